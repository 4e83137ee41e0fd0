/** Tells what happens to every page that listens, as server-sent events that go on after the last one heard. */
import type { Lead, LeadEvent } from 'leadlight/core';
import type { Conceal } from './answers.js';
import { placeOf } from './lead-id.js';

interface Message {
  readonly number: number;
  readonly sequence: string | undefined;
  readonly text: string;
}

/** One who listens: where to write, how to let them go, and whether they went. */
interface Reader {
  readonly controller: ReadableStreamDefaultController<Uint8Array>;
  readonly end: () => void;
  readonly left: AbortSignal;
}

/** So many messages are kept for those who come back, and may be unread; one who missed more reads anew. */
const kept = 1000;

export class EventHub {
  readonly #epoch: string;
  readonly #conceal: Conceal;
  readonly #listening = new Set<(message: Message) => void>();
  #messages: readonly Message[] = [];
  #count = 0;

  /** `epoch` names this run of the server: ids of another run cannot be gone on from. */
  constructor(epoch: string, conceal: Conceal) {
    this.#epoch = epoch;
    this.#conceal = conceal;
  }

  event(event: LeadEvent): void {
    this.#tell('event', event.leadId, event);
  }

  lead(lead: Lead): void {
    this.#tell('lead', lead.id, lead);
  }

  /** `GET /events`. */
  open({ headers, signal }: Request, sequence: string | null): Response {
    // Whoever goes away is told to the stream in one world, to the request's signal in another.
    const leaving = new AbortController();
    const body = new ReadableStream<Uint8Array>({
      start: (controller) => {
        const end = (): void => {
          leaving.abort();
          controller.close();
        };
        signal.addEventListener('abort', end, { signal: leaving.signal });
        this.#follow({ controller, end, left: leaving.signal }, sequence, headers.get('last-event-id'));
      },
      cancel: () => leaving.abort(),
    });
    const type = { 'content-type': 'text/event-stream', 'cache-control': 'no-store' };
    return new Response(body, { headers: type });
  }

  #follow({ controller, end, left }: Reader, sequence: string | null, lastId: string | null): void {
    const encoder = new TextEncoder();
    const hear = (message: Message): void => {
      if (sequence !== null && message.sequence !== sequence) return;
      controller.enqueue(encoder.encode(message.text));
      if ((controller.desiredSize ?? 0) < -kept) end();
    };
    controller.enqueue(encoder.encode(this.#greeting(lastId)));
    for (const message of this.#missed(lastId)) hear(message);
    this.#listening.add(hear);
    left.addEventListener('abort', () => this.#listening.delete(hear));
  }

  /** The first message has an id and tells nothing else, unless something was missed for good. */
  #greeting(lastId: string | null): string {
    const isGap = lastId !== null && this.#placeOf(lastId) === undefined;
    const number = isGap || lastId === null ? this.#count : this.#placeOf(lastId);
    return `event: ${isGap ? 'gap' : 'open'}\nid: ${this.#epoch}-${number}\ndata: {}\n\n`;
  }

  #missed(lastId: string | null): readonly Message[] {
    const place = lastId === null ? undefined : this.#placeOf(lastId);
    return place === undefined ? [] : this.#messages.filter(({ number }) => number > place);
  }

  #placeOf(id: string): number | undefined {
    const [epoch, number] = [id.slice(0, id.lastIndexOf('-')), Number(id.slice(id.lastIndexOf('-') + 1))];
    const oldest = this.#count - this.#messages.length;
    return epoch === this.#epoch && number >= oldest && number <= this.#count ? number : undefined;
  }

  #tell(kind: 'event' | 'lead', leadId: string, data: Lead | LeadEvent): void {
    this.#count += 1;
    const id = `${this.#epoch}-${this.#count}`;
    const text = this.#conceal(`event: ${kind}\nid: ${id}\ndata: ${JSON.stringify(data)}\n\n`);
    const message = { number: this.#count, sequence: placeOf(leadId)?.sequence, text };
    this.#messages = [...this.#messages, message].slice(-kept);
    for (const hear of this.#listening) hear(message);
  }
}
