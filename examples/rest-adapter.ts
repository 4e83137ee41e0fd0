import { createAdapter } from 'leadlight/adapters';

interface Contact {
  uuid: string;
  full_name: string;
  mail: string;
  state: string;
  updated_at: string;
}

export const crm = createAdapter<Contact>({
  id: 'crm',
  words: { NEW: 'to-launch', ACTIVE: 'in-progress', HOLD: 'paused', RESP: 'replied' },
  list: ({ status = [], search = '', limit, offset, signal }) =>
    fetch(
      `/contacts?${new URLSearchParams({ state: status.join(), q: search, limit: `${limit}`, offset: `${offset}` })}`,
      { signal },
    ),
  lead: (row) => ({
    id: row.uuid,
    name: row.full_name,
    email: row.mail,
    status: row.state,
    updatedAt: row.updated_at,
  }),
  actions: {
    pause: (ids, { signal }) =>
      fetch('/contacts/pause', { method: 'POST', body: JSON.stringify({ ids }), signal }),
  },
  poll: 15_000,
});
