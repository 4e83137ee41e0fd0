/** An adapter over a REST API that knows words only: no journals, no versions, no stream. */
import { createAdapter } from '../../src/adapter/index.js';
import type { AdapterRig } from '../../src/adapter/conformance/index.js';
import { lemlist } from '../../src/models/index.js';

interface Contact {
  readonly uuid: string;
  readonly full_name: string;
  readonly mail: string;
  readonly state: string;
  readonly updated_at: string;
}

const states = ['NEW', 'ACTIVE', 'ACTIVE', 'HOLD', 'RESP'];

/** Opens it over thirty contacts in the memory of a server of its own. */
export function openRest(): AdapterRig {
  const server = new ContactServer();
  const adapter = createAdapter<Contact>({
    id: 'rest',
    words: { NEW: 'to-launch', ACTIVE: 'in-progress', HOLD: 'paused', RESP: 'replied' },
    list: ({ status = [], search = '', limit, offset }) => server.list({ status, search, limit, offset }),
    get: (id) => server.get(id),
    lead: ({ uuid, full_name: name, mail: email, state: status, updated_at: updatedAt }) => ({
      id: uuid,
      name,
      email,
      status,
      updatedAt,
    }),
    actions: { pause: (ids) => server.pause(ids) },
    poll: 20,
  });
  return { adapter, models: lemlist, change: (id) => server.set(id, 'RESP') };
}

class ContactServer {
  readonly #contacts = new Map<string, Contact>();
  #now = Date.UTC(2026, 2, 2, 9);

  constructor() {
    for (let nth = 0; nth < 30; nth += 1) {
      const uuid = `c${String(nth).padStart(2, '0')}`;
      const contact = {
        uuid,
        full_name: `Áda No${nth}`,
        mail: `ada${nth}@x.test`,
        state: '',
        updated_at: '',
      };
      this.#contacts.set(uuid, contact);
      this.set(uuid, states[nth % states.length] ?? 'NEW');
    }
  }

  list(asked: { status: readonly string[]; search: string; limit: number; offset: number }): Response {
    const bare = (text: string) => text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
    const found = [...this.#contacts.values()].filter(
      ({ state, full_name: name, mail }) =>
        (asked.status.length === 0 || asked.status.includes(state)) &&
        bare(`${name}\n${mail}`).includes(bare(asked.search)),
    );
    return Response.json({
      items: found.slice(asked.offset, asked.offset + asked.limit),
      total: found.length,
    });
  }

  get(id: string): Response {
    const contact = this.#contacts.get(id);
    return contact ? Response.json(contact) : new Response(null, { status: 404 });
  }

  pause(ids: readonly string[]): Response {
    const failed = ids.filter((id) => !['ACTIVE', 'HOLD'].includes(this.#contacts.get(id)?.state ?? ''));
    for (const id of ids) if (!failed.includes(id)) this.set(id, 'HOLD');
    return Response.json({ failed: Object.fromEntries(failed.map((id) => [id, 'It is not active.'])) });
  }

  set(id: string, state: string): void {
    const contact = this.#contacts.get(id);
    if (!contact || contact.state === state) return;
    this.#now += 1000;
    this.#contacts.set(id, { ...contact, state, updated_at: new Date(this.#now).toISOString() });
  }
}
