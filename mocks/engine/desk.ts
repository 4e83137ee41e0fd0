import { MINUTE, SECOND } from './clock.js';
import { Draft } from './draft.js';
import { mayMove } from './halt.js';
import type { LeadRecord } from './lead-record.js';
import { windowAfterLimit } from './line.js';
import type { Line, SendingKind, Waiting } from './line.js';
import { optOutInLine } from './opt-out.js';
import { carryOut } from './steps.js';
import { isSuppressed } from './suppression.js';
import { refuseToSend } from './trouble.js';
import { tellWait } from './waits.js';
import type { World } from './world.js';

/** Puts a lead in line at its sender, who works the line off inside the sending hours and under the limits. */
export function queue(world: World, waiting: Waiting): void {
  const { lead, turn } = waiting;
  const line = lineOf(world, lead);
  tellWaiting(world, line, lead);
  if (lead.turn !== turn) return;
  line.push(waiting);
  optOutInLine(world, lead, line.freeAt);
  wake(world, line);
}

/** Something was put right: whoever stood still because of it gets back into line. */
export function wakeAll(world: World): void {
  for (const line of world.lines.all) {
    line.callBack();
    if (line.size > 0) wake(world, line);
  }
}

function lineOf({ campaign, lines }: World, { index, next }: LeadRecord): Line {
  return lines.of(campaign.steps[next]?.channel ?? 'task', index);
}

function wake(world: World, line: Line): void {
  if (line.awake) return;
  line.awake = true;
  line.serve ??= () => serve(world, line);
  world.at(line.freeAt, line.serve);
}

function serve(world: World, line: Line): void {
  line.awake = false;
  const window = world.hours.windowAt(world.now);
  line.turnTo(window.day, world.hours, world.now);
  if (world.now < window.opens) line.freeAt = window.opens;
  else if (line.isUsedUpToday || line.isUsedUpThisMonth) {
    line.freeAt = windowAfterLimit(line, world.hours, world.now).opens;
  } else if (serveNext(world, line, window.closes)) {
    line.count();
    line.freeAt = world.now + pause(world, line, window.closes - window.opens);
  }
  if (line.size > 0) wake(world, line);
}

/** Serves the first in line whose turn still counts. Says whether capacity was used. */
function serveNext(world: World, line: Line, closes: number): boolean {
  for (let waiting = line.shift(); waiting; waiting = line.shift()) {
    if (!isReady(world, waiting)) continue;
    if (standsStill(world, line, waiting)) continue;
    if (!waiting.lead.has('lead.started')) {
      takeUp(world, line, waiting, closes);
      return true;
    }
    waiting.end();
    if (carryOut(world, waiting.lead, line.sender)) return true;
  }
  return false;
}

function isReady(world: World, { lead, turn }: Waiting): boolean {
  if (lead.turn !== turn) return false;
  if (isSuppressed(world, lead)) refuseToSend(world, lead);
  else if (mayMove(world, lead)) return true;
  lead.turn = 0;
  return false;
}

/** Where the product has no word for what is broken, the lead just waits. */
function standsStill(world: World, line: Line, waiting: Waiting): boolean {
  const { next } = waiting.lead;
  const channel = world.campaign.steps[next]?.channel ?? 'task';
  const broken = world.breakdowns.at(channel, next, line.sender.id);
  if (!broken || broken.code !== undefined) return false;
  line.putAside(waiting);
  return true;
}

const STARTED = new Draft('lead.started');

/** The campaign takes a lead up some minutes before it sends to it the first time, on the same day. */
function takeUp(world: World, line: Line, waiting: Waiting, closes: number): void {
  const { lead } = waiting;
  world.emit(lead, STARTED);
  const wait = world.streams('taking up', lead.index).between(1, 15) * MINUTE;
  world.at(Math.min(world.now + wait, closes - 1), new FirstSending(line, waiting, closes));
}

/** The first sending to a lead that was taken up; another day where something else took until closing time. */
class FirstSending {
  constructor(
    readonly line: Line,
    readonly waiting: Waiting,
    readonly closes: number,
  ) {}

  run(world: World): void {
    const { line, waiting, closes } = this;
    if (!isReady(world, waiting) || standsStill(world, line, waiting)) return;
    if (waiting.lead.latestAt >= closes) return queue(world, waiting);
    waiting.end();
    carryOut(world, waiting.lead, line.sender);
  }
}

/** Between two sendings of one sender: spread over the day, never in bursts. */
function pause({ streams, campaign, now }: World, line: Line, open: number): number {
  const even = Math.min(Math.max((open * 0.8) / line.perDay, 20 * SECOND), 15 * MINUTE);
  const place = campaign.senders.indexOf(line.sender);
  return even * streams(PACES[line.kind], place, Math.floor(now / SECOND)).between(0.5, 1.5);
}

const PACES: { readonly [kind in SendingKind]: string } = {
  email: 'pace email',
  invitation: 'pace invitation',
  message: 'pace message',
  task: 'pace task',
};

const LIMIT_CODES: { readonly [kind in SendingKind]?: string } = { invitation: 'identity-limits' };

/** Says why a lead that was taken up does not go on at once, where the product tells such waits apart. */
function tellWaiting(world: World, line: Line, lead: LeadRecord): void {
  const { now, hours, traits } = world;
  if (!traits.tellsWaits || !lead.has('lead.started')) return;
  const window = hours.windowAt(now);
  line.turnTo(window.day, hours, now);
  if (line.isUsedUpThisMonth) {
    tellWait(world, lead, 'monthly-conversation-limit', windowAfterLimit(line, hours, now).opens);
  } else if (line.sentToday + line.size >= line.perDay) {
    tellWait(world, lead, LIMIT_CODES[line.kind], hours.windowAfter(window.opens).opens);
  } else if (now < window.opens) tellWait(world, lead, 'outside-working-hours', window.opens);
}
