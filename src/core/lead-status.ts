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
  const agreed = { ...statusPart(found), ...(substatus !== undefined && { substatus }), agrees: true };
  return withReached({ ...agreed, ...(reading && { reading }) }, () => found.reached);
}

function wordStanding(lead: Lead, word: string, reading: StatusReading | undefined): LeadStanding {
  const { substatus } = lead;
  const standing = {
    status: word,
    ...(substatus !== undefined && { substatus }),
    substatuses: substatus === undefined ? [] : [substatus],
    also: reading?.also.filter((id) => id !== word) ?? [],
    ...(reading && { reading }),
    agrees: false,
  };
  return withReached(standing, () => [...new Set([...(reading?.reached ?? []), word])]);
}

/** Adds `reached` as a getter: it is dear, and few ask. */
function withReached<T extends object>(
  part: T,
  reached: () => readonly string[],
): T & Pick<StatusReading, 'reached'> {
  return {
    ...part,
    get reached() {
      return reached();
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
