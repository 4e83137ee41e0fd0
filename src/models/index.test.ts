import { describe, expect, it } from 'vitest';
import { enginy, lemlist, mailoptimal, models, quickmail, reply } from './index.js';

/** What a host is asked to do about a substatus. A new word here is a new case in every host. */
const fixes = [
  'add-message',
  'add-prompt',
  'add-subject',
  'buy-credits',
  'complete-contact',
  'connect-email',
  'connect-linkedin',
  'contact-support',
  'correct-address',
  'edit-step',
  'enrich-contact',
  'enrich-email',
  'reconnect-email',
  'reconnect-linkedin',
  'shorten',
  'sync-crm',
];

it('lists the five models in the order of the articles', () => {
  expect(models).toEqual([lemlist, quickmail, mailoptimal, enginy, reply]);
  expect(models.map(({ name }) => name)).toEqual(['lemlist', 'QuickMail', 'MailOptimal', 'Enginy', 'Reply']);
});

describe.each(models.map((model) => [model.name, model] as const))('%s', (_, model) => {
  it('is pure data', () => {
    expect(JSON.parse(JSON.stringify(model))).toStrictEqual(model);
  });

  it('says of every status what it means and what comes next, and of every substatus why', () => {
    const texts = [
      ...Object.values(model.statuses).flatMap(({ means, next }) => [means, next]),
      ...Object.values(model.substatuses).map(({ explains }) => explains),
    ];
    expect(texts.filter((text) => !/^[\p{L}\d].{10,130}[.?]$/u.test(text))).toEqual([]);
  });

  it('puts every status under its group, one after the other, and lets no two look the same by name', () => {
    const labels = Object.values(model.statuses).map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
    const groups = Object.values(model.statuses).map(({ group }) => group);
    const runs = groups.filter((group, index) => group !== groups[index - 1]);
    expect(new Set(groups).size).toBe(groups[0] === undefined ? 1 : runs.length);
  });

  it('asks the host only for fixes that it knows', () => {
    const asked = Object.values(model.substatuses).flatMap(({ fix }) => fix ?? []);
    expect(asked.filter((fix) => !fixes.includes(fix))).toEqual([]);
  });

  it('opts nobody out without keeping the person off every later campaign', () => {
    expect(model.suppresses).toEqual(['lead.unsubscribed']);
  });
});
