'use client';
/**
 * What is to be seen: the table, the badge, the menus. Their looks are in `leadlight/styles.css`.
 *
 * @packageDocumentation
 */
export { Icon } from './icon/icon.js';
export type { IconProps } from './icon/icon.js';
export { Pip } from './pip/pip.js';
export type { PipProps } from './pip/pip.js';
export { StatusBadge } from './status-badge/status-badge.js';
export type { StatusBadgeProps } from './status-badge/status-badge.js';
