import type { EventSourceMessage } from 'eventsource-parser';
import { AdapterError } from './adapter-error.js';
import type { LiveListener } from './adapter.js';
import { decodeEvent, decodeLead } from './decode.js';
import { problemAt } from './lenient.js';
import { parseJson } from './read-json.js';

/** A message of the stream: its kind, its data, and where to go on after it. */
export type LiveMessage = Pick<EventSourceMessage, 'id' | 'event' | 'data'>;

type Heard = (listener: LiveListener) => void;

/**
 * What a message of the stream tells, as something to tell each listener. What cannot be read is told as a
 * problem, and so is what had to be left out; a kind of message that is newer than the kit is passed over.
 */
export function hearMessage(adapter: string, { event, data }: LiveMessage): readonly Heard[] {
  try {
    return heardOf(adapter, event, data);
  } catch (error) {
    if (!(error instanceof AdapterError)) throw error;
    const problem = problemAt(
      { adapter, path: '' },
      error.path ?? '',
      `a message of the stream: ${error.message}`,
    );
    return [(listener) => listener.problem?.(problem)];
  }
}

function heardOf(adapter: string, event: string | undefined, data: string): readonly Heard[] {
  if (event === 'gap') return [(listener) => listener.gap()];
  if (event !== 'event' && event !== 'lead') return [];
  const json = parseJson(adapter, data);
  const { value, problems } = event === 'lead' ? decodeLead(adapter, json) : decodeEvent(adapter, json);
  const told = problems.map(
    (problem): Heard =>
      (listener) =>
        listener.problem?.(problem),
  );
  return [...told, (listener) => ('type' in value ? listener.event(value) : listener.lead(value))];
}
