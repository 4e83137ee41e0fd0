import { defineStatusModel } from '../define-model.js';
import { LeadlightError } from '../error.js';
import type { ModelProblem } from '../model-problem.js';
import type { StatusModel } from '../model.js';
import { readModelData } from './read-model-data.js';
import { Reader } from './reader.js';

/** What came of reading a model: with `ok`, a model that can be used, and what was mended in it on the way. */
export type ParsedModel =
  | { readonly ok: true; readonly model: StatusModel; readonly problems: readonly ModelProblem[] }
  | { readonly ok: false; readonly problems: readonly ModelProblem[] };

/**
 * Reads a status model from a backend: a JSON text or its value. Never throws. Only the fields of a model are
 * taken, each checked; what is wrong is left out or made safe (an unreadable condition never holds, an
 * unreadable `stops` always does) and told in `problems`. Without an id and a status there is no model.
 *
 * @example
 * const parsed = parseStatusModel(await response.text());
 * if (parsed.ok) show(parsed.model); else tell(parsed.problems);
 */
export function parseStatusModel(json: unknown): ParsedModel {
  const problems: ModelProblem[] = [];
  const reader = new Reader(valueOf(json), '', 'unknown', problems);
  const data = readModelData(reader);
  if (!data) return { ok: false, problems };
  try {
    return { ok: true, model: defineStatusModel(data), problems };
  } catch (error) {
    if (!(error instanceof LeadlightError)) throw error;
    problems.push({ code: error.code, model: data.id, path: '', message: error.message });
    return { ok: false, problems };
  }
}

function valueOf(json: unknown): unknown {
  if (typeof json !== 'string') return json;
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
