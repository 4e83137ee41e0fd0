import type { LeadAdapter } from './adapter.js';
import type { HttpClient } from './http-client.js';
import { searchOf } from './http-path.js';
import { createLiveStream } from './live-stream.js';
import type { Timers } from './timers.js';

/**
 * The live connection of the HTTP contract: those who listen to the same campaign share one stream; one who goes
 * on after a message has its own.
 */
export function httpLive(
  id: string,
  client: HttpClient,
  timers: Timers,
): NonNullable<LeadAdapter['subscribe']> {
  const shared = new Map<string | undefined, ReturnType<typeof createLiveStream>>();
  return ({ campaign, after }, listener) => {
    const open = (lastId: string | undefined, signal: AbortSignal): Promise<Response> =>
      client.open({
        path: `/events?${searchOf('', { campaign })}`,
        headers: {
          accept: 'text/event-stream',
          // Its UTF-8, a byte a sign, as browsers send it: a header takes no other signs.
          ...(lastId !== undefined && {
            'last-event-id': String.fromCharCode(...new TextEncoder().encode(lastId)),
          }),
        },
        signal,
      });
    const stream = after === undefined ? shared.get(campaign) : undefined;
    const made =
      stream ?? createLiveStream({ adapter: id, open, timers, ...(after !== undefined && { after }) });
    if (after === undefined) shared.set(campaign, made);
    return made(listener);
  };
}
