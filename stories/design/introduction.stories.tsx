import preview from '../../.storybook/preview.js';
import { StatusBadge } from '../../src/components/index.js';
import { models } from '../../src/models/index.js';
import { sizeOf } from '../support/describe.js';
import { Page } from '../support/page.js';
import { Table } from '../support/table.js';

const meta = preview.meta({
  title: 'Introduction',
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen', controls: { disable: true } },
});

/** What Leadlight is, and where to look. */
export const Welcome = meta.story({
  render: () => (
    <Page
      title="Leadlight"
      lead="A leadlight is a window of small coloured panes. This one shows which lead stands where in its campaign, why, and what can be done about it: five products in their own words, and any sixth that your team writes as one data file."
    >
      <section className="st-section">
        <h3>Five products, one way to read them</h3>
        <Table
          rows={models.map((model) => [
            model.name,
            <span key="badges" className="st-badges">
              {Object.keys(model.statuses)
                .slice(0, 6)
                .map((status) => (
                  <StatusBadge key={status} model={model} status={status} />
                ))}
            </span>,
            <span key="size" className="st-muted st-size">
              {sizeOf(model)}
            </span>,
          ])}
        />
      </section>
      <section className="st-section st-columns">
        <div>
          <h3>To look at</h3>
          <ul>
            <li>
              Design: what a badge is made of, tones and pips with their measured contrast, every status of a
              product in every theme.
            </li>
            <li>Gallery: every status and substatus of every product, with what it means.</li>
            <li>Live campaigns: leads that move before your eyes.</li>
          </ul>
        </div>
        <div>
          <h3>To try</h3>
          <ul>
            <li>
              The toolbar above turns product, theme, contrast, density, direction, language and colour
              vision.
            </li>
            <li>One journal: put facts in any order, and see that the status stays the same.</li>
            <li>Your leads: your own CSV in the table.</li>
          </ul>
        </div>
      </section>
    </Page>
  ),
});
