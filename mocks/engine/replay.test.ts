import { describe, expect, it } from 'vitest';
import { models } from '../../src/models/index.js';
import { KNOWN_FINGERPRINTS } from '../../test/support/known-fingerprints.js';
import { fingerprints, livedAlone, livedBackAndForth, livedByDays } from '../../test/support/replay.js';
import { createSimulation } from './create-simulation.js';

describe.each(models)('the log of $id', { timeout: 240_000 }, (model) => {
  it('is the same, byte for byte, however the time is cut', () => {
    const whole = livedAlone(model, 1);
    const text = JSON.stringify(whole.log);
    for (const pieces of [30, 720, 7]) expect(JSON.stringify(livedAlone(model, pieces).log)).toBe(text);
  });

  it('is the same after going back and forth', () => {
    const straight = livedByDays(model);
    const wandering = livedBackAndForth(model);
    expect(JSON.stringify(wandering.log)).toBe(JSON.stringify(straight.log));
    expect(wandering.counts()).toEqual(straight.counts());
    expect(wandering.leads()).toEqual(straight.leads());
  });

  it('is another one with another seed', () => {
    const [one, other] = [1, 2].map((seed) => createSimulation({ model, seed, leads: 20 }));
    one?.advance({ days: 5 });
    other?.advance({ days: 5 });
    expect(one?.fingerprint()).not.toBe(other?.fingerprint());
  });

  it('comes to an end where nothing is due any more', () => {
    const simulation = createSimulation({ model, leads: 10 });
    simulation.runUntilIdle();
    const { length } = simulation.log;
    simulation.advance({ days: 400 });
    expect(simulation.log).toHaveLength(length);
  });
});

it('is known by heart, in Node as in a browser', { timeout: 240_000 }, () => {
  expect(fingerprints()).toEqual(KNOWN_FINGERPRINTS);
});
