/**
 * Reply's interface, version 3, as its public reference tells it, small: pages by `top` and `skip`, a hundred
 * calls a minute, calls for up to 100 contacts that answer a dictionary of errors, problems with a code.
 */
import type { Fetch } from '../../src/adapter/index.js';

export interface FakeContact {
  readonly id: number;
  readonly email: string;
  state: string;
  replied?: boolean;
  bounced?: boolean;
  delivered?: boolean;
  opened?: boolean;
  clicked?: boolean;
  optedOut?: boolean;
  call?: 'none' | 'toCall' | 'called';
  /** Another member of the team owns it. */
  foreign?: boolean;
}

export interface Called {
  readonly method: string;
  /** Path and search. */
  readonly path: string;
  readonly body: unknown;
}

export interface FakeReplyOptions {
  readonly key: string;
  readonly now: () => number;
  readonly contacts: readonly FakeContact[];
  readonly sequence?: number;
}

/** What a test may put before the answer: a failure, before or after the call has its effect. */
export type Weather = (
  called: Called,
  nth: number,
) => { readonly after?: boolean; readonly answer: Response } | undefined;

export class FakeReply {
  readonly called: Called[] = [];
  /** How many calls were one too many. */
  refused = 0;
  weather: Weather = () => undefined;
  readonly #options: FakeReplyOptions;
  #times: number[] = [];

  constructor(options: FakeReplyOptions) {
    this.#options = options;
  }

  readonly fetch: Fetch = async (url, init) => {
    const request = new Request(url, init);
    const { pathname, search } = new URL(url);
    const body: unknown = request.method === 'POST' ? await request.json() : undefined;
    if (request.headers.get('authorization') !== `Bearer ${this.#options.key}`) {
      return problem(401, 'auth.invalidToken');
    }
    const wait = this.#wait();
    if (wait > 0) this.refused += 1;
    if (wait > 0) return problem(429, 'rateLimit.exceeded', { 'retry-after': String(wait) });
    const called = { method: request.method, path: `${pathname}${search}`, body };
    this.called.push(called);
    const weather = this.weather(called, this.called.length - 1);
    if (weather && !weather.after) return weather.answer;
    const answer = this.#answer(request.method, new URL(url), body);
    return weather?.answer ?? answer;
  };

  contact(id: number): FakeContact {
    const found = this.#options.contacts.find((one) => one.id === id);
    if (!found) throw new Error(`There is no contact ${id}.`);
    return found;
  }

  /** A webhook as Reply sends it. */
  webhook(type: string, id: number, { uuid = 'u-1', inSequence = true } = {}): object {
    const { email } = this.contact(id);
    return {
      event: {
        id: uuid,
        type,
        date: new Date(this.#options.now()).toISOString(),
        user_id: 1,
        team_id: 1,
        subscription_id: 3,
      },
      contact_fields: { id, email, first_name: `First ${id}` },
      ...(inSequence && { sequence_fields: { id: this.#sequence, name: 'Spring' } }),
    };
  }

  get #sequence(): number {
    return this.#options.sequence ?? 12;
  }

  /** Seconds until a call is free. */
  #wait(): number {
    const now = this.#options.now();
    this.#times = this.#times.filter((at) => at > now - 60_000);
    if (this.#times.length >= 100) return Math.ceil(((this.#times[0] ?? now) + 60_000 - now) / 1000);
    this.#times.push(now);
    return 0;
  }

  #answer(method: string, url: URL, body: unknown): Response {
    const path = url.pathname.replace(/^\/v3/, '');
    if (path === '/sequences') {
      return Response.json({
        items: [{ id: this.#sequence, name: 'Spring', status: 'Active' }],
        hasMore: false,
      });
    }
    if (path === `/sequences/${this.#sequence}/contacts/state/extended`) return this.#page(url, 100);
    const [, id, statuses] = /^\/contacts\/(\d+)(\/statuses)?$/.exec(path) ?? [];
    const contact = this.#options.contacts.find((one) => one.id === Number(id));
    if (contact && statuses) return Response.json(statusesOf(contact));
    if (contact) return Response.json(personOf(contact));
    const [, act] = new RegExp(`^/sequences/${this.#sequence}/contacts/(set-[a-z-]+)$`).exec(path) ?? [];
    return method === 'POST' && act ? this.#act(act, body) : problem(404, 'contacts.notFound');
  }

  #page(url: URL, largest: number): Response {
    const top = Number(url.searchParams.get('top') ?? 25);
    const skip = Number(url.searchParams.get('skip') ?? 0);
    if (!(top >= 1 && top <= largest)) return problem(400, 'contacts.invalidTop');
    const { contacts } = this.#options;
    return Response.json({
      items: contacts.slice(skip, skip + top).map(rowOf),
      hasMore: skip + top < contacts.length,
    });
  }

  #act(act: string, body: unknown): Response {
    const asked = readAct(body);
    if (asked.contactIds.length < 1 || asked.contactIds.length > 100)
      return problem(400, 'contacts.invalidInput');
    if (asked.isBounced === true && asked.resendEmails !== undefined)
      return problem(400, 'contacts.invalidInput');
    if (asked.isBounced === false && asked.resendEmails === undefined)
      return problem(400, 'contacts.invalidInput');
    const errors = asked.contactIds.flatMap((id) => {
      const contact = this.#options.contacts.find((one) => one.id === id);
      const slug = contact ? change(contact, act, asked) : 'contactNotFound';
      return slug ? [[String(id), { code: `contacts.${slug}`, message: 'It was not done.' }]] : [];
    });
    return Response.json(Object.fromEntries(errors));
  }
}

interface AskedAct {
  readonly contactIds: readonly number[];
  readonly statusInSequence?: string;
  readonly isReplied?: boolean;
  readonly isBounced?: boolean;
  readonly resendEmails?: boolean;
}

function readAct(body: unknown): AskedAct {
  const isAct = (value: unknown): value is AskedAct =>
    typeof value === 'object' && value !== null && 'contactIds' in value && Array.isArray(value.contactIds);
  return isAct(body) ? body : { contactIds: [] };
}

/** The slug of what is wrong, or nothing. `paused` only from active; the others from any. */
function change(contact: FakeContact, act: string, asked: AskedAct): string | undefined {
  if (contact.foreign) return 'forbidden';
  if (contact.state === 'none') return 'notInSequence';
  if (act === 'set-status-in-sequence' && asked.statusInSequence !== undefined) {
    if (asked.statusInSequence === 'paused' && contact.state !== 'active') return 'invalidStatusTransition';
    contact.state = asked.statusInSequence;
  } else if (act === 'set-replied' && asked.isReplied !== undefined) contact.replied = asked.isReplied;
  else if (act === 'set-bounced' && asked.isBounced !== undefined) contact.bounced = asked.isBounced;
  else return 'invalidInput';
  return undefined;
}

function personOf({ id, email }: FakeContact): object {
  return { id, email, firstName: `First ${id}`, lastName: `Last ${id}`, company: 'Example', title: 'Buyer' };
}

function rowOf(contact: FakeContact): object {
  const {
    id,
    state,
    replied = false,
    bounced = false,
    delivered = false,
    opened = false,
    clicked = false,
  } = contact;
  return {
    ...personOf(contact),
    id: undefined,
    contactId: id,
    currentStep: { stepId: 1, displayName: 'Step 1' },
    addingDate: '2026-02-01T08:00:00.000Z',
    status: { status: state, replied, delivered, bounced, opened, clicked },
  };
}

function statusesOf({
  state,
  replied = false,
  bounced = false,
  optedOut = false,
  call = 'none',
}: FakeContact): object {
  return {
    statusInSequence: state === 'none' ? null : state,
    emailDisposition: { isReplied: replied, isBounced: bounced },
    isOptedOut: optedOut,
    callStatus: call,
    meetingStatus: 'none',
  };
}

export function problem(status: number, code: string, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify({ type: 'about:blank', title: 'No', status, code, errors: [] }), {
    status,
    headers: { ...headers, 'content-type': 'application/problem+json' },
  });
}
