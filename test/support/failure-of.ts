/** What a promise fails with, caught at once so that the clock can be moved on meanwhile. */
export async function failureOf(promise: Promise<unknown> | undefined): Promise<unknown> {
  try {
    await promise;
    return undefined;
  } catch (error) {
    return error;
  }
}
