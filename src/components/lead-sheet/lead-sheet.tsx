'use client';
import { forwardRef } from 'react';
import type { ComponentPropsWithoutRef } from 'react';
import type { FixDetails } from '../../react/index.js';
import { withDecisions } from '../../react/decisions.js';
import { late } from '../late.js';

const Sheet = late(async () => (await withDecisions(import('./sheet.js'))).Sheet);

export interface LeadSheetProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** A lead of the nearest view. One that no page has is read. */
  leadId: string;
  onClose: () => void;
  /** Goes to the lead after this one; without it there is none. */
  onNext?: (() => void) | undefined;
  onPrevious?: (() => void) | undefined;
  /** What an owner is called. @default the id */
  ownerName?: ((ownerId: string) => string) | undefined;
  /** Carries out a substatus's fix. @default the provider's */
  onFix?: ((fix: string, details: FixDetails) => void) | undefined;
}

/**
 * One lead in a panel at the side: who it is, where it stands and why, what can be done and what cannot, and
 * everything that happened. It is live, and stays when the lead is deleted meanwhile. Escape closes it, J and K
 * or Page Down and Page Up go to the next and the previous lead.
 *
 * @example
 * {id && <LeadSheet leadId={id} onClose={() => setId(undefined)} />}
 */
export const LeadSheet = forwardRef<HTMLDivElement, LeadSheetProps>(function LeadSheet(props, ref) {
  return <Sheet {...props} frame={ref} />;
});
