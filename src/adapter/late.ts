import { AdapterError } from './adapter-error.js';
import type { LeadAdapter, Unsubscribe } from './adapter.js';
import type { Timers } from './timers.js';

/**
 * Something that is loaded when it is first needed, once. What could not be loaded is tried again when it is
 * next needed.
 *
 * @throws AdapterError `unavailable` when it cannot be loaded.
 */
export function late<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= load().catch((cause: unknown) => {
      loading = undefined;
      throw new AdapterError('unavailable', notLoaded, { cause });
    });
    return loading;
  };
}

const notLoaded =
  'A part of Leadlight could not be loaded. Check the connection; after a new release, load the page anew.';

type Subscribe = NonNullable<LeadAdapter['subscribe']>;

/** How long to wait before a connection that could not be loaded is tried again, in milliseconds. */
const again = 5000;

/** A live connection whose code is loaded when the first listens. */
export function lateSubscribe(load: () => Promise<Subscribe>, timers: Timers): Subscribe {
  return (request, listener) => {
    let isEnded = false;
    let end: Unsubscribe | undefined;
    // At once, as whoever listens may rely on; the connection itself says it again.
    listener.state('connecting');
    const begin = async (): Promise<void> => {
      try {
        const subscribe = await load();
        if (!isEnded) end = subscribe(request, listener);
      } catch {
        if (isEnded) return;
        listener.state('offline');
        end = timers.after(again, () => void begin());
      }
    };
    void begin();
    return () => {
      isEnded = true;
      end?.();
    };
  };
}
