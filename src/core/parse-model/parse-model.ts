import { defineStatusModel } from '../define-model.js';
import type { ModelProblem } from '../model-problem.js';
import type { StatusModel } from '../model.js';
import { readModelData } from './read-model-data.js';
import { Reader } from './reader.js';

/**
 * Reads a status model from a backend: a JSON text or its value. Never throws. Only the fields of a model are
 * taken, each checked; what is wrong is left out or made safe (an unreadable condition never holds, an
 * unreadable `stops` always does) and told to `onProblem`.
 *
 * @returns the model with every default filled in; `undefined` without an id or any status
 * @example
 * const model = parseStatusModel(await response.text(), (problem) => console.warn(problem.message));
 * if (model) show(model);
 */
export function parseStatusModel(
  json: unknown,
  onProblem: (problem: ModelProblem) => void = () => undefined,
): StatusModel | undefined {
  const read = (value: unknown): Reader => new Reader(value, '', 'unknown', onProblem);
  let value = json;
  try {
    if (typeof json === 'string') value = JSON.parse(json);
  } catch (cause) {
    return read(json).wrong(`is no JSON (${String(cause)}). Give the text of one object.`, 'invalid-model');
  }
  const data = readModelData(read(value));
  return data && defineStatusModel(data);
}
