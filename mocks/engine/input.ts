import { LeadlightError, own } from '../../src/core/index.js';
import type { Actor } from '../../src/core/index.js';
import type { ActReport, ActRequest, AddReport, CampaignSummary, NewLead } from '../../src/adapter/index.js';
import { addRows } from './add-leads.js';
import { actOnWholeCampaign, summaryOf } from './campaign-actions.js';
import { isoOf } from './clock.js';
import type { Fault } from './fault.js';
import { inject } from './inject.js';
import { actIn, undoIn } from './run.js';
import type { Run } from './run.js';
import { teamMember } from './team-member.js';

/** What somebody does to a campaign from outside, by kind. */
interface Inputs {
  act: { readonly kind: 'act'; readonly request: ActRequest; readonly actor?: Actor | undefined };
  undo: { readonly kind: 'undo'; readonly token: string; readonly actor?: Actor | undefined };
  add: { readonly kind: 'add'; readonly rows: readonly NewLead[] };
  campaign: { readonly kind: 'campaign'; readonly action: string; readonly actor?: Actor | undefined };
  fault: { readonly kind: 'fault'; readonly fault: Fault };
}

interface Answers {
  act: ActReport;
  undo: ActReport | undefined;
  add: AddReport;
  campaign: CampaignSummary | undefined;
  fault: CampaignSummary;
}

export type InputKind = keyof Inputs;

/** One thing that was done from outside, as data. */
export type Input<Kind extends InputKind = InputKind> = Inputs[Kind];

/** What was done from outside, and when: with the options, all that makes a campaign what it is. */
export type TimedInput = Input & {
  /** ISO 8601 UTC. */
  readonly at: string;
};

const doers: { readonly [K in InputKind]: (run: Run, input: Input<K>) => Answers[K] } = {
  act: (run, { request, actor }) => actIn(run, request, actor ?? teamMember(run.world)),
  undo: (run, { token, actor }) => undoIn(run, token, actor ?? teamMember(run.world)),
  add: ({ world }, { rows }) => ({ outcomes: addRows(world, rows) }),
  campaign: ({ world }, { action, actor }) => actOnWholeCampaign(world, action, actor ?? teamMember(world)),
  fault: ({ world }, { fault }) => {
    inject(world, fault);
    return summaryOf(world);
  },
};

/** Carries out what somebody does. The same run and input give the same answer. */
export function carryOut<K extends InputKind>(run: Run, kind: K, input: Input<K>): Answers[K] {
  return doers[kind](run, input);
}

/** An input as something to play again. */
export function replayOf(input: Input): (run: Run) => unknown {
  return (run) => carryOut(run, input.kind, input);
}

/**
 * Refuses inputs that nobody could have recorded.
 *
 * @throws LeadlightError `invalid-inputs`
 */
export function checkInputs(inputs: readonly TimedInput[], start: number): void {
  let last = isoOf(start);
  for (const [place, { at, kind }] of inputs.entries()) {
    if (!own(doers, kind)) throw invalid(`inputs[${place}] is of an unknown kind.`);
    if (!(at >= last)) throw invalid(`inputs[${place}] is at ${at}, before ${last}.`);
    last = at;
  }
}

function invalid(what: string): LeadlightError {
  return new LeadlightError(
    'invalid-inputs',
    `${what} Give the inputs of a simulation as they came, in order.`,
  );
}
