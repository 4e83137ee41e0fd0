import type { EventType } from '../event.js';
import { REPLY_TYPES, SEND_TYPES } from '../event.js';
import type { Journal } from '../journal.js';
import { latestEvent } from '../journal.js';
import type { StatusModel } from '../model.js';
import { stops } from '../stops.js';
import type { KnownMoves } from './known-moves.js';

const underWay: readonly EventType[] = ['lead.started', ...SEND_TYPES];

/** What must have happened before, one of these. An event that is not named can come at any time. */
const presupposed: { readonly [type in EventType]?: readonly EventType[] } = {
  ...Object.fromEntries(SEND_TYPES.map((type) => [type, ['lead.started']])),
  'lead.enriched': ['lead.enriching'],
  'lead.completed': SEND_TYPES,
  'step.failed': underWay,
  'lead.data-missing': underWay,
  'email.opened': SEND_TYPES,
  'email.clicked': SEND_TYPES,
  'email.replied': SEND_TYPES,
  'email.out-of-office': SEND_TYPES,
  'email.auto-replied': SEND_TYPES,
  'email.bounced': SEND_TYPES,
  'email.soft-bounced': SEND_TYPES,
  'linkedin.accepted': SEND_TYPES,
  'linkedin.declined': SEND_TYPES,
  'linkedin.withdrawn': SEND_TYPES,
  'linkedin.replied': SEND_TYPES,
  'sms.replied': SEND_TYPES,
};

/** What the sender does: never while it must stand still. */
const ofSender: ReadonlySet<EventType> = new Set<EventType>([
  ...SEND_TYPES,
  'lead.completed',
  'step.failed',
  'lead.data-missing',
]);

/** What a team decides. Where a model has a move for it, it comes about by that move alone. */
const ofTeam: ReadonlySet<EventType> = new Set<EventType>([
  'lead.launched',
  'lead.skipped',
  'lead.unskipped',
  'lead.paused',
  'lead.resumed',
  'lead.interested',
  'lead.not-interested',
  'lead.canceled',
  'lead.finished',
  'lead.blocked',
  'lead.unblocked',
  'lead.resubscribed',
  'lead.deleted',
  'campaign.paused',
  'campaign.resumed',
  'step.retried',
  'step.skipped',
  'call.logged',
  'call.cleared',
]);

// Every product sends mail, whether a status tells of it or not.
const [mail, ...otherSends] = SEND_TYPES;

/** The event that stands for "something went out" where no status tells of sends. */
export const plainSend = mail;

const needsTelling: ReadonlySet<EventType> = new Set<EventType>([...ofTeam, ...REPLY_TYPES, ...otherSends]);

/**
 * Whether an event can come next in a life as lives go. A reading takes every event that it is given; a
 * picture of lives that shows mails opened before they are sent would help nobody.
 */
export function isPossible(
  model: StatusModel,
  moves: KnownMoves,
  journal: Journal,
  type: EventType,
): boolean {
  if (ofTeam.has(type) && moves.emitted.has(type)) return false;
  // What a product mentions only as the end of something, it mentions to be safe: nothing in it makes it.
  if (needsTelling.has(type) && !moves.telling.has(type)) return false;
  if (type === 'lead.starting') return begins(model, moves, journal, 'lead.launched');
  if (type === 'lead.started') {
    return begins(
      model,
      moves,
      journal,
      moves.mentioned.has('lead.starting') ? 'lead.starting' : 'lead.launched',
    );
  }
  const before = presupposed[type];
  if (before && !latestEvent(journal, before)) return false;
  return !(ofSender.has(type) && stops(model, journal));
}

/** The campaign takes a lead up once: after what comes before it in this product, and unless it must not. */
function begins(model: StatusModel, moves: KnownMoves, journal: Journal, after: EventType): boolean {
  if (latestEvent(journal, underWay)) return false;
  const isLed = moves.emitted.has(after) || moves.mentioned.has('lead.starting');
  return (!isLed || journal[after] !== undefined) && !stops(model, withStart(journal));
}

function withStart(journal: Journal): Journal {
  const at = latestEvent(journal)?.at ?? '';
  return { ...journal, 'lead.started': { id: '~', type: 'lead.started', leadId: 'example', at } };
}
