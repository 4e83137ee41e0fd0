export interface JsonObject {
  readonly [key: string]: unknown;
}

/** Whether a value is an object with named members: no array, no null. */
export function isRecord(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
