import { isEventType } from './event.js';
import { leadStanding } from './lead-status.js';
import type { LeadStanding } from './lead-status.js';
import type { Lead } from './lead.js';
import type { StatusModel } from './model.js';
import { oddStatus } from './odd-status.js';
import type { Report } from './report.js';

const nothing: readonly Report[] = [];

/**
 * What is odd about a lead under a model, to be told once: words that the model does not know, events that nobody
 * knows, and a backend's word that its own journal contradicts. It is shown all the same.
 *
 * @example
 * oddLead(lemlist, lead).map(({ code }) => code); // ['unknown-status']
 */
export function oddLead(model: StatusModel, lead: Lead): readonly Report[] {
  const standing = leadStanding(model, lead);
  const reports = [
    ...oddStatus(model, standing.status, standing.substatus),
    ...disagreement(standing, lead),
    ...unknownEvents(lead),
  ];
  return reports.map((report) => ({ ...report, model: model.id, leadId: lead.id }));
}

function disagreement({ reading, agrees, status }: LeadStanding, lead: Lead): readonly Report[] {
  if (!reading || agrees) return nothing;
  const said = [lead.status, lead.substatus].filter(Boolean).join(' / ');
  const message = `The backend says "${said}" and the journal reads "${reading.status}"; "${status}" is shown. Send the missing events, or leave out the status.`;
  return [{ code: 'status-disagrees', message, path: 'status' }];
}

function unknownEvents({ journal }: Lead): readonly Report[] {
  return Object.keys(journal ?? {})
    .filter((type) => !isEventType(type))
    .map((type) => ({
      code: 'unknown-event',
      message: `"${type}" is no event type of Leadlight; it is kept and decides nothing. Translate it in the adapter, or name it "x.${type}".`,
      path: `journal.${type}`,
    }));
}
