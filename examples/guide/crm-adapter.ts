import { createAdapter } from 'leadlight/adapters';

interface Row {
  uuid: string;
  full_name: string;
  mail: string;
  state: string;
  updated_at: string;
}

const url = 'https://crm.test/contacts';

const set =
  (state: string) => (ids: readonly string[], call: { idempotencyKey: string; signal: AbortSignal }) =>
    fetch(`${url}/state`, {
      method: 'POST',
      headers: { 'idempotency-key': call.idempotencyKey },
      body: JSON.stringify({ ids, state }),
      signal: call.signal,
    });

export const createCrm = ({ poll = 15_000 } = {}) =>
  createAdapter<Row>({
    id: 'crm',
    words: { NEW: 'new', ACTIVE: 'working', HOLD: 'held', RESP: 'answered' },
    list: ({ status = [], search = '', limit, offset, signal }) => {
      const asked = { state: status.join(), q: search, limit: `${limit}`, offset: `${offset}` };
      return fetch(`${url}?${new URLSearchParams(asked)}`, { signal });
    },
    lead: (row) => ({
      id: row.uuid,
      name: row.full_name,
      email: row.mail,
      status: row.state,
      updatedAt: row.updated_at,
    }),
    get: (id, { signal }) => fetch(`${url}/${encodeURIComponent(id)}`, { signal }),
    actions: { hold: set('HOLD'), resume: set('ACTIVE') },
    poll,
  });
