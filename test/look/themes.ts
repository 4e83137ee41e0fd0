/** The themes as a browser reads them: the custom properties of src/styles/tokens.css. */
import { readFileSync } from 'node:fs';

export type Theme = (token: string) => string;

const css = readFileSync('src/styles/tokens.css', 'utf8');

const light = propertiesOf(":root,\n  [data-ll-theme~='light'] {");
const dark = propertiesOf("\n  [data-ll-theme~='dark'] {");

export const themes: { readonly [name: string]: Theme } = {
  light: reader(light),
  dark: reader(dark),
  'light with more contrast': reader(light, propertiesOf("\n  [data-ll-theme~='contrast'] {")),
  'dark with more contrast': reader(
    dark,
    propertiesOf("[data-ll-theme~='contrast'][data-ll-theme~='dark'] {"),
  ),
};

type Properties = ReadonlyMap<string, string>;

function propertiesOf(head: string): Properties {
  const start = css.indexOf(head);
  if (start < 0) throw new Error(`tokens.css has no rule "${head.trim()}".`);
  const body = css.slice(start + head.length, css.indexOf('}', start));
  return new Map(
    [...body.matchAll(/--ll-([\w-]+): ([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

function reader(...layers: readonly Properties[]): Theme {
  return (token) => {
    const value = layers.map((layer) => layer.get(token)).findLast((found) => found !== undefined);
    if (value === undefined) throw new Error(`There is no token "${token}".`);
    return value;
  };
}
