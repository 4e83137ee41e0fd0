'use client';
import { forwardRef } from 'react';
import type { ComponentPropsWithoutRef } from 'react';
import { useFirstMessages } from '../../react/index.js';
import { useViewParts, useViewQuery } from '../../react/lead-view-context.js';
import { classNames } from '../class-names.js';
import { focusNeighbour } from '../focus-neighbour.js';
import { ToolIcon } from '../icon/tool-icon.js';
import { useFormat } from '../use-format.js';
import { useOwnerName } from '../use-owner-name.js';
import { chipsOf, withoutClause } from './chips-of.js';

export interface FilterChipsProps extends Omit<ComponentPropsWithoutRef<'ul'>, 'children'> {
  /** What an owner is called. @default the id */
  ownerName?: (ownerId: string) => string;
}

/**
 * What the nearest view is filtered by, one chip for each clause, joined by and. Renders nothing without one.
 *
 * @example
 * <LeadView adapter={adapter} models={lemlist}><FilterChips /><LeadTable /></LeadView>
 */
export const FilterChips = forwardRef<HTMLUListElement, FilterChipsProps>(function FilterChips(
  { ownerName, className, ...rest },
  ref,
) {
  const messages = useFirstMessages();
  const words = messages.filter;
  const format = useFormat();
  const { models } = useViewParts();
  const { query, setQuery } = useViewQuery();
  const nameOf = useOwnerName(ownerName);
  const chips = chipsOf(query, { models, words: messages, format, ownerName: nameOf });
  if (chips.length === 0) return null;
  return (
    <ul aria-label={words.chips} {...rest} ref={ref} className={classNames('ll-chips', className)}>
      {chips.map(({ clause, text }) => (
        <li key={clause} className="ll-chip" data-part="chip" data-clause={clause}>
          {text}
          <button
            type="button"
            className="ll-chip-remove"
            aria-label={words.remove(text)}
            onClick={({ currentTarget }) => {
              focusNeighbour(currentTarget);
              setQuery(withoutClause(query, clause), 'filter-chip');
            }}
          >
            <ToolIcon name="x" />
          </button>
        </li>
      ))}
    </ul>
  );
});
