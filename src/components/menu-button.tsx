'use client';
import { forwardRef, useImperativeHandle, useState } from 'react';
import type { ComponentPropsWithoutRef, ReactNode } from 'react';
import { classNames } from './class-names.js';
import type { Late } from './late.js';

export interface OpenedMenu {
  readonly anchor: HTMLElement;
  readonly byKey: boolean;
}

export interface MenuButtonProps extends Omit<ComponentPropsWithoutRef<'button'>, 'type'> {
  isOpen: boolean;
  onMenuToggle: (open: boolean) => void;
  /** The menu, loaded when it is first asked for. */
  menu: (opened: OpenedMenu) => ReactNode;
  /** Loads the menu while the pointer or the focus comes near. */
  near: Late<never>['near'];
  'data-look'?: string;
}

/** A button whose menu is loaded when it is first opened. */
export const MenuButton = forwardRef<HTMLButtonElement, MenuButtonProps>(function MenuButton(
  { isOpen, onMenuToggle, menu, near, className, onClick, onKeyDown, children, ...rest },
  ref,
) {
  const [anchor, setAnchor] = useState<HTMLButtonElement | null>(null);
  const [byKey, setByKey] = useState(false);
  useImperativeHandle<HTMLButtonElement | null, HTMLButtonElement | null>(ref, () => anchor, [anchor]);
  const toggle = (open: boolean, key: boolean) => {
    setByKey(key);
    onMenuToggle(open);
  };
  return (
    <>
      <button
        {...near}
        {...rest}
        type="button"
        ref={setAnchor}
        className={classNames('ll-button', className)}
        data-part="trigger"
        data-state={isOpen ? 'open' : 'closed'}
        aria-haspopup="menu"
        aria-expanded={isOpen}
        onClick={(event) => {
          onClick?.(event);
          // A click that no pointer made counts none.
          toggle(!isOpen, event.detail === 0);
        }}
        onKeyDown={(event) => {
          onKeyDown?.(event);
          if (event.key !== 'ArrowDown' || isOpen) return;
          event.preventDefault();
          toggle(true, true);
        }}
      >
        {children}
      </button>
      {isOpen && anchor && menu({ anchor, byKey })}
    </>
  );
});
