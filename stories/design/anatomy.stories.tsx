import preview from '../../.storybook/preview.js';
import { Pip, StatusBadge } from '../../src/components/index.js';
import { lemlist } from '../../src/models/index.js';
import { Page } from '../support/page.js';
import { Table } from '../support/table.js';
import { Callouts } from './callouts.js';

const meta = preview.meta({
  title: 'Design/Anatomy of a badge',
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen', controls: { disable: true } },
});

const PARTS = [
  ['1', 'Pip', 'Its shape is the phase: how far the lead is. It is told apart without colour, at 12 px.'],
  ['2', 'Label', 'The product’s own word, never another. Sentence case where the product has it so.'],
  [
    '3',
    'Substatus',
    'Why: in the same badge, lighter, or on a line of its own. May bring a pip and tone of its own.',
  ],
  ['4', 'Tone', 'The ground says who must act. It is never the only one to say so, and never read out.'],
] as const;

/** Where each part is found in a badge. The tone is all of it. */
const MARKS = [
  ['1', '.ll-pip'],
  ['2', '[data-part=label]'],
  ['3', '[data-part=substatus]'],
  ['4', '.ll-badge'],
] as const;

const SIZES = [
  ['sm', '20 px, words 12, pip 12', 'Within text, in chips and charts'],
  ['md', '24 px, words by density, pip 12 to 16', 'In tables and lists'],
  ['lg', '28 px, words 14, pip 16', 'At the head of a page or panel'],
] as const;

const LOOKS = [
  ['soft', 'The status of a lead: in a table’s column, at the head of a panel.'],
  ['outline', 'Others beside it, and quieter places.'],
  ['text', 'Within a line of words.'],
  ['dot', 'In menus and filters, where words are black and many stand below each other.'],
  ['pip', 'Where its words stand nearby. They are still read out.'],
] as const;

/** The same thing said three times: by shape, by colour, in words. */
export const Anatomy = meta.story({
  render: () => (
    <Page
      title="Anatomy of a badge"
      lead="A badge says the same thing three times: by the shape of its pip, by the colour of its ground, and in the product’s words. Whoever misses one has the other two."
    >
      <Callouts marks={MARKS}>
        <StatusBadge model={lemlist} status="bounced" substatus="mailbox-full" size="lg" />
      </Callouts>
      <dl className="st-parts">
        {PARTS.map(([number, name, words]) => (
          <div key={name}>
            <dt>
              <span className="st-number">{number}</span> {name}
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <section className="st-section">
        <h3>Three sizes</h3>
        <Table
          rows={SIZES.map(([size, measures, where]) => [
            size,
            <StatusBadge key="badge" model={lemlist} status="replied" size={size} />,
            measures,
            <span key="where" className="st-muted">
              {where}
            </span>,
          ])}
        />
      </section>
      <section className="st-section">
        <h3>Five looks</h3>
        <Table
          rows={LOOKS.map(([look, where]) => [
            look,
            <StatusBadge key="badge" model={lemlist} status="interested" look={look} />,
            <span key="where" className="st-muted">
              {where}
            </span>,
          ])}
        />
      </section>
      <section className="st-section">
        <h3>Marks</h3>
        <Table
          rows={[
            [
              'Not confirmed',
              <StatusBadge key="badge" model={lemlist} status="paused" pending />,
              <span key="words" className="st-muted">
                A dashed edge, until the backend has answered.
              </span>,
            ],
            [
              'May be old',
              <StatusBadge key="badge" model={lemlist} status="opened" stale />,
              <span key="words" className="st-muted">
                A clock, while the backend cannot be reached.
              </span>,
            ],
            [
              'Not known',
              <StatusBadge key="badge" model={lemlist} status="NURTURE_2" />,
              <span key="words" className="st-muted">
                <Pip className="st-inline-pip" /> and the raw word, in neutral. It is told to the host, and
                never vanishes.
              </span>,
            ],
          ]}
        />
      </section>
    </Page>
  ),
});
