import { expect, it } from 'vitest';
import { KNOWN_FINGERPRINTS } from '../../test/support/known-fingerprints.js';
import { fingerprints, livedBackAndForth } from '../../test/support/replay.js';
import { enginy } from '../../src/models/index.js';

it('the log of every product is known by heart, in a browser as in Node', { timeout: 480_000 }, () => {
  expect(fingerprints()).toEqual(KNOWN_FINGERPRINTS);
});

it('and is the same there after going back and forth', { timeout: 480_000 }, () => {
  expect(livedBackAndForth(enginy).fingerprint()).toBe(KNOWN_FINGERPRINTS['enginy']);
});
