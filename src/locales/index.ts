/**
 * The words of the interface, by language, and how dates and numbers are written.
 *
 * @packageDocumentation
 */
export { ar } from './ar.js';
export { completeMessages } from './complete-messages.js';
export type { PartialMessages } from './complete-messages.js';
export { de } from './de.js';
export { en } from './en.js';
export { enBadge } from './en-badge.js';
export { enFirst } from './en-first.js';
export type { FirstMessages } from './first-messages.js';
export { createFormat } from './format.js';
export type { Format } from './format.js';
export type {
  CauseMessages,
  DiagramMessages,
  EventWords,
  GuideMessages,
  TimelineMessages,
} from './guide-messages.js';
export type {
  ActionMessages,
  BadgeMessages,
  ErrorWord,
  FilterClauseName,
  FilterMessages,
  LiveMessages,
  LiveWord,
  Messages,
  SubstatusMessages,
  TableMessages,
} from './messages.js';
export { createCounted } from './plurals.js';
export type { Counted, PluralForms } from './plurals.js';
export type {
  BulkMessages,
  ColumnMessages,
  GridMessages,
  MoreFilterMessages,
  SheetMessages,
  ShortcutMessages,
  ViewMessages,
  WorkMessages,
} from './work-messages.js';
export type { TransferMessages } from './transfer-messages.js';
