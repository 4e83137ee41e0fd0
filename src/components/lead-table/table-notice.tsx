'use client';
import type { ReactElement } from 'react';
import { own, useLeadModel, useFirstMessages, useWishNotice } from '../../react/index.js';
import type { WishNotice } from '../../react/index.js';
import type { FirstMessages } from '../../locales/index.js';
import { isolated } from '../../locales/isolated.js';
import { ToolIcon } from '../icon/tool-icon.js';
import { useLeadName } from '../use-lead-name.js';
import type { LeavingButtonProps } from '../leaving-button.js';
import { TableButton } from './table-button.js';

interface TableNoticeProps extends Partial<Pick<LeavingButtonProps, 'nextOf'>> {
  leadId: string | undefined;
}

/** Says in words why the latest wish did not come true; read out when it appears. */
export function TableNotice({ leadId, ...more }: TableNoticeProps): ReactElement {
  const words = useFirstMessages();
  const { notice, dismissNotice } = useWishNotice(leadId);
  const name = useLeadName(leadId ?? '');
  const model = useLeadModel(leadId);
  const action = notice && (own(model?.actions ?? {}, notice.action)?.label ?? notice.action);
  return (
    <div className="ll-notice-region" role="status" data-part="notice">
      {notice && action && (
        <div className="ll-notice" data-kind={notice.kind}>
          <ToolIcon name="triangle-alert" />
          <span>{noticeText(words, notice, action, isolated(name, words.locale))}</span>
          <TableButton {...more} data-look="icon" aria-label={words.actions.dismiss} onClick={dismissNotice}>
            <ToolIcon name="x" />
          </TableButton>
        </div>
      )}
    </div>
  );
}

function noticeText(words: FirstMessages, notice: WishNotice, action: string, name: string): string {
  if (notice.kind === 'failed') return words.actions.failed(action, name, words.errors[notice.reason]);
  return words.actions.refused(action, name, words.actions.refusals[notice.reason]);
}
