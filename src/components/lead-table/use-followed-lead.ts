'use client';
import { useLayoutEffect, useRef } from 'react';
import type { LeadWindow } from '../../react/index.js';
import { useViewQuery } from '../../react/lead-view-context.js';
import { rowOfLead } from './loaded-leads.js';
import type { GridFocus } from './use-grid-focus.js';

/**
 * The focus goes along with its lead when the rows are read again in another order: the next key is meant for the
 * lead, not for the place where it was. Another list begins anew.
 */
export function useFollowedLead(list: LeadWindow, { position, follow }: GridFocus): void {
  const { query } = useViewQuery();
  const { row } = position;
  const kept = useRef({ row, query, id: list.idAt(row) });
  useLayoutEffect(() => {
    const before = kept.current;
    const lead = before.row === row && before.query === query ? before.id : undefined;
    // While its page is away it is still the lead that the row stands for.
    const id = list.idAt(row) ?? lead;
    const now = lead === undefined || lead === id ? undefined : rowOfLead(list, lead);
    if (now !== undefined) follow(now);
    kept.current = { row, query, id };
  });
}
