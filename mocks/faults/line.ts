import { createStreams } from '../engine/random.js';
import type { Streams } from '../engine/random.js';
import type { TransportFaults } from '../engine/transport-faults.js';
import { problem } from '../backend/problem.js';
import { preferredAnswer } from './preferred-answer.js';
import { FormerAnswers } from './former-answers.js';
import { pageClock, wait } from './line-clock.js';
import type { LineClock } from './line-clock.js';
import { RateLimit } from './rate-limit.js';
import { cutAnswer, malformedAnswer, skewedAnswer } from './spoiled-answer.js';
import { spoilStream } from './spoiled-stream.js';

/** Answers a request, as a backend does. */
export type Answer = (request: Request) => Promise<Response>;

/**
 * The line between a page and a simulation, on which things go wrong as its faults say. What goes wrong with
 * the n-th request is drawn from streams of the faults' own seed, so that neither the campaign nor another
 * fault shifts it. An answer that never arrives is `Response.error()`.
 */
export class Line {
  readonly #streams: Streams;
  readonly #former: FormerAnswers;
  readonly #limit: RateLimit;
  #requests = 0;

  constructor(
    readonly faults: TransportFaults,
    readonly clock: LineClock = pageClock,
  ) {
    this.#streams = createStreams(faults.seed ?? 1);
    this.#former = new FormerAnswers(clock);
    this.#limit = new RateLimit(clock);
  }

  /** Sends a request over the line, and its answer back. */
  async send(request: Request, answer: Answer): Promise<Response> {
    this.#requests += 1;
    const nth = this.#requests;
    const preferred = preferredAnswer(request);
    if (preferred) return preferred;
    const limited = this.#limit.refuse(this.faults.rateLimit);
    if (limited) return limited;
    await this.#wait(request, nth);
    const failed = this.#fail(nth);
    if (failed) return failed;
    const { stream } = this.faults;
    if (isStream(request)) {
      const given = stream ? forgetful(request, stream.forgets) : request;
      const opened = await answer(given);
      return stream
        ? spoilStream(opened, { faults: stream, streams: this.#streams, nth, clock: this.clock })
        : opened;
    }
    return this.#spoil(request, await answer(request), nth);
  }

  async #wait({ signal }: Request, nth: number): Promise<void> {
    const { latency } = this.faults;
    if (!latency) return;
    await wait(this.clock, this.#streams('latency', nth).lognormal(latency.medianMs, latency.spread), signal);
  }

  #fail(nth: number): Response | undefined {
    let draw = this.#streams('errors', nth).next();
    for (const [status, rate] of Object.entries(this.faults.errors ?? {})) {
      if (draw < rate) return problem(Number(status), 'The server failed, as its faults say.');
      draw -= rate;
    }
    return undefined;
  }

  async #spoil(request: Request, answered: Response, nth: number): Promise<Response> {
    const { stale, clockSkewMs, dropped, cut, malformed } = this.faults;
    const happens = (name: string, rate = 0) => rate > 0 && this.#streams(name, nth).chance(rate);
    const isRead = request.method === 'GET' && answered.ok;
    let response = answered;
    if (stale && isRead)
      response = await this.#former.exchange(
        request.url,
        response,
        happens('stale', stale.rate) ? stale.byMs : 0,
      );
    if (clockSkewMs !== undefined) response = await skewedAnswer(response, this.clock.now(), clockSkewMs);
    // What was asked for was done all the same: only a key makes it safe to ask again.
    if (happens('dropped', dropped)) return Response.error();
    if (happens('cut', cut)) return cutAnswer(response);
    return happens('malformed', malformed) ? malformedAnswer() : response;
  }
}

function isStream({ url, method }: Request): boolean {
  return method === 'GET' && /\/sim\/[^/]+\/events$/.test(new URL(url).pathname);
}

/** One who comes back is not known any more, and is told so. */
function forgetful(request: Request, forgets = false): Request {
  if (!forgets || !request.headers.has('last-event-id')) return request;
  const headers = new Headers(request.headers);
  headers.set('last-event-id', 'forgotten');
  return new Request(request, { headers });
}
