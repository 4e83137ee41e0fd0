'use client';
import * as Menu from '@radix-ui/react-dropdown-menu';
import { useId } from 'react';
import type { ReactElement } from 'react';
import { useMessages } from '../../react/index.js';
import type { StatusGroup, StatusOption } from '../../react/index.js';
import { StatusBadge } from '../status-badge/status-badge.js';
import { FilterItem } from './filter-item.js';

export interface FilterGroupProps {
  group: StatusGroup;
  /** What the numbers are. */
  precision: 'exact' | 'at-least' | undefined;
  onToggle: (id: string) => void;
}

/** The statuses under one heading of the product, each with its substatuses. */
export function FilterGroup({ group, precision, onToggle }: FilterGroupProps): ReactElement {
  const { model, label, statuses } = group;
  const shared = { precision, onToggle };
  const labelId = useId();
  return (
    <Menu.Group aria-labelledby={label ? labelId : undefined}>
      {label && (
        <Menu.Label className="ll-menu-heading" id={labelId}>
          {label}
        </Menu.Label>
      )}
      {statuses.flatMap((status) => [
        <FilterItem key={status.id} option={status} {...shared}>
          <StatusBadge model={model} status={status.id} look="dot" />
        </FilterItem>,
        ...status.substatuses.map((substatus) => (
          <FilterItem key={substatus.id} option={substatus} {...shared} isSubstatus>
            <SubstatusLabel option={substatus} />
          </FilterItem>
        )),
      ])}
    </Menu.Group>
  );
}

function SubstatusLabel({ option: { label, substatusLabel } }: { option: StatusOption }): ReactElement {
  const words = useMessages().filter;
  return <span className="ll-filter-substatus">{substatusLabel ?? label ?? words.other}</span>;
}
