import type { StatusModel } from './model.js';
import type { Lead } from './lead.js';
import { readStatus } from './reading.js';
import type { StatusReading } from './reading.js';

/** How a lead's facts stand, before any wish: by the backend's word, by its journal, or both. */
export interface LeadStanding extends StatusReading {
  /** What the journal says, where there is one. */
  readonly reading?: StatusReading;
  /** The backend's word and the journal do not contradict each other. */
  readonly agrees: boolean;
}

/**
 * How a lead stands: the backend's word where it gives one, else the reading of its journal. Both and
 * different: the backend's.
 */
export function leadStanding(model: StatusModel, lead: Lead): LeadStanding {
  const reading = lead.journal && readStatus(model, lead.journal);
  const word = lead.status;
  if (word !== undefined && !(reading?.status === word && mentions(reading, lead.substatus))) {
    return wordStanding(lead, word, reading);
  }
  const found = reading ?? readStatus(model, {});
  const substatus = lead.substatus ?? found.substatus;
  return {
    ...statusPart(found),
    ...(substatus !== undefined && { substatus }),
    ...(reading && { reading }),
    agrees: true,
    get reached() {
      return found.reached;
    },
  };
}

function wordStanding(lead: Lead, word: string, reading: StatusReading | undefined): LeadStanding {
  const { substatus } = lead;
  return {
    status: word,
    ...(substatus !== undefined && { substatus }),
    substatuses: substatus === undefined ? [] : [substatus],
    also: reading?.also.filter((id) => id !== word) ?? [],
    ...(reading && { reading }),
    agrees: false,
    get reached() {
      return [...new Set([...(reading?.reached ?? []), word])];
    },
  };
}

function mentions(reading: StatusReading, substatus: string | undefined): boolean {
  return substatus === undefined || reading.substatuses.includes(substatus);
}

/** A reading without `reached`, which is dear and computed only when asked. */
export function statusPart(reading: StatusReading): Omit<StatusReading, 'reached'> {
  const { status, substatus, substatuses, also, because, at, until } = reading;
  return {
    status,
    substatuses,
    also,
    ...(substatus !== undefined && { substatus }),
    ...(because && { because }),
    ...(at !== undefined && { at }),
    ...(until !== undefined && { until }),
  };
}
