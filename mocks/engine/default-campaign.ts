import type { StatusModel } from '../../src/core/index.js';
import type { CampaignDefinition, CampaignStep } from './campaign.js';

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
    // Enginy's help: 20 connection requests and 100 messages a day. 80 mails a day and mailbox are our own.
    limits: { emailsPerDay: 80, invitationsPerDay: 20, messagesPerDay: 100 },
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

function stepsFor(model: StatusModel): readonly CampaignStep[] {
  const tellsApart = answersToldApart(model);
  const linkedin: readonly CampaignStep[] = [
    { channel: 'linkedin-invite', delayDays: 2, name: 'Invitation' },
    { channel: 'linkedin-message', delayDays: 1, name: 'Message' },
  ];
  return [
    { channel: 'email', delayDays: 0, name: 'Introduction' },
    ...(tellsApart('linkedin') ? linkedin : []),
    { channel: 'email', delayDays: 3, name: 'Follow-up' },
    ...(tellsApart('sms') ? [{ channel: 'sms', delayDays: 2, name: 'Text message' } as const] : []),
    ...(tellsApart('call') ? [{ channel: 'call', delayDays: 2, name: 'Call' } as const] : []),
    { channel: 'email', delayDays: 4, name: 'Last try' },
  ];
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
