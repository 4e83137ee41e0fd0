'use client';
import { useControlled } from '../../react/use-controlled.js';

export type OpenLeadReason = 'open' | 'next' | 'previous' | 'close';

export interface OpenLeadProps {
  /** The id of the lead that is open in the side panel; null: none. */
  openLead?: string | null;
  /** @default null */
  defaultOpenLead?: string | null;
  onOpenLeadChange?: (id: string | null, details: { reason: OpenLeadReason }) => void;
  /**
   * Whether a lead opens in the table's own side panel. With `leadHref` and the panel, a plain press opens the
   * panel and one for a new tab follows the link. @default true, false with `leadHref`
   */
  sheet?: boolean;
}

/** Which lead is open, and every way to open another. */
export function useOpenedLead({ openLead, defaultOpenLead = null, onOpenLeadChange }: OpenLeadProps) {
  return useControlled<string | null, { reason: OpenLeadReason }>(
    openLead,
    defaultOpenLead,
    onOpenLeadChange,
  );
}
