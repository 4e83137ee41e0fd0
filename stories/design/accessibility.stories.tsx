import preview from '../../.storybook/preview.js';
import { TONES } from '../../src/core/index.js';
import { closestTones, contrast, VISIONS } from '../support/measure.js';
import { Page } from '../support/page.js';
import { Table } from '../support/table.js';
import { colorOf } from './palette.js';

const meta = preview.meta({
  title: 'Design/Accessibility',
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen', controls: { disable: true } },
});

const THEMES = ['light', 'dark'] as const;
const every = THEMES.flatMap((theme) => TONES.map((tone) => [theme, tone] as const));
const least = (part: 'text' | 'border' | 'dot') =>
  Math.min(...every.map(([theme, tone]) => contrast(colorOf(theme, tone, part), colorOf(theme, tone, 'bg'))));
const apart = Math.min(
  ...THEMES.flatMap((theme) =>
    Object.keys(VISIONS).map(
      (vision) => closestTones((tone) => colorOf(theme, tone, 'dot'), vision).distance,
    ),
  ),
);

const FIGURES = [
  [
    'Words on their ground, least of six tones in two themes',
    `${least('text').toFixed(2)} : 1`,
    '7 : 1 (1.4.6, AAA)',
  ],
  ['Edges on their ground', `${least('border').toFixed(2)} : 1`, '3 : 1 (1.4.11)'],
  ['Pips on their ground', `${least('dot').toFixed(2)} : 1`, '3 : 1 (1.4.11)'],
  ['Closest two dots, four kinds of colour vision (ΔE2000)', apart.toFixed(1), '15 (our own)'],
] as const;

const PROMISES = [
  [
    'Not by colour alone (1.4.1)',
    'Pip and words say what the tone says. No two statuses of a product share both.',
  ],
  [
    'Reflow and zoom (1.4.4, 1.4.10)',
    'Every text of every status fits at 320 px and at 200 % zoom, without a sideways scroll.',
  ],
  [
    'What opens on hover (1.4.13)',
    'An explanation can be dismissed by Escape, reached by the pointer, and stays until the pointer or the reader leaves.',
  ],
  [
    'No tooltips',
    'Nothing is said in a tooltip alone. A status is explained in a popover by mouse, key and finger; in short, it is read out with the badge.',
  ],
  ['Targets (2.5.8)', 'Everything that can be pressed is at least 24 by 24 px.'],
  ['Motion (2.3.3)', 'Where the reader asks for less, nothing moves.'],
  ['Forced colours', 'Edges and pips take the system’s colours; “never write” is struck through.'],
  ['More contrast', 'Where the reader or the host asks for it: black or white words, edges of 2 px.'],
] as const;

/** What is promised, how it is held, and what was measured. */
export const Statement = meta.story({
  render: () => (
    <Page
      title="Accessibility"
      lead="Leadlight aims at WCAG 2.2 AA, and at AAA for the contrast of words. Every story here is checked by axe, and a gallery of each component also in dark, forced colours, right to left and at 200 % zoom."
    >
      <Table head={['Measured on the tokens as they are', 'Is', 'Must be at least']} rows={FIGURES} />
      <Table className="st-promises" head={['Promised', 'How it is held']} rows={PROMISES} />
    </Page>
  ),
});
