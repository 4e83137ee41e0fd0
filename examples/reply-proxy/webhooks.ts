/** Webhooks: what Reply tells by itself becomes a fact, and goes out to every page that listens. */
import { AdapterError } from 'leadlight/adapters';
import { readVendorEvent, replyWords } from 'leadlight/vendors';
import type { EventHub } from './event-hub.js';
import { isContact, textOf } from './contact.js';
import { leadIdOf } from './lead-id.js';
import type { LeadMemory } from './lead-memory.js';

export interface WebhooksOptions {
  readonly memory: LeadMemory;
  readonly hub: EventHub;
  /** Hears of words that nobody knows. */
  readonly onReport: (message: string) => void;
}

/** So many deliveries are remembered, to pass over those that come again. */
const remembered = 10_000;

export class Webhooks {
  readonly #options: WebhooksOptions;
  readonly #heard = new Set<string>();

  constructor(options: WebhooksOptions) {
    this.#options = options;
  }

  /**
   * Takes one delivery. One that comes again changes nothing.
   *
   * @throws AdapterError `invalid` for what is no webhook of Reply.
   */
  take(payload: unknown): void {
    const { memory, hub, onReport } = this.#options;
    const { event, reports } = readVendorEvent(replyWords, payload);
    for (const report of reports) {
      if (report.code === 'malformed')
        throw new AdapterError('invalid', report.message, { path: report.path });
      onReport(report.message);
    }
    if (!event || this.#isKnown(event.id)) return;
    for (const leadId of leadIdsOf(payload, event.leadId, memory)) {
      hub.event(memory.hear({ ...event, id: `${event.id}@${leadId}`, leadId }));
    }
  }

  #isKnown(id: string): boolean {
    if (this.#heard.has(id)) return true;
    this.#heard.add(id);
    const [oldest] = this.#heard.size > remembered ? this.#heard : [];
    if (oldest !== undefined) this.#heard.delete(oldest);
    return false;
  }
}

/** The lead in the sequence that is named; where none is, such as by an opt-out, all leads of the person. */
function leadIdsOf(payload: unknown, contact: string, memory: LeadMemory): readonly string[] {
  const fields = isContact(payload) ? payload['sequence_fields'] : undefined;
  const sequence = isContact(fields) ? textOf(fields['id']) : undefined;
  return sequence === undefined ? memory.leadsOf(contact) : [leadIdOf({ sequence, contact })];
}
