import { describe, expect, it } from 'vitest';
import { contextOf, eventOf, journalOf, leadOf } from '../../test/support/facts.js';
import { sample } from '../../test/support/models.js';
import { withEvents } from './apply-events.js';
import { decide } from './decision.js';
import { statusReducer } from './journal.js';
import type { Lead } from './lead.js';
import { oddLead } from './odd-lead.js';
import { present } from './present.js';
import type { Wish } from './wish.js';

function wishFor(lead: Lead, action: string, id = 'w1'): Wish {
  const decision = decide(sample, lead, action, contextOf({ wishId: id, now: '2020-01-01T00:00:00.000Z' }));
  if (!decision.ok) throw new Error(decision.refusal.message);
  return { id, leadId: lead.id, action, events: decision.events };
}

describe('a lead without wishes', () => {
  it('shows the reading of its journal', () => {
    expect(present(sample, leadOf(['lead.started']))).toMatchObject({
      status: 'running',
      label: 'Running',
      phase: 'running',
      tone: 'info',
      known: true,
      pending: [],
      predicted: false,
    });
  });

  it('shows the backend’s word where there is one, and says when the journal reads otherwise', () => {
    const held = leadOf(['lead.started'], { status: 'held' });
    expect(present(sample, held)).toMatchObject({ status: 'held', label: 'Held' });
    expect(oddLead(sample, held)).toEqual([
      expect.objectContaining({ code: 'status-disagrees', model: 'sample', leadId: 'lead-1' }),
    ]);
    expect(oddLead(sample, leadOf(['lead.started'], { status: 'running' }))).toEqual([]);
  });

  it('shows an unknown status, substatus and event by its raw word in neutral tone, and reports each', () => {
    const lead = {
      id: 'l',
      status: '__proto__',
      substatus: 'odd',
      journal: { ['demo.held' as 'x.demo']: eventOf('x.demo') },
    };
    expect(present(sample, lead)).toMatchObject({
      label: '__proto__',
      substatusLabel: 'odd',
      tone: 'neutral',
      known: false,
    });
    expect(oddLead(sample, lead).map(({ code }) => code)).toEqual([
      'unknown-status',
      'unknown-substatus',
      'status-disagrees',
      'unknown-event',
    ]);
  });
});

describe('a pending wish', () => {
  const lead = leadOf(['lead.added', 'lead.started']);
  const pause = wishFor(lead, 'hold');

  it('shows what it would make of the facts, marked', () => {
    expect(present(sample, lead, [pause])).toMatchObject({
      status: 'held',
      predicted: true,
      pending: [pause],
    });
  });

  it('comes after facts that arrive later, whatever the client’s clock says', () => {
    const later = { ...lead, journal: statusReducer(lead.journal!, eventOf('lead.resumed', 90)) };
    expect(present(sample, later, [pause]).status).toBe('held');
  });

  it('leaves the facts alone: when it ends, a reply that came in meanwhile is seen', () => {
    const meanwhile = { ...lead, journal: statusReducer(lead.journal!, eventOf('email.replied', 5)) };
    expect(present(sample, meanwhile, [pause]).status).toBe('held');
    expect(present(sample, meanwhile, []).status).toBe('answered');
  });

  it('counts no more once its fact has arrived', () => {
    const echoed = {
      ...lead,
      journal: statusReducer(lead.journal!, { ...eventOf('lead.paused', 9), causedBy: 'w1' }),
    };
    const replied = { ...echoed, journal: statusReducer(echoed.journal, eventOf('lead.resumed', 10)) };
    expect(present(sample, replied, [pause])).toMatchObject({
      status: 'running',
      pending: [],
      predicted: false,
    });
  });

  it('whose fact has arrived before that of an earlier one stays over it, and is marked no more', () => {
    const paused = present(sample, lead, [pause]).expected;
    const release = wishFor(paused, 'release', 'w2');
    const again = wishFor(present(sample, paused, [release]).expected, 'hold', 'w3');
    const echo = { ...eventOf('lead.paused', 9), causedBy: 'w3' };
    const echoed = { ...lead, journal: statusReducer(lead.journal!, echo) };
    const unheard = { ...release, state: 'confirmed' as const };
    expect(present(sample, echoed, [unheard, again])).toMatchObject({ status: 'held', pending: [] });
    const resumed = { ...eventOf('lead.resumed', 8), causedBy: 'w2' };
    const whole = { ...echoed, journal: statusReducer(echoed.journal, resumed) };
    expect(present(sample, whole, [unheard, again])).toMatchObject({ status: 'held', predicted: false });
  });

  it('is folded with others in the order they were made', () => {
    const paused = present(sample, lead, [pause]).expected;
    const release = wishFor(paused, 'release', 'w2');
    expect(present(sample, lead, [pause, release])).toMatchObject({
      status: 'running',
      pending: [pause, release],
    });
  });

  it('that the backend confirmed without a lead is still shown, and no more marked', () => {
    expect(present(sample, lead, [{ ...pause, state: 'confirmed' }])).toMatchObject({
      status: 'held',
      pending: [],
      predicted: true,
    });
  });

  it('predicts nothing for a lead without a journal', () => {
    const word = { id: 'lead-1', status: 'running' };
    expect(present(sample, word, [wishFor(word, 'hold')])).toMatchObject({
      status: 'running',
      predicted: false,
      pending: [{ id: 'w1' }],
    });
  });

  it('predicts nothing where word and journal disagreed before it, and the reading where they agreed', () => {
    expect(present(sample, { ...lead, status: 'answered' }, [pause])).toMatchObject({
      status: 'answered',
      predicted: false,
      pending: [pause],
    });
    expect(present(sample, { ...lead, status: 'running' }, [pause])).toMatchObject({
      status: 'held',
      predicted: true,
    });
  });

  it('of another lead changes nothing', () => {
    expect(present(sample, { ...lead, id: 'lead-2' }, [pause])).toMatchObject({
      status: 'running',
      pending: [],
    });
  });
});

describe('later facts over a snapshot', () => {
  const snapshot: Lead = { id: 'lead-1', version: 5, journal: journalOf('lead.started') };
  const at = (version: number, type: 'email.sent' | 'email.replied' | 'lead.paused') => ({
    ...eventOf(type, version),
    version,
  });

  it('are folded in any order, and those at or below its version are in it already', () => {
    const one = withEvents(sample, snapshot, [
      at(7, 'email.replied'),
      at(6, 'email.sent'),
      at(5, 'lead.paused'),
    ]);
    expect(one).toEqual(withEvents(sample, snapshot, [at(6, 'email.sent'), at(7, 'email.replied')]));
    expect(Object.keys(one.journal ?? {})).toEqual(
      expect.arrayContaining(['lead.started', 'email.sent', 'email.replied']),
    );
    expect(one.journal).not.toHaveProperty(['lead.paused']);
    expect(one.version).toBe(5);
  });

  it('change nothing: the very same snapshot', () => {
    expect(withEvents(sample, snapshot, [at(4, 'email.sent')])).toBe(snapshot);
    expect(withEvents(sample, snapshot, [{ ...at(9, 'email.sent'), leadId: 'other' }])).toBe(snapshot);
    const word = { id: 'lead-1', status: 'running' };
    expect(withEvents(sample, word, [at(9, 'email.sent')])).toBe(word);
  });

  it('outdate a word that agreed with the journal, and no other', () => {
    expect(
      withEvents(sample, { ...snapshot, status: 'running' }, [at(6, 'email.replied')]),
    ).not.toHaveProperty('status');
    expect(withEvents(sample, { ...snapshot, status: 'held' }, [at(6, 'email.replied')])).toMatchObject({
      status: 'held',
    });
  });
});
