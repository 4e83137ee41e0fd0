'use client';
/**
 * Headless hooks and the two providers: everything that the components do, without a look.
 *
 * @packageDocumentation
 */
export type { Capabilities } from '../adapter/index.js';
export { de, en } from '../locales/index.js';
export type { Messages } from '../locales/index.js';
export { LeadView } from './lead-view.js';
export type { LeadViewProps } from './lead-view-props.js';
export { useIsInView, useLeadView, ViewPartsContext } from './lead-view-context.js';
export type {
  LeadViewState,
  LiveChangeDetails,
  QueryChangeDetails,
  QueryChangeReason,
  SelectionChangeDetails,
  SelectionChangeReason,
} from './lead-view-context.js';
export { useLeadlight } from './leadlight-context.js';
export type { FixDetails, GivenTexts, GuideDetails, LeadlightSettings } from './leadlight-context.js';
export { LeadlightProvider } from './leadlight-provider.js';
export type { LeadlightProviderProps } from './leadlight-provider.js';
export { useAccess } from './use-access.js';
export { useBulkAction } from './use-bulk-action.js';
export type { BulkAction, BulkOffer } from './use-bulk-action.js';
export type { BulkForecast, BulkReport, BulkTotals, Undoable, UndoRefusal } from '../cache/index.js';
export { useCampaigns } from './use-campaigns.js';
export { useControlled } from './use-controlled.js';
export { useLead, useLeadModel } from './use-lead.js';
export { useLeadActions } from './use-lead-actions.js';
export type { OnOver, WishNotice } from '../cache/index.js';
export type { LeadActionOffer } from './lead-action-offer.js';
export type { LeadActions } from './use-lead-actions.js';
export { useLeadEvents } from './use-lead-events.js';
export type { LeadEvents } from './use-lead-events.js';
export { useLeads } from './use-leads.js';
export type { LeadWindow, UseLeadsOptions } from './use-leads.js';
export { useLeadReader } from './use-lead-reader.js';
export type { LeadReader } from './use-lead-reader.js';
export { useLeadExport } from './use-lead-export.js';
export type { LeadExport } from './use-lead-export.js';
export type { CsvValue, ExportColumn } from '../cache/index.js';
export type { SavedView, ViewStorage } from './saved-views.js';
export { useSavedViews } from './use-saved-views.js';
export type { SavedViewList, SavedViewsChangeDetails, UseSavedViewsOptions } from './use-saved-views.js';
export { useUrlQuery } from './use-url-query.js';
export type { UrlQuery, UseUrlQueryOptions } from './use-url-query.js';
export { useLeadImport } from './use-lead-import.js';
export type { LeadImport } from './use-lead-import.js';
export type { AddedContact, CampaignSummary, Contacts, ContactTarget } from '../adapter/index.js';
export { useLeadSelection } from './use-lead-selection.js';
export type { LeadSelection } from './use-lead-selection.js';
export { useLifecycle } from './use-lifecycle.js';
export { useModelTexts } from './use-model-texts.js';
export { MessagesContext } from './messages-context.js';
export { useLive } from './use-live.js';
export type { Live } from './use-live.js';
export { useReadLead } from './use-read-lead.js';
export type { ReadLead } from './use-read-lead.js';
export { useFirstMessages } from './use-first-messages.js';
export { useMessages } from './use-messages.js';
export { useWishNotice } from './use-wish-notice.js';
export { useStatusAppearance } from './use-status-appearance.js';
export { useStatusCounts } from './use-status-counts.js';
export type { StatusCountsResult } from './use-status-counts.js';
export { useStatusFilter } from './use-status-filter.js';
export type { StatusFilter } from './use-status-filter.js';
export type { StatusClause } from './status-clause.js';
export type { StatusGroup, StatusOption, StatusOptionWithSubstatuses } from './status-groups.js';
export {
  decidingEvent,
  describeStatus,
  emptySelection,
  isFiltered,
  isHidden,
  journalEvents,
  lastActivity,
  leadName,
  mainWays,
  oddStatus,
  own,
  queryFromSearch,
  queryKey,
  queryToSearch,
  readStatus,
  sortKeys,
  statusesOfTrouble,
  troublesIn,
  troublesOf,
} from '../core/index.js';
