import { describe, expect, it } from 'vitest';
import { ear } from '../../test/support/heard.js';
import type { AdapterDefinition } from './adapter-definition.js';
import { createAdapter } from './create-adapter.js';

type Subscribe = NonNullable<AdapterDefinition<never>['subscribe']>;

function live(subscribe: Subscribe) {
  return createAdapter<never>({ id: 'crm', list: () => [], lead: (row) => row, subscribe });
}

describe("an author's stream", () => {
  it('that cannot begin is offline and says why, and takes nobody down', () => {
    const problems: string[] = [];
    const listener = { ...ear(), problem: ({ message }: { message: string }) => void problems.push(message) };
    const adapter = live(() => {
      throw new DOMException('An insecure WebSocket may not be opened.', 'SecurityError');
    });
    const leave = adapter.subscribe?.({}, listener);
    expect(listener.heard).toEqual(['offline']);
    expect(problems).toEqual([
      expect.stringContaining('could not begin: An insecure WebSocket may not be opened.'),
    ]);
    expect(leave).not.toThrow();
  });

  it('whose author forgot how to leave it can be left', () => {
    const forgetful: unknown = () => undefined;
    const leave = live(forgetful as Subscribe).subscribe?.({}, ear());
    expect(leave).not.toThrow();
  });
});
