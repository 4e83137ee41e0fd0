/**
 * The products' own words: what their status words and their events mean, as data, and the translators.
 *
 * @packageDocumentation
 */
export { enginyWords } from './enginy.js';
export { lemlistWords } from './lemlist.js';
export { mailoptimalWords } from './mailoptimal.js';
export { quickmailWords } from './quickmail.js';
export { replyWords } from './reply.js';
export { readVendorEvent } from './vendor-event.js';
export type { VendorEvent } from './vendor-event.js';
export { vendorJournal } from './vendor-journal.js';
export type { VendorJournalOptions } from './vendor-journal.js';
export { readVendorStatus, statusDictionary, vendorStatus } from './vendor-status.js';
export type { VendorStatus } from './vendor-status.js';
export type {
  EventMeaning,
  EventPlaces,
  Place,
  StatusField,
  StatusMeaning,
  VendorWords,
} from './vendor-words.js';
