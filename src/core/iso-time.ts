// Below it, a number is taken for seconds by mistake: as milliseconds it would be before 1974.
const leastMilliseconds = 1e11;
// The years 0 and 10000, from which on it has other than four digits.
const firstYear = -621_672_192e5;
const endOfYears = 2_534_023_008e5;

/**
 * A moment, in milliseconds since 1970, as the kit keeps it: ISO 8601 UTC with milliseconds. Nothing for one whose
 * year has other than four digits, such as microseconds taken for milliseconds: it would not sort as text.
 */
export function isoTime(milliseconds: number): string | undefined {
  const isOfOurEra = milliseconds >= firstYear && milliseconds < endOfYears;
  return isOfOurEra ? new Date(milliseconds).toISOString() : undefined;
}

/** A number from elsewhere as milliseconds since 1970; not a number where it seems to count seconds. */
export function millisecondsOf(value: unknown): number {
  return typeof value === 'number' && value >= leastMilliseconds ? value : Number.NaN;
}
