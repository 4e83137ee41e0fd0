/**
 * What the proxy knows of each lead: the latest that Reply said of it, and the facts that webhooks and acts
 * told. Reply's lists say what is so and not since when, so it also keeps when each was first seen.
 */
import { heldStatuses, joinJournals, readStatus, statusReducer } from 'leadlight/core';
import type { Journal, Lead, LeadEvent } from 'leadlight/core';
import { reply } from 'leadlight/models';
import { readVendorStatus, replyWords, vendorJournal } from 'leadlight/vendors';
import type { VendorStatus } from 'leadlight/vendors';
import { contactOf } from './contact.js';
import type { Contact } from './contact.js';
import { placeOf } from './lead-id.js';

interface Known {
  /** All that was read of it, the later over the earlier: one call tells opens, another the opt-out. */
  readonly contact?: Contact;
  /** The moment when the latest read of it began. */
  readonly readAt: number;
  /** The moment when it last changed. */
  readonly version: number;
  /** When each status was first seen. ISO 8601 UTC. */
  readonly since: ReadonlyMap<string, string>;
  /** Facts that were told one by one, with the moment as their version. */
  readonly heard: Journal;
}

const nothing: Known = { readAt: 0, version: 0, since: new Map(), heard: {} };

/** So many leads are remembered; the one not asked for the longest is forgotten first. */
const most = 50_000;

export class LeadMemory {
  readonly #now: () => number;
  readonly #leads = new Map<string, Known>();
  #moment = 0;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** A moment later than any before. By the clock, so that versions grow over a restart too. */
  moment(): number {
    this.#moment = Math.max(this.#moment + 1, this.#now());
    return this.#moment;
  }

  /** Learns what a read said that began at a moment, and gives the lead. A slow read undoes nothing newer. */
  learn(leadId: string, contact: Contact, began: number): Lead {
    const known = this.#leads.get(leadId) ?? nothing;
    if (began < known.readAt) return leadOf(leadId, known);
    const news = learned(known, contact, began, this.#time());
    const isNews = JSON.stringify(leadOf(leadId, news)) !== JSON.stringify(leadOf(leadId, known));
    this.#keep(leadId, isNews ? { ...news, version: this.moment() } : news);
    return leadOf(leadId, this.#leads.get(leadId) ?? news);
  }

  /** Adds a fact to what is known of its lead, and gives it with the moment as its version. */
  hear(event: LeadEvent): LeadEvent {
    const fact = { ...event, version: this.moment() };
    const known = this.#leads.get(event.leadId) ?? nothing;
    const heard = statusReducer(known.heard, fact);
    const held = heldStatuses(readStatus(reply, journalOf(event.leadId, { ...known, heard })));
    // What the fact ended begins anew, should Reply say it again.
    const since = [...known.since].filter(([status]) => status === 'active' || held.includes(status));
    this.#keep(event.leadId, { ...known, heard, since: new Map(since), version: fact.version });
    return fact;
  }

  /** The lead as it is known now; `undefined` when it was never read. */
  get(leadId: string): Lead | undefined {
    const known = this.#leads.get(leadId);
    return known?.contact && leadOf(leadId, known);
  }

  /** Reads of it are not to be trusted any more: nobody knows what came of a call. */
  doubt(leadId: string): void {
    const { contact: _contact, ...known } = this.#leads.get(leadId) ?? nothing;
    this.#keep(leadId, known);
  }

  /** The leads of a person, in whatever sequence. */
  leadsOf(contact: string): readonly string[] {
    return [...this.#leads.keys()].filter((id) => placeOf(id)?.contact === contact);
  }

  #keep(leadId: string, known: Known): void {
    this.#leads.delete(leadId);
    this.#leads.set(leadId, known);
    const [oldest] = this.#leads.size > most ? this.#leads.keys() : [];
    if (oldest !== undefined) this.#leads.delete(oldest);
  }

  #time(): string {
    return new Date(this.#now()).toISOString();
  }
}

function leadOf(leadId: string, known: Known): Lead {
  const { contact = {}, version } = known;
  const said = readVendorStatus(replyWords, contact).statuses;
  const unknown = said.find((id) => !Object.hasOwn(reply.statuses, id));
  const sequence = placeOf(leadId)?.sequence;
  return {
    id: leadId,
    version,
    ...(sequence !== undefined && { campaignId: sequence }),
    ...contactOf(contact),
    journal: journalOf(leadId, known),
    ...(unknown !== undefined && { status: unknown }),
  };
}

function learned(known: Known, news: Contact, began: number, now: string): Known {
  const contact = { ...known.contact, ...news };
  const said = readVendorStatus(replyWords, contact);
  const since = new Map(said.statuses.map((status) => [status, known.since.get(status) ?? now]));
  return { ...known, contact, readAt: began, since, heard: stillTrue(known.heard, said, began) };
}

/** Without the facts from before the read that it says are not so: somebody took them back. */
function stillTrue(heard: Journal, { denied }: VendorStatus, began: number): Journal {
  const untold = denied.map((status) => replyWords.facts?.[status]);
  const kept = Object.entries(heard).filter(
    ([type, event]) => (event?.version ?? 0) > began || !untold.some((one) => one === type),
  );
  return Object.fromEntries(kept);
}

function journalOf(leadId: string, { contact = {}, since, heard }: Known): Journal {
  const added = contactOf(contact).addedAt;
  const statuses = [...since.keys()].filter((status) => {
    const type = replyWords.facts?.[status];
    return type === undefined || heard[type] === undefined;
  });
  // Whoever is in a sequence was started in it, whatever came of it.
  const facts = vendorJournal(
    replyWords,
    { statuses: ['active', ...statuses] },
    {
      leadId,
      since: (status) =>
        (status === 'active' ? added : undefined) ?? since.get(status) ?? added ?? '1970-01-01T00:00:00.000Z',
    },
  );
  return joinJournals(facts, heard);
}
