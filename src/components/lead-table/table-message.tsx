'use client';
import type { ReactElement } from 'react';
import { useFirstMessages } from '../../react/index.js';
import type { LeadWindow } from '../../react/index.js';
import { useViewQuery } from '../../react/lead-view-context.js';
import { errorText } from '../error-text.js';
import { ToolIcon } from '../icon/tool-icon.js';
import type { ToolIconName } from '../icon/tool-icon.js';
import { TableButton } from './table-button.js';

/** What a table says when it has no row to show: nothing there yet, nothing that matches, or why not. */
export function TableMessage({ list }: { list: LeadWindow }): ReactElement | null {
  const { table, errors } = useFirstMessages();
  const { query, setQuery } = useViewQuery();
  const { state } = list;
  if (state === 'empty') return <Message icon="inbox" title={table.empty} hint={table.emptyHint} />;
  if (state === 'no-match') {
    const { campaign, sort } = query;
    const unfiltered = { ...(campaign !== undefined && { campaign }), ...(sort !== undefined && { sort }) };
    return (
      <Message icon="search" title={table.noMatch} hint={table.noMatchHint}>
        <TableButton onClick={() => setQuery(unfiltered, 'clear')}>{table.clearFilters}</TableButton>
      </Message>
    );
  }
  if (state !== 'error') return null;
  return (
    <Message
      icon={isOffline(list.error) ? 'unlink' : 'triangle-alert'}
      title={table.error}
      hint={errorText(list.error, errors)}
    >
      <TableButton onClick={list.refetch}>{table.tryAgain}</TableButton>
    </Message>
  );
}

function isOffline(error: Error | undefined): boolean {
  return error !== undefined && 'kind' in error && error.kind === 'offline';
}

interface MessageProps {
  icon: ToolIconName;
  title: string;
  hint: string;
  children?: ReactElement;
}

function Message({ icon, title, hint, children }: MessageProps): ReactElement {
  return (
    <div className="ll-table-message" data-part="message" role="status">
      <ToolIcon name={icon} />
      <strong>{title}</strong>
      <p>{hint}</p>
      {children}
    </div>
  );
}
