import type { TransportFaults } from '../../mocks/index.js';

interface LineFault {
  readonly id: string;
  readonly label: string;
  readonly faults: TransportFaults;
}

/** What can go wrong on the line, each with its rate. */
export const lineFaults: readonly LineFault[] = [
  { id: 'slow', label: 'Slow: 800 ms, some far longer', faults: { latency: { medianMs: 800, spread: 0.8 } } },
  { id: 'errors', label: '20 % of answers are 503', faults: { errors: { 503: 0.2 } } },
  { id: 'limit', label: 'At most 5 requests a second', faults: { rateLimit: { requests: 5, perMs: 1000 } } },
  { id: 'dropped', label: '20 % are never answered', faults: { dropped: 0.2 } },
  { id: 'cut', label: '20 % end in the middle', faults: { cut: 0.2 } },
  { id: 'malformed', label: '20 % are no JSON', faults: { malformed: 0.2 } },
  { id: 'stale', label: 'Half are 10 s old', faults: { stale: { rate: 0.5, byMs: 10_000 } } },
  { id: 'doubled', label: 'Events twice, out of order', faults: { stream: { doubled: 0.5, shuffled: 0.5 } } },
  {
    id: 'lost',
    label: 'Stream breaks every 5 s, with a gap',
    faults: { stream: { breaksEveryMs: 5000, forgets: true } },
  },
];

/** All that is on, as one. */
export function faultsOf(on: readonly string[]): TransportFaults | undefined {
  const chosen = lineFaults.filter(({ id }) => on.includes(id)).map(({ faults }) => faults);
  if (chosen.length === 0) return undefined;
  const streams = chosen.map(({ stream }) => stream);
  const stream = Object.assign({}, ...streams);
  return { ...Object.assign({}, ...chosen), ...(streams.some(Boolean) && { stream }) };
}
