import type { ReactElement } from 'react';
import preview from '../../.storybook/preview.js';
import { TONES } from '../../src/core/index.js';
import tokens from '../../src/styles/tokens.json';
import { Page } from '../support/page.js';
import { Table } from '../support/table.js';
import { colorOf } from './palette.js';

const meta = preview.meta({
  title: 'Design/Tokens',
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen', controls: { disable: true } },
});

const PARTS = ['bg', 'text', 'border', 'dot'] as const;
const THEMES = ['light', 'dark'] as const;

/** Colours, as custom properties and as they are in light and dark. */
export const Colours = meta.story({
  render: () => (
    <Page
      title="Colour tokens"
      lead="From leadlight/tokens.json, in the format of the Design Tokens Community Group (2025.10). The stylesheet is made from it; import it into your design tool as it is."
    >
      <div className="st-densities">
        {THEMES.map((theme) => (
          <section key={theme} className="st-panel" data-ll-theme={theme}>
            <h3>{theme === 'light' ? 'Light' : 'Dark'}</h3>
            <table className="st-table st-swatches">
              <thead>
                <tr>
                  <th scope="col">Tone</th>
                  {PARTS.map((part) => (
                    <th key={part} scope="col">
                      {part}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {TONES.map((tone) => (
                  <tr key={tone}>
                    <th scope="row">{tone}</th>
                    {PARTS.map((part) => (
                      <td key={part}>
                        <Swatch color={colorOf(theme, tone, part)} />
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
            <ul className="st-colours">
              {plainColours(theme).map(([name, hex]) => (
                <li key={name}>
                  {name}
                  <Swatch color={hex} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Page>
  ),
});

function plainColours(theme: 'light' | 'dark'): readonly (readonly [string, string])[] {
  return Object.entries(tokens.theme[theme]).flatMap(([name, token]) =>
    '$value' in token && name !== 'soft-edge' ? [[name, token.$value.hex] as const] : [],
  );
}

function Swatch({ color }: { color: string }): ReactElement {
  return (
    <span className="st-swatch">
      <span style={{ background: color }} />
      <code>{color}</code>
    </span>
  );
}

/** Sizes by density, and those that stay. */
export const Sizes = meta.story({
  render: () => {
    const { compact, normal, comfortable } = tokens.density;
    return (
      <Page
        title="Size tokens"
        lead="Three densities, each a word in data-density. Everything stands on a grid of 4 px."
      >
        <Table
          head={['Custom property', 'compact', 'normal', 'comfortable']}
          rows={(['row-height', 'font-size', 'line-height', 'cell-padding', 'pip'] as const).map((name) => [
            <code key={name}>--ll-{name}</code>,
            ...[compact, normal, comfortable].map((density) => `${density[name].$value.value} px`),
          ])}
        />
        <Table
          head={['Custom property', 'Everywhere', 'With more contrast']}
          rows={(['radius', 'radius-small', 'focus-width', 'edge-width'] as const).map((name) => [
            <code key={name}>--ll-{name}</code>,
            `${tokens.size[name].$value.value} px`,
            `${{ ...tokens.size, ...tokens['contrast-size'] }[name].$value.value} px`,
          ])}
        />
      </Page>
    );
  },
});
