'use client';
import { forwardRef, useState } from 'react';
import type { ComponentPropsWithoutRef } from 'react';
import { useLeadView, useMessages } from '../../react/index.js';
import { classNames } from '../class-names.js';
import { Icon } from '../icon/icon.js';
import { useTimer } from '../use-timer.js';

/** After this long without a key the backend is asked, in milliseconds. */
const PAUSE = 250;

export type LeadSearchProps = Omit<ComponentPropsWithoutRef<'input'>, 'type' | 'value' | 'defaultValue'>;

/**
 * Searches the nearest view's leads by name, email and company. Asks when one stops typing; Escape empties it.
 * Renders nothing where the backend cannot search.
 *
 * @example
 * <LeadView adapter={adapter} models={lemlist}><LeadSearch /><LeadTable /></LeadView>
 */
export const LeadSearch = forwardRef<HTMLInputElement, LeadSearchProps>(function LeadSearch(
  { className, onChange, onKeyDown, ...rest },
  ref,
) {
  const words = useMessages();
  const { capabilities } = useLeadView();
  const { text, change, finish } = useSearchText();
  if (!capabilities.filters.includes('search')) return null;
  return (
    <label className={classNames('ll-search', className)} data-part="search">
      <Icon name="search" />
      <input
        placeholder={words.filters.searchHint}
        aria-label={words.filter.search}
        {...rest}
        ref={ref}
        type="search"
        value={text}
        onChange={(event) => {
          onChange?.(event);
          change(event.target.value);
        }}
        onKeyDown={(event) => {
          onKeyDown?.(event);
          if (event.key === 'Enter') finish(event.currentTarget.value);
          else if (event.key === 'Escape') finish('');
        }}
      />
    </label>
  );
});

/** What is typed, and the query that follows it. */
function useSearchText() {
  const { query, setQuery } = useLeadView();
  // What is typed and not asked yet.
  const [draft, setDraft] = useState<string>();
  const timer = useTimer();
  const ask = (text: string) => {
    const { search: _search, ...others } = query;
    setQuery(text.trim() === '' ? others : { ...others, search: text.trim() }, 'search');
    setDraft(undefined);
  };
  return {
    text: draft ?? query.search ?? '',
    change: (text: string) => {
      setDraft(text);
      timer.start(() => ask(text), PAUSE);
    },
    finish: (text: string) => {
      timer.stop();
      ask(text);
    },
  };
}
