'use client';
import type { ReactElement } from 'react';
import { useFirstMessages } from '../../react/index.js';
import type { LeadWindow } from '../../react/index.js';
import { errorText } from '../error-text.js';
import { ToolIcon } from '../icon/tool-icon.js';
import { TableButton } from './table-button.js';

/** Says that a read failed while there are rows to show, why, and offers to try again. */
export function IncompleteNotice({ list }: { list: LeadWindow }): ReactElement {
  const { table, errors } = useFirstMessages();
  const isIncomplete = list.state === 'ready' && list.error !== undefined;
  return (
    <div className="ll-notice-region" role="status" data-part="incomplete">
      {isIncomplete && (
        <div className="ll-notice">
          <ToolIcon name="triangle-alert" />
          <span>{`${table.incomplete} ${errorText(list.error, errors)}`}</span>
          <TableButton data-look="quiet" onClick={list.refetch}>
            {table.tryAgain}
          </TableButton>
        </div>
      )}
    </div>
  );
}
