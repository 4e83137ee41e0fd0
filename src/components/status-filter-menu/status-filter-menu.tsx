'use client';
import * as Menu from '@radix-ui/react-dropdown-menu';
import { forwardRef, useImperativeHandle, useState } from 'react';
import type { ComponentPropsWithoutRef, ReactElement } from 'react';
import { useControlled } from '../../react/use-controlled.js';
import { useLeadView, useStatusFilter } from '../../react/index.js';
import { classNames } from '../class-names.js';
import { Icon } from '../icon/icon.js';
import { surroundingsOf } from '../surroundings.js';
import { appliedCount } from './applied-count.js';
import { FilterMenuItems } from './filter-menu-items.js';

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
    const { open, defaultOpen = false, onOpenChange, className, children, ...rest } = props;
    const { models, query } = useLeadView();
    const filter = useStatusFilter();
    const [isOpen, setOpen] = useControlled(open, defaultOpen, onOpenChange);
    const [button, setButton] = useState<HTMLButtonElement | null>(null);
    useImperativeHandle<HTMLButtonElement | null, HTMLButtonElement | null>(ref, () => button, [button]);
    if (filter.availableClauses.length === 0) return null;
    const change = (next: boolean) => {
      // Opening starts from what is applied, closing forgets what was not.
      filter.discard();
      setOpen(next, { reason: 'trigger' });
    };
    const { dir, look } = surroundingsOf(button);
    return (
      <Menu.Root modal={false} dir={dir} open={isOpen} onOpenChange={change}>
        <Menu.Trigger
          {...rest}
          ref={setButton}
          className={classNames('ll-button', className)}
          data-part="trigger"
        >
          <Icon name="list-filter" />
          {children ?? models[0]?.column}
          <Applied count={appliedCount(query)} />
        </Menu.Trigger>
        <Menu.Portal>
          <Menu.Content
            {...look}
            className="ll-floating ll-menu ll-filter"
            align="start"
            sideOffset={4}
            collisionPadding={8}
            loop
          >
            <FilterMenuItems filter={filter} onDone={() => setOpen(false, { reason: 'apply' })} />
          </Menu.Content>
        </Menu.Portal>
      </Menu.Root>
    );
  },
);

function Applied({ count }: { count: number }): ReactElement | null {
  return count > 0 ? <span className="ll-filter-applied">{count}</span> : null;
}
