import { MINUTE } from './clock.js';
import { queue } from './desk.js';
import { Draft } from './draft.js';
import { mayMove } from './halt.js';
import type { LeadRecord } from './lead-record.js';
import type { Waiting } from './line.js';
import { isSuppressed } from './suppression.js';
import { refuseToSend } from './trouble.js';
import type { World } from './world.js';

/**
 * Gives a lead its next turn, where it has none and may move on. Called after everything that happens to it,
 * so that whatever frees a lead (a resume, a retry, a cure) also sets it in motion again.
 */
export function plan(world: World, lead: LeadRecord): void {
  if (lead.turn !== 0 || lead.dueAt === Infinity || !mayMove(world, lead)) return;
  lead.turn = world.newTurn();
  const begins = needsStarting(world, lead);
  // QuickMail's help: leads are picked up every 1 to 15 minutes.
  const wait = begins ? world.streams('starting', lead.index).between(1, 15) * MINUTE : 0;
  world.at(Math.max(world.now, lead.dueAt) + wait, nextTurn(lead, begins));
}

/** A turn lies around for days. One that is over is used again, so that nothing need be moved or collected. */
function nextTurn(lead: LeadRecord, begins: boolean): Turn {
  const { spare } = lead;
  if (!(spare instanceof Turn)) return new Turn(lead, lead.turn, begins);
  lead.spare = undefined;
  spare.turn = lead.turn;
  spare.begins = begins;
  return spare;
}

/** A lead's turn: void when the lead has another one by the time it comes. */
class Turn implements Waiting {
  constructor(
    readonly lead: LeadRecord,
    public turn: number,
    public begins: boolean,
  ) {}

  end(): void {
    this.lead.spare = this;
  }

  run(world: World): void {
    if (this.lead.turn !== this.turn) return;
    if (this.begins && mayMove(world, this.lead)) begin(world, this);
    else takeTurn(world, this);
  }
}

/** Whether the product tells the time between launch and start apart, and this lead has it before it. */
function needsStarting({ traits }: World, lead: LeadRecord): boolean {
  return traits.speaksOf('lead.starting') && !lead.has('lead.started');
}

const STARTING = new Draft('lead.starting');
const STARTED = new Draft('lead.started');

function begin(world: World, waiting: Waiting): void {
  const { lead, turn } = waiting;
  if (!lead.has('lead.starting')) world.emit(lead, STARTING);
  world.at(world.now + 2 * MINUTE, () => {
    if (lead.turn !== turn) return;
    if (mayMove(world, lead)) world.emit(lead, STARTED);
    takeTurn(world, waiting);
  });
}

function takeTurn(world: World, waiting: Waiting): void {
  const { lead } = waiting;
  if (lead.turn !== waiting.turn) return;
  if (!mayMove(world, lead)) lead.turn = 0;
  else if (isSuppressed(world, lead)) refuseToSend(world, lead);
  else if (waitsInVain(world, lead)) giveUp(world, lead);
  else if (lead.next >= world.campaign.steps.length) complete(world, lead);
  else queue(world, waiting);
}

function complete(world: World, lead: LeadRecord): void {
  const stepCount = world.campaign.steps.length;
  lead.turn = 0;
  lead.completedSteps = stepCount;
  world.emit(
    lead,
    (COMPLETED[stepCount] ??= new Draft('lead.completed', { data: Object.freeze({ stepCount }) })),
  );
}

/** By the number of steps. */
const COMPLETED: Draft[] = [];

/** Whether the time to accept an invitation is over, where the product ends the campaign with it. */
function waitsInVain({ campaign, traits }: World, lead: LeadRecord): boolean {
  const isAfterInvite = campaign.steps[lead.next - 1]?.channel === 'linkedin-invite';
  if (!isAfterInvite || lead.has('linkedin.accepted')) return false;
  return traits.knowsValue('lead.finished', 'reason', 'not-connected');
}

function giveUp(world: World, lead: LeadRecord): void {
  const stepCount = world.campaign.steps.length;
  lead.turn = 0;
  world.emit(lead, new Draft('lead.finished', { data: { reason: 'not-connected', stepCount } }));
}
