import { afterEach, describe, expect, it, vi } from 'vitest';
import { INVARIANTS } from '../../mocks/engine/invariants/breach.js';
import type { Breach } from '../../mocks/engine/invariants/breach.js';
import type { Simulation } from '../../mocks/engine/simulation.js';
import { lemlist } from '../../src/models/index.js';
import * as spoiled from './engines/index.js';
import type { SpoiledEngine } from './engines/spoiled-engine.js';

/** An engine made of its modules, one of them spoiled. */
async function open(engine?: SpoiledEngine): Promise<Simulation> {
  vi.resetModules();
  if (engine) {
    vi.doMock(`../../mocks/engine/${engine.module}.js`, async (importOriginal) => {
      const actual = await importOriginal<object>();
      return { ...actual, ...engine.spoil(actual) };
    });
  }
  const { createSimulation } = await import('../../mocks/engine/create-simulation.js');
  const { createAccount } = await import('../../mocks/engine/account.js');
  const options = {
    model: lemlist,
    seed: 5,
    leads: 300,
    campaign: { limits: { emailsPerDay: 20, invitationsPerDay: 10, messagesPerDay: 20 } },
  };
  // The same seed makes the same people, some of whom nobody may write to.
  const { leads } = createSimulation(options).leads({}, { limit: 20 });
  const doNotContact = leads.flatMap(({ contact }) => contact?.email ?? []);
  return createSimulation({ ...options, account: createAccount({ doNotContact }), invariants: true });
}

/** Two weeks with all that people do: hold and let go, delete, take back in time and too late, ask twice. */
function live(simulation: Simulation): readonly Breach[] {
  const act = (action: string, ids: readonly string[], idempotencyKey: string) =>
    simulation.act({ action, selection: { ids }, idempotencyKey });
  const idsOf = (status: string) =>
    simulation.leads({ status: [status] }, { limit: 40 }).leads.map(({ id }) => id);
  simulation.advance({ days: 3 });
  const held = [...idsOf('sent'), ...idsOf('in-progress'), ...idsOf('replied'), 'nobody'];
  act('pause', held, 'pause');
  act('pause', held, 'pause');
  simulation.advance({ days: 1 });
  act('mark-unsubscribed', idsOf('opened').slice(0, 10), 'unsubscribe');
  const marked = act('mark-interested', idsOf('sent').slice(0, 5), 'mark');
  simulation.undo(marked.undo?.token ?? '');
  act('delete', idsOf('to-launch').slice(0, 5), 'delete');
  const resumed = act('resume', held, 'resume');
  simulation.advance({ hours: 10 });
  simulation.undo(resumed.undo?.token ?? '');
  simulation.advance({ days: 9 });
  return simulation.breaches;
}

/** An engine's name as it is read: `sends while paused`. */
const engines = Object.entries<SpoiledEngine>(spoiled).map(
  ([name, engine]) => [name.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`), engine] as const,
);

afterEach(() => {
  for (const [, { module }] of engines) vi.doUnmock(`../../mocks/engine/${module}.js`);
});

describe('the checker', { timeout: 30_000 }, () => {
  it('finds nothing in the engine as it is', async () => {
    expect(live(await open())).toEqual([]);
  });

  it('has a spoiled engine for every one of its laws', () => {
    const broken = new Set(engines.map(([, { breaks }]) => breaks));
    expect(broken).toEqual(new Set(Object.keys(INVARIANTS)));
  });

  it.each(engines)('catches an engine that %s', async (_name, engine) => {
    const broken = new Set(live(await open(engine)).map(({ invariant }) => invariant));
    expect(broken).toEqual(new Set([engine.breaks, ...(engine.alsoBreaks ?? [])]));
  });
});
