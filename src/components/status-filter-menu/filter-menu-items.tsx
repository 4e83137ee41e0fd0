'use client';
import * as Menu from '@radix-ui/react-dropdown-menu';
import type { ReactElement } from 'react';
import { useMessages, useStatusCounts } from '../../react/index.js';
import type { StatusFilter } from '../../react/index.js';
import { FilterGroup } from './filter-group.js';

export interface FilterMenuItemsProps {
  filter: StatusFilter;
  /** The filter was applied or cleared. */
  onDone: () => void;
}

/** The condition, the statuses under their headings, and what ends the choosing. */
export function FilterMenuItems({ filter, onDone }: FilterMenuItemsProps): ReactElement {
  const { filter: words, filters } = useMessages();
  const { state } = useStatusCounts();
  const { availableClauses, groups, precision, toggle } = filter;
  return (
    <>
      {availableClauses.length > 1 && <ClauseItems filter={filter} />}
      <div className="ll-filter-statuses" role="none">
        {groups.map((group) => (
          <FilterGroup key={group.key} group={group} precision={precision} onToggle={toggle} />
        ))}
        {groups.some(({ model }) => model.display === 'several') && (
          <div className="ll-menu-note">{words.overlap}</div>
        )}
        {state === 'unavailable' && <div className="ll-menu-note">{filters.noCounts}</div>}
      </div>
      <FooterItems filter={filter} onDone={onDone} />
    </>
  );
}

function ClauseItems({ filter }: Pick<FilterMenuItemsProps, 'filter'>): ReactElement {
  const words = useMessages().filter;
  const { clause, availableClauses, setClause } = filter;
  return (
    <Menu.RadioGroup className="ll-filter-clauses" value={clause} aria-label={words.clauseLabel}>
      {availableClauses.map((one) => (
        <Menu.RadioItem
          key={one}
          className="ll-menu-item"
          data-part="clause"
          value={one}
          onSelect={(event) => {
            event.preventDefault();
            setClause(one);
          }}
        >
          {words.clauses[one]}
        </Menu.RadioItem>
      ))}
    </Menu.RadioGroup>
  );
}

function FooterItems({ filter, onDone }: FilterMenuItemsProps): ReactElement {
  const words = useMessages().filter;
  const finish = (act: () => void) => () => {
    act();
    onDone();
  };
  return (
    <div className="ll-filter-footer" role="none">
      <Menu.Item className="ll-menu-item" data-part="clear" onSelect={finish(filter.clear)}>
        {words.clear}
      </Menu.Item>
      <Menu.Item className="ll-menu-item" data-part="apply" onSelect={finish(filter.apply)}>
        {words.apply}
      </Menu.Item>
    </div>
  );
}
