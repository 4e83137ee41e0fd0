'use client';
/**
 * What is to be seen: the table, the badge, the menus. Their looks are in `leadlight/styles.css`.
 *
 * @packageDocumentation
 */
export { BulkActionBar } from './bulk-action-bar/bulk-action-bar.js';
export type { BulkActionBarProps } from './bulk-action-bar/bulk-action-bar.js';
export { FilterChips } from './filter-chips/filter-chips.js';
export type { FilterChipsProps } from './filter-chips/filter-chips.js';
export { Icon } from './icon/icon.js';
export type { IconProps } from './icon/icon.js';
export { ImportPanel } from './import-panel/import-panel.js';
export type { ImportPanelProps } from './import-panel/import-panel.js';
export { LeadSearch } from './lead-filters/lead-search.js';
export type { LeadSearchProps } from './lead-filters/lead-search.js';
export { MoreFilters } from './lead-filters/more-filters.js';
export type { MoreFiltersProps } from './lead-filters/more-filters.js';
export { LeadActionsMenu } from './lead-actions-menu/lead-actions-menu.js';
export type { LeadActionsMenuProps } from './lead-actions-menu/lead-actions-menu.js';
export { LeadSheet } from './lead-sheet/lead-sheet.js';
export type { LeadSheetProps } from './lead-sheet/lead-sheet-props.js';
export { LeadTable } from './lead-table/lead-table.js';
export type { LeadTableProps } from './lead-table/lead-table.js';
export { COLUMN_IDS } from './lead-table/columns.js';
export type { ColumnChoice, ColumnId, FieldColumnId, LeadCell, LeadColumn } from './lead-table/columns.js';
export type { TableDensity, TableLayout } from './lead-table/column-layout.js';
export type { OpenLeadReason } from './lead-table/use-opened-lead.js';
export type { LayoutChangeReason } from './lead-table/use-table-layout.js';
export { LifecycleDiagram } from './lifecycle-diagram/lifecycle-diagram.js';
export type { LifecycleDiagramProps } from './lifecycle-diagram/lifecycle-diagram.js';
export { LeadTimeline } from './lead-timeline/lead-timeline.js';
export type { LeadTimelineProps } from './lead-timeline/lead-timeline.js';
export { LiveIndicator } from './live-indicator/live-indicator.js';
export type { LiveIndicatorProps } from './live-indicator/live-indicator.js';
export { Pip } from './pip/pip.js';
export type { PipProps } from './pip/pip.js';
export { SavedViews } from './saved-views/saved-views.js';
export type { SavedViewsProps } from './saved-views/saved-views.js';
export { StatusBadge } from './status-badge/status-badge.js';
export type { StatusBadgeProps } from './status-badge/status-badge.js';
export { StatusBadges } from './status-badge/status-badges.js';
export type { StatusBadgesProps } from './status-badge/status-badges.js';
export { StatusGuide } from './status-guide/status-guide.js';
export type { StatusGuideProps } from './status-guide/status-guide.js';
export { StatusFilterMenu } from './status-filter-menu/status-filter-menu.js';
export type { StatusFilterMenuProps } from './status-filter-menu/status-filter-menu.js';
export { SubstatusInfo } from './substatus-info/substatus-info.js';
export type { SubstatusInfoProps } from './substatus-info/substatus-info.js';
