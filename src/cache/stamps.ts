/** Gives the next stamp: a number that is larger than every one before. */
export type Stamps = () => number;

/** Mints an id that sorts after every one before it. */
export type NewId = (kind: string) => string;

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

/**
 * Makes ids that sort by creation and that no other client mints: a stamp, and a word drawn once.
 *
 * @example
 * createIds(createStamps(Date.now), Math.random)('wish'); // 'wish-0hdlw4fa6g0-3k9x2v8q'
 */
export function createIds(stamps: Stamps, random: () => number): NewId {
  const client = random().toString(36).slice(2, 12);
  return (kind) => `${kind}-${stamps().toString(36).padStart(11, '0')}-${client}`;
}
