import type { TableLayout } from './column-layout.js';

const DENSITIES = ['compact', 'normal', 'comfortable'] as const;
const PREFIX = 'leadlight.layout.';

/** The text that the browser keeps under a name; nothing where it keeps none. */
export function keptText(name: string): string | undefined {
  try {
    return localStorage.getItem(PREFIX + name) ?? undefined;
  } catch {
    // Storage may be closed to this page.
    return undefined;
  }
}

/** A layout from a text; nothing where it is something else. */
export function parseLayout(text: string): TableLayout | undefined {
  try {
    return layoutOf(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** Keeps a layout under a name, where the browser lets it. */
export function keepLayout(name: string, layout: TableLayout): void {
  try {
    localStorage.setItem(PREFIX + name, JSON.stringify(layout));
  } catch {
    // Then it lasts as long as the page.
  }
}

/** A layout from what somebody kept: what is not one is left out. */
function layoutOf(value: unknown): TableLayout | undefined {
  if (!isRecord(value)) return undefined;
  const density = DENSITIES.find((known) => known === value['density']);
  const widths = isRecord(value['widths'])
    ? Object.fromEntries(Object.entries(value['widths']).filter(isWidth))
    : undefined;
  return {
    ...texts('order', value['order']),
    ...texts('hidden', value['hidden']),
    ...(widths && { widths }),
    ...(density && { density }),
  };
}

function texts(key: 'order' | 'hidden', value: unknown): TableLayout {
  if (!Array.isArray(value)) return {};
  return { [key]: value.filter((one): one is string => typeof one === 'string') };
}

function isWidth(entry: [string, unknown]): entry is [string, number] {
  return typeof entry[1] === 'number' && Number.isFinite(entry[1]) && entry[1] > 0;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
