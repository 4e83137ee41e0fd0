import type { Lead } from '../../src/core/index.js';
import { isCorrection } from '../engine/correction.js';
import type { LoggedEvent } from '../engine/logged-event.js';
import type { Simulation } from '../engine/simulation.js';
import { checkCampaign } from './exchange.js';
import type { Exchange } from './exchange.js';

/** The most events that a stream goes back for; one who missed more reads the list again. */
const KEPT_EVENTS = 10_000;

/** A reader that is so many chunks behind is let go: it comes back and goes on where it was. */
const MOST_UNREAD = 1000;

/**
 * `GET /events`: what happens, as server-sent events. Each message has an id, also the first, which tells
 * nothing else: one who comes back with it misses nothing.
 */
export function streamEvents(exchange: Exchange): Response {
  const { simulation, request, url } = exchange;
  checkCampaign(exchange, url.searchParams.get('campaign'));
  const body = openStream(simulation, request);
  return new Response(body, {
    headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' },
  });
}

function openStream(simulation: Simulation, { headers, signal }: Request): ReadableStream<Uint8Array> {
  // Whoever goes away is told to the stream in one world, to the request's signal in another.
  const leaving = new AbortController();
  return new ReadableStream<Uint8Array>({
    start(controller) {
      const end = (): void => {
        leaving.abort();
        controller.close();
      };
      const pen = new Pen(simulation, { controller, end, left: leaving.signal });
      const leave = simulation.subscribe(pen);
      leaving.signal.addEventListener('abort', leave);
      signal.addEventListener('abort', end, { signal: leaving.signal });
      pen.begin(headers.get('last-event-id'));
    },
    cancel: () => leaving.abort(),
  });
}

/** What a pen writes to. */
interface Paper {
  readonly controller: ReadableStreamDefaultController<Uint8Array>;
  /** Ends the stream. */
  readonly end: () => void;
  /** Fires when the stream has ended. */
  readonly left: AbortSignal;
}

/** Writes messages, all of one moment at once. */
class Pen {
  readonly #simulation: Simulation;
  readonly #paper: Paper;
  readonly #encoder = new TextEncoder();
  #text = '';

  constructor(simulation: Simulation, paper: Paper) {
    this.#simulation = simulation;
    this.#paper = paper;
  }

  /** Says hello, or goes on after the message of an id. */
  begin(lastId: string | null): void {
    const { log, now } = this.#simulation;
    const seq = lastId === null ? undefined : this.#placeOf(lastId);
    if (lastId !== null && seq === undefined) this.gap();
    else if (seq === undefined || seq === log.length) this.#write('open', log.length, { now });
    else for (const event of log.slice(seq)) this.#tell(event);
    this.#flush();
  }

  event(event: LoggedEvent): void {
    this.#write('event', event.seq, event);
  }

  lead(lead: Lead, seq: number): void {
    this.#write('lead', seq, lead);
  }

  gap(): void {
    this.#write('gap', this.#simulation.log.length, {});
  }

  /** Where the log goes on after a message; `undefined` for one of another past, or too long ago. */
  #placeOf(id: string): number | undefined {
    const [, epoch, seq] = /^(\d+)-(\d+)$/.exec(id)?.map(Number) ?? [];
    const { log } = this.#simulation;
    if (epoch !== this.#simulation.epoch || seq === undefined || seq > log.length) return undefined;
    return log.length - seq > KEPT_EVENTS ? undefined : seq;
  }

  #tell(event: LoggedEvent): void {
    const lead = isCorrection(event.type) ? this.#simulation.lead(event.leadId) : undefined;
    if (lead) this.lead(lead, event.seq);
    else this.event(event);
  }

  #write(kind: string, seq: number, data: object): void {
    if (this.#text === '') queueMicrotask(() => this.#flush());
    this.#text += `event: ${kind}\nid: ${this.#simulation.epoch}-${seq}\ndata: ${JSON.stringify(data)}\n\n`;
  }

  #flush(): void {
    const { controller, end, left } = this.#paper;
    const text = this.#text;
    this.#text = '';
    if (text === '' || left.aborted) return;
    controller.enqueue(this.#encoder.encode(text));
    if ((controller.desiredSize ?? 0) < -MOST_UNREAD) end();
  }
}
