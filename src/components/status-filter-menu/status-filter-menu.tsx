'use client';
import { forwardRef } from 'react';
import type { ComponentPropsWithoutRef, ReactElement } from 'react';
import { useControlled } from '../../react/use-controlled.js';
import { useStatusFilter } from '../../react/index.js';
import { useViewParts, useViewQuery } from '../../react/lead-view-context.js';
import { ToolIcon } from '../icon/tool-icon.js';
import { MenuButton } from '../menu-button.js';
import { appliedCount } from './applied-count.js';
import { late } from '../late.js';

const FilterMenu = late(async () => (await import('./filter-menu.js')).FilterMenu);

export interface StatusFilterMenuProps extends Omit<ComponentPropsWithoutRef<'button'>, 'type'> {
  open?: boolean;
  /** @default false */
  defaultOpen?: boolean;
  onOpenChange?: (open: boolean, details: { reason: 'trigger' | 'apply' }) => void;
}

/**
 * Filters the nearest view by status: is any of, is none of, has ever been, has never been; statuses as in
 * the product, with live counts. Nothing is asked for before Apply; Escape discards. Renders nothing where
 * the backend cannot filter by status.
 *
 * @example
 * <LeadView adapter={adapter} models={lemlist}><StatusFilterMenu /><LeadTable /></LeadView>
 */
export const StatusFilterMenu = forwardRef<HTMLButtonElement, StatusFilterMenuProps>(
  function StatusFilterMenu(props, ref) {
    const { open, defaultOpen = false, onOpenChange, children, ...rest } = props;
    const { models } = useViewParts();
    const { query } = useViewQuery();
    const filter = useStatusFilter();
    const [isOpen, setOpen] = useControlled(open, defaultOpen, onOpenChange);
    if (filter.availableClauses.length === 0) return null;
    const change = (next: boolean) => {
      // Opening starts from what is applied, closing forgets what was not.
      filter.discard();
      setOpen(next, { reason: 'trigger' });
    };
    const label = models[0]?.column ?? '';
    const menu = { filter, label, onClose: () => change(false) };
    return (
      <MenuButton
        {...rest}
        ref={ref}
        isOpen={isOpen}
        near={FilterMenu.near}
        onMenuToggle={change}
        menu={(opened) => (
          <FilterMenu {...menu} {...opened} onDone={() => setOpen(false, { reason: 'apply' })} />
        )}
      >
        <ToolIcon name="list-filter" />
        {children ?? label}
        <Applied count={appliedCount(query)} />
      </MenuButton>
    );
  },
);

function Applied({ count }: { count: number }): ReactElement | null {
  return count > 0 ? <span className="ll-filter-applied">{count}</span> : null;
}
