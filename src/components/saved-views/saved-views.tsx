'use client';
import { forwardRef, useState } from 'react';
import type { ComponentPropsWithoutRef, ReactElement } from 'react';
import { isFiltered, queryKey, useMessages, useSavedViews } from '../../react/index.js';
import type { SavedView, UseSavedViewsOptions } from '../../react/index.js';
import { useViewQuery } from '../../react/lead-view-context.js';
import { classNames } from '../class-names.js';
import { focusNeighbour } from '../focus-neighbour.js';
import { Icon } from '../icon/icon.js';
import { SaveView } from './save-view.js';

export interface SavedViewsProps
  extends Omit<ComponentPropsWithoutRef<'nav'>, 'children'>, UseSavedViewsOptions {
  /** Views that are there from the start, such as those of `leadlight/models`. They cannot be removed. */
  ready?: readonly SavedView[];
}

const none: readonly SavedView[] = [];

/**
 * Queries under names: everybody, those that are ready, and one's own, kept in the browser or by the host.
 *
 * @example
 * <LeadView adapter={adapter} models={lemlist}><SavedViews ready={readyViews.lemlist} /><LeadTable /></LeadView>
 */
export const SavedViews = forwardRef<HTMLElement, SavedViewsProps>(function SavedViews(props, ref) {
  const { ready = none, views: given, onViewsChange, storage, storageKey, className, ...rest } = props;
  const words = useMessages().views;
  const { views, save, remove } = useSavedViews({ views: given, onViewsChange, storage, storageKey });
  const { items, isFilter } = useViewItems(ready, views);
  const [said, setSaid] = useState('');
  const keep = (name: string) => {
    save(name);
    setSaid(words.saved(name));
  };
  return (
    <nav aria-label={words.label} {...rest} ref={ref} className={classNames('ll-views', className)}>
      <ul className="ll-view-list">
        {items.map(({ key, isOwn, ...item }) => (
          <ViewItem key={key} {...item} onRemove={isOwn ? () => remove(key) : undefined} />
        ))}
      </ul>
      {isFilter && <SaveView onSave={keep} />}
      <span className="ll-sr-only" role="status">
        {said}
      </span>
    </nav>
  );
});

interface Item extends Pick<ViewItemProps, 'name' | 'isShown' | 'onApply'> {
  readonly key: string;
  readonly isOwn: boolean;
}

/** Everybody, the ready views, one's own; and which of them is shown, whatever the order and the campaign. */
function useViewItems(ready: readonly SavedView[], own: readonly SavedView[]) {
  const words = useMessages().views;
  const { query, setQuery } = useViewQuery();
  const { campaign, sort, ...clauses } = query;
  const asked = queryKey(clauses);
  const here = { ...(campaign !== undefined && { campaign }), ...(sort !== undefined && { sort }) };
  const itemOf = ({ id, name, query: asks }: SavedView, isOwn: boolean): Item => ({
    key: id,
    name,
    isOwn,
    isShown: queryKey(withoutPlace(asks)) === asked,
    onApply: () => setQuery(isOwn ? asks : { ...here, ...asks }, 'saved-view'),
  });
  const everybody = itemOf({ id: 'everybody', name: words.everybody, query: {} }, false);
  return {
    items: [everybody, ...ready.map((view) => itemOf(view, false)), ...own.map((view) => itemOf(view, true))],
    isFilter: isFiltered(clauses),
  };
}

interface ViewItemProps {
  name: string;
  isShown: boolean;
  onApply: () => void;
  onRemove: (() => void) | undefined;
}

function ViewItem({ name, isShown, onApply, onRemove }: ViewItemProps): ReactElement {
  const words = useMessages().views;
  return (
    <li className="ll-view" data-state={isShown ? 'shown' : 'other'}>
      <button
        type="button"
        className="ll-view-name"
        aria-current={isShown ? 'true' : undefined}
        onClick={onApply}
      >
        <bdi>{name}</bdi>
      </button>
      {onRemove && (
        <button
          type="button"
          className="ll-chip-remove"
          aria-label={words.remove(name)}
          onClick={({ currentTarget }) => {
            focusNeighbour(currentTarget);
            onRemove();
          }}
        >
          <Icon name="x" />
        </button>
      )}
    </li>
  );
}

function withoutPlace({
  sort: _sort,
  campaign: _campaign,
  ...clauses
}: SavedView['query']): SavedView['query'] {
  return clauses;
}
