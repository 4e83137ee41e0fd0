import type { Actor, Lead, LeadQuery, StatusCounts, StatusModel } from '../../src/core/index.js';
import type { ActReport, ActRequest, AddReport, CampaignSummary, NewLead } from '../../src/adapter/index.js';
import { copyAccount, resetAccount } from './account.js';
import type { Account } from './account.js';
import { act, createActLog, undoAct } from './act.js';
import type { ActLog } from './act.js';
import { addRows } from './add-leads.js';
import { actOnWholeCampaign, summaryOf } from './campaign-actions.js';
import type { CampaignDefinition } from './campaign.js';
import { isoOf, millisecondsOf, timeOf } from './clock.js';
import type { Duration } from './clock.js';
import { createWorld } from './create-world.js';
import type { WorldSettings } from './create-world.js';
import { fingerprintOf } from './fingerprint.js';
import { LeadList } from './lead-list.js';
import { snapshotOf } from './lead-record.js';
import { startPlaying } from './player.js';
import type { PlayOptions, Ticker } from './player.js';
import type { EventWindow, LeadWindow, ListWindow, Simulation, SimulationListener } from './simulation.js';
import { Tape } from './tape.js';
import { teamMember } from './team.js';
import { UNDONE } from './undo.js';
import type { LoggedEvent } from './logged-event.js';
import type { World } from './world.js';

/** One run of the world: thrown away and made anew when time is turned back. */
interface Run {
  readonly world: World;
  readonly list: LeadList;
  readonly acts: ActLog;
}

/** A simulation that goes back by doing everything again, up to an earlier time. */
export class ReplayableSimulation implements Simulation {
  readonly model: StatusModel;
  readonly campaign: CampaignDefinition;
  epoch = 0;
  readonly #settings: WorldSettings;
  readonly #accountAtStart: Account;
  readonly #ticker: Ticker | undefined;
  readonly #listeners = new Set<SimulationListener>();
  readonly #tape = new Tape<Run>();
  #run: Run;
  #isSilent = false;
  #stopPlaying: (() => void) | undefined;

  constructor(settings: WorldSettings, ticker?: Ticker) {
    this.model = settings.model;
    this.campaign = settings.campaign;
    this.#settings = settings;
    this.#ticker = ticker;
    this.#accountAtStart = copyAccount(settings.account);
    this.#run = this.#begin();
  }

  get now(): string {
    return isoOf(this.#run.world.now);
  }

  get log(): readonly LoggedEvent[] {
    return this.#run.world.log;
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
    for (let next = this.#nextAt(); next !== undefined; next = this.#nextAt()) this.#forward(next);
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
    this.#isSilent = true;
    resetAccount(this.#settings.account, this.#accountAtStart);
    this.#tape.rewind();
    this.#run = this.#begin();
    this.#forward(Math.max(time, this.#settings.start));
    this.#isSilent = false;
    for (const listener of this.#listeners) listener.gap?.();
  }

  lead(id: string): Lead | undefined {
    const { world } = this.#run;
    const record = world.byId.get(id);
    return record && snapshotOf(record, this.campaign, this.model.id);
  }

  leads(query: LeadQuery = {}, { offset = 0, limit = Infinity }: ListWindow = {}): LeadWindow {
    const { world, list } = this.#run;
    const found = list.find(query);
    const records = found.slice(offset, offset + limit).flatMap((index) => world.leads[index] ?? []);
    return {
      leads: records.map((record) => snapshotOf(record, this.campaign, this.model.id)),
      total: found.length,
    };
  }

  counts(query: LeadQuery = {}): StatusCounts {
    return { ...this.#run.list.count(query), asOf: this.now };
  }

  events(
    leadId: string,
    { before = Infinity, limit }: { readonly before?: number; readonly limit: number },
  ): EventWindow {
    const { world } = this.#run;
    const older = (world.byId.get(leadId)?.history ?? []).filter((seq) => seq < before);
    const seqs = older.slice(-limit).reverse();
    const last = seqs.at(-1);
    const events = seqs.flatMap((seq) => world.log[seq - 1] ?? []);
    return { events, ...(last !== undefined && older.length > seqs.length && { next: last }) };
  }

  act(request: ActRequest, actor?: Actor): ActReport {
    return this.#do(({ world, list, acts }) => act(world, list, acts, request, actor ?? teamMember(world)));
  }

  undo(token: string, actor?: Actor): ActReport | undefined {
    return this.#do(({ world, acts }) => undoAct(world, acts, token, actor ?? teamMember(world)));
  }

  addLeads(rows: readonly NewLead[]): AddReport {
    return this.#do(({ world }) => ({ outcomes: addRows(world, rows) }));
  }

  actOnCampaign(action: string, actor?: Actor): CampaignSummary | undefined {
    return this.#do(({ world }) => actOnWholeCampaign(world, action, actor ?? teamMember(world)));
  }

  fingerprint(): string {
    return fingerprintOf(this.log);
  }

  subscribe(listener: SimulationListener): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  #begin(): Run {
    const world = createWorld(this.#settings, (event) => this.#tell(event));
    return { world, list: new LeadList(world), acts: createActLog() };
  }

  /** What somebody does from outside is kept, so that a replay does it again at the same time. */
  #do<T>(input: (run: Run) => T): T {
    this.#tape.record(this.#run.world.now, input);
    return input(this.#run);
  }

  #nextAt(): number | undefined {
    const times = [this.#run.world.nextAt, this.#tape.nextAt].filter((time) => time !== undefined);
    return times.length > 0 ? Math.min(...times) : undefined;
  }

  #forward(time: number): void {
    for (let next = this.#tape.nextAt; next !== undefined && next <= time; next = this.#tape.nextAt) {
      this.#run.world.runUntil(next);
      this.#tape.next()?.(this.#run);
    }
    this.#run.world.runUntil(time);
  }

  #tell(event: LoggedEvent): void {
    if (this.#isSilent || this.#listeners.size === 0) return;
    const isCorrection = event.type === UNDONE;
    const lead = isCorrection ? this.lead(event.leadId) : undefined;
    for (const listener of this.#listeners) {
      if (lead) listener.lead?.(lead, event.seq);
      else listener.event(event);
    }
  }
}
