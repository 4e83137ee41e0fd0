import type { Actor, Lead, LeadQuery, StatusCounts, StatusModel } from '../../src/core/index.js';
import type { ActReport, ActRequest, AddReport, CampaignSummary, NewLead } from '../../src/adapter/index.js';
import { knowledgeOf, tellAccount } from './account.js';
import type { AccountNews, Knowledge } from './account.js';
import { Audience } from './audience.js';
import { summaryOf } from './campaign-actions.js';
import type { CampaignDefinition } from './campaign.js';
import { isoOf, millisecondsOf, timeOf } from './clock.js';
import type { Duration } from './clock.js';
import type { WorldSettings } from './create-world.js';
import { checkFault } from './fault.js';
import type { Fault } from './fault.js';
import { fingerprintOf } from './fingerprint.js';
import { carryOut, checkInputs, replayOf } from './input.js';
import type { Input, InputKind, TimedInput } from './input.js';
import type { Breach } from './invariants/breach.js';
import type { LoggedEvent } from './logged-event.js';
import { startPlaying } from './player.js';
import type { PlayOptions, Ticker } from './player.js';
import { readEvents, readLead, readLeads } from './reads.js';
import { beginRun, hearIn, runUntil } from './run.js';
import type { Run } from './run.js';
import type { EventWindow, LeadWindow, ListWindow, Simulation, SimulationListener } from './simulation.js';
import { Tape } from './tape.js';

/** A simulation that goes back by doing everything again, up to an earlier time. */
export class ReplayableSimulation implements Simulation {
  readonly model: StatusModel;
  epoch = 0;
  readonly #settings: WorldSettings;
  readonly #known: Knowledge;
  readonly #ticker: Ticker | undefined;
  readonly #audience = new Audience((id) => this.lead(id));
  readonly #tape = new Tape<Run>();
  #run: Run;
  #stopPlaying: (() => void) | undefined;

  constructor(settings: WorldSettings, inputs: readonly TimedInput[], ticker?: Ticker) {
    checkInputs(inputs, settings.start);
    this.model = settings.model;
    this.#settings = settings;
    this.#ticker = ticker;
    this.#known = knowledgeOf(settings.account);
    this.#run = this.#begin();
    for (const { at, ...input } of inputs) this.#tape.expect(timeOf(at), replayOf(input), input);
    settings.account.members.add(this.#hear);
  }

  get campaign(): CampaignDefinition {
    return this.#run.world.campaign;
  }

  get now(): string {
    return isoOf(this.#run.world.now);
  }

  get log(): readonly LoggedEvent[] {
    return this.#run.world.log;
  }

  get inputs(): readonly TimedInput[] {
    return this.#tape.inputs.map(({ at, input }) => ({ at: isoOf(at), ...input }));
  }

  get breaches(): readonly Breach[] {
    return this.#run.checker?.breaches ?? [];
  }

  get summary(): CampaignSummary {
    return summaryOf(this.#run.world);
  }

  get isPlaying(): boolean {
    return this.#stopPlaying !== undefined;
  }

  advance(by: Duration | string): void {
    const { now } = this.#run.world;
    this.#forward(typeof by === 'string' ? timeOf(by) : now + millisecondsOf(by));
  }

  runUntilIdle(): void {
    for (let next = this.#nextAt(); next !== undefined; next = this.#nextAt())
      this.#forward(Math.max(next, this.#run.world.now + 1));
  }

  play(options: PlayOptions = {}): void {
    this.pause();
    this.#stopPlaying = startPlaying((milliseconds) => this.#forward(this.#run.world.now + milliseconds), {
      ...(this.#ticker && { ticker: this.#ticker }),
      ...options,
    });
  }

  pause(): void {
    this.#stopPlaying?.();
    this.#stopPlaying = undefined;
  }

  seek(iso: string): void {
    const time = timeOf(iso);
    if (time >= this.#run.world.now) return this.#forward(time);
    this.epoch += 1;
    this.#audience.isDeaf = true;
    this.#tape.rewind();
    this.#run = this.#begin();
    this.#forward(Math.max(time, this.#settings.start));
    this.#audience.isDeaf = false;
    this.#audience.tellGap();
  }

  lead(id: string): Lead | undefined {
    return readLead(this.#run, id);
  }

  leads(query: LeadQuery = {}, window: ListWindow = {}): LeadWindow {
    return readLeads(this.#run, query, window);
  }

  counts(query: LeadQuery = {}): StatusCounts {
    return { ...this.#run.list.count(query), asOf: this.now };
  }

  events(leadId: string, window: { readonly before?: number; readonly limit: number }): EventWindow {
    return readEvents(this.#run, leadId, window);
  }

  act(request: ActRequest, actor?: Actor): ActReport {
    // What is refused is not done, and must not be done again by a replay.
    this.#run.acts.keys.claim(request);
    return this.#do('act', { kind: 'act', request, actor });
  }

  undo(token: string, actor?: Actor): ActReport | undefined {
    return this.#do('undo', { kind: 'undo', token, actor });
  }

  addLeads(rows: readonly NewLead[]): AddReport {
    return this.#do('add', { kind: 'add', rows });
  }

  actOnCampaign(action: string, actor?: Actor): CampaignSummary | undefined {
    return this.#do('campaign', { kind: 'campaign', action, actor });
  }

  inject(fault: Fault): void {
    checkFault(fault, this.campaign, this.#run.world.byId);
    this.#do('fault', { kind: 'fault', fault });
  }

  fingerprint(): string {
    return fingerprintOf(this.log);
  }

  subscribe(listener: SimulationListener): () => void {
    return this.#audience.add(listener);
  }

  #begin(): Run {
    return beginRun(this.#settings, this.#known, {
      onEntry: (log, place) => this.#audience.tell(log, place),
      // What is done again after time was turned back, the account has heard already.
      tellAccount: (news) => {
        if (!this.#audience.isDeaf) tellAccount(this.#settings.account, news, this.#hear);
      },
    });
  }

  /** What another campaign of the account learned of a person. */
  readonly #hear = (news: AccountNews): void => {
    const input = (run: Run) => hearIn(run, news);
    this.#tape.hear(this.#run.world.now, input);
    input(this.#run);
  };

  /** What somebody does from outside is kept, so that a replay does it again at the same time. */
  #do<K extends InputKind>(kind: K, input: Input<K>): ReturnType<typeof carryOut<K>> {
    this.#tape.record(this.#run.world.now, replayOf(input), input);
    return carryOut(this.#run, kind, input);
  }

  #nextAt(): number | undefined {
    const times = [this.#run.world.nextAt, this.#tape.nextAt].filter((time) => time !== undefined);
    return times.length > 0 ? Math.min(...times) : undefined;
  }

  #forward(time: number): void {
    for (let next = this.#tape.nextAt; next !== undefined && next <= time; next = this.#tape.nextAt) {
      runUntil(this.#run, next);
      this.#tape.next()?.(this.#run);
    }
    runUntil(this.#run, time);
  }
}
