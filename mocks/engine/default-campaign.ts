import type { StatusModel } from '../../src/core/index.js';
import type { CampaignDefinition, CampaignStep, SendingLimits } from './campaign.js';
import { concerns } from './error-causes.js';
import { readTraits } from './traits.js';
import { waysOf } from './ways.js';

/**
 * A campaign that suits a model: it uses the channels that the model speaks of.
 *
 * @example
 * const campaign = { ...defaultCampaign(enginy), name: 'Spring fair' };
 */
export function defaultCampaign(model: StatusModel): CampaignDefinition {
  return {
    id: 'spring-launch',
    name: 'Spring launch',
    ownerId: 'ada',
    steps: stepsFor(model),
    schedule: { timeZone: 'Europe/Paris', days: [1, 2, 3, 4, 5], from: '09:00', to: '18:00' },
    senders: ['ada', 'grace', 'linus', 'edith'].map((id) => ({
      id,
      email: `${id}@leadlight.example`,
      linkedin: true,
    })),
    limits: limitsFor(model),
    // QuickMail adds 14 days for an absence.
    settings: {
      onReply: 'stop',
      outOfOfficeDays: 14,
      trackOpens: true,
      trackClicks: true,
      acceptWithinDays: 14,
    },
  };
}

/** Enginy's help: 20 connection requests and 100 messages a day. The other numbers are our own. */
function limitsFor(model: StatusModel): SendingLimits {
  const isMonthTold = readTraits(model).knowsValue('lead.waiting', 'code', 'monthly-conversation-limit');
  return {
    emailsPerDay: 80,
    invitationsPerDay: 20,
    messagesPerDay: 100,
    ...(isMonthTold && { conversationsPerMonth: 60 }),
  };
}

function stepsFor(model: StatusModel): readonly CampaignStep[] {
  const tellsApart = answersToldApart(model);
  const invitation: CampaignStep = { channel: 'linkedin-invite', delayDays: 2, name: 'Invitation' };
  const message: CampaignStep = { channel: 'linkedin-message', delayDays: 1, name: 'Message' };
  const linkedin = tellsApart('linkedin') ? [invitation, message] : [];
  // Where nobody passes a step over, what waits for an acceptance comes last, and holds nothing up.
  const isLast = waysOf(model).unconnected === 'stay';
  return [
    { channel: 'email', delayDays: 0, name: 'Introduction' },
    ...(isLast ? [] : linkedin),
    { channel: 'email', delayDays: 3, name: 'Follow-up' },
    ...(sendsInmails(model) ? [{ channel: 'inmail', delayDays: 2, name: 'InMail' } as const] : []),
    ...(tellsApart('sms') ? [{ channel: 'sms', delayDays: 2, name: 'Text message' } as const] : []),
    ...(tellsApart('call') ? [{ channel: 'call', delayDays: 2, name: 'Call' } as const] : []),
    { channel: 'email', delayDays: 4, name: 'Last try' },
    ...(isLast ? linkedin : []),
  ];
}

/** Some error of the product can come up at InMails alone. */
function sendsInmails(model: StatusModel): boolean {
  const codes = readTraits(model).values('step.failed', 'code');
  return codes.some(
    (code) => concerns(code, 'inmail') && !concerns(code, 'linkedin-invite') && !concerns(code, 'email'),
  );
}

/** Whether a substatus, an action or a guard of the model is about a channel. */
function answersToldApart(model: StatusModel): (channel: string) => boolean {
  const { substatuses, actions } = model;
  const about = JSON.stringify([
    substatuses,
    Object.values(actions).map(({ emits, guards }) => [emits, guards]),
  ]);
  return (channel) => about.includes(`"${channel}.`);
}
