'use client';
import type { ReactElement } from 'react';
import { AnchoredMenu } from '../anchored-menu.js';
import type { OpenedMenu } from '../menu-button.js';
import { FilterMenuItems } from './filter-menu-items.js';
import type { FilterMenuItemsProps } from './filter-menu-items.js';

interface FilterMenuProps extends OpenedMenu, FilterMenuItemsProps {
  label: string;
  onClose: () => void;
}

/** The menu that filters by status. */
export function FilterMenu({ filter, onDone, ...menu }: FilterMenuProps): ReactElement {
  return (
    <AnchoredMenu {...menu} align="start" className="ll-filter">
      <FilterMenuItems filter={filter} onDone={onDone} />
    </AnchoredMenu>
  );
}
