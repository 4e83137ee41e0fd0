import { checkActions } from './check-actions.js';
import { checkExamples } from './check-examples.js';
import { checkReactions } from './check-reactions.js';
import { checkReferences } from './check-references.js';
import type { ModelProblem } from '../model-problem.js';
import type { StatusModel } from '../model.js';

/**
 * Holds a model against the laws that every model must keep. An empty list is a good model. The laws: every
 * id that is referred to exists · every status and substatus has an example journal that reads so · every
 * action changes the reading from the example of at least one status in which it is offered · a suppressed
 * status is left only as the model says · reactions come to an end, and none before what it follows from.
 *
 * @example
 * expect(checkModel(crm)).toEqual([]);
 */
export function checkModel(model: StatusModel): readonly ModelProblem[] {
  const references = checkReferences(model);
  // A model with dangling ids cannot be read; its other problems would only be echoes.
  if (references.length > 0) return references;
  return [...checkExamples(model), ...checkActions(model), ...checkReactions(model)];
}
