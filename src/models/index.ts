/**
 * The five products' status models, as data: their statuses, substatuses, actions and rules. A sixth product
 * is one more file here and one more line.
 *
 * @packageDocumentation
 */
import type { StatusModel } from '../core/index.js';
import { enginy } from './enginy.js';
import { lemlist } from './lemlist.js';
import { mailoptimal } from './mailoptimal.js';
import { quickmail } from './quickmail.js';
import { reply } from './reply.js';

export { readyViews } from './views.js';
export type { ReadyView } from './views.js';
export { enginy, lemlist, mailoptimal, quickmail, reply };

/** All of them, for galleries, checks and lists that mix products. */
export const models: readonly StatusModel[] = [lemlist, quickmail, mailoptimal, enginy, reply];
