'use client';
import { forwardRef } from 'react';
import { withDecisions } from '../../react/decisions.js';
import { late } from '../late.js';
import type { LeadSheetProps } from './lead-sheet-props.js';

const Sheet = late(async () => (await withDecisions(import('./sheet.js'))).Sheet);

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
