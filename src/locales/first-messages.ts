import type { ActionMessages, FilterMessages, Messages, SubstatusMessages } from './messages.js';
import type { TransferMessages } from './transfer-messages.js';
import type { BulkMessages, ColumnMessages, MoreFilterMessages, ShortcutMessages } from './work-messages.js';

/**
 * The words that a page with a table shows before anything is pressed. The others come with the parts that say
 * them: menus, panels, the sheet.
 */
export interface FirstMessages extends Pick<Messages, 'locale' | 'badge' | 'table' | 'grid' | 'errors'> {
  readonly actions: Omit<ActionMessages, 'confirm' | 'confirmNote' | 'cancel' | 'done'>;
  readonly filter: Pick<FilterMessages, 'clauses' | 'remove' | 'chips'>;
  readonly filters: Pick<MoreFilterMessages, 'phase' | 'phases' | 'owner' | 'step' | 'tags' | 'since'>;
  readonly substatus: Pick<SubstatusMessages, 'step'>;
  readonly columns: Pick<ColumnMessages, 'open' | 'moved' | 'resized'>;
  readonly transfer: Pick<TransferMessages, 'export'>;
  readonly shortcuts: Pick<ShortcutMessages, 'open'>;
  readonly bulk: Pick<BulkMessages, 'label'>;
}
