/** The CRM in the memory of a test: the few routes that the adapter calls. */
export function crmServer() {
  const states = ['NEW', 'ACTIVE', 'HOLD', 'RESP'];
  const rows = Array.from({ length: 12 }, (_, nth) => ({
    uuid: `contact-${nth}`,
    full_name: `Person ${nth}`,
    mail: `person${nth}@example.com`,
    state: states[nth % 4] ?? 'NEW',
    updated_at: new Date(Date.UTC(2026, 2, 2, 9, nth)).toISOString(),
  }));
  let minute = Date.UTC(2026, 2, 3);

  function set(id: string, state: string) {
    const row = rows.find(({ uuid }) => uuid === id);
    if (!row) return 'There is no such contact.';
    if (row.state === 'RESP' && state === 'HOLD') return 'It has answered.';
    if (row.state !== state) row.updated_at = new Date((minute += 60_000)).toISOString();
    row.state = state;
    return undefined;
  }

  async function answer(request: Request): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url);
    if (request.method === 'POST') {
      const { ids, state }: { ids: string[]; state: string } = await request.json();
      const failed = ids.flatMap((id) => {
        const why = set(id, state);
        return why === undefined ? [] : [[id, why] as const];
      });
      return Response.json({ failed: Object.fromEntries(failed) });
    }
    const id = pathname.replace(/^\/contacts\/?/, '');
    if (id !== '') {
      const row = rows.find(({ uuid }) => uuid === id);
      return row ? Response.json(row) : new Response(null, { status: 404 });
    }
    const [state, q] = [searchParams.get('state') ?? '', (searchParams.get('q') ?? '').toLowerCase()];
    const found = rows.filter(
      (row) =>
        (state === '' || state.split(',').includes(row.state)) &&
        `${row.full_name}\n${row.mail}`.toLowerCase().includes(q),
    );
    const offset = Number(searchParams.get('offset'));
    const items = found.slice(offset, offset + Number(searchParams.get('limit')));
    return Response.json({ items, total: found.length });
  }

  return { answer, set };
}
