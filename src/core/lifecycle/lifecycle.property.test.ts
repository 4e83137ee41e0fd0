import { describe, expect, it } from 'vitest';
import { sample, stated } from '../../../test/support/models.js';
import { models } from '../../models/index.js';
import { defineStatusModel } from '../define-model.js';
import { journalEvents } from '../journal.js';
import type { StatusModel } from '../model.js';
import { readStatus } from '../reading.js';
import { lifecycleOf } from './lifecycle.js';
import type { TransitionCause } from './transition.js';

const everyModel: readonly StatusModel[] = [...models, sample, stated];

/** What leads from one status to another, in short: `pause`, `email.sent`. */
function waysOf(model: StatusModel, from: string, to: string): readonly string[] {
  const ways = lifecycleOf(model).transitions.filter((way) => way.from === from && way.to === to);
  return ways.map(({ cause }) => nameOf(cause));
}

function nameOf(cause: TransitionCause): string {
  if (cause.kind === 'action' || cause.kind === 'campaign-action') return cause.action;
  if (cause.kind === 'event') return cause.type;
  return `${cause.on} ~> ${cause.type}`;
}

function model(id: string): StatusModel {
  const found = models.find((known) => known.id === id);
  if (!found) throw new Error(`no model ${id}`);
  return found;
}

describe.each(everyModel.map((one) => [one.id, one] as const))('the lifecycle of %s', (_, one) => {
  const { transitions, initial, distance } = lifecycleOf(one);

  it('draws real transitions only: each comes with two journals that read so', () => {
    const wrong = transitions.filter(({ from, to, before, after }) => {
      const grows = journalEvents(after).length >= journalEvents(before).length;
      return readStatus(one, before).status !== from || readStatus(one, after).status !== to || !grows;
    });
    expect(wrong).toEqual([]);
  });

  it('names only what the model or the facts have', () => {
    const actions = [...Object.keys(one.actions), ...Object.keys(one.campaignActions)];
    const acts = transitions.flatMap(({ cause }) => ('action' in cause ? cause.action : []));
    expect(acts.filter((action) => !actions.includes(action))).toEqual([]);
    expect(new Set(transitions.map(({ from, to, cause }) => JSON.stringify([from, to, cause]))).size).toBe(
      transitions.length,
    );
  });

  it('comes to every status, from the beginning', () => {
    expect(distance[initial]).toBe(0);
    expect(Object.keys(distance).sort()).toEqual(Object.keys(one.statuses).sort());
    const reached = new Set([initial, ...transitions.map(({ to }) => to)]);
    expect(Object.keys(one.statuses).filter((id) => !reached.has(id))).toEqual([]);
  });

  it('is the same each time', () => {
    expect(lifecycleOf({ ...one })).toEqual(lifecycleOf(one));
  });
});

describe('the ways of lives', () => {
  it('follow the order of sending: launched, started, sent, opened', () => {
    const lemlist = model('lemlist');
    expect(waysOf(lemlist, 'to-launch', 'ready-to-send')).toEqual(['launch']);
    expect(waysOf(lemlist, 'ready-to-send', 'in-progress')).toEqual(['lead.started']);
    expect(waysOf(lemlist, 'ready-to-send', 'opened')).toEqual([]);
    expect(waysOf(lemlist, 'sent', 'opened')).toEqual(['email.opened']);
  });

  it('bring back what a pause hid', () => {
    expect(waysOf(model('lemlist'), 'paused', 'clicked')).toEqual(['resume']);
    expect(waysOf(model('enginy'), 'paused', 'error')).toEqual(['resume']);
  });

  it('leave a final status nowhere', () => {
    const outOf = (one: StatusModel, status: string) =>
      lifecycleOf(one).transitions.filter(({ from }) => from === status);
    expect(outOf(model('lemlist'), 'unsubscribed')).toEqual([]);
    expect(outOf(model('mailoptimal'), 'unsubscribed')).toEqual([]);
    expect(outOf(model('reply'), 'opted-out')).not.toEqual([]);
  });

  it('tell what a product does by itself, later or after several times', () => {
    expect(waysOf(model('quickmail'), 'out-of-office', 'running')).toContain(
      'email.out-of-office ~> lead.resumed',
    );
    expect(waysOf(model('lemlist'), 'bounced', 'unsubscribed')).toContain(
      'email.bounced ~> lead.unsubscribed',
    );
  });

  it('are not made of events that a product mentions only to be safe', () => {
    expect(waysOf(model('reply'), 'out-of-office', 'active')).toEqual(['set-active']);
    expect(waysOf(model('enginy'), 'error', 'in-progress')).toEqual(['retry']);
  });

  it('go where a backend states a status', () => {
    expect(waysOf(stated, 'new', 'won')).toEqual(['win', 'lead.stated']);
  });
});

describe('a model far larger than any product', () => {
  it('is walked only so far, and holds nothing up', { timeout: 20_000 }, () => {
    const ids = Array.from({ length: 150 }, (_, index) => `s${index}`);
    const huge = defineStatusModel({
      id: 'huge',
      statuses: Object.fromEntries(ids.map((id) => [id, { label: id, phase: 'running' as const }])),
    });
    const { transitions, initial } = lifecycleOf(huge);
    expect(initial).toBe('s0');
    expect(transitions.length).toBeGreaterThan(149);
    expect(transitions.length).toBeLessThanOrEqual(31_000);
  });
});
