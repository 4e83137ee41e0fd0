import type { InvariantName } from '../../../mocks/engine/invariants/breach.js';

/** An engine with one module of it spoiled, and the law that it breaks by that. */
export interface SpoiledEngine<Module extends object = object> {
  readonly breaks: InvariantName;
  /** What breaks with it by necessity. */
  readonly alsoBreaks?: readonly InvariantName[];
  /** The file in mocks/engine, without its ending. */
  readonly module: string;
  /** What to put in the place of the module's own. A method, so that each file may name its own module. */
  spoil(actual: Module): Partial<Module>;
}
