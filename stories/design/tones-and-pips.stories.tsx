import type { ReactElement, ReactNode } from 'react';
import preview from '../../.storybook/preview.js';
import { Pip } from '../../src/components/index.js';
import { PHASES, TONES, toneOfPhase } from '../../src/core/index.js';
import type { Tone } from '../../src/core/index.js';
import { models } from '../../src/models/index.js';
import { closestTones, contrast, seenWith, VISIONS } from '../support/measure.js';
import { Page } from '../support/page.js';
import { Table } from '../support/table.js';
import { colorOf, surfaceOf, TONE_WORDS } from './palette.js';
import type { ThemeName } from './palette.js';

const meta = preview.meta({
  title: 'Design/Tones and pips',
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen', controls: { disable: true } },
});

const THEMES = ['light', 'dark'] as const;
const ratio = (color = '', ground = '') => `${contrast(color, ground).toFixed(2)} : 1`;

const PHASE_WORDS: { readonly [phase: string]: string } = {
  pending: 'Not begun',
  queued: 'Its turn is planned',
  running: 'Under way',
  engaged: 'There was a response',
  held: 'On hold, and can go on',
  problem: 'Stuck until somebody acts',
  finished: 'Done',
  won: 'Done, and well',
  stopped: 'Left off, on purpose',
  suppressed: 'Never to be written to',
};

/** Six tones, with the contrast that was measured on the tokens as they are now. */
export const Tones = meta.story({
  render: () => (
    <Page
      title="Tones"
      lead="A tone says who must act. There are six, and never more: with a seventh, two of them could not be told apart by everybody. All figures are measured on the tokens as this page is drawn."
    >
      {THEMES.map((theme) => (
        <section key={theme} className="st-section st-panel" data-ll-theme={theme}>
          <h3>{theme === 'light' ? 'Light' : 'Dark'}</h3>
          <ToneTable theme={theme} />
        </section>
      ))}
    </Page>
  ),
});

function ToneTable({ theme }: { theme: ThemeName }): ReactElement {
  const rows = TONES.map((tone) => {
    const [bg, text, border, dot] = (['bg', 'text', 'border', 'dot'] as const).map((part) =>
      colorOf(theme, tone, part),
    );
    return [
      <ToneSample key={tone} tone={tone} />,
      TONE_WORDS[tone],
      ratio(text, bg),
      ratio(border, bg),
      ratio(dot, bg),
      ratio(dot, surfaceOf(theme)),
    ] as const;
  });
  return (
    <Table
      head={['Tone', 'Says', 'Words on ground', 'Edge on ground', 'Pip on ground', 'Pip on page']}
      rows={rows}
    />
  );
}

function ToneSample({ tone }: { tone: Tone }): ReactElement {
  return (
    <span className="ll-badge" data-look="soft" data-tone={tone}>
      <Pip phase="engaged" />
      <span className="ll-badge-text">{tone}</span>
    </span>
  );
}

/** Ten phases, nine shapes: won is finished, and well. */
export const Pips = meta.story({
  render: () => (
    <Page
      title="Pips"
      lead="A pip says how far a lead is. The more of it is filled, the further; what stands still has a sign of its own. Drawn on a grid of 16, crisp from 12 to 24 px."
    >
      <Table
        head={[
          'Phase',
          '12, 14, 16, 20, 24 px',
          'Says',
          'Tone, unless the status has its own',
          'For example',
        ]}
        rows={PHASES.map((phase) => [
          phase,
          <span key="pips" className="st-pips">
            {[12, 14, 16, 20, 24].map((size) => (
              <Pip key={size} phase={phase} style={{ inlineSize: size, blockSize: size }} />
            ))}
          </span>,
          PHASE_WORDS[phase],
          <ToneSample key="tone" tone={toneOfPhase[phase]} />,
          <span key="examples" className="st-muted">
            {examplesOf(phase)}
          </span>,
        ])}
      />
    </Page>
  ),
});

function examplesOf(phase: string): string {
  const labels = models
    .flatMap(({ statuses }) => Object.values(statuses))
    .filter((one) => one.phase === phase);
  return [...new Set(labels.map(({ label }) => label))].slice(0, 3).join(', ');
}

/** The six dots as they are seen with four kinds of colour vision, and the two that are closest. */
export const ColourVision = meta.story({
  render: () => (
    <Page
      title="Colour vision"
      lead="How far apart the closest two dots are (ΔE2000), with each kind of vision. At 15 and more nobody takes one for the other, and the pip’s shape and the words are there besides. Simulated by Machado and others (2009), in linear light."
    >
      {THEMES.map((theme) => (
        <section key={theme} className="st-section st-panel" data-ll-theme={theme}>
          <h3>{theme === 'light' ? 'Light' : 'Dark'}</h3>
          <Table rows={Object.keys(VISIONS).map((vision) => visionRow(theme, vision))} />
        </section>
      ))}
    </Page>
  ),
});

function visionRow(theme: ThemeName, vision: string): readonly [ReactNode, ...ReactNode[]] {
  const { distance, pair } = closestTones((tone) => colorOf(theme, tone, 'dot'), vision);
  return [
    vision,
    <span key="dots" className="st-pips">
      {TONES.map((tone) => (
        <span
          key={tone}
          className="st-dot"
          style={{ background: seenWith(colorOf(theme, tone, 'dot'), vision) }}
        />
      ))}
    </span>,
    distance.toFixed(1),
    <span key="pair" className="st-muted">
      {pair.join(' and ')}
    </span>,
  ];
}
