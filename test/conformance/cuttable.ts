import type { Fetch } from '../../src/adapter/index.js';

/** A fetch whose streams can be cut in the middle. */
export function cuttable(backend: (request: Request) => Promise<Response>): {
  readonly fetch: Fetch;
  readonly cut: () => void;
} {
  let cutting = new AbortController();
  return {
    async fetch(url, init) {
      const isStream = new URL(url).pathname.endsWith('/events') && init.method === undefined;
      const signals = [cutting.signal, ...(init.signal ? [init.signal] : [])];
      const signal = isStream ? AbortSignal.any(signals) : init.signal;
      return backend(new Request(url, { ...init, ...(signal && { signal }) }));
    },
    cut() {
      cutting.abort();
      cutting = new AbortController();
    },
  };
}
