import { describe, expect, it } from 'vitest';
import { contextOf, leadOf } from '../../test/support/facts.js';
import { sample, stated } from '../../test/support/models.js';
import { happened, stands } from './condition.js';
import { actionsFor, decide } from './decision.js';
import type { Decision } from './decision.js';
import { defineStatusModel } from './define-model.js';

const context = contextOf();

function reasonOf(decision: Decision): string {
  return decision.ok ? 'allowed' : decision.refusal.reason;
}

describe('what is asked first', () => {
  it('is whether the action exists, or only the product does it', () => {
    expect(reasonOf(decide(sample, leadOf(['lead.started']), 'fly', context))).toBe('unknown-action');
    expect(reasonOf(decide(sample, leadOf(['lead.started']), 'constructor', context))).toBe('unknown-action');
    expect(reasonOf(decide(sample, leadOf(['lead.started']), 'enrich', context))).toBe('system-only');
  });

  it('then whether the actor is the owner, in team mode', () => {
    const team = (ownerId: string | undefined, teamMode = true) =>
      contextOf({ campaign: { teamMode, ownerId } });
    const lead = leadOf(['lead.unsubscribed']);
    expect(reasonOf(decide(sample, lead, 'hold', team('user-2')))).toBe('not-owner');
    expect(reasonOf(decide(sample, leadOf(['lead.started']), 'hold', team('user-1')))).toBe('allowed');
    expect(reasonOf(decide(sample, leadOf(['lead.started']), 'hold', team('user-2', false)))).toBe('allowed');
    expect(reasonOf(decide(sample, leadOf(['lead.started']), 'hold', team(undefined)))).toBe('allowed');
    expect(reasonOf(decide(sample, lead, 'enrich', team('user-2')))).toBe('system-only');
  });

  it('then whether the status offers it', () => {
    expect(reasonOf(decide(sample, leadOf(['lead.paused']), 'hold', context))).toBe('not-offered');
    expect(reasonOf(decide(sample, leadOf(['lead.started']), 'release', context))).toBe('not-offered');
  });

  it('where a suppressed status leads nowhere but to deletion, it is final', () => {
    expect(reasonOf(decide(sample, leadOf(['lead.unsubscribed']), 'hold', context))).toBe('irreversible');
    expect(reasonOf(decide(sample, leadOf(['lead.unsubscribed']), 'remove', context))).toBe('allowed');
  });

  it('also where the model shows deletion as a status of its own', () => {
    const model = defineStatusModel({
      id: 'm',
      statuses: {
        open: { label: 'Open', phase: 'running', when: happened('lead.added') },
        gone: { label: 'Gone', phase: 'stopped', when: happened('lead.deleted') },
        out: { label: 'Opted out', phase: 'suppressed', when: happened('lead.unsubscribed') },
      },
      precedence: ['gone', 'out', 'open'],
      actions: {
        hold: { label: 'Hold', from: ['open'], emits: [{ type: 'lead.paused' }] },
        park: { label: 'Park', emits: [{ type: 'lead.paused' }] },
        remove: { label: 'Remove', emits: [{ type: 'lead.deleted' }] },
      },
    });
    expect(reasonOf(decide(model, leadOf(['lead.unsubscribed']), 'hold', context))).toBe('irreversible');
    // A backend of words alone sends no journal: its word is as final.
    expect(reasonOf(decide(model, { id: 'a', status: 'out' }, 'hold', context))).toBe('irreversible');
  });

  it('at last the action’s own guards, in the order written', () => {
    const full = leadOf([['email.bounced', { reason: 'mailbox-full', address: 'ada@example.com' }]]);
    expect(reasonOf(decide(sample, full, 'retry', context))).toBe('undeliverable');
    const corrected = { ...full, contact: { email: 'new@example.com' } };
    expect(reasonOf(decide(sample, corrected, 'retry', context))).toBe('not-contacted');
    const other = leadOf([['email.bounced', { reason: 'other', address: 'old@example.com' }]]);
    expect(reasonOf(decide(sample, other, 'retry', context))).toBe('allowed');
  });
});

describe('a deleted lead', () => {
  it('offers nothing', () => {
    const offers = actionsFor(sample, leadOf(['lead.started', 'lead.deleted']), context);
    expect(offers.map(({ decision }) => reasonOf(decision))).toEqual([
      'not-offered',
      'not-offered',
      'not-offered',
      'not-offered',
    ]);
  });
});

describe('a lead without a journal', () => {
  const word = { id: 'lead-1', status: 'broken' };

  it('is offered what its status offers, and passes every condition', () => {
    expect(
      actionsFor(sample, word, context).map(({ action, decision }) => [action, reasonOf(decision)]),
    ).toEqual([
      ['hold', 'not-offered'],
      ['release', 'not-offered'],
      ['retry', 'allowed'],
      ['remove', 'allowed'],
    ]);
  });

  it('with an unknown word is offered only what any status offers', () => {
    const offers = actionsFor(sample, { id: 'lead-1', status: 'weird' }, context);
    expect(offers.filter(({ decision }) => decision.ok).map(({ action }) => action)).toEqual(['remove']);
  });
});

describe('the events of an allowed action', () => {
  it('come from the actor, caused by the wish, with the parameters that the action names', () => {
    const params = { until: '2026-07-01T00:00:00.000Z', evil: 'x' };
    const decision = decide(sample, leadOf(['lead.started']), 'hold', contextOf({ wishId: 'w1', params }));
    expect(decision).toEqual({
      ok: true,
      events: [
        {
          id: 'new-1',
          type: 'lead.paused',
          leadId: 'lead-1',
          at: '2026-06-01T12:00:00.000Z',
          by: { kind: 'user', id: 'user-1' },
          causedBy: 'w1',
          data: { cause: 'by-hand', until: '2026-07-01T00:00:00.000Z' },
        },
      ],
    });
  });

  it('come 1 ms after the latest fact when the asker’s clock is behind', () => {
    const decision = decide(
      sample,
      leadOf(['lead.started']),
      'hold',
      contextOf({ now: '2020-01-01T00:00:00.000Z' }),
    );
    expect(decision.ok && decision.events[0]?.at).toBe('2026-03-02T09:00:00.001Z');
  });

  it('carry the address on bounces and the step count on ends, where they are known', () => {
    const model = defineStatusModel({
      id: 'm',
      statuses: {
        on: { label: 'On', phase: 'running', when: happened('lead.added') },
        off: { label: 'Off', phase: 'stopped', when: stands('lead.finished') },
      },
      actions: {
        end: {
          label: 'End',
          emits: [{ type: 'lead.finished', data: { reason: 'manual' } }, { type: 'email.bounced' }],
        },
      },
    });
    const decision = decide(model, leadOf(['lead.added']), 'end', contextOf({ campaign: { stepCount: 4 } }));
    expect(decision.ok && decision.events.map(({ data }) => data)).toEqual([
      { reason: 'manual', stepCount: 4 },
      { address: 'ada@example.com' },
    ]);
    const unknown = decide(model, { id: 'lead-1', journal: {} }, 'end', contextOf());
    expect(unknown.ok && unknown.events.map(({ data }) => data)).toEqual([{ reason: 'manual' }, undefined]);
  });

  it('state the status that an action leads to', () => {
    const decision = decide(stated, { id: 'lead-1', status: 'working' }, 'win', context);
    expect(decision.ok && decision.events[0]).toMatchObject({ type: 'lead.stated', data: { status: 'won' } });
    expect(reasonOf(decide(stated, { id: 'lead-1', status: 'won' }, 'win', context))).toBe('not-offered');
  });
});

describe('the named guards', () => {
  const model = defineStatusModel({
    id: 'm',
    statuses: { on: { label: 'On', phase: 'running', when: happened('lead.added') } },
    actions: {
      mail: {
        label: 'Mail',
        emits: [{ type: 'x.mail' }],
        guards: [{ holds: 'has-email', refusal: 'missing-data' }],
      },
      go: {
        label: 'Go',
        emits: [{ type: 'lead.resumed' }],
        guards: [{ holds: 'steps-left', refusal: 'sequence-complete' }],
      },
      again: {
        label: 'Again',
        emits: [{ type: 'step.retried' }],
        guards: [{ holds: 'address-changed', refusal: 'undeliverable' }],
      },
    },
  });

  it('has-email fails only where the contact is known and has no address', () => {
    expect(reasonOf(decide(model, leadOf([], { contact: { firstName: 'Ada' } }), 'mail', context))).toBe(
      'missing-data',
    );
    expect(reasonOf(decide(model, leadOf([], { contact: { email: ' ' } }), 'mail', context))).toBe(
      'missing-data',
    );
    expect(reasonOf(decide(model, leadOf([]), 'mail', context))).toBe('allowed');
    expect(reasonOf(decide(model, leadOf([], { contact: undefined }), 'mail', context))).toBe('allowed');
  });

  it('steps-left fails while all steps stand done and the campaign got no more', () => {
    const done = leadOf(['lead.added', ['lead.completed', { stepCount: 3 }]]);
    const ask = (lead: typeof done, stepCount?: number) =>
      reasonOf(decide(model, lead, 'go', contextOf({ campaign: { stepCount } })));
    expect(ask(done, 3)).toBe('sequence-complete');
    expect(ask(done, 4)).toBe('allowed');
    expect(ask(done)).toBe('allowed');
    expect(ask(leadOf(['lead.completed']), 3)).toBe('allowed');
    expect(ask(leadOf([['lead.completed', { stepCount: 3 }], 'lead.resumed']), 3)).toBe('allowed');
    expect(ask(leadOf([['lead.finished', { stepCount: 3 }]]), 3)).toBe('allowed');
  });

  it('address-changed fails while the address is that of any bounce, whatever its case', () => {
    const refused = ['email.soft-bounced', { address: ' ADA@example.com' }] as const;
    const hard = ['email.bounced', { address: 'old@example.com' }] as const;
    expect(reasonOf(decide(model, leadOf([refused, hard]), 'again', context))).toBe('undeliverable');
    expect(reasonOf(decide(model, leadOf([hard]), 'again', context))).toBe('allowed');
    expect(reasonOf(decide(model, leadOf(['email.bounced']), 'again', context))).toBe('allowed');
  });
});
