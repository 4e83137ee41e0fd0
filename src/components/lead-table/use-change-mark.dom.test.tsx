/** The mark beside a badge that changes before one's eyes. */
import { act, render } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { useChangeMark } from './use-change-mark.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

type Lead = Parameters<typeof useChangeMark>[0];

const Badge = (lead: Lead) => (
  <button ref={useChangeMark(lead)} type="button">
    {lead.status}
  </button>
);

/** A badge of one lead after another, or of one in one status after another. */
function show() {
  const { rerender, container } = render(<Badge id="a" status="sent" />);
  return {
    next: (id: string, status: string, substatus?: string) =>
      rerender(<Badge id={id} status={status} substatus={substatus} />),
    isMarked: () => container.querySelector('[data-changed]') !== null,
  };
}

const pass = (ms: number): void => act(() => void vi.advanceTimersByTime(ms));

test('is put on with the change and taken away a moment later', () => {
  const badge = show();
  expect(badge.isMarked()).toBe(false);
  badge.next('a', 'replied');
  expect(badge.isMarked()).toBe(true);
  pass(1500);
  badge.next('a', 'replied');
  expect(badge.isMarked()).toBe(true);
  pass(200);
  expect(badge.isMarked()).toBe(false);
});

test('stays as long once more after a second change, of a substatus too', () => {
  const badge = show();
  badge.next('a', 'failed');
  pass(1500);
  badge.next('a', 'failed', 'mailbox-full');
  pass(1500);
  expect(badge.isMarked()).toBe(true);
  pass(200);
  expect(badge.isMarked()).toBe(false);
});

test('does not stay on another lead in its place, nor comes with it', () => {
  const badge = show();
  badge.next('a', 'replied');
  badge.next('b', 'sent');
  expect(badge.isMarked()).toBe(false);
  badge.next('b', 'replied');
  expect(badge.isMarked()).toBe(true);
});
