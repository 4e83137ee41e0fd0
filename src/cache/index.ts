/**
 * What is known of leads between the backend and the screen, over TanStack's query core, without React:
 * pages in the query cache, news in an overlay, wishes in the mutation cache.
 *
 * @packageDocumentation
 */
export { BulkDoor } from './bulk/bulk-door.js';
export type { Unfinished } from './bulk/bulk-again.js';
export type { BulkForecast } from './bulk/bulk-forecast.js';
export type { BulkReport, BulkTotals } from './bulk/bulk-report.js';
export type { Finding } from './bulk/bulk-search.js';
export type { BulkStanding, Undoable, UndoRefusal } from './bulk/bulk-standing.js';
export type { CsvValue } from './export/csv.js';
export type { CsvChunk, ExportColumn } from './export/csv-of-leads.js';
export type { ModelFor } from './folds.js';
export * as keys from './keys.js';
export { newId } from './new-id.js';
export { leadOptions } from './lead-options.js';
export { LeadStore } from './lead-store.js';
export type { LeadStoreOptions } from './lead-store-options.js';
export { ChangesCounter } from './changes-counter.js';
export { LiveFeed } from './live-feed.js';
export type { LiveFeedHost, LiveFeedOptions, LiveStanding } from './live-feed.js';
export type { LiveNews } from './live-overlay.js';
export { seenPages, WHOLE } from './page.js';
export type { ReadPage } from './page.js';
export { PagePlaces } from './page-places.js';
export type { Pages } from './page-places.js';
export { campaignsOptions, chainOptions, countsOptions, eventsOptions, pageOptions } from './read-options.js';
export type { ReadList } from './read-list.js';
export type { ReadSource } from './read-source.js';
export { seenPagesOf } from './row-index.js';
export { windowOfChain, windowOfPages } from './rows-window.js';
export type { RowsWindow } from './rows-window.js';
export { sameItems } from './same-items.js';
export type { Schedule } from './schedule.js';
export { storeOf } from './store-of.js';
export type { Changed } from './subscribers.js';
export type { WishRequest } from './wish-answer.js';
export type { OnOver } from './wishes-options.js';
export type { WishNotice } from './wish-notice.js';
