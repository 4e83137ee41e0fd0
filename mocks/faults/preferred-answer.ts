import { problem } from '../backend/problem.js';

/**
 * The answer that a request itself asks for, by the header `Prefer: code=503`: to see one error once.
 * `undefined` where it asks for none.
 */
export function preferredAnswer({ headers }: Request): Response | undefined {
  const code = /(?:^|[,;\s])code=("?)(\d{3})\1(?:$|[,;\s])/.exec(headers.get('prefer') ?? '')?.[2];
  const status = Number(code);
  if (code === undefined || status < 400 || status > 599) return undefined;
  const wait: Record<string, string> = status === 429 || status === 503 ? { 'retry-after': '1' } : {};
  return problem(status, `Asked for by "Prefer: code=${status}".`, {
    headers: { ...wait, 'preference-applied': `code=${status}` },
  });
}
