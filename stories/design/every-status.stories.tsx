import type { ReactElement } from 'react';
import preview from '../../.storybook/preview.js';
import { StatusBadge } from '../../src/components/index.js';
import type { StatusModel } from '../../src/core/index.js';
import { Page } from '../support/page.js';
import { productOf } from '../support/products.js';

const meta = preview.meta({
  title: 'Design/Every status',
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen', controls: { disable: true } },
});

const THEMES = [
  ['light', 'Light'],
  ['dark', 'Dark'],
  ['light contrast', 'Light, more contrast'],
  ['dark contrast', 'Dark, more contrast'],
] as const;
const DENSITIES = ['compact', 'normal', 'comfortable'] as const;

/** Every status of the product that the toolbar has chosen, in four themes and three densities. */
export const EveryTheme = meta.story({
  render: (_args, { globals }) => {
    const model = productOf(String(globals['product']));
    return (
      <Page
        title={`${model.name}: every status, everywhere`}
        lead="In four themes and three densities. The toolbar chooses the product, and turns the direction."
      >
        {THEMES.map(([theme, name]) => (
          <section key={theme} className="st-section st-panel" data-ll-theme={theme}>
            <h3>{name}</h3>
            <div className="st-densities">
              {DENSITIES.map((density) => (
                <div key={density} data-density={density}>
                  <h4>{density}</h4>
                  <Statuses model={model} />
                </div>
              ))}
            </div>
          </section>
        ))}
      </Page>
    );
  },
});

/** Left to right and right to left, side by side. A product’s words keep their own direction. */
export const BothDirections = meta.story({
  render: (_args, { globals }) => {
    const model = productOf(String(globals['product']));
    return (
      <Page
        title={`${model.name}: both directions`}
        lead="The pip stands before the words, wherever that is; a clock or number stands after them."
      >
        <div className="st-densities">
          {(['ltr', 'rtl'] as const).map((dir) => (
            <div key={dir} dir={dir}>
              <h3>{dir === 'ltr' ? 'Left to right' : 'Right to left'}</h3>
              <Statuses model={model} isStale />
            </div>
          ))}
        </div>
      </Page>
    );
  },
});

function Statuses({ model, isStale = false }: { model: StatusModel; isStale?: boolean }): ReactElement {
  return (
    <ul className="st-statuses">
      {Object.keys(model.statuses).map((status) => {
        const reason = Object.keys(model.substatuses).find((id) => model.substatuses[id]?.of === status);
        return (
          <li key={status}>
            <StatusBadge model={model} status={status} substatus={reason} stale={isStale} />
          </li>
        );
      })}
    </ul>
  );
}
