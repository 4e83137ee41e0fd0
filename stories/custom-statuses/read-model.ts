import { checkModel, parseStatusModel } from '../../src/core/index.js';
import type { ModelProblem, StatusModel } from '../../src/core/index.js';

/** What became of a text that should be a model: the model, where there is one, and all that is wrong. */
export interface ReadModel {
  readonly model: StatusModel | undefined;
  readonly problems: readonly ModelProblem[];
}

/** Reads a model from JSON as a page would that takes it from a backend, and holds it against the laws. */
export function readModel(text: string): ReadModel {
  const broken = syntaxProblem(text);
  if (broken) return { model: undefined, problems: [broken] };
  const problems: ModelProblem[] = [];
  const model = parseStatusModel(text, (problem) => problems.push(problem));
  // A model that could be read only in part is checked all the same: its good part is shown.
  return { model, problems: model ? [...problems, ...checkModel(model)] : problems };
}

function syntaxProblem(text: string): ModelProblem | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { code: 'not-json', model: '', path: '', message: `This is not JSON: ${why}.` };
  }
}

/** The line, from 1, that a problem's path speaks of: that of the innermost of its names that is there. */
export function lineOf(text: string, path: string): number | undefined {
  const names = path.split(/[.[\]]+/).filter(Boolean);
  let [from, end] = [0, text.length];
  let found: number | undefined;
  for (const name of names) {
    const next = text.indexOf(`${JSON.stringify(name)}:`, from);
    // A name that is missing must not be found in what stands beside.
    if (next < 0 || next >= end) break;
    found = next;
    from = next + name.length + 3;
    end = endOfValue(text, from);
  }
  return found === undefined ? undefined : text.slice(0, found).split('\n').length;
}

/** Where the value ends that begins here: behind its last bracket, or at the next comma. */
function endOfValue(text: string, from: number): number {
  const marks = /"(?:[^"\\]|\\.)*"|[[{]|[\]}]|,/g;
  marks.lastIndex = from;
  let depth = 0;
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    if ('[{'.includes(mark[0])) depth += 1;
    else if (']}'.includes(mark[0])) depth -= 1;
    if (depth < 0 || (depth === 0 && !mark[0].startsWith('"'))) return mark.index;
  }
  return text.length;
}
