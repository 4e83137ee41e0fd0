import { describe, expect, test } from 'vitest';
import { addressKey, personKey } from './person-key.js';

describe('an address as one person’s', () => {
  test.each([
    [' Anna@Example.com ', 'anna@example.com'],
    ['https://www.linkedin.com/in/Anna/?utm=1#about', 'linkedin.com/in/anna'],
    ['de.linkedin.com/in/anna', 'linkedin.com/in/anna'],
    ['+49 (170) 12-34.5', '+4917012345'],
    ['0170/12345', '017012345'],
    ['+49 170 12345 Mobile', '+4917012345'],
  ])('%s is %s', (written, key) => {
    expect(addressKey(written)).toBe(key);
  });

  test.each(['3m.com', '42-a', '123456-a', '7 Eleven GmbH', '@3m.com', 'https://example.com/in/anna'])(
    'of %s nothing is left out: it is no number and no profile',
    (written) => {
      expect(addressKey(written)).toBe(written.toLowerCase());
    },
  );
});

describe('what tells a person from others', () => {
  const linkedinUrl = 'linkedin.com/in/anna';

  test('is the email, else the profile, else the number', () => {
    expect(personKey({ email: 'A@b.c', linkedinUrl, phone: '1' })).toBe('a@b.c');
    expect(personKey({ email: ' ', linkedinUrl, phone: '1' })).toBe(linkedinUrl);
    expect(personKey({ phone: '+1 234 5' })).toBe('+12345');
    expect(personKey({})).toBeUndefined();
  });
});
