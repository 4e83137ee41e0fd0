'use client';
import { forwardRef } from 'react';
import type { ComponentPropsWithoutRef } from 'react';
import { useFirstMessages } from '../../react/index.js';
import { useControlled } from '../../react/use-controlled.js';
import { ToolIcon } from '../icon/tool-icon.js';
import { MenuButton } from '../menu-button.js';
import { useLeadName } from '../use-lead-name.js';
import { withDecisions } from '../../react/decisions.js';
import { late } from '../late.js';

const ActionsMenu = late(async () => (await withDecisions(import('./actions-menu.js'))).ActionsMenu);

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
    const { leadId, open, defaultOpen = false, onOpenChange, onAct, children, ...rest } = props;
    const label = useFirstMessages().actions.menu(useLeadName(leadId));
    const [isOpen, setOpen] = useControlled(open, defaultOpen, onOpenChange);
    const toggle = (next: boolean) => setOpen(next, { reason: 'trigger' });
    return (
      <MenuButton
        aria-label={label}
        data-look="icon"
        {...rest}
        ref={ref}
        isOpen={isOpen}
        near={ActionsMenu.near}
        onMenuToggle={toggle}
        menu={(opened) => (
          <ActionsMenu
            {...opened}
            label={label}
            leadId={leadId}
            onAct={onAct}
            onClose={() => toggle(false)}
          />
        )}
      >
        {children ?? <ToolIcon name="ellipsis" />}
      </MenuButton>
    );
  },
);
