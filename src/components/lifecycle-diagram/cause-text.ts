import type { StatusModel, TransitionCause } from '../../core/index.js';
import type { CauseMessages, EventWords } from '../../locales/index.js';
import { describeStatus, own } from '../../react/index.js';
import { eventText } from '../event-text.js';

interface CauseWords {
  readonly causes: CauseMessages;
  readonly events: EventWords;
}

/** Why a status changes, in words: the product's own for what people do, ours for what happens. */
export function causeText(model: StatusModel, cause: TransitionCause, words: CauseWords): string {
  const { causes, events } = words;
  if (cause.kind === 'action') return causes.action(labelOf(model.actions, cause.action));
  if (cause.kind === 'campaign-action')
    return causes.campaignAction(labelOf(model.campaignActions, cause.action));
  const event = eventText(cause.type, events);
  if (cause.kind === 'event') {
    return cause.status === undefined ? event : causes.stated(describeStatus(model, cause.status).label);
  }
  const trigger = eventText(cause.on, events);
  if (cause.days !== undefined) return causes.afterDays(event, trigger, cause.days);
  return cause.nth === undefined ? event : causes.atNth(event, trigger, cause.nth);
}

function labelOf(actions: { readonly [id: string]: { readonly label: string } }, id: string): string {
  return own(actions, id)?.label ?? id;
}
