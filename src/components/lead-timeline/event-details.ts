import type { LeadEvent, StatusModel } from '../../core/index.js';
import type { Format, SubstatusMessages } from '../../locales/index.js';
import { own, readStatus } from '../../react/index.js';
import { valuesOf } from '../substatus-info/explanation.js';

// Said by the product's own word for the reason, where it has one.
const REASONS: ReadonlySet<string> = new Set(['code', 'reason', 'cause', 'kind', 'via']);
// Of no use to a person who reads what happened.
const UNTOLD: ReadonlySet<string> = new Set(['bot', 'sender', 'stepCount', 'sentAt']);

/** What an event carries, in short: the product's word for the reason, and the values that matter. */
export function eventDetails(
  model: StatusModel,
  event: LeadEvent,
  writing: { readonly words: SubstatusMessages; readonly format: Format },
): readonly string[] {
  const { words, format } = writing;
  const reason = reasonOf(model, event);
  const values = valuesOf(event, reason === undefined ? UNTOLD : new Set([...UNTOLD, ...REASONS]), writing);
  const until = event.data?.until;
  return [
    ...(reason === undefined ? [] : [reason]),
    ...values.map(({ key, name, value }) =>
      key === 'step' || REASONS.has(key) ? value : `${name}: ${value}`,
    ),
    ...(until === undefined ? [] : [`${words.until}: ${format.dateTime(until)}`]),
  ];
}

/** The substatus that this event alone reads as: one that goes by what the event carries, whatever else happened. */
function reasonOf(model: StatusModel, event: LeadEvent): string | undefined {
  const { substatus, because } = readStatus(model, { [event.type]: event });
  const reason = own(model.substatuses, substatus);
  return reason?.on && because?.id === event.id ? reason.label : undefined;
}
