/** The page as it is seen with other kinds of colour vision: SVG filters with the matrices of the measures. */
import { VISIONS } from '../stories/support/measure.js';

const NAMES: Record<string, string> = {
  protanopia: 'Protanopia',
  deuteranopia: 'Deuteranopia',
  tritanopia: 'Tritanopia',
};

export const visionItems: readonly (readonly [value: string, title: string])[] = [
  ['full', 'Full colour vision'],
  ...Object.entries(NAMES),
  ['grey', 'Greyscale'],
];

export function applyVision(vision: string): void {
  const matrix = VISIONS[NAMES[vision] ?? ''];
  if (matrix) draw(vision, matrix);
  const filter = matrix ? `url(#st-${vision})` : vision === 'grey' ? 'grayscale(1)' : '';
  document.body.style.filter = filter;
}

function draw(vision: string, matrix: readonly number[]): void {
  if (document.getElementById(`st-${vision}`)) return;
  const svg = element('svg', { width: '0', height: '0', 'aria-hidden': 'true' });
  const filter = element('filter', { id: `st-${vision}`, 'color-interpolation-filters': 'linearRGB' });
  const rows = [0, 3, 6].map((row) => [...matrix.slice(row, row + 3), 0, 0].join(' '));
  filter.append(element('feColorMatrix', { type: 'matrix', values: [...rows, '0 0 0 1 0'].join(' ') }));
  svg.append(filter);
  svg.style.position = 'absolute';
  document.documentElement.append(svg);
}

function element(name: string, attributes: Record<string, string>): SVGElement {
  const made = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  return made;
}
