import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventOf, journalOf } from '../../test/support/facts.js';
import { sample, stated } from '../../test/support/models.js';
import { checkModel } from './check-model/check-model.js';
import { all, happened, stands } from './condition.js';
import { defineStatusModel } from './define-model.js';
import type { ReactionData } from './define-model.js';
import { LeadlightError } from './error.js';
import { exampleJournal } from './example.js';
import type { ModelProblem } from './model-problem.js';
import type { StatusModel } from './model.js';
import { parseStatusModel } from './parse-model/parse-model.js';
import { isStillDue, reactionsTo } from './reaction.js';
import { readStatus } from './reading.js';
import { stops } from './stops.js';

describe('defining a model', () => {
  it('needs an id and statuses with label and phase, and fills in the rest', () => {
    expect(stated).toEqual({
      id: 'stated',
      name: 'stated',
      column: 'Status',
      display: 'one',
      initial: 'new',
      statuses: {
        new: { label: 'New', phase: 'pending', tone: 'neutral', icon: 'circle-dashed', means: '', next: '' },
        working: { label: 'Working', phase: 'running', tone: 'info', icon: 'send', means: '', next: '' },
        won: { label: 'Won', phase: 'won', tone: 'success', icon: 'thumbs-up', means: '', next: '' },
      },
      precedence: ['new', 'working', 'won'],
      exclusive: [],
      substatuses: {},
      actions: {
        win: {
          label: 'Mark as won',
          icon: 'circle-dot',
          from: { not: ['won'] },
          guards: [],
          emits: [{ type: 'lead.stated', data: { status: 'won' } }],
          anyMember: false,
          params: [],
          destructive: false,
        },
      },
      systemOnly: [],
      reactions: [],
      suppresses: [],
      troubles: {},
      campaignActions: {},
    });
  });

  it('appends to a precedence what it leaves out', () => {
    const model = defineStatusModel({
      id: 'm',
      statuses: {
        a: { label: 'A', phase: 'pending' },
        b: { label: 'B', phase: 'running' },
        c: { label: 'C', phase: 'won' },
      },
      precedence: ['c'],
    });
    expect(model.precedence).toEqual(['c', 'a', 'b']);
  });

  it('refuses a model without statuses, and says how one looks', () => {
    expect(() => defineStatusModel({ id: 'm', statuses: {} })).toThrow(/at least one status. Write/);
  });

  it('does not compile where an id does not exist', () => {
    const statuses = { a: { label: 'A', phase: 'pending' } } as const;
    // @ts-expect-error no status is called "b"
    defineStatusModel({ id: 'm', statuses, initial: 'b' });
    // @ts-expect-error no status is called "b"
    defineStatusModel({ id: 'm', statuses, actions: { go: { label: 'Go', from: ['b'], to: 'a' } } });
    // @ts-expect-error no status is called "b"
    defineStatusModel({ id: 'm', statuses, substatuses: { s: { of: 'b', label: 'S' } } });
    // @ts-expect-error an action emits events or leads to a status, not both
    defineStatusModel({ id: 'm', statuses, actions: { go: { label: 'Go', to: 'a', emits: [] } } });
    expect(stated.actions.win.label).toBe('Mark as won');
  });
});

describe('an example journal', () => {
  it('is the least that reads as a status', () => {
    const types = (status: string, substatus?: string) =>
      Object.keys(exampleJournal(sample, status, substatus));
    expect(types('running')).toEqual(['lead.started']);
    expect(types('answered', 'by-sms')).toEqual(['sms.replied']);
    expect(exampleJournal(sample, 'broken', 'mailbox-full')['email.bounced']?.data).toEqual({
      reason: 'mailbox-full',
    });
    expect(exampleJournal(stated, 'won')['lead.stated']?.data).toEqual({ status: 'won' });
  });

  it('undoes what is stronger where it must', () => {
    const model = defineStatusModel({
      id: 'm',
      statuses: {
        strong: { label: 'Strong', phase: 'held', when: stands('lead.paused', 'lead.resumed') },
        weak: { label: 'Weak', phase: 'running', when: happened('lead.paused') },
      },
    });
    expect(readStatus(model, exampleJournal(model, 'weak')).status).toBe('weak');
  });

  it('throws a clear error where there is none', () => {
    expect(() => exampleJournal(sample, 'nonsense')).toThrow(LeadlightError);
    expect(() => exampleJournal(sample, 'broken', 'by-sms')).toThrow(/substatus "by-sms" of "broken"/);
  });
});

describe('checking a model', () => {
  const codes = (model: StatusModel) => checkModel(model).map(({ code, path }) => `${code} ${path}`);

  it('finds nothing wrong with a good one', () => {
    expect(checkModel(sample)).toEqual([]);
    expect(checkModel(stated)).toEqual([]);
  });

  it('finds every id, phase, tone, guard, reason and event that does not exist', () => {
    const broken = {
      ...sample,
      initial: 'nowhere',
      precedence: [...sample.precedence, 'ghost'],
      statuses: { ...sample.statuses, fresh: { ...sample.statuses.fresh, tone: 'pink', phase: 'lost' } },
      display: 'all',
      substatuses: {
        s: { of: 'nothing', label: 'S', explains: '', on: [{ type: 'mail.read' }, { data: { kind: 'x' } }] },
      },
      campaignActions: { halt: { label: 'Halt', icon: 'x', emits: [{ type: 'campaign.halted' }] } },
      actions: {
        hold: {
          ...sample.actions.hold,
          undo: 'unhold',
          from: ['gone'],
          guards: [{ holds: 'luck', refusal: 'because', on: { type: 'step.fialed' } }],
        },
        win: {
          ...sample.actions.hold,
          emits: [{ type: 'lead.stated', data: { status: 'void' } }, { type: 'lead.sneezed' }],
        },
      },
      reactions: [{ on: ['mail.eaten'], emit: { type: 'lead.finished' }, while: 'never' }],
    } as unknown as StatusModel;
    expect(codes(broken).sort()).toEqual([
      'unknown-event actions.hold.guards[0].on',
      'unknown-event actions.win.emits',
      'unknown-event campaignActions.halt.emits',
      'unknown-event reactions[0]',
      'unknown-event substatuses.s.on',
      'unknown-id actions.hold.from',
      'unknown-id actions.hold.guards[0].holds',
      'unknown-id actions.hold.guards[0].refusal',
      'unknown-id actions.hold.undo',
      'unknown-id actions.win.to',
      'unknown-id display',
      'unknown-id initial',
      'unknown-id precedence[6]',
      'unknown-id reactions[0].while',
      'unknown-id statuses.fresh.phase',
      'unknown-id statuses.fresh.tone',
      'unknown-id substatuses.s.of',
    ]);
    expect(checkModel(broken)[1]?.message).toBe(
      'sample: initial names "nowhere", which is no status. Use one of: fresh, running, held, answered, broken, out.',
    );
  });

  it('finds a status that can never be read', () => {
    const model = defineStatusModel({
      id: 'm',
      statuses: {
        a: { label: 'A', phase: 'pending', when: happened('lead.added') },
        b: { label: 'B', phase: 'running', when: all(happened('lead.added'), happened('lead.started')) },
      },
    });
    expect(codes(model)).toEqual(['no-example statuses.b']);
    const acting = { ...model, actions: { go: { ...sample.actions.hold, from: ['b'], guards: [] } } };
    // An action of that status alone is never offered for the same cause: told once.
    expect(codes(acting)).toEqual(['no-example statuses.b']);
  });

  it('finds an action without effect, and one that is never offered', () => {
    const idle = defineStatusModel({
      id: 'm',
      statuses: { a: { label: 'A', phase: 'pending', when: happened('lead.added') } },
      actions: {
        wave: { label: 'Wave', emits: [{ type: 'x.waved' }] },
        never: { label: 'Never', from: [], emits: [{ type: 'lead.deleted' }] },
      },
    });
    expect(codes(idle)).toEqual(['no-effect actions.wave.emits', 'never-offered actions.never.from']);
  });

  it('finds a fact or an action that leads out of a suppressed status without naming it', () => {
    const leaking = defineStatusModel({
      id: 'm',
      statuses: {
        replied: { label: 'Replied', phase: 'engaged', when: happened('email.replied') },
        out: { label: 'Out', phase: 'suppressed', when: happened('lead.unsubscribed') },
      },
      initial: 'out',
    });
    expect(codes(leaking)).toEqual(['suppressed-left statuses.out']);
    const acting = defineStatusModel({
      id: 'm',
      statuses: { on: { label: 'On', phase: 'running' }, out: { label: 'Out', phase: 'suppressed' } },
      actions: { wake: { label: 'Wake', to: 'on' } },
    });
    expect(codes(acting)).toEqual(['suppressed-left actions.wake.from']);
    const naming = defineStatusModel({
      ...acting,
      actions: { wake: { label: 'Wake', from: ['out'], to: 'on' } },
    });
    expect(codes(naming)).toEqual([]);
  });

  it('finds reactions that cause each other without end, and tells the way round', () => {
    const reacting = (...reactions: ReactionData<keyof typeof sample.statuses>[]) =>
      defineStatusModel({ ...sample, reactions });
    const round = reacting(
      { on: 'email.replied', emit: { type: 'lead.paused' } },
      { on: ['lead.started', 'lead.paused'], emit: { type: 'lead.resumed' } },
      { on: 'lead.resumed', emit: { type: 'lead.paused' }, unless: { mode: 'calm' } },
    );
    expect(checkModel(round)).toEqual([
      {
        code: 'endless-reactions',
        model: 'sample',
        path: 'reactions[1]',
        message:
          'sample: reactions[1] follows from its own event without end: lead.resumed → lead.paused → lead.resumed. Drop one of these reactions, or let it wait (after) or ask for a status (while) that this ends.',
      },
    ]);
    expect(codes(reacting({ on: 'x.tick', emit: { type: 'x.tick' } }))).toEqual([
      'endless-reactions reactions[0]',
    ]);
    const running = { on: 'lead.resumed', emit: { type: 'lead.paused' }, while: 'running' } as const;
    const held = { on: 'lead.paused', emit: { type: 'lead.resumed' }, while: 'held' } as const;
    expect(codes(reacting(running, held))).toEqual(['endless-reactions reactions[0]']);
  });

  it('lets reactions lead round where that ends by itself: after days, by a count, by the status', () => {
    const held = { on: 'lead.paused', emit: { type: 'lead.paused' } } as const;
    const ends: readonly Partial<ReactionData<'fresh' | 'held'>>[] = [
      { after: { days: 7 } },
      { nth: 3 },
      { emit: { type: 'lead.resumed' }, while: 'held' },
      { emit: { type: 'lead.resumed' }, on: ['lead.paused', 'lead.resumed'], while: 'held' },
    ];
    for (const end of ends) {
      const reactions = [{ ...held, ...end }];
      expect(codes(defineStatusModel({ ...sample, reactions }))).toEqual([]);
    }
    const never = [
      { on: 'x.b', emit: { type: 'x.a' }, while: 'fresh' },
      { on: 'x.a', emit: { type: 'x.b' }, while: 'held' },
    ] as const;
    expect(codes(defineStatusModel({ ...sample, reactions: never }))).toEqual([]);
    const archiving = { on: 'lead.stated', while: 'won' } as const;
    const emit = { type: 'lead.stated', data: { status: 'new' } } as const;
    expect(codes(defineStatusModel({ ...stated, reactions: [{ ...archiving, emit }] }))).toEqual([]);
  });

  it('finds a reaction that would come before what it follows from', () => {
    const early = (days: number) =>
      defineStatusModel({
        ...sample,
        reactions: [{ on: 'lead.paused', emit: { type: 'lead.resumed' }, after: { days } }],
      });
    expect(checkModel(early(-14))).toMatchObject([
      {
        code: 'no-days',
        path: 'reactions[0].after.days',
        message: 'sample: reactions[0].after.days is -14, which is no time to wait. Write 0 or more.',
      },
    ]);
    expect(codes(early(Number.NaN))).toEqual(['no-days reactions[0].after.days']);
    expect(codes(early(0))).toEqual([]);
  });
});

describe('reading a model from JSON', () => {
  const parse = (json: unknown) => {
    const problems: ModelProblem[] = [];
    return { model: parseStatusModel(json, (problem) => problems.push(problem)), problems };
  };

  it('gives the same model after a round trip, as text or as value', () => {
    for (const model of [sample, stated]) {
      expect(parse(JSON.stringify(model))).toEqual({ model, problems: [] });
      expect(parse(JSON.parse(JSON.stringify(model)))).toEqual({ model, problems: [] });
    }
  });

  it('tells a text that is no JSON from a model that lacks something', () => {
    const { model, problems } = parse('<html>Not Found</html>');
    expect(model).toBeUndefined();
    expect(problems).toMatchObject([
      { code: 'invalid-model', message: expect.stringContaining('is no JSON') },
    ]);
    expect(parse('{}').problems).toMatchObject([{ message: expect.stringContaining('has no id') }]);
    expect(parse(undefined).problems).toHaveLength(1);
  });

  it('tells once of a status without its word, and calls it by its id', () => {
    const { model, problems } = parse({
      id: 'm',
      statuses: { new: { phase: 'pending' }, old: { label: 7, phase: 'won' } },
    });
    expect(Object.values(model?.statuses ?? {}).map(({ label }) => label)).toEqual(['new', 'old']);
    expect(problems.map(({ path, message }) => [path, message])).toEqual([
      [
        'statuses.new.label',
        'm: statuses.new.label is missing. Write the word that people see; until then it is the id.',
      ],
      ['statuses.old.label', 'm: statuses.old.label is not a text. Write it in quotes.'],
    ]);
  });

  it('reads what an author writes by hand, defaults filled in', () => {
    const written = {
      id: 'stated',
      statuses: { new: { label: 'New', phase: 'pending' } },
      actions: { win: { label: 'Win', to: 'new' } },
    };
    expect(parse(written).model?.actions['win']?.emits).toEqual([
      { type: 'lead.stated', data: { status: 'new' } },
    ]);
  });

  it('keeps what is good, makes safe what is not, and tells both', () => {
    const { model, problems } = parse({
      id: 'm',
      statuses: {
        a: { label: 7, phase: 'lost', tone: 'pink', when: { happend: ['lead.added'] } },
        b: { label: 'B', phase: 'won' },
      },
      stops: { happened: 'lead.paused' },
      actions: { go: { label: 'Go', from: { not: ['ghost'] }, to: 'b' }, none: { label: 'None' } },
      reactions: [{ on: 'email.replied', emit: { type: 'lead.finished' } }, 7],
    });
    if (!model) throw new Error('expected a model');
    expect(model.statuses['a']).toMatchObject({
      label: 'a',
      phase: 'stopped',
      tone: 'neutral',
      when: { any: [] },
    });
    expect(model.statuses['b']).toMatchObject({ label: 'B', phase: 'won' });
    expect(model.actions).toMatchObject({ go: { from: [] } });
    expect(model.actions).not.toHaveProperty('none');
    expect(model.reactions).toHaveLength(1);
    expect(stops(model, {})).toBe(true);
    expect(problems.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        'statuses.a.label',
        'statuses.a.phase',
        'statuses.a.tone',
        'statuses.a.when',
        'stops.happened',
        'actions.none',
      ]),
    );
  });

  it('lets no reaction come before what it follows from', () => {
    const { model, problems } = parse({
      ...sample,
      reactions: [{ on: 'lead.paused', emit: { type: 'lead.resumed' }, after: { days: -14 } }],
    });
    expect(model?.reactions).toEqual([{ on: ['lead.paused'], emit: { type: 'lead.resumed' } }]);
    expect(problems).toMatchObject([{ path: 'reactions[0].after' }]);
  });

  it('gives no model without an id or a status', () => {
    for (const json of ['', '{', 'null', [], {}, { id: 'm' }, { id: 'm', statuses: [] }]) {
      const { model, problems } = parse(json);
      expect(model).toBeUndefined();
      expect(problems.at(-1)?.code).toBe('invalid-model');
    }
  });

  it('keeps away from prototypes', () => {
    const { model, problems } = parse(
      '{"id":"m","statuses":{"__proto__":{"label":"X","phase":"won"},"a":{"label":"A","phase":"won"}}}',
    );
    expect(Object.keys(model?.statuses ?? {})).toEqual(['a']);
    expect(problems).toHaveLength(1);
    expect(({} as Record<string, unknown>)['label']).toBeUndefined();
  });

  it('never throws, whatever it is given', () => {
    const keys = fc.constantFrom(
      'id',
      'statuses',
      'when',
      'happened',
      'stands',
      'all',
      'actions',
      'from',
      'emits',
      'type',
      'label',
      'phase',
      'a',
      '__proto__',
    );
    const tree = fc.letrec((tie) => ({
      node: fc.oneof(
        { depthSize: 'small' },
        fc.jsonValue(),
        fc.array(tie('node')),
        fc.dictionary(keys, tie('node')),
      ),
    })).node;
    fc.assert(
      fc.property(tree, (json) => {
        expect(() => parseStatusModel(json)).not.toThrow();
        expect(() =>
          parseStatusModel({ id: 'm', statuses: { a: json }, actions: { b: json }, stops: json }),
        ).not.toThrow();
      }),
    );
    const deep = '{"not":'.repeat(5_000) + '1' + '}'.repeat(5_000);
    expect(
      parse(`{"id":"m","statuses":{"a":{"label":"A","phase":"won","when":${deep}}}}`).model,
    ).toBeDefined();
  });
});

describe('stops, where a model writes none', () => {
  it('holds on deletion, block and opt-out, and in the phases that must not be sent to', () => {
    expect(stops(sample, journalOf('lead.started'))).toBe(false);
    expect(stops(sample, journalOf('lead.started', 'lead.deleted'))).toBe(true);
    expect(stops(sample, journalOf('lead.started', 'lead.blocked'))).toBe(true);
    expect(stops(sample, journalOf('lead.blocked', 'lead.unblocked', 'lead.started'))).toBe(false);
    expect(stops(sample, journalOf('lead.unsubscribed'))).toBe(true);
    expect(stops(sample, journalOf('lead.paused'))).toBe(true);
    expect(stops(sample, journalOf('email.bounced'))).toBe(true);
    expect(stops(sample, journalOf('email.replied'))).toBe(false);
    expect(stops(stated, journalOf(['lead.stated', { status: 'won' }]))).toBe(true);
  });
});

describe('what a product does by itself', () => {
  const model = defineStatusModel({
    ...sample,
    reactions: [
      { on: 'email.opened', emit: { type: 'x.seen' } },
      {
        on: ['email.replied'],
        emit: { type: 'lead.finished', data: { reason: 'replied' } },
        unless: { onReply: 'continue' },
      },
      {
        on: 'lead.paused',
        emit: { type: 'lead.resumed' },
        after: { days: 14, setting: 'pauseDays' },
        while: 'held',
      },
      { on: 'email.bounced', emit: { type: 'lead.unsubscribed' }, nth: 3 },
    ],
  });

  it('is made of the trigger: its time, its id and a number, its until', () => {
    const trigger = eventOf(['email.replied', { until: '2026-05-01T00:00:00.000Z' }], 4);
    expect(reactionsTo(model, trigger, { campaign: { stepCount: 3 } }).map(({ event }) => event)).toEqual([
      {
        id: 'event-4~1',
        type: 'lead.finished',
        leadId: 'lead-1',
        at: trigger.at,
        by: { kind: 'system' },
        data: { reason: 'replied', until: '2026-05-01T00:00:00.000Z', stepCount: 3 },
      },
    ]);
  });

  it('is left out where a setting says so', () => {
    expect(
      reactionsTo(model, eventOf('email.replied'), { campaign: { settings: { onReply: 'continue' } } }),
    ).toEqual([]);
    expect(
      reactionsTo(model, eventOf('email.replied'), { campaign: { settings: { onReply: 'stop' } } }),
    ).toHaveLength(1);
  });

  it('comes days later, as many as the campaign’s setting says', () => {
    const trigger = eventOf('lead.paused', 0);
    expect(reactionsTo(model, trigger)[0]?.event.at).toBe('2026-03-16T09:00:00.000Z');
    expect(reactionsTo(model, trigger, { campaign: { settings: { pauseDays: 2 } } })[0]?.event.at).toBe(
      '2026-03-04T09:00:00.000Z',
    );
  });

  it('is dropped when its trigger is not the latest any more, or another status is shown', () => {
    const trigger = eventOf('lead.paused', 0);
    const [due] = reactionsTo(model, trigger);
    expect(isStillDue(model, due!, journalOf('lead.paused'))).toBe(true);
    expect(isStillDue(model, due!, journalOf('lead.paused', 'lead.unsubscribed'))).toBe(false);
    expect(isStillDue(model, due!, { 'lead.paused': eventOf('lead.paused', 7) })).toBe(false);
  });

  it('waits for the n-th event of one person', () => {
    const bounce = eventOf('email.bounced');
    expect([1, 2, 3, 4].map((count) => reactionsTo(model, bounce, { count }).length)).toEqual([0, 0, 1, 0]);
    expect(reactionsTo(model, bounce)).toEqual([]);
  });
});
