import { describe, expect, it } from 'vitest';
import { readStatus } from '../../src/core/index.js';
import type { StatusModel } from '../../src/core/index.js';
import { enginy, lemlist, mailoptimal, models, quickmail, reply } from '../../src/models/index.js';
import { createSimulation } from './create-simulation.js';

/** Lives one lead of this address, and five others beside it, for some days. */
function live(model: StatusModel, address: string, days: number, seed = 1) {
  const rows = [
    { email: address, company: 'Kestrel', title: 'CEO', linkedinUrl: 'https://x.example/in/a', phone: '+1' },
  ];
  const simulation = createSimulation({ model, seed, leads: rows, invariants: true });
  simulation.advance({ days });
  const lead = simulation.lead('lead-000001');
  const events = simulation.log.filter(({ leadId }) => leadId === 'lead-000001');
  expect(simulation.breaches).toEqual([]);
  return { events, reading: readStatus(model, lead?.journal ?? {}) };
}

describe('a fate asked for by address', () => {
  it.each([
    [lemlist, 'bounced', 'mailbox-full'],
    [quickmail, 'bounced', undefined],
    [reply, 'bounced', 'mailbox-full'],
    [enginy, 'finished', 'bounced'],
  ] as const)('bounces with a full mailbox in $id', (model, status, substatus) => {
    for (let seed = 1; seed <= 10; seed += 1) {
      const { events, reading } = live(model, 'bounce+mailbox-full@people.example', 7, seed);
      expect(events.find(({ type }) => type === 'email.soft-bounced')?.data).toMatchObject({
        reason: 'mailbox-full',
        address: 'bounce+mailbox-full@people.example',
      });
      expect([reading.status, reading.substatus]).toEqual([status, substatus]);
    }
  });

  it('bounces for good in MailOptimal, where a full mailbox is a mere delay', () => {
    expect(live(mailoptimal, 'bounce+unknown-domain@people.example', 7).reading).toMatchObject({
      status: 'blocked',
      substatus: 'permanent-bounce',
    });
    expect(live(mailoptimal, 'bounce+mailbox-full@people.example', 3).reading.status).toBe('sent');
  });

  it.each(models)('is a reply three days after the first mail in $id', (model) => {
    for (let seed = 1; seed <= 10; seed += 1) {
      const { events, reading } = live(model, 'reply+day3@people.example', 12, seed);
      const [sent, answer] = ['email.sent', 'email.replied'].map(
        (type) => events.find((event) => event.type === type)?.at ?? '',
      );
      const days = (Date.parse(answer ?? '') - Date.parse(sent ?? '')) / 86_400_000;
      expect(days).toBeGreaterThanOrEqual(3);
      expect(days).toBeLessThan(3.01);
      expect(reading.status).toBe('replied');
    }
  });

  it('is an absence of 14 days: QuickMail goes on by itself after it, Reply waits, Enginy ends', () => {
    const address = 'ooo+14d@people.example';
    expect(live(quickmail, address, 5).reading.status).toBe('out-of-office');
    const { events } = live(quickmail, address, 30);
    const [away, back] = ['email.out-of-office', 'lead.resumed'].map((type) =>
      events.find((event) => event.type === type),
    );
    expect(Date.parse(back?.at ?? '') - Date.parse(away?.at ?? '')).toBe(14 * 86_400_000);
    expect(
      events.filter(({ type, at }) => type === 'email.sent' && at > (back?.at ?? '')).length,
    ).toBeGreaterThan(0);
    expect(live(reply, address, 30).reading.status).toBe('out-of-office');
    expect(live(enginy, address, 5).reading).toMatchObject({
      status: 'finished',
      substatus: 'out-of-office',
    });
    expect(live(lemlist, address, 3).reading.status).not.toBe('paused');
  });

  it.each([
    [enginy, 'missing-subject', 'error'],
    [quickmail, 'no-reword-credits', 'has-errors'],
    [lemlist, 'email-disconnected', 'failed'],
  ] as const)('is an error of $id', (model, code, status) => {
    const { events, reading } = live(model, `error+${code}@people.example`, 7);
    expect(events.find(({ type }) => type === 'step.failed')?.data).toMatchObject({
      code,
      step: 0,
      channel: 'email',
    });
    expect(reading).toMatchObject({ status, substatus: code });
    expect(events.some(({ type }) => type === 'email.sent')).toBe(false);
  });

  it.each(models)('is an opt-out in $id, and nothing goes out after it', (model) => {
    const { events } = live(model, 'unsubscribe@people.example', 30);
    const optOut = events.findIndex(({ type }) => type === 'lead.unsubscribed');
    expect(optOut).toBeGreaterThan(0);
    const after = events.slice(optOut).map(({ type }) => type);
    expect(after.filter((type) => type.endsWith('.sent') || type === 'linkedin.invited')).toEqual([]);
  });
});
