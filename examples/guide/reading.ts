import { createAdapter } from 'leadlight/adapters';

interface Row {
  uuid: string;
  full_name: string;
  mail: string;
  state: string;
  updated_at: string;
}

export const reading = createAdapter<Row>({
  id: 'crm',
  words: { NEW: 'new', ACTIVE: 'working', HOLD: 'held', RESP: 'answered' },
  list: ({ status = [], search = '', limit, offset, signal }) => {
    const asked = { state: status.join(), q: search, limit: `${limit}`, offset: `${offset}` };
    return fetch(`https://crm.test/contacts?${new URLSearchParams(asked)}`, { signal });
  },
  lead: (row) => ({
    id: row.uuid,
    name: row.full_name,
    email: row.mail,
    status: row.state,
    updatedAt: row.updated_at,
  }),
});
