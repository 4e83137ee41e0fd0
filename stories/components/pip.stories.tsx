import preview from '../../.storybook/preview.js';
import { Pip } from '../../src/components/index.js';
import { PHASES, toneOfPhase } from '../../src/core/index.js';
import { documented } from '../support/documented.js';
import { Specimens } from './specimen.js';

const meta = preview.meta({
  title: 'Components/Pip',
  component: Pip,
  parameters: documented(Pip),
  args: { phase: 'running' as const },
});

export const Default = meta.story();

/** Ten phases, ten shapes: how far a lead is can be told without colour, and without a word. */
export const EveryPhase = meta.story({
  render: () => (
    <Specimens
      rows={[
        ...PHASES.map(
          (phase) =>
            [
              phase,
              <Pip key={phase} phase={phase} style={{ color: `var(--ll-${toneOfPhase[phase]}-dot)` }} />,
            ] as const,
        ),
        ['not known', <Pip key="unknown" />],
      ]}
    />
  ),
});
