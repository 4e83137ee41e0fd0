import type { DecisionContext } from './decision-context.js';
import { END_TYPES } from './event.js';
import type { EventData, EventType, LeadEvent } from './event.js';
import type { Lead } from './lead.js';
import type { ActionDefinition } from './model.js';
import { oneAfter } from './journal.js';
import { own } from './own.js';

/** The events that an allowed action makes: after every fact, by the one who asked, caused by the wish. */
export function emissionsOf(
  definition: ActionDefinition,
  lead: Lead,
  context: DecisionContext,
): readonly LeadEvent[] {
  const at = oneAfter(lead.journal, context.now);
  return definition.emits.map(({ type, data }) => {
    const carried = { ...data, ...given(definition, context), ...known(type, lead, context) };
    return {
      id: context.newId(),
      type,
      leadId: lead.id,
      at,
      by: context.actor,
      ...(context.wishId !== undefined && { causedBy: context.wishId }),
      ...(Object.keys(carried).length > 0 && { data: carried }),
    };
  });
}

function given({ params }: ActionDefinition, context: DecisionContext): EventData {
  const values = params.map((name) => [name, own(context.params ?? {}, name)] as const);
  return Object.fromEntries(values.filter(([, value]) => value !== undefined));
}

/** What every event of its kind carries, where it is known: a bounce its address, an end its step count. */
function known(type: EventType, lead: Lead, { campaign }: DecisionContext): EventData {
  const isBounce = type === 'email.bounced' || type === 'email.soft-bounced';
  const isEnd = END_TYPES.some((end) => end === type);
  return {
    ...(isBounce && lead.contact?.email && { address: lead.contact.email }),
    ...(isEnd && campaign?.stepCount !== undefined && { stepCount: campaign.stepCount }),
  };
}
