import { own } from '../../src/core/index.js';
import type { StatusModel } from '../../src/core/index.js';
import { models } from '../../src/models/index.js';
import { sixth } from './sixth.js';

/** The five products and the sixth, for every page that lets one choose. */
export const products: readonly StatusModel[] = [...models, sixth];

const byId = Object.fromEntries(products.map((model) => [model.id, model]));

/** The product with this id; the first where there is none. */
export function productOf(id: string): StatusModel {
  const [first = sixth] = products;
  return own(byId, id) ?? first;
}
