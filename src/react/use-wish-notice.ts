'use client';
import type { LeadStore, WishNotice } from '../cache/index.js';
import { useViewParts } from './lead-view-context.js';
import { useLeadValue } from './use-lead-value.js';

/** What came of the latest wish on a lead, where it did not come true. */
export interface WishTold {
  readonly notice?: WishNotice;
  readonly dismissNotice: () => void;
}

/** Hears of a lead's wishes that did not come true, without asking what else could be done with it. */
export function useWishNotice(id: string | undefined): WishTold {
  const { store } = useViewParts();
  const notice = useLeadValue(id, noticeOf);
  return {
    ...(notice && { notice }),
    dismissNotice: () => id !== undefined && store.wishes.dismiss(id),
  };
}

function noticeOf(store: LeadStore, id: string): WishNotice | undefined {
  return store.wishes.notice(id);
}
