import { describe, expect, it } from 'vitest';
import { models } from '../../models/index.js';
import type { StatusModel } from '../model.js';
import { lifecycleOf } from './lifecycle.js';
import { mainWays } from './main-ways.js';

/** What a status is drawn after, by its id. */
function origins(id: string): { readonly [status: string]: string } {
  const model = models.find((one) => one.id === id);
  if (!model) throw new Error(`no model ${id}`);
  return Object.fromEntries(mainWays(model, lifecycleOf(model)).map(({ from, to }) => [to, from]));
}

describe('the main ways', () => {
  it('tell the story of lemlist: reviewed, launched, sent, opened, won', () => {
    expect(origins('lemlist')).toMatchObject({
      'ready-to-send': 'to-launch',
      'in-progress': 'ready-to-send',
      sent: 'in-progress',
      opened: 'sent',
      bounced: 'sent',
      interested: 'in-progress',
    });
  });

  it('tell the story of QuickMail', () => {
    expect(origins('quickmail')).toMatchObject({
      starting: 'not-started',
      running: 'starting',
      replied: 'running',
      'out-of-office': 'running',
    });
  });

  it.each(models.map((model) => [model.name, model] as const))(
    'come to every status of %s once, and to its first never',
    { timeout: 20_000 },
    (_, model: StatusModel) => {
      const lifecycle = lifecycleOf(model);
      const ends = mainWays(model, lifecycle).map(({ to }) => to);
      expect(new Set(ends).size).toBe(ends.length);
      expect([...ends, lifecycle.initial].sort()).toEqual(Object.keys(model.statuses).sort());
    },
  );
});
