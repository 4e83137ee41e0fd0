import { withoutUndoing } from './condition.js';
import type { Test } from './facts.js';
import { Compiler } from './facts.js';
import type { EventMatch, StatusModel } from './model.js';
import { own } from './own.js';

/** A status made ready for many journals. */
export interface CompiledStatus {
  readonly id: string;
  readonly holds: Test;
  /** The condition as if nothing was ever undone; none where nothing is left of it. */
  readonly reached?: Test;
  /** Of its exclusive set, those that are stronger. */
  readonly stronger: readonly string[];
  /** A status without `when`: the backend states it. */
  readonly stated: boolean;
}

interface CompiledSubstatus {
  readonly id: string;
  readonly when?: Test;
  readonly on?: readonly EventMatch[];
}

/**
 * A model made ready for many journals: its statuses as tests on bits, its order as lists. What else asks a condition
 * of the model (an action, a trouble) has the compiler make the test.
 */
export interface CompiledModel {
  readonly model: StatusModel;
  readonly compiler: Compiler;
  /** The strongest first. */
  readonly precedence: readonly CompiledStatus[];
  readonly menu: readonly CompiledStatus[];
  readonly byId: ReadonlyMap<string, CompiledStatus>;
  readonly substatusesOf: ReadonlyMap<string, readonly CompiledSubstatus[]>;
  /** Some status is named by the backend (`lead.stated`) and not read from facts. */
  readonly hasStated: boolean;
}

const compiled = new WeakMap<StatusModel, CompiledModel>();

/** Compiles a model, once for each model object. */
export function compileModel(model: StatusModel): CompiledModel {
  const known = compiled.get(model);
  if (known) return known;
  const made = compile(model);
  compiled.set(model, made);
  return made;
}

function compile(model: StatusModel): CompiledModel {
  const compiler = new Compiler();
  const menu = Object.keys(model.statuses).map((id) => compileStatus(model, compiler, id));
  const byId = new Map(menu.map((status) => [status.id, status]));
  return {
    model,
    compiler,
    menu,
    byId,
    precedence: model.precedence.map((id) => byId.get(id)).filter((status) => status !== undefined),
    substatusesOf: compileSubstatuses(model, compiler),
    hasStated: menu.some((status) => status.stated),
  };
}

function compileStatus(model: StatusModel, compiler: Compiler, id: string): CompiledStatus {
  const when = own(model.statuses, id)?.when;
  const reached = when && withoutUndoing(when);
  const place = model.exclusive.indexOf(id);
  return {
    id,
    holds: when ? compiler.test(when) : compiler.test({ happened: [] }),
    ...(reached && { reached: compiler.test(reached) }),
    stronger: place > 0 ? model.exclusive.slice(0, place) : [],
    stated: when === undefined,
  };
}

function compileSubstatuses(model: StatusModel, compiler: Compiler): Map<string, CompiledSubstatus[]> {
  const byStatus = new Map<string, CompiledSubstatus[]>();
  for (const [id, { of, when, on }] of Object.entries(model.substatuses)) {
    const substatus = { id, ...(when && { when: compiler.test(when) }), ...(on && { on: [on].flat() }) };
    byStatus.set(of, [...(byStatus.get(of) ?? []), substatus]);
  }
  return byStatus;
}
