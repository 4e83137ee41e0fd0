/** Lets pages of any origin ask a backend, as a browser wants it said. */
export function withCors(
  answer: (request: Request) => Promise<Response>,
): (request: Request) => Promise<Response> {
  return async (request) => {
    const allowed = headersFor(request);
    if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers: allowed });
    const response = await answer(request);
    // An answer that never arrives has no headers either.
    if (response.type !== 'error')
      for (const [name, value] of Object.entries(allowed)) response.headers.set(name, value);
    return response;
  };
}

function headersFor({ headers }: Request): Record<string, string> {
  return {
    'access-control-allow-origin': headers.get('origin') ?? '*',
    vary: 'origin',
    'access-control-allow-methods': 'GET, POST, DELETE',
    'access-control-allow-headers': headers.get('access-control-request-headers') ?? '*',
    'access-control-expose-headers': 'content-disposition, date, location, preference-applied, retry-after',
    'access-control-max-age': '600',
  };
}
