/**
 * The models' texts in German, each product's in a file of its own that is read when it is first needed.
 *
 * @packageDocumentation
 */
import type { ModelTexts } from '../core/index.js';

/** By the id of the model: give it to the provider's `texts`. A product's own labels stay as they are. */
export const germanTexts: { readonly [model: string]: () => Promise<ModelTexts> } = {
  lemlist: () => import('./de/lemlist.js').then(({ lemlist }) => lemlist),
  quickmail: () => import('./de/quickmail.js').then(({ quickmail }) => quickmail),
  mailoptimal: () => import('./de/mailoptimal.js').then(({ mailoptimal }) => mailoptimal),
  enginy: () => import('./de/enginy.js').then(({ enginy }) => enginy),
  reply: () => import('./de/reply.js').then(({ reply }) => reply),
};
