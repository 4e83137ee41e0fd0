import type { ComponentPropsWithoutRef } from 'react';
import type { FixDetails } from '../../react/index.js';

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
