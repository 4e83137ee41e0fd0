/**
 * The wall: the one socket between the kit and a backend, and the adapters that come with it.
 *
 * @packageDocumentation
 */
export type {
  ActReport,
  ActRequest,
  Call,
  CampaignSummary,
  Capabilities,
  DecodeProblem,
  EventPage,
  ExportCall,
  FilterClause,
  LeadAdapter,
  LeadPage,
  ListRequest,
  LiveListener,
  LiveState,
  Outcome,
  OutcomeError,
  SubscribeRequest,
  Unsubscribe,
} from './adapter.js';
export type { AddOutcome, AddReport, NewLead } from './new-lead.js';
export { ADAPTER_ERROR_KINDS, AdapterError } from './adapter-error.js';
export type { AdapterErrorKind, AdapterErrorOptions } from './adapter-error.js';
export { createHttpAdapter } from './create-http-adapter.js';
export type { HttpAdapterOptions } from './create-http-adapter.js';
export {
  decodeCampaign,
  decodeCampaigns,
  decodeCounts,
  decodeEvent,
  decodeEventPage,
  decodeLead,
  decodeLeadPage,
} from './decode.js';
export { decodeActReport, decodeAddReport } from './decode-report.js';
export {
  decodeActBody,
  decodeAddBody,
  decodeCampaignActionBody,
  decodeNewLead,
  decodeQuery,
} from './decode-request.js';
export type { Fetch, HeaderSource } from './http-client.js';
export type { Decoded } from './lenient.js';
export { retry, waitAfter } from './retry.js';
export type { RetryOptions } from './retry.js';
export type { Timers } from './timers.js';
export { toAdapterError } from './to-adapter-error.js';
export { UsedKeys } from './used-keys.js';
export { createAdapter } from './create-adapter.js';
export type {
  ActionAnswer,
  ActionCall,
  ActionOutcome,
  AdapterDefinition,
  CountsAnswer,
  FlatLead,
  ListAnswer,
  ListArguments,
  RowListener,
} from './adapter-definition.js';
export { reportOf } from './act-report.js';
export { createMemoryAdapter } from './create-memory-adapter.js';
export type { MemoryAdapter, MemoryAdapterOptions } from './create-memory-adapter.js';
export { isEmailAddress } from './email-address.js';
export { addedContacts } from './contacts/added-contacts.js';
export type { AddedContact } from './contacts/added-contacts.js';
export type {
  ContactColumn,
  ContactMapping,
  ContactRow,
  Contacts,
  ContactsProblem,
  ContactTarget,
} from './contacts/contacts.js';
export { contactsCsv } from './contacts/contacts-csv.js';
export { readContacts } from './contacts/read-contacts.js';
export type { ReadContactsOptions } from './contacts/read-contacts.js';
