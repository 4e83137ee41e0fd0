/** An answer that ends in the middle: the connection breaks while the body is read. */
export async function cutAnswer(response: Response): Promise<Response> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  const half = bytes.slice(0, Math.ceil(bytes.length / 2));
  const body = new ReadableStream<Uint8Array>(
    {
      start: (controller) => controller.enqueue(half),
      pull: (controller) => controller.error(new TypeError('terminated: the connection was cut')),
    },
    { highWaterMark: 0 },
  );
  return new Response(body, { status: response.status, headers: response.headers });
}

/** An answer that says it is JSON and is a page of a proxy. */
export function malformedAnswer(): Response {
  return new Response('<html><body><h1>Sign in to the guest network</h1></body></html>', {
    headers: { 'content-type': 'application/json' },
  });
}

/** An answer of a server whose clock is ahead by so long: in `Date`, and in the `asOf` of what it says. */
export async function skewedAnswer(response: Response, now: number, skewMs: number): Promise<Response> {
  const headers = new Headers(response.headers);
  headers.set('date', new Date(now + skewMs).toUTCString());
  const { status } = response;
  if (!/\bjson\b/.test(headers.get('content-type') ?? ''))
    return new Response(response.body, { status, headers });
  const body: unknown = await response.json();
  return new Response(JSON.stringify(skewed(body, skewMs)), { status, headers });
}

function skewed(body: unknown, skewMs: number): unknown {
  if (typeof body !== 'object' || body === null || !('asOf' in body) || typeof body.asOf !== 'string')
    return body;
  return { ...body, asOf: new Date(Date.parse(body.asOf) + skewMs).toISOString() };
}
