'use client';
import { forwardRef, useImperativeHandle, useState } from 'react';
import type { ComponentPropsWithoutRef } from 'react';
import { useMessages } from '../../react/index.js';
import { useCapabilities } from '../../react/lead-view-context.js';
import { useControlled } from '../../react/use-controlled.js';
import { classNames } from '../class-names.js';
import { ToolIcon } from '../icon/tool-icon.js';
import { possibleClauses } from './clause-values.js';
import { late } from '../late.js';

const FilterPanel = late(async () => (await import('./filter-panel.js')).FilterPanel);

export interface MoreFiltersProps extends Omit<ComponentPropsWithoutRef<'button'>, 'type'> {
  open?: boolean;
  /** @default false */
  defaultOpen?: boolean;
  onOpenChange?: (open: boolean, details: { reason: 'trigger' | 'close' }) => void;
  /** The ids of owners to choose from. @default those of loaded leads and campaigns */
  owners?: readonly string[];
  /** What an owner is called. @default the id */
  ownerName?: (ownerId: string) => string;
  /** The tags to choose from. @default those of loaded leads */
  tags?: readonly string[];
}

/**
 * Filters the nearest view by phase, owner, step, tags, campaign and last activity: what the backend can of
 * these. Each choice is asked for at once. Renders nothing where it can none.
 *
 * @example
 * <LeadView adapter={adapter} models={[lemlist, reply]}><MoreFilters /><LeadTable /></LeadView>
 */
export const MoreFilters = forwardRef<HTMLButtonElement, MoreFiltersProps>(function MoreFilters(props, ref) {
  const { open, defaultOpen = false, onOpenChange, owners, ownerName, tags, className, ...rest } = props;
  const words = useMessages().filters;
  const capabilities = useCapabilities();
  const [isOpen, setOpen] = useControlled(open, defaultOpen, onOpenChange);
  const [button, setButton] = useState<HTMLButtonElement | null>(null);
  useImperativeHandle<HTMLButtonElement | null, HTMLButtonElement | null>(ref, () => button, [button]);
  if (possibleClauses(capabilities).length === 0) return null;
  return (
    <>
      <button
        {...FilterPanel.near}
        {...rest}
        type="button"
        ref={setButton}
        className={classNames('ll-button', className)}
        data-part="more-filters"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={() => setOpen(!isOpen, { reason: 'trigger' })}
      >
        <ToolIcon name="plus" />
        {props.children ?? words.label}
      </button>
      {isOpen && button && (
        <FilterPanel
          anchor={button}
          onClose={() => setOpen(false, { reason: 'close' })}
          given={{ owner: owners, tags }}
          ownerName={ownerName}
        />
      )}
    </>
  );
});
