import { expect, test } from 'vitest';
import { Turns } from './turns.js';

const leads = (...ids: string[]): ReadonlySet<string> => new Set(ids);

test('acts on the same lead come one after the other, in the order they were asked for', () => {
  const turns = new Turns();
  const [first, second, third] = [turns.take(leads('a')), turns.take(leads('a')), turns.take(leads('a'))];
  expect([first.hasCome, second.hasCome, third.hasCome]).toEqual([true, false, false]);
  second.leave();
  expect(third.hasCome).toBe(false);
  first.leave();
  expect(third.hasCome).toBe(true);
});

test('acts without a lead in common do not wait for each other', () => {
  const turns = new Turns();
  turns.take(leads('a', 'b'));
  expect(turns.take(leads('c')).hasCome).toBe(true);
});

test('one on many waits until each of its leads is free, and then no one overtakes it', () => {
  const turns = new Turns();
  const single = turns.take(leads('a'));
  const many = turns.take(leads('a', 'b'));
  const later = turns.take(leads('b'));
  expect([many.hasCome, later.hasCome]).toEqual([false, false]);
  single.leave();
  expect([many.hasCome, later.hasCome]).toEqual([true, false]);
});

test('one on many frees its leads one by one, as it is over for them or their facts arrive', () => {
  const turns = new Turns();
  const many = turns.take(leads('a', 'b', 'c'), ['key']);
  const behind = ['a', 'b', 'c'].map((id) => turns.take(leads(id)));
  many.leave(['a']);
  turns.hear('key', 'b');
  turns.hear('other', 'c');
  expect(behind.map(({ hasCome }) => hasCome)).toEqual([true, true, false]);
});

test('one on all that match keeps back whom it may be for, and every other on all that match', () => {
  const turns = new Turns();
  const many = turns.take((id) => id !== 'x');
  const [a, x, all] = [turns.take(leads('a')), turns.take(leads('x')), turns.take(() => true)];
  expect([a.hasCome, x.hasCome, all.hasCome]).toEqual([false, true, false]);
  x.leave();
  many.leave();
  expect([a.hasCome, all.hasCome]).toEqual([true, false]);
  a.leave();
  expect(all.hasCome).toBe(true);
});
