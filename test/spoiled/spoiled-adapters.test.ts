import { describe, expect, it } from 'vitest';
import { createMemoryAdapter } from '../../src/adapter/index.js';
import type { MemoryAdapter } from '../../src/adapter/index.js';
import { checkAdapter } from '../../src/adapter/conformance/index.js';
import type { AdapterRig } from '../../src/adapter/conformance/index.js';
import { exampleJournal } from '../../src/core/index.js';
import type { Lead, StatusModel } from '../../src/core/index.js';
import { enginy, lemlist } from '../../src/models/index.js';
import * as spoiled from './adapters/index.js';
import type { SpoiledAdapter } from './adapters/spoiled-adapter.js';

/** A product that can pause a campaign as a whole as well. */
const model: StatusModel = { ...lemlist, campaignActions: enginy.campaignActions };

const statuses = ['in-progress', 'sent', 'opened', 'clicked', 'to-launch', 'in-progress', 'sent', 'replied'];

const leads = statuses.map((status, index): Lead => {
  const id = `lead-${index + 1}`;
  const events = Object.entries(exampleJournal(lemlist, status)).map(([type, event]) => [
    type,
    { ...event, id: `${id}-${type}`, leadId: id },
  ]);
  return {
    id,
    version: 1,
    name: `Lead ${index + 1}`,
    // The last is the same person as the first, in another campaign.
    contact: { email: `lead${(index % 7) + 1}@example.com`, company: index % 2 === 0 ? 'Acme' : 'Bolt' },
    campaignId: index < 7 ? 'spring' : 'autumn',
    tags: [['hot'], ['cold'], []][index % 3] ?? [],
    addedAt: `2026-01-0${index + 1}T00:00:00.000Z`,
    journal: Object.fromEntries(events),
  };
});

function open({ spoil }: Pick<SpoiledAdapter, 'spoil'>): AdapterRig {
  const sound: MemoryAdapter = createMemoryAdapter(leads, {
    models: model,
    campaigns: [
      { id: 'spring', name: 'Spring' },
      { id: 'autumn', name: 'Autumn' },
    ],
  });
  let count = 0;
  const change = (leadId: string): void => {
    count += 1;
    const at = new Date(Date.UTC(2027, 0, 1, 0, count)).toISOString();
    sound.happen({ id: `change-${count}`, type: 'email.replied', leadId, at });
  };
  return { adapter: spoil(sound), models: model, change };
}

async function failuresOf(one: Pick<SpoiledAdapter, 'spoil'>): Promise<readonly string[]> {
  const report = await checkAdapter('spoiled', () => open(one), { patience: 30 });
  return report.checks.flatMap(({ id, result }) => (result === 'failed' ? id : []));
}

const adapters = Object.entries<SpoiledAdapter>(spoiled).map(
  ([name, one]) => [name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`), one] as const,
);

describe('the conformance suite', { timeout: 30_000 }, () => {
  it('finds nothing in an adapter that keeps every law', async () => {
    expect(await failuresOf({ spoil: (sound) => sound })).toEqual([]);
  });

  it.each(adapters)('fails an adapter that %s', async (_name, one) => {
    const failed = await failuresOf(one);
    expect(new Set(failed)).toEqual(new Set([one.fails, ...(one.alsoFails ?? [])]));
  });
});
