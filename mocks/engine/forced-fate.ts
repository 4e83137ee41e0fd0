/** A fate that a contact's address asks for: `bounce+mailbox-full@…`. */
export type ForcedFate =
  | { readonly kind: 'bounce'; readonly reason: string }
  | { readonly kind: 'reply'; readonly days: number }
  | { readonly kind: 'ooo'; readonly days: number }
  | { readonly kind: 'error'; readonly code?: string }
  | { readonly kind: 'unsubscribe' };

/**
 * Reads the fate out of an address, whatever its domain: `bounce+mailbox-full@`, `reply+day3@`, `ooo+14d@`,
 * `error+missing-subject@`, `unsubscribe@`. It happens at the lead's first step, once.
 */
export function forcedFateOf(email: string | undefined): ForcedFate | undefined {
  const [, kind, detail = ''] = /^([a-z]+)(?:\+([^@]*))?@/.exec(email?.trim().toLowerCase() ?? '') ?? [];
  const days = Number(/\d+/.exec(detail)?.[0]);
  if (kind === 'bounce') return { kind, reason: detail || 'invalid-address' };
  if (kind === 'reply') return { kind, days: days || 1 };
  if (kind === 'ooo') return { kind, days: days || 14 };
  if (kind === 'error') return { kind, ...(detail && { code: detail }) };
  return kind === 'unsubscribe' ? { kind } : undefined;
}
