'use client';
import * as Menu from '@radix-ui/react-dropdown-menu';
import type { ReactElement, ReactNode } from 'react';
import { useMessages } from '../../react/index.js';
import type { StatusOption } from '../../react/index.js';
import { Icon } from '../icon/icon.js';

export interface FilterItemProps {
  option: StatusOption;
  precision: 'exact' | 'at-least' | undefined;
  onToggle: (id: string) => void;
  /** It stands under its status. @default false */
  isSubstatus?: boolean;
  children: ReactNode;
}

/** One choice of the menu, which stays open; with how many leads it would find. */
export function FilterItem(props: FilterItemProps): ReactElement {
  const words = useMessages().filter;
  const { option, precision = 'exact', onToggle, isSubstatus, children } = props;
  const { id, label, checked, count } = option;
  return (
    <Menu.CheckboxItem
      className="ll-menu-item ll-filter-item"
      data-part={isSubstatus ? 'substatus-option' : 'status-option'}
      data-id={id}
      checked={checked}
      textValue={label}
      onSelect={(event) => {
        event.preventDefault();
        onToggle(id);
      }}
    >
      <span className="ll-filter-check" data-state={checked ? 'checked' : 'unchecked'}>
        {checked && <Icon name="check" />}
      </span>
      {children}
      <span className="ll-filter-count">
        {count === undefined ? words.countUnknown : words.count(count, precision)}
      </span>
    </Menu.CheckboxItem>
  );
}
