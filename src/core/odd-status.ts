import type { StatusModel } from './model.js';
import { own } from './own.js';
import { PHASES, TONES } from './phase.js';
import type { Report } from './report.js';

/**
 * What is odd about a status word (and substatus) under a model, to be told once: a word that the model does
 * not know, or a text, phase or tone that a model from elsewhere lacks. It is shown all the same.
 */
export function oddStatus(model: StatusModel, status: string, substatus?: string): readonly Report[] {
  const definition = own(model.statuses, status);
  const reason = own(model.substatuses, substatus);
  const found = [
    definition ? undefined : unknown('status', status, model.id),
    substatus === undefined || reason ? undefined : unknown('substatus', substatus, model.id),
    ...(definition ? gaps(`statuses.${status}`, definition, model.id) : []),
    ...(reason ? gaps(`substatuses.${substatus}`, reason, model.id, true) : []),
  ];
  return found.filter((report) => report !== undefined).map((report) => ({ ...report, model: model.id }));
}

function unknown(kind: 'status' | 'substatus', word: string, model: string): Report {
  const message = `"${word}" is no ${kind} of model "${model}"; it is shown as it is. Map the word in the adapter, or add the ${kind} to the model.`;
  return { code: `unknown-${kind}`, message, path: kind };
}

interface Look {
  readonly label?: string;
  readonly phase?: string;
  readonly tone?: string;
}

/** A substatus need not have a phase and tone of its own. */
function gaps(path: string, { label, phase, tone }: Look, model: string, isOptional = false): Report[] {
  const wrong = (field: string, what: string, cure: string): Report => ({
    code: 'model-gap',
    message: `Model "${model}" ${what} at ${path}.${field}; ${cure}`,
    path: `${path}.${field}`,
  });
  const missing = (word: string | undefined) => isOptional && word === undefined;
  const isOneOf = (words: readonly string[], word = '') => words.includes(word);
  return [
    ...(label ? [] : [wrong('label', 'has no text', 'the id is shown. Give it a label.')]),
    ...(missing(phase) || isOneOf(PHASES, phase)
      ? []
      : [
          wrong('phase', `says "${phase}"`, `it is shown without a shape. Use one of: ${PHASES.join(', ')}.`),
        ]),
    ...(missing(tone) || isOneOf(TONES, tone)
      ? []
      : [wrong('tone', `says "${tone}"`, `it is shown in neutral. Use one of: ${TONES.join(', ')}.`)]),
  ];
}
