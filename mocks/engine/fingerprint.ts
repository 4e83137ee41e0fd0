import type { LoggedEvent } from './logged-event.js';

/** A short text that is the same only for the same log: two FNV-1a hashes over every byte of it. */
export function fingerprintOf(log: readonly LoggedEvent[]): string {
  let first = 0x811c9dc5;
  let second = 0x01000193;
  for (const event of log) {
    const text = JSON.stringify(event);
    for (let index = 0; index < text.length; index += 1) {
      const code = text.charCodeAt(index);
      first = Math.imul(first ^ code, 0x01000193);
      second = Math.imul(second ^ code, 0x85ebca6b);
    }
  }
  return [log.length, first >>> 0, second >>> 0].map((part) => part.toString(36)).join('-');
}
