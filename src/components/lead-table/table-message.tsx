'use client';
import type { ReactElement } from 'react';
import type { LeadQuery } from '../../core/index.js';
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
  const { campaign, sort } = query;
  const kind = list.error && 'kind' in list.error ? list.error.kind : undefined;
  // What cannot be asked, as a clause of a URL that this backend does not know, is not asked better once more.
  const isMore = Object.keys(query).some((clause) => clause !== 'campaign');
  const clearAll = (kept: LeadQuery) => (
    <TableButton onClick={() => setQuery({ ...(campaign !== undefined && { campaign }), ...kept }, 'clear')}>
      {table.clearFilters}
    </TableButton>
  );
  if (state === 'empty') return <Message icon="inbox" title={table.empty} hint={table.emptyHint} />;
  if (state === 'no-match') {
    return (
      <Message icon="search" title={table.noMatch} hint={table.noMatchHint}>
        {clearAll(sort === undefined ? {} : { sort })}
      </Message>
    );
  }
  if (state !== 'error') return null;
  return (
    <Message
      icon={kind === 'offline' ? 'unlink' : 'triangle-alert'}
      title={table.error}
      hint={errorText(list.error, errors)}
    >
      {kind === 'invalid' && isMore ? (
        clearAll({})
      ) : (
        <TableButton onClick={list.refetch}>{table.tryAgain}</TableButton>
      )}
    </Message>
  );
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
