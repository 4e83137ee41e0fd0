'use client';
import * as Menu from '@radix-ui/react-dropdown-menu';
import { forwardRef, useImperativeHandle, useState } from 'react';
import type { ComponentPropsWithoutRef } from 'react';
import { useMessages } from '../../react/index.js';
import { classNames } from '../class-names.js';
import { Icon } from '../icon/icon.js';
import { surroundingsOf } from '../surroundings.js';
import { useControlled } from '../../react/use-controlled.js';
import { useLeadName } from '../use-lead-name.js';
import { ActionsMenuItems } from './actions-menu-items.js';

export interface LeadActionsMenuProps extends Omit<ComponentPropsWithoutRef<'button'>, 'type'> {
  /** A lead of the nearest view. */
  leadId: string;
  open?: boolean;
  /** @default false */
  defaultOpen?: boolean;
  onOpenChange?: (open: boolean, details: { reason: 'trigger' }) => void;
  /** An action was asked for. */
  onAct?: (action: string) => void;
}

/**
 * Everything that can be done with one lead, in the product's order. What is refused now stays, with the
 * reason; what cannot be taken back asks first. Its button shows three dots, or the children.
 *
 * @example
 * <LeadActionsMenu leadId={lead.id} />
 */
export const LeadActionsMenu = forwardRef<HTMLButtonElement, LeadActionsMenuProps>(
  function LeadActionsMenu(props, ref) {
    const { leadId, open, defaultOpen = false, onOpenChange, onAct, className, children, ...rest } = props;
    const label = useMessages().actions.menu(useLeadName(leadId));
    const [isOpen, setOpen] = useControlled(open, defaultOpen, onOpenChange);
    const [button, setButton] = useState<HTMLButtonElement | null>(null);
    useImperativeHandle<HTMLButtonElement | null, HTMLButtonElement | null>(ref, () => button, [button]);
    const { dir, look } = surroundingsOf(button);
    return (
      <Menu.Root
        modal={false}
        dir={dir}
        open={isOpen}
        onOpenChange={(next) => setOpen(next, { reason: 'trigger' })}
      >
        <Menu.Trigger
          aria-label={label}
          {...rest}
          ref={setButton}
          className={classNames('ll-button', className)}
          data-look="icon"
          data-part="trigger"
        >
          {children ?? <Icon name="ellipsis" />}
        </Menu.Trigger>
        <Menu.Portal>
          <Menu.Content
            {...look}
            className="ll-floating ll-menu"
            align="end"
            sideOffset={4}
            collisionPadding={8}
            loop
          >
            <ActionsMenuItems leadId={leadId} onAct={onAct} />
          </Menu.Content>
        </Menu.Portal>
      </Menu.Root>
    );
  },
);
