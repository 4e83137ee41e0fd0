import { compileModel } from './compile.js';
import type { Condition } from './condition.js';
import type { Journal } from './journal.js';
import type { StatusModel } from './model.js';

/** Whether a condition that a model writes holds for a journal. */
export function conditionHolds(model: StatusModel, condition: Condition, journal: Journal): boolean {
  const { compiler } = compileModel(model);
  return compiler.test(condition).holds(compiler.facts(journal));
}
