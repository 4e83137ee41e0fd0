'use client';
import { forwardRef, useState } from 'react';
import type { ComponentPropsWithoutRef } from 'react';
import { useMessages } from '../../react/index.js';
import { useCapabilities, useViewQuery } from '../../react/lead-view-context.js';
import { useEvent } from '../../react/use-event.js';
import { classNames } from '../class-names.js';
import { Icon } from '../icon/icon.js';
import { isComposing } from '../is-composing.js';
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
  { className, onChange, onKeyDown, onCompositionEnd, ...rest },
  ref,
) {
  const words = useMessages();
  const capabilities = useCapabilities();
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
          change(event.target.value, isComposing(event));
        }}
        onCompositionEnd={(event) => {
          onCompositionEnd?.(event);
          change(event.currentTarget.value);
        }}
        onKeyDown={(event) => {
          onKeyDown?.(event);
          if (isComposing(event)) return;
          if (event.key === 'Enter') finish(event.currentTarget.value);
          else if (event.key === 'Escape') finish('');
        }}
      />
    </label>
  );
});

/** What is typed, as it is typed, and whether the backend is still to be asked for it. */
interface Draft {
  readonly text: string;
  readonly isWaiting: boolean;
}

/** What is typed, and the query that follows it. */
function useSearchText() {
  const { query, setQuery } = useViewQuery();
  const { search = '', ...others } = query;
  const [draft, setDraft] = useState<Draft>();
  const timer = useTimer();
  // By the query as it is when the pause is over: a filter may have been chosen meanwhile.
  const ask = useEvent((text: string) => {
    setQuery(text.trim() === '' ? others : { ...others, search: text.trim() }, 'search');
    setDraft({ text, isWaiting: false });
  });
  // A space is typed before the next word, and is no part of what is searched for.
  const isTyped = draft && (draft.isWaiting || draft.text.trim() === search);
  return {
    text: isTyped ? draft.text : search,
    // Half a word is nothing to search for.
    change: (text: string, isHalf = false) => {
      setDraft({ text, isWaiting: true });
      if (isHalf) timer.stop();
      else timer.start(() => ask(text), PAUSE);
    },
    finish: (text: string) => {
      timer.stop();
      ask(text);
    },
  };
}
