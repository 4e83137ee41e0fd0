import type { PresentedLead, StatusModel } from '../../core/index.js';
import { own } from '../../react/index.js';

/** Whether there is anything to tell about a lead's status: its model knows the word. */
export function canExplain(model: StatusModel, lead: Pick<PresentedLead, 'status' | 'substatus'>): boolean {
  const status = own(model.statuses, lead.status);
  return Boolean(status?.means || status?.next || own(model.substatuses, lead.substatus));
}

/** The explanation at its shortest, for those who hear a badge before they open it. */
export function shortExplanation(model: StatusModel, lead: PresentedLead): string | undefined {
  const reason = own(model.substatuses, lead.substatus);
  return reason?.explains || own(model.statuses, lead.status)?.means || undefined;
}
