/** Gives the next stamp: a number that is larger than every one before. */
export type Stamps = () => number;

/**
 * Makes the stamps that order what this client sees: when a read began, when news arrived. They follow the
 * time (in microseconds), so that they also come after those of a session before; they never stand still
 * and never go back, whatever the clock does.
 */
export function createStamps(now: () => number): Stamps {
  let last = 0;
  return () => {
    last = Math.max(last + 1, Math.floor(now() * 1000));
    return last;
  };
}
