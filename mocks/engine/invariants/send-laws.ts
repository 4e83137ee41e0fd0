import { SEND_TYPES, stops } from '../../../src/core/index.js';
import type { EventType, Journal, StatusModel } from '../../../src/core/index.js';
import type { AccountNews, Knowledge } from '../account.js';
import type { CampaignDefinition, SendingLimits } from '../campaign.js';
import type { LeadRecord } from '../lead-record.js';
import type { LoggedEvent } from '../logged-event.js';
import type { Tell } from './breach.js';
import { DoNotContactBook } from './do-not-contact.js';
import type { Entry } from './ledger.js';
import { createLocalClock } from './local-clock.js';
import type { LocalClock } from './local-clock.js';

const SENDS: ReadonlySet<EventType> = new Set(SEND_TYPES);

/** Sends that a person's own answer can follow; by hand anything may be said of a lead. */
const ANSWERS: ReadonlySet<EventType> = new Set<EventType>([
  'email.opened',
  'email.clicked',
  'email.replied',
  'email.auto-replied',
  'email.bounced',
  'email.soft-bounced',
]);

/** What the sender asks before it sends, asked again by somebody who did not write the sender. */
export class SendLaws {
  readonly #clock: LocalClock;
  readonly #perDay = new Map<string, number>();
  readonly #perMonth = new Map<string, number>();
  readonly #list: DoNotContactBook;

  constructor(
    readonly model: StatusModel,
    readonly campaign: CampaignDefinition,
    known: Knowledge,
    readonly tell: Tell,
  ) {
    this.#clock = createLocalClock(campaign.schedule.timeZone);
    this.#list = new DoNotContactBook(model, known);
  }

  check(event: LoggedEvent, before: Entry, lead: LeadRecord): void {
    const { type, leadId, by } = event;
    const isAnswer = ANSWERS.has(type) && by?.kind !== 'user';
    if (isAnswer && !before.journal['email.sent'])
      this.tell('answer-to-something', `${type}, and no mail went out before.`, leadId);
    if (SENDS.has(type) && by?.kind === 'system') this.#checkSend(event, before, lead);
    this.#list.note(type, lead);
  }

  /** Somebody was put on the list, or taken off it, and no fact of this campaign says so. */
  hear(news: AccountNews): void {
    this.#list.hear(news);
  }

  #checkSend(event: LoggedEvent, { journal, facts }: Entry, lead: LeadRecord): void {
    const { type, leadId } = event;
    if (stops(this.model, journal)) this.tell('nothing-while-stopped', `${type} all the same.`, leadId);
    if (this.#list.has(lead)) this.tell('nothing-to-suppressed', `${type} to ${lead.contactId}.`, leadId);
    this.#checkHours(event);
    this.#checkLimits(event);
    const problem = stepProblem(event, facts, journal);
    if (problem) this.tell('step-once', problem, leadId);
  }

  #checkHours({ at, leadId }: LoggedEvent): void {
    const { days, from, to } = this.campaign.schedule;
    const { weekday, time } = this.#clock(at);
    if (days.includes(weekday) && time >= from.padStart(5, '0') && time < to.padStart(5, '0')) return;
    this.tell('inside-hours', `Sent at ${time} of weekday ${weekday}.`, leadId);
  }

  #checkLimits({ at, type, leadId, data }: LoggedEvent): void {
    const { limits } = this.campaign;
    const { date } = this.#clock(at);
    const kind = KINDS[type];
    if (!kind) return;
    const today = increase(this.#perDay, `${data?.sender} ${kind} ${date}`);
    if (today > limits[kind]) this.tell('under-limits', `${today} ${kind} by ${data?.sender}.`, leadId);
    if (kind !== 'messagesPerDay' || limits.conversationsPerMonth === undefined) return;
    const month = increase(this.#perMonth, `${data?.sender} ${date.slice(0, 7)}`);
    if (month > limits.conversationsPerMonth)
      this.tell('under-limits', `${month} conversations a month by ${data?.sender}.`, leadId);
  }
}

const KINDS: { readonly [T in EventType]?: Exclude<keyof SendingLimits, 'conversationsPerMonth'> } = {
  'email.sent': 'emailsPerDay',
  'linkedin.invited': 'invitationsPerDay',
  'linkedin.sent': 'messagesPerDay',
  'inmail.sent': 'messagesPerDay',
  'sms.sent': 'messagesPerDay',
};

function increase(counts: Map<string, number>, key: string): number {
  const count = (counts.get(key) ?? 0) + 1;
  counts.set(key, count);
  return count;
}

/** A mail that bounced and an invitation that was taken back go out again; nothing else does. */
function stepProblem(
  { data, id, at }: LoggedEvent,
  facts: readonly LoggedEvent[],
  journal: Journal,
): string | undefined {
  const last = facts.findLast((fact) => SENDS.has(fact.type) && fact.id !== id && fact.by?.kind === 'system');
  const [step, before] = [data?.step ?? -1, last?.data?.step ?? -1];
  const again = [journal['step.retried'], journal['linkedin.withdrawn'], journal['lead.resumed']];
  const isAgain = again.some((fact) => fact !== undefined && last !== undefined && fact.at >= last.at);
  if (step > before || (step === before && isAgain)) return undefined;
  return `Step ${step} went out at ${at}, after step ${before}.`;
}
