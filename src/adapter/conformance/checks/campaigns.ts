import { isDeleted } from '../../../core/index.js';
import type { EventType, Lead } from '../../../core/index.js';
import type { CampaignSummary } from '../../adapter.js';
import { failureOf, unlessKind } from '../bench.js';
import type { Bench } from '../bench.js';
import type { Check } from '../check.js';
import { needs } from '../needs.js';
import { standingText } from '../standing-text.js';

const skip = (bench: Bench): string | undefined =>
  needs('actOnCampaign')(bench) ?? needs('listCampaigns')(bench);

export const campaignChecks: readonly Check[] = [
  {
    id: 'campaign-act',
    level: 'act',
    law: 'An action on a campaign is a fact on each of its leads and on no other, and is answered with the campaign as it is then listed.',
    cure: 'Give every lead of the campaign the event of the action, and answer once the backend has it.',
    skip: async (bench) =>
      skip(bench) ?? ((await acts(bench)).length > 0 ? undefined : 'its campaigns know no action as a whole'),
    async run(bench) {
      for (const act of await acts(bench)) {
        const wrong = await wrongAct(bench, act);
        if (wrong !== undefined) return wrong;
      }
      return undefined;
    },
  },
  {
    id: 'campaign-act-unknown',
    level: 'act',
    law: 'An action on a campaign that nobody knows, or on a campaign that is not there, is rejected as "invalid" or "not-found", and changes nothing.',
    cure: 'Look the campaign and the action up before anything is changed.',
    skip,
    async run(bench) {
      const before = await bench.all();
      const [campaign] = (await bench.adapter.listCampaigns?.()) ?? [];
      const asked: readonly (readonly [string, string])[] = [
        ['no-such-campaign', (await acts(bench))[0]?.action ?? 'pause-campaign'],
        ...(campaign ? [[campaign.id, 'no-such-action'] as const] : []),
      ];
      for (const [id, action] of asked) {
        const failure = await failureOf(bench.adapter.actOnCampaign?.(id, action) ?? Promise.resolve());
        const what = `"${action}" on campaign "${id}"`;
        const wrong = unlessKind(failure, 'invalid', what) && unlessKind(failure, 'not-found', what);
        if (wrong !== undefined) return wrong;
      }
      const touched = await firstTouched(bench, before);
      return touched && `changed lead "${touched.id}" by an action that it rejected`;
    },
  },
];

interface CampaignAct {
  readonly campaign: CampaignSummary;
  readonly action: string;
  readonly types: readonly EventType[];
}

/** What can be done to the first campaign that has leads, in the order of its model. */
async function acts(bench: Bench): Promise<readonly CampaignAct[]> {
  const leads = await bench.all();
  const listed = (await bench.adapter.listCampaigns?.()) ?? [];
  const campaign = listed.find(({ id }) => leads.some(({ campaignId }) => campaignId === id));
  const lead = leads.find(({ campaignId }) => campaignId === campaign?.id);
  if (!campaign || !lead) return [];
  return Object.entries(bench.modelOf(lead).campaignActions).map(([action, { emits }]) => ({
    campaign,
    action,
    types: emits.map(({ type }) => type),
  }));
}

async function wrongAct(bench: Bench, { campaign, action, types }: CampaignAct): Promise<string | undefined> {
  const before = await bench.all();
  const others = before.filter(({ campaignId }) => campaignId !== campaign.id);
  const answer = await bench.adapter.actOnCampaign?.(campaign.id, action);
  if (answer?.id !== campaign.id)
    return `answered campaign "${answer?.id}" to "${action}" on "${campaign.id}"`;
  const listed = (await bench.adapter.listCampaigns?.())?.find(({ id }) => id === campaign.id);
  if (says(answer) !== says(listed))
    return `answered "${action}" with ${says(answer)}, and lists the campaign as ${says(listed)}`;
  const isPaused =
    types.includes('campaign.paused') || (types.includes('campaign.resumed') ? false : undefined);
  if (isPaused !== undefined && answer.paused !== undefined && answer.paused !== isPaused)
    return `answered paused: ${answer.paused} to "${action}"`;
  const known = new Map(before.map((lead) => [lead.id, lead]));
  const missed = (await bench.all()).find((lead) => {
    return (
      lead.campaignId === campaign.id &&
      lead.journal &&
      !isDeleted(lead) &&
      !hasNews(types, known.get(lead.id), lead)
    );
  });
  if (missed) return `did not give lead "${missed.id}" the event of "${action}" on its campaign`;
  const touched = await firstTouched(bench, others);
  return touched && `changed lead "${touched.id}" of another campaign by "${action}"`;
}

function hasNews(types: readonly EventType[], before: Lead | undefined, after: Lead): boolean {
  return types.every((type) => {
    const { [type]: event } = after.journal ?? {};
    return event !== undefined && event.id !== before?.journal?.[type]?.id;
  });
}

async function firstTouched(bench: Bench, before: readonly Lead[]): Promise<Lead | undefined> {
  const now = new Map((await bench.all()).map((lead) => [lead.id, lead]));
  return before.find((lead) => standingText(bench, lead) !== standingText(bench, now.get(lead.id)));
}

/** What a campaign is known by: whatever else is told of it may be counted, and grow. */
function says(campaign: CampaignSummary | undefined): string {
  return JSON.stringify(campaign && [campaign.id, campaign.name, campaign.paused]);
}
