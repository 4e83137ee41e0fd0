import type { ReactElement } from 'react';
import preview from '../../.storybook/preview.js';
import { TONES } from '../../src/core/index.js';
import tokens from '../../src/styles/tokens.json';
import { Page } from '../support/page.js';
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
            <table className="st-table st-swatches">
              <tbody>
                {plainColours(theme).map(([name, hex]) => (
                  <tr key={name}>
                    <th scope="row">{name}</th>
                    <td>
                      <Swatch color={hex} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
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
        <table className="st-table">
          <thead>
            <tr>
              <th scope="col">Custom property</th>
              <th scope="col">compact</th>
              <th scope="col">normal</th>
              <th scope="col">comfortable</th>
            </tr>
          </thead>
          <tbody>
            {(['row-height', 'font-size', 'line-height', 'cell-padding', 'pip'] as const).map((name) => (
              <tr key={name}>
                <th scope="row">
                  <code>--ll-{name}</code>
                </th>
                {[compact, normal, comfortable].map((density, index) => (
                  <td key={['compact', 'normal', 'comfortable'][index]}>{density[name].$value.value} px</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        <table className="st-table st-section">
          <thead>
            <tr>
              <th scope="col">Custom property</th>
              <th scope="col">Everywhere</th>
              <th scope="col">With more contrast</th>
            </tr>
          </thead>
          <tbody>
            {(['radius', 'radius-small', 'focus-width', 'edge-width'] as const).map((name) => (
              <tr key={name}>
                <th scope="row">
                  <code>--ll-{name}</code>
                </th>
                <td>{tokens.size[name].$value.value} px</td>
                <td>{name in tokens['contrast-size'] ? `${name === 'focus-width' ? 3 : 2} px` : ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Page>
    );
  },
});
