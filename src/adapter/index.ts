/**
 * The wall: the one socket between the kit and a backend, and the adapters that come with it.
 *
 * @packageDocumentation
 */
export type {
  ActReport,
  ActRequest,
  AddOutcome,
  AddReport,
  Call,
  CampaignSummary,
  Capabilities,
  DecodeProblem,
  EventPage,
  FilterClause,
  LeadAdapter,
  LeadPage,
  ListRequest,
  LiveListener,
  LiveState,
  NewLead,
  Outcome,
  OutcomeError,
  SubscribeRequest,
  Unsubscribe,
} from './adapter.js';
export { ADAPTER_ERROR_KINDS, AdapterError } from './adapter-error.js';
export type { AdapterErrorKind, AdapterErrorOptions } from './adapter-error.js';
