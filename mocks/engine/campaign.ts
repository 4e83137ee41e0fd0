import { LeadlightError } from '../../src/core/index.js';

/** By which channel a step goes out. */
export const CHANNELS = [
  'email',
  'linkedin-invite',
  'linkedin-message',
  'inmail',
  'sms',
  'call',
  'task',
] as const;

export type Channel = (typeof CHANNELS)[number];

export interface CampaignStep {
  readonly channel: Channel;
  /** Days after the step before. */
  readonly delayDays: number;
  readonly name?: string;
  readonly paused?: boolean;
}

/** When a campaign may send, in its own time zone. */
export interface SendingSchedule {
  /** An IANA name: `Europe/Paris`. */
  readonly timeZone: string;
  /** 1 is Monday, 7 Sunday. */
  readonly days: readonly number[];
  /** `09:00`, of the local day. */
  readonly from: string;
  /** `18:00`; `24:00` is the end of the day. */
  readonly to: string;
}

export interface CampaignSender {
  readonly id: string;
  readonly email: string;
  /** Also sends on LinkedIn. */
  readonly linkedin?: boolean;
}

/** How much one sender may send. */
export interface SendingLimits {
  readonly emailsPerDay: number;
  readonly invitationsPerDay: number;
  readonly messagesPerDay: number;
  readonly conversationsPerMonth?: number;
}

export interface CampaignSettings {
  readonly onReply: 'stop' | 'continue';
  /** Only the owner may change a lead's status. */
  readonly teamMode?: boolean;
  readonly outOfOfficeDays: number;
  readonly trackOpens: boolean;
  readonly trackClicks: boolean;
  /** An invitation that nobody answered for so long counts as declined. */
  readonly acceptWithinDays: number;
  /** Such an answer moves a lead on to a sub-campaign, which takes it out of this one. @default none */
  readonly subCampaignOn?: readonly ('reply' | 'out-of-office')[];
}

/** A campaign: its steps, when it sends, who sends, and how much. */
export interface CampaignDefinition {
  readonly id: string;
  readonly name: string;
  readonly ownerId?: string;
  readonly steps: readonly CampaignStep[];
  readonly schedule: SendingSchedule;
  readonly senders: readonly CampaignSender[];
  readonly limits: SendingLimits;
  readonly settings: CampaignSettings;
}

const LINKEDIN: ReadonlySet<Channel> = new Set<Channel>(['linkedin-invite', 'linkedin-message', 'inmail']);

/** Whether a step of this channel needs a sender with a LinkedIn account. */
export function isLinkedin(channel: Channel): boolean {
  return LINKEDIN.has(channel);
}

/**
 * Refuses a campaign that could never run, before anything starts.
 *
 * @throws LeadlightError `invalid-campaign`, naming the field and the cure.
 */
export function checkCampaign(campaign: CampaignDefinition): void {
  const problem = problemOf(campaign);
  if (!problem) return;
  throw new LeadlightError('invalid-campaign', `Campaign "${campaign.id}": ${problem}`);
}

function problemOf(campaign: CampaignDefinition): string | undefined {
  const { schedule, limits, settings } = campaign;
  return (
    peopleProblem(campaign) ??
    numberProblem('limits', limits, 'Write 1 or more.', (value) => value > 0) ??
    numberProblem('settings', settings, 'Write 0 or more.', (value) => value >= 0) ??
    replyProblem(settings.onReply) ??
    scheduleProblem(schedule)
  );
}

function numberProblem(
  part: string,
  numbers: object,
  cure: string,
  isRight: (value: number) => boolean,
): string | undefined {
  const wrong = Object.entries(numbers).find(([, value]) => typeof value === 'number' && !isRight(value));
  return wrong && `${part}.${wrong[0]} is ${wrong[1]}, so nothing would ever come of it. ${cure}`;
}

function replyProblem(onReply: string): string | undefined {
  if (['stop', 'continue'].includes(onReply)) return undefined;
  return `settings.onReply is "${onReply}". Write "stop" or "continue".`;
}

/** What keeps a step from ever going out, from the field at fault on. */
export function stepProblem({ channel, delayDays }: CampaignStep): string | undefined {
  if (!CHANNELS.includes(channel)) return `channel is "${channel}". Use one of: ${CHANNELS.join(', ')}.`;
  return delayDays >= 0 ? undefined : 'delayDays is not a number of days. Write 0 or more.';
}

function peopleProblem({ steps, senders }: CampaignDefinition): string | undefined {
  if (steps.length === 0) return 'steps is empty, so there is nothing to send. Give it at least one step.';
  if (senders.length === 0) return 'senders is empty, so nobody can send. Give it at least one sender.';
  const [wrong] = steps.flatMap((step, place) => {
    const problem = stepProblem(step);
    return problem === undefined ? [] : `steps[${place}].${problem}`;
  });
  if (wrong !== undefined) return wrong;
  const needsLinkedin = steps.findIndex(({ channel }) => isLinkedin(channel));
  if (needsLinkedin >= 0 && !senders.some(({ linkedin }) => linkedin)) {
    return `steps[${needsLinkedin}] goes by LinkedIn and no sender has it. Set linkedin: true on a sender.`;
  }
  const twin = senders.findIndex(({ id }, place) => senders.findIndex((other) => other.id === id) < place);
  if (twin >= 0)
    return `senders[${twin}] has the id "${senders[twin]?.id}" of another one. Give each its own.`;
  return undefined;
}

function scheduleProblem({ timeZone, days, from, to }: SendingSchedule): string | undefined {
  if (!isTimeZone(timeZone))
    return `schedule.timeZone "${timeZone}" is unknown. Write an IANA name: Europe/Paris.`;
  if (!days.some((day) => Number.isInteger(day) && day >= 1 && day <= 7)) {
    return 'schedule.days names no day of the week. Write 1 for Monday up to 7 for Sunday.';
  }
  if (!(minutesOf(from) < minutesOf(to))) {
    return `schedule is never open: it goes from "${from}" to "${to}". Write two times of one day: 09:00 and 18:00.`;
  }
  return undefined;
}

function isTimeZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return true;
  } catch {
    return false;
  }
}

/** A time of day, `09:00`, in minutes after midnight; `NaN` when it is none. */
export function minutesOf(time: string): number {
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})$/.exec(time) ?? [];
  const total = Number(hours) * 60 + Number(minutes);
  return Number(minutes) < 60 && total <= 24 * 60 ? total : Number.NaN;
}
