import type { Condition } from '../condition.js';
import type { EventType } from '../event.js';
import { isEventType } from '../event.js';
import type { Reader } from './reader.js';

/** Deeper conditions are refused, so that no input can exhaust the stack. */
const deepest = 32;

/** Reads a condition. A part that cannot be read makes the whole unreadable: half a test is another test. */
export function readCondition(reader: Reader, depth = 0): Condition | undefined {
  if (depth > deepest) return reader.wrong('is nested too deeply.');
  const { value } = reader;
  if (typeof value !== 'object' || value === null) return unreadable(reader);
  if (Object.hasOwn(value, 'happened')) return happenedOf(reader);
  if (Object.hasOwn(value, 'stands')) return standsOf(reader);
  if (Object.hasOwn(value, 'not')) {
    const part = readCondition(reader.field('not'), depth + 1);
    return part && { not: part };
  }
  if (Object.hasOwn(value, 'all')) return listed(reader, 'all', depth, (parts) => ({ all: parts }));
  if (Object.hasOwn(value, 'any')) return listed(reader, 'any', depth, (parts) => ({ any: parts }));
  return unreadable(reader);
}

function happenedOf(reader: Reader): Condition | undefined {
  const types = reader.field('happened').wholeList(readEventType);
  return types && { happened: types };
}

function standsOf(reader: Reader): Condition | undefined {
  const types = reader.field('stands').wholeList(readEventType);
  const undoneBy = reader.field('undoneBy').isAbsent ? [] : reader.field('undoneBy').wholeList(readEventType);
  return types && undoneBy && { stands: types, undoneBy };
}

function listed(
  reader: Reader,
  name: 'all' | 'any',
  depth: number,
  make: (parts: readonly Condition[]) => Condition,
): Condition | undefined {
  const parts = reader.field(name).wholeList((item) => readCondition(item, depth + 1));
  return parts && make(parts);
}

function unreadable(reader: Reader): undefined {
  return reader.wrong(
    'is no condition. Write { "happened": […] }, { "stands": […], "undoneBy": […] }, all, any or not.',
  );
}

/** An event type that Leadlight speaks. */
export function readEventType(reader: Reader): EventType | undefined {
  const word = reader.text();
  if (word === undefined || isEventType(word)) return word;
  return reader.wrong(`is "${word}", which is no event type. Name your own "x.${word}".`, 'unknown-event');
}
