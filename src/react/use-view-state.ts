'use client';
import { useMemo, useRef, useState } from 'react';
import { emptySelection, queryKey, selectionSize } from '../core/index.js';
import type { LeadQuery, Selection } from '../core/index.js';
import type {
  QueryChangeReason,
  SelectionChangeReason,
  ViewPause,
  ViewQuery,
  ViewSelection,
} from './lead-view-context.js';
import type { LeadViewProps } from './lead-view-props.js';
import { useCommitEffect } from './use-commit-effect.js';
import { useControlled } from './use-controlled.js';
import { useEvent } from './use-event.js';
import { useStable } from './use-stable.js';

const everything: LeadQuery = {};

/** The query, the selection and the pause of a view; each the host's where it gives one. */
export function useViewState(props: LeadViewProps): {
  readonly query: ViewQuery;
  readonly selection: ViewSelection;
  readonly pause: ViewPause;
} {
  const { defaultQuery = everything, defaultLive = true } = props;
  const [asked, change] = useControlled(props.query, defaultQuery, props.onQueryChange);
  const query = useStable(asked, isSameQuery);
  const filter = filterKey(query);
  const selection = useSelection(props, filter);
  const [live, setLive] = useControlled(props.live, defaultLive, props.onLiveChange);
  const paused = !live;
  const setPaused = useEvent((hold: boolean) => setLive(!hold, { reason: 'toggle' }));
  // The filter that was asked for while some were chosen. The host may refuse it, or have it later.
  const awaited = useRef<string | false>(false);
  const setQuery = useEvent((next: LeadQuery, reason: QueryChangeReason = 'host') => {
    awaited.current = selectionSize(selection.selection) > 0 && filterKey(next);
    change(next, { reason });
  });
  useCommitEffect(() => {
    if (awaited.current === filter) selection.setSelection(emptySelection, 'query-change');
    awaited.current = false;
  }, [filter]);
  return {
    query: useMemo(() => ({ query, setQuery }), [query, setQuery]),
    selection,
    pause: useMemo(() => ({ paused, setPaused }), [paused, setPaused]),
  };
}

/** A selection that is kept here goes with the filter it was made under, whoever changes the filter. */
function useSelection(props: LeadViewProps, filter: string): ViewSelection {
  const { selection: given, defaultSelection = emptySelection, onSelectionChange } = props;
  const [kept, setKept] = useState({ filter, selection: defaultSelection });
  const isOther = kept.filter !== filter;
  if (isOther) setKept({ filter, selection: emptySelection });
  const setSelection = useEvent((next: Selection, reason: SelectionChangeReason = 'host') => {
    if (!given) setKept({ filter, selection: next });
    onSelectionChange?.(next, { reason });
  });
  const selection = given ?? (isOther ? emptySelection : kept.selection);
  return useMemo(() => ({ selection, setSelection }), [selection, setSelection]);
}

function isSameQuery(a: LeadQuery, b: LeadQuery): boolean {
  return queryKey(a) === queryKey(b);
}

function filterKey(query: LeadQuery): string {
  return queryKey({ ...query, sort: undefined });
}
