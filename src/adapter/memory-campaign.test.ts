import { describe, expect, it } from 'vitest';
import { leadOf } from '../../test/support/facts.js';
import { present } from '../core/index.js';
import type { Lead, StatusModel } from '../core/index.js';
import { enginy, lemlist } from '../models/index.js';
import { createMemoryAdapter } from './create-memory-adapter.js';

const leads: readonly Lead[] = [
  leadOf(['lead.added', 'lead.started'], { id: 'a', campaignId: 'spring' }),
  leadOf(['lead.added', 'lead.deleted'], { id: 'gone', campaignId: 'spring' }),
  leadOf(['lead.added'], { id: 'b', campaignId: 'autumn' }),
];

function memory(models: StatusModel = enginy) {
  const campaigns = ['spring', 'autumn'].map((id) => ({ id, name: id }));
  return createMemoryAdapter(leads, { models, campaigns, now: () => '2026-06-01T12:00:00.000Z' });
}

describe('an action on a campaign of a memory adapter', () => {
  it('is a fact on each of its leads, and the campaign is listed so', async () => {
    const adapter = memory();
    expect(await adapter.actOnCampaign('spring', 'pause-campaign')).toMatchObject({
      id: 'spring',
      paused: true,
    });
    expect((await adapter.getLead('a')).journal?.['campaign.paused']).toMatchObject({ leadId: 'a' });
    for (const id of ['gone', 'b'])
      expect((await adapter.getLead(id)).journal).not.toHaveProperty('campaign.paused');
    expect((await adapter.listCampaigns()).map(({ id, paused }) => [id, paused])).toEqual([
      ['spring', true],
      ['autumn', undefined],
    ]);
    expect(await adapter.actOnCampaign('spring', 'resume-campaign')).toMatchObject({ paused: false });
  });

  it('is rejected where nobody knows the campaign or the action, with those that there are', async () => {
    await expect(memory().actOnCampaign('winter', 'pause-campaign')).rejects.toMatchObject({
      kind: 'not-found',
    });
    await expect(memory().actOnCampaign('spring', 'constructor')).rejects.toMatchObject({
      kind: 'invalid',
      message: expect.stringContaining('choose one of pause-campaign, resume-campaign'),
    });
    await expect(memory(lemlist).actOnCampaign('spring', 'pause-campaign')).rejects.toMatchObject({
      kind: 'invalid',
      message: expect.stringContaining('it has none'),
    });
  });

  it('holds for whoever is added while it is paused, until it goes on', async () => {
    const adapter = memory();
    await adapter.actOnCampaign('spring', 'pause-campaign');
    const rows = [{ email: 'new@example.com' }];
    const { outcomes } = await adapter.addLeads(rows, { campaign: 'spring' });
    const [outcome] = outcomes;
    const id = outcome?.result === 'added' ? outcome.id : '';
    const statusNow = async () => presentedAs(await adapter.getLead(id));
    expect(await statusNow()).toEqual(['paused', 'campaign-paused']);
    await adapter.actOnCampaign('spring', 'resume-campaign');
    expect(await statusNow()).toEqual(['not-started', undefined]);
    const [elsewhere] = (await adapter.addLeads(rows, { campaign: 'autumn' })).outcomes;
    expect(elsewhere).toMatchObject({ result: 'added' });
  });
});

function presentedAs(lead: Lead): readonly (string | undefined)[] {
  const { status, substatus } = present(enginy, lead);
  return [status, substatus];
}
