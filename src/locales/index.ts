/**
 * The words of the interface, by language, and how dates and numbers are written.
 *
 * @packageDocumentation
 */
export { de } from './de.js';
export { en } from './en.js';
export { enBadge } from './en-badge.js';
export { createFormat } from './format.js';
export type { Format } from './format.js';
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
