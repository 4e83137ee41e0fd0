import type { PresentedLead } from '../../core/index.js';
import { lastActivity } from '../../react/index.js';
import type { ExportColumn } from '../../react/index.js';
import type { SharedWriting } from './cell-content.js';
import { cellText } from './cell-text.js';
import { isTool } from './columns.js';
import type { TableColumn } from './columns.js';

/** The columns of a file: as the table writes them, but moments as ISO 8601, which every program reads. */
export function exportColumns(
  columns: readonly TableColumn[],
  { modelFor, ...shared }: SharedWriting,
): readonly ExportColumn[] {
  const writing = { ...shared, now: shared.now() };
  const value = (column: TableColumn) => (lead: PresentedLead) =>
    column.kind === 'lastActivity'
      ? lastActivity(lead.lead)
      : cellText(column, lead, modelFor(lead.lead), writing);
  return columns
    .filter((column) => !isTool(column))
    .map((column) => ({ label: column.header, value: value(column) }));
}
