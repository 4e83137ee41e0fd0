import type { LeadEvent } from '../core/index.js';
import { AdapterError } from './adapter-error.js';
import type { AdapterDefinition, RowListener } from './adapter-definition.js';
import type { LeadAdapter, LiveListener, Unsubscribe } from './adapter.js';
import type { AuthorCalls } from './author-calls.js';
import { decodeEvent } from './decode.js';
import { problemAt } from './lenient.js';
import { toAdapterError } from './to-adapter-error.js';

/** An author's stream, read at the wall: rows become leads, and events are checked. */
export function listenInRows<Row>(
  { id, subscribe }: Pick<AdapterDefinition<Row>, 'id'> & Required<Pick<AdapterDefinition<Row>, 'subscribe'>>,
  calls: AuthorCalls<Row>,
): NonNullable<LeadAdapter['subscribe']> {
  return (request, listener) => {
    try {
      // Plain JavaScript may well have forgotten to answer how to leave.
      const leave: Unsubscribe | undefined = subscribe(request, rowListener(id, listener, calls));
      return () => leave?.();
    } catch (error) {
      // Thrown on, it would take the page that listens down with it.
      const { message } = toAdapterError(error);
      listener.problem?.(problemAt({ adapter: id, path: '' }, 'subscribe', `could not begin: ${message}`));
      listener.state('offline');
      return () => undefined;
    }
  };
}

function rowListener<Row>(
  adapter: string,
  listener: LiveListener,
  calls: AuthorCalls<Row>,
): RowListener<Row> {
  return {
    gap: () => listener.gap(),
    state: (state) => listener.state(state),
    lead(row) {
      const { value, problems } = calls.readRow(row, '');
      for (const problem of problems) listener.problem?.(problem);
      if (value) listener.lead(value);
    },
    event(given) {
      const event = readEvent(adapter, given, listener);
      if (event) listener.event(event);
    },
  };
}

function readEvent(adapter: string, given: LeadEvent, listener: LiveListener): LeadEvent | undefined {
  try {
    const { value, problems } = decodeEvent(adapter, given);
    for (const problem of problems) listener.problem?.(problem);
    return value;
  } catch (error) {
    if (!(error instanceof AdapterError)) throw error;
    listener.problem?.(
      problemAt({ adapter, path: '' }, error.path ?? '', `an event of the stream: ${error.message}`),
    );
    return undefined;
  }
}
