/** What something thrown says of itself: anything can be thrown. */
export function thrownText(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
