/** How many holes the sieve of the do-not-contact list has. */
export const HOLES = 2 ** 16;

/** The hole of the list's sieve that an address falls through. */
export function holeOf(address: string): number {
  let hole = 0;
  for (let index = 0; index < address.length; index += 1)
    hole = (Math.imul(hole, 31) + address.charCodeAt(index)) | 0;
  return (hole ^ (hole >>> 16)) & (HOLES - 1);
}
