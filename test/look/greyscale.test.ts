/** Without colour, a badge is still known by its pip and its words. */
import { describe, expect, it, test } from 'vitest';
import { dashed, pipShapes, unknownShape } from '../../src/components/pip/pip-shapes.js';
import { describeStatus, PHASES } from '../../src/core/index.js';
import type { Phase } from '../../src/core/index.js';
import { products } from '../../stories/support/products.js';

const shapeOf = (phase: Phase | undefined) =>
  phase === 'pending' ? dashed.dashes : phase ? pipShapes[phase] : unknownShape;

test('each phase has a shape of its own, but for won, which is finished well', () => {
  const shapes = PHASES.filter((phase) => phase !== 'won').map(shapeOf);
  expect(new Set([...shapes, unknownShape]).size).toBe(PHASES.length);
  expect(pipShapes.won).toBe(pipShapes.finished);
});

describe.each(products.map((model) => [model.name, model] as const))('%s', (_name, model) => {
  it('has no two statuses or substatuses of the same pip and words', () => {
    const statuses = Object.keys(model.statuses).map((id) => describeStatus(model, id));
    const reasons = Object.entries(model.substatuses).map(([id, { of }]) => describeStatus(model, of, id));
    const said = [...statuses, ...reasons].map(({ phase, label, substatusLabel = '' }) =>
      [shapeOf(phase), label, substatusLabel].join(),
    );
    expect(said.filter((one, index) => said.indexOf(one) !== index)).toEqual([]);
  });

  it('says nothing by tone that pip and words do not: the same words never have two tones', () => {
    const tones = new Map<string, string>();
    for (const id of Object.keys(model.statuses)) {
      const { label, phase, tone } = describeStatus(model, id);
      const words = `${label} ${phase}`;
      expect(tones.get(words) ?? tone).toBe(tone);
      tones.set(words, tone);
    }
  });
});
