import type { Actor } from '../../core/index.js';
import type { TimelineMessages } from '../../locales/index.js';

export interface Naming {
  readonly words: TimelineMessages['by'];
  /** Who reads. */
  readonly reader: Actor;
  /** The name of the lead, and of the product. */
  readonly lead: string;
  readonly product: string;
  /** The host's names for people and tools. */
  readonly actorName: ((actor: Actor) => string | undefined) | undefined;
}

/** Who did something, in words; nobody where the backend does not say. */
export function actorText(actor: Actor | undefined, naming: Naming): string | undefined {
  if (!actor) return undefined;
  const { words, reader, lead, product, actorName } = naming;
  if (actor.kind === 'lead') return words.lead(lead);
  if (actor.kind === 'system') return words.system(product);
  if (actor.kind === 'integration') return words.integration(actorName?.(actor) ?? actor.id);
  const isReader = actor.id !== undefined && actor.id === reader.id && reader.kind === 'user';
  return isReader ? words.you : words.user(actorName?.(actor));
}
