/** What every contestant shows of a lead: a status in its colour and with its shape, and times as they are read. */
import type { Row } from './data.js';

export interface Look {
  /** One of six colours; the page's style sheet has them. */
  readonly tone: string;
  /** A path in a square of 16. */
  readonly shape: string;
}

const RING = 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm0 1.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11Z';
const HALF: Look = { tone: 'info', shape: `${RING}M8 4a4 4 0 0 1 0 8Z` };
const MOST: Look = { tone: 'info', shape: `${RING}M8 8V4a4 4 0 1 1-4 4Z` };
const PROBLEM: Look = { tone: 'critical', shape: 'M8 1 15 15H1ZM7 6h2v4H7Z' };
const UNKNOWN: Look = { tone: 'neutral', shape: RING };

const LOOKS: { readonly [status: string]: Look } = {
  'to-launch': UNKNOWN,
  'ready-to-send': { tone: 'info', shape: `${RING}M8 8V4a4 4 0 0 1 4 4Z` },
  'in-progress': HALF,
  sent: HALF,
  opened: MOST,
  clicked: MOST,
  replied: { tone: 'accent', shape: `${RING}M4 8h8v2H4Z` },
  bounced: PROBLEM,
  failed: PROBLEM,
  paused: { tone: 'warning', shape: `${RING}M5.5 5.25h1.75v5.5H5.5ZM8.75 5.25h1.75v5.5H8.75Z` },
  interested: { tone: 'success', shape: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1ZM12 6 7 11 4 8Z' },
  unsubscribed: { tone: 'critical', shape: 'M5 1 1 5v6l4 4h6l4-4V5L11 1ZM4 7h8v2H4Z' },
};

export function lookOf(status: string): Look {
  return LOOKS[status] ?? UNKNOWN;
}

let format: Intl.RelativeTimeFormat | undefined;
const DAY_MS = 86_400_000;
const MONTH_DAYS = 30.4375;

/** "9 months ago". */
function ago(at: string): string {
  format ??= new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
  const days = (Date.parse(at) - Date.now()) / DAY_MS;
  if (Math.abs(days) < 1) return format.format(Math.round(days * 24), 'hour');
  if (Math.abs(days) < MONTH_DAYS) return format.format(Math.round(days), 'day');
  return format.format(Math.round(days / MONTH_DAYS), 'month');
}

/** A cell as it is read. */
export function textOf(row: Row, key: keyof Row): string {
  if (key === 'lastActivity') return ago(row.lastActivity);
  return key === 'step' ? `${row.step} of 6` : String(row[key]);
}
