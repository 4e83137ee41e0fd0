import * as v from 'valibot';
import { ADAPTER_ERROR_KINDS } from './adapter-error.js';
import { shape, text } from './schema-parts.js';

/** One thing of several that were wrong, as RFC 9457 shows it: where, and why. */
const problemPart = shape({ detail: v.optional(text), pointer: v.optional(text) });

/** An error's body, RFC 9457, and the kit's own words for it: its kind, and the field at fault. */
export const problemDetailsSchema = shape({
  type: v.fallback(v.optional(text), undefined),
  title: v.fallback(v.optional(text), undefined),
  detail: v.fallback(v.optional(text), undefined),
  kind: v.fallback(v.optional(v.picklist(ADAPTER_ERROR_KINDS)), undefined),
  path: v.fallback(v.optional(text), undefined),
  errors: v.fallback(v.optional(v.array(problemPart)), undefined),
});
