import { latestEvent } from './journal.js';
import type { Lead } from './lead.js';

/** When a lead was last active: as the backend says, else its latest fact. ISO 8601 UTC. */
export function lastActivity(lead: Lead): string | undefined {
  return lead.lastActivityAt ?? (lead.journal && latestEvent(lead.journal)?.at);
}
