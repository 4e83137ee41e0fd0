import type { ReactElement } from 'react';
import preview from '../../.storybook/preview.js';
import { LeadlightProvider, StatusBadge, SubstatusInfo } from '../../src/index.js';
import { exampleJournal, present } from '../../src/core/index.js';
import { enginy } from '../../src/models/index.js';
import { Page } from '../support/page.js';

const meta = preview.meta({
  title: 'Design/Brands',
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen', controls: { disable: true } },
});

const BRANDS = [
  ['light orchard', 'Orchard', 'Warm paper, a serif, round corners.'],
  ['dark signal', 'Signal', 'Dark, letters of one width, no corners; grounds give way to edges.'],
  ['light ledger', 'Ledger', 'Black on white; colour only where somebody must act.'],
] as const;

const lead = present(enginy, {
  id: 'ada',
  name: 'Ada Lovelace',
  journal: exampleJournal(enginy, 'error', 'message-too-long'),
});

/** Three brands, each a dozen custom properties under a word in `data-ll-theme`. */
export const ThreeBrands = meta.story({
  render: () => (
    <Page
      title="Brands"
      lead="A brand is a word in data-ll-theme and a few custom properties under it. Menus and popovers take it with them, wherever in the page they hang. Press the red badge."
    >
      {BRANDS.map(([theme, name, words]) => (
        <section key={theme} className="st-section st-panel" data-ll-theme={theme}>
          <h3>{name}</h3>
          <p>{words}</p>
          <Sample />
        </section>
      ))}
    </Page>
  ),
});

function Sample(): ReactElement {
  return (
    <LeadlightProvider
      onFix={() => undefined}
      onGuide={() => undefined}
      timeZone="UTC"
      now={() => '2026-01-06T09:00:00.000Z'}
    >
      <span className="st-badges">
        {Object.keys(enginy.statuses)
          .filter((status) => status !== 'error')
          .map((status) => (
            <StatusBadge key={status} model={enginy} status={status} />
          ))}
        <SubstatusInfo model={enginy} lead={lead} />
        <button type="button" className="ll-button">
          A button
        </button>
        <button type="button" className="ll-button" data-look="main">
          The main one
        </button>
      </span>
    </LeadlightProvider>
  );
}
