import { describe, expect, it } from 'vitest';
import { enginy, lemlist, mailoptimal, models, quickmail, reply } from '../../src/models/index.js';
import { createAccount } from './account.js';
import { createSimulation } from './create-simulation.js';
import type { Simulation } from './simulation.js';

const ada = { email: 'ada@people.example', company: 'Kestrel', title: 'CEO' };
const bob = { email: 'bob@people.example', company: 'Kestrel', title: 'CTO' };

const sendsTo = (simulation: Simulation, leadId: string) =>
  simulation.log.filter((event) => event.leadId === leadId && event.type.endsWith('.sent'));

describe('one person in several campaigns of an account', () => {
  it('who opts out of one is opted out of all, as a fact on each lead, whatever the product', () => {
    const account = createAccount();
    const [first, ...others] = [quickmail, ...models].map((model) =>
      createSimulation({ model, leads: [ada, bob], account, invariants: true }),
    );
    first?.inject({ kind: 'opted-out', leadId: 'lead-000001', via: 'link' });
    for (const other of others) {
      expect(other.lead('lead-000001')?.journal?.['lead.unsubscribed']).toMatchObject({
        by: { kind: 'integration' },
      });
      expect(other.lead('lead-000002')?.journal?.['lead.unsubscribed']).toBeUndefined();
      other.advance({ days: 30 });
      expect(sendsTo(other, 'lead-000001')).toEqual([]);
      expect(sendsTo(other, 'lead-000002').length).toBeGreaterThan(0);
      expect(other.addLeads([ada]).outcomes).toMatchObject([{ result: 'do-not-contact' }]);
      expect(other.breaches).toEqual([]);
    }
  });

  it('is taken back in all where the product lets the person come back', () => {
    const account = createAccount();
    const [one, other] = [1, 2].map(() =>
      createSimulation({ model: reply, leads: [ada], account, invariants: true }),
    );
    const act = (action: string) =>
      one?.act({ action, selection: { ids: ['lead-000001'] }, idempotencyKey: action }).totals.done;
    expect(act('set-opted-out')).toBe(1);
    expect(other?.counts().held['opted-out']).toBe(1);
    expect(act('remove-opted-out')).toBe(1);
    expect(other?.counts().held['opted-out']).toBe(0);
    expect(account.doNotContact.size).toBe(0);
  });

  it('who came back and says no again is opted out of all again', () => {
    const account = createAccount();
    const [one, other] = [1, 2].map(() => createSimulation({ model: reply, leads: [ada], account }));
    const act = (action: string, nth: number) => {
      const selection = { ids: ['lead-000001'] };
      one?.advance({ days: 1 });
      other?.advance({ days: 1 });
      return one?.act({ action, selection, idempotencyKey: `${action}-${nth}` }).totals.done;
    };
    expect([act('set-opted-out', 1), act('remove-opted-out', 1), act('set-opted-out', 2)]).toEqual([1, 1, 1]);
    expect(other?.counts().held['opted-out']).toBe(1);
  });

  it('is heard of in the same place when it is done again, also at the very first moment', () => {
    const account = createAccount();
    const [one, other] = [1, 2].map((seed) =>
      createSimulation({ model: mailoptimal, seed, leads: [ada, bob], account }),
    );
    one?.inject({ kind: 'opted-out', leadId: 'lead-000001', via: 'link' });
    other?.advance({ days: 5 });
    const lived = JSON.stringify(other?.log);
    other?.seek('2026-03-02T07:00:00.000Z');
    other?.advance({ days: 5 });
    expect(JSON.stringify(other?.log)).toBe(lived);
  });

  it('is not forgotten when one of them goes back in time, nor told twice', () => {
    const account = createAccount();
    const [one, other] = [1, 2].map(() =>
      createSimulation({ model: lemlist, leads: [ada, bob], account, invariants: true }),
    );
    one?.advance({ days: 2 });
    other?.advance({ days: 1 });
    one?.inject({ kind: 'opted-out', leadId: 'lead-000001', via: 'link' });
    const fingerprint = other?.fingerprint();
    other?.seek('2026-03-02T07:00:00.000Z');
    expect(other?.lead('lead-000001')?.journal?.['lead.unsubscribed']).toBeUndefined();
    other?.inject({ kind: 'everyone-away', days: 1 });
    other?.advance({ days: 30 });
    expect(other?.lead('lead-000001')?.journal?.['lead.unsubscribed']).toBeDefined();
    expect(fingerprint).toBeDefined();
    expect(other?.breaches).toEqual([]);
    one?.seek('2026-03-02T07:00:00.000Z');
    one?.advance({ days: 30 });
    expect(other?.log.filter(({ type }) => type === 'lead.unsubscribed')).toHaveLength(1);
  });

  it('counts bounces over all of them: after the third, lemlist writes no more', () => {
    const account = createAccount();
    const bouncing = { ...ada, email: 'bounce+invalid-address@people.example' };
    const campaigns = [1, 2, 3].map(() => createSimulation({ model: lemlist, leads: [bouncing], account }));
    for (const campaign of campaigns) campaign.advance({ days: 4 });
    const [first, , third] = campaigns;
    expect(third?.counts().substatus['repeated-bounces']).toBe(1);
    expect(first?.counts().held['unsubscribed']).toBe(1);
  });
});

describe('the do-not-contact list', () => {
  it.each(models)('is never written to in $id: addresses, domains, earlier opt-outs', (model) => {
    const account = createAccount({ doNotContact: ['@rival.example', ada.email], optedOut: [bob.email] });
    const rows = [ada, bob, { ...ada, email: 'eve@Rival.example' }, { ...ada, email: 'zoe@people.example' }];
    const simulation = createSimulation({ model, leads: rows, account, invariants: true });
    simulation.advance({ days: 30 });
    const reached = new Set(
      simulation.log.filter(({ type }) => type.endsWith('.sent')).map(({ leadId }) => leadId),
    );
    expect([...reached]).toEqual(['lead-000004']);
    expect(simulation.breaches).toEqual([]);
  });

  it('may grow while a campaign runs', () => {
    const simulation = createSimulation({ model: enginy, seed: 2, leads: [ada, bob], invariants: true });
    simulation.advance({ days: 1 });
    const before = sendsTo(simulation, 'lead-000001').length;
    simulation.inject({ kind: 'do-not-contact', contactIds: ['@people.example'] });
    simulation.advance({ days: 30 });
    expect(sendsTo(simulation, 'lead-000001')).toHaveLength(before);
    expect(simulation.breaches).toEqual([]);
  });

  it('tells in MailOptimal why a mail was held back', () => {
    const mailoptimal = models.find(({ id }) => id === 'mailoptimal') ?? lemlist;
    const account = createAccount({ doNotContact: ['@people.example'], optedOut: ['bob@else.example'] });
    const rows = [ada, { ...bob, email: 'bob@else.example' }];
    const simulation = createSimulation({ model: mailoptimal, leads: rows, account });
    simulation.advance({ days: 2 });
    expect(simulation.counts().substatus).toMatchObject({ 'do-not-contact': 1, 'unsubscribe-action': 1 });
  });
});
