import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventOf, leadOf } from '../../test/support/facts.js';
import { models } from '../models/index.js';
import { checkModel } from './check-model/check-model.js';
import { any, happened } from './condition.js';
import { countStatuses } from './count.js';
import { defineStatusModel } from './define-model.js';
import { exampleJournal } from './example.js';
import { lifecycleOf } from './lifecycle/lifecycle.js';
import type { Lead } from './lead.js';
import { matches } from './matches.js';
import type { ModelProblem } from './model-problem.js';
import type { StatusModel } from './model.js';
import { parseStatusModel } from './parse-model/parse-model.js';
import { statusesOfTrouble, troublesIn, troublesOf } from './trouble.js';

const shop = defineStatusModel({
  id: 'shop',
  statuses: {
    waiting: { label: 'Waiting', phase: 'pending', when: happened('lead.added') },
    written: { label: 'Written to', phase: 'running', when: happened('email.sent') },
    seen: { label: 'Seen', phase: 'engaged', when: happened('email.opened') },
    broken: { label: 'Broken', phase: 'problem', when: happened('step.failed') },
  },
  precedence: ['broken', 'seen', 'written', 'waiting'],
  troubles: {
    stuck: {
      label: 'Stuck',
      cause: 'Nobody began.',
      help: 'Begin.',
      leads: { status: ['waiting'] },
      share: 0.5,
    },
    unseen: {
      label: 'Unseen',
      cause: 'Unread.',
      help: 'Wait.',
      leads: { reached: ['written'], notReached: ['seen'] },
      share: 0.6,
      among: { reached: ['written'] },
    },
    again: {
      label: 'Broken again',
      cause: 'Not mended.',
      help: 'Mend it.',
      leads: { status: ['broken'] },
      when: happened('step.retried'),
    },
  },
});

const waiting = leadOf(['lead.added']);
const written = leadOf(['lead.added', 'email.sent']);
const seen = leadOf(['lead.added', 'email.sent', 'email.opened']);
const broken = leadOf(['lead.added', 'step.failed']);

const told = (leads: readonly Lead[]) => troublesIn(shop, countStatuses(shop, leads));

describe('the troubles of a list', () => {
  it('are told from their share on', () => {
    expect(told([waiting, written, seen])).toEqual([]);
    expect(told([waiting, seen])).toEqual([{ trouble: 'stuck', leads: 1, among: 2 }]);
  });

  it('are measured against those they are about', () => {
    expect(told([waiting, written, seen, seen])).toEqual([]);
    expect(told([seen, seen, waiting, written, written, written])).toEqual([
      { trouble: 'unseen', leads: 3, among: 5 },
    ]);
  });

  it('are none where nobody is, and none where the counts do not say', () => {
    expect(told([])).toEqual([]);
    const { reached: _reached, ...counts } = countStatuses(shop, [written]);
    expect(troublesIn(shop, counts)).toEqual([]);
  });

  it('count one that holds several statuses once', () => {
    const several = defineStatusModel({
      id: 'several',
      display: 'several',
      statuses: {
        a: { label: 'A', phase: 'running', when: happened('email.sent') },
        b: { label: 'B', phase: 'running', when: happened('email.opened') },
      },
      troubles: { both: { label: 'AB', cause: 'c', help: 'h', leads: { status: ['a', 'b'] } } },
    });
    expect(troublesIn(several, countStatuses(several, [seen]))).toEqual([
      { trouble: 'both', leads: 1, among: 1 },
    ]);
  });
});

describe('the troubles of a lead', () => {
  it('are those that it has by itself', () => {
    expect(troublesOf(shop, waiting)).toEqual(['stuck']);
    expect(troublesOf(shop, written)).toEqual(['unseen']);
    expect(troublesOf(shop, seen)).toEqual([]);
  });

  it('ask its journal, and are not guessed without one', () => {
    const again = leadOf(['lead.added', 'step.failed', 'step.retried', 'step.failed']);
    expect(troublesOf(shop, broken)).toEqual([]);
    expect(troublesOf(shop, again)).toEqual(['again']);
    expect(troublesOf(shop, { id: 'lead-1', status: 'broken' })).toEqual([]);
  });

  it('stand with the statuses they ask for, and those that their substatuses explain', () => {
    const { troubles } = shop;
    expect(statusesOfTrouble(shop, troubles.unseen)).toEqual(['written']);
    const lemlist = models[0] as StatusModel;
    const leads = { substatus: ['by-linkedin'] };
    const trouble = { label: 'x', cause: 'x', help: 'x', leads, share: 0 };
    expect(statusesOfTrouble(lemlist, trouble)).toEqual(['replied']);
  });
});

describe('a model with troubles', () => {
  it('is told of ids that do not exist', () => {
    const wrong = {
      ...shop,
      troubles: {
        x: { ...shop.troubles.stuck, leads: { status: ['nowhere'] }, among: { substatus: ['no'] } },
      },
    } as unknown as StatusModel;
    expect(checkModel(wrong).map(({ code, path }) => [code, path])).toEqual([
      ['unknown-id', 'troubles.x.leads.status'],
      ['unknown-id', 'troubles.x.among.substatus'],
    ]);
  });

  it('is read from JSON; a trouble that could mislead is left out and told', () => {
    const problems: ModelProblem[] = [];
    const json = JSON.parse(JSON.stringify(shop)) as { troubles: Record<string, object> };
    json.troubles['stuck'] = { label: 'Stuck', cause: 'c', help: 'h', leads: { status: ['nowhere'] } };
    json.troubles['unseen'] = { label: 'Unseen', cause: 'c', leads: { reached: ['written'] } };
    json.troubles['again'] = { ...json.troubles['again'], when: { sometimes: true } };
    const parsed = parseStatusModel(json, (problem) => problems.push(problem));
    expect(parsed?.troubles).toEqual({ again: { ...shop.troubles.again, when: any() } });
    expect(problems.map(({ path }) => path)).toEqual([
      'troubles.stuck.leads.status[0]',
      'troubles.stuck',
      'troubles.unseen',
      'troubles.again.when',
    ]);
  });
});

describe.each(models.map((model) => [model.id, model] as const))('the troubles of %s', (_, model) => {
  const journals = [
    ...Object.keys(model.statuses).map((id) => exampleJournal(model, id)),
    ...Object.entries(model.substatuses).map(([id, { of }]) => exampleJournal(model, of, id)),
    ...lifecycleOf(model).transitions.map(({ after }) => after),
  ];
  const retried = eventOf('step.retried');
  const long = journals.map((journal) => ({
    ...journal,
    'step.retried': { ...retried, at: '2020-01-01T00:00:00.000Z' },
  }));
  const leads = [...journals, ...long].map((journal, index) => ({ id: `lead-${index}`, journal }));

  it('can each befall a lead', () => {
    const had = new Set(leads.flatMap((lead) => troublesOf(model, lead)));
    expect(Object.keys(model.troubles).filter((id) => !had.has(id))).toEqual([]);
  });

  it('are never told of more leads than have them', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...leads), { maxLength: 12 }), (some) => {
        for (const { trouble, leads: number, among } of troublesIn(model, countStatuses(model, some))) {
          const asked = model.troubles[trouble]?.leads ?? {};
          expect(number).toBeLessThanOrEqual(some.filter((lead) => matches(model, asked, lead)).length);
          expect(number).toBeLessThanOrEqual(among);
        }
      }),
    );
  });

  it('say what, why and what helps, in a sentence or two', () => {
    const texts = Object.values(model.troubles).flatMap(({ cause, help }) => [cause, help]);
    expect(texts.filter((text) => !/^[\p{L}\d].{10,130}[.?]$/u.test(text))).toEqual([]);
  });
});
