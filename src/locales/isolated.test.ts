import { expect, it } from 'vitest';
import { isolated } from './isolated.js';

it('sets a name apart in a sentence that is read the other way, and touches no other', () => {
  expect(isolated('أمل (2)', 'en')).toBe('\u2068أمل (2)\u2069');
  expect(isolated('Ada', 'en-GB')).toBe('Ada');
  expect(isolated('Ada', 'ar')).toBe('\u2068Ada\u2069');
  expect(isolated('أمل', 'ar-EG')).toBe('أمل');
  // "Ewe" begins as no language from the right does, though its code shares a letter.
  expect(isolated('Ada', 'arn')).toBe('Ada');
});
