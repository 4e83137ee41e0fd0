'use client';
import { useId } from 'react';
import type { MouseEvent, ReactElement, ReactNode } from 'react';
import type { StatusModel } from '../../core/index.js';
import { own, useLeadlight, useMessages } from '../../react/index.js';
import { Icon } from '../icon/icon.js';
import { StatusBadge } from '../status-badge/status-badge.js';
import { searchGuide } from './search-guide.js';
import type { GuideMatch } from './search-guide.js';

export interface GuideNavProps {
  shown: StatusModel;
  search: string;
  onSearch: (search: string) => void;
  /** The page that is open; null is the overview. */
  page: string | null;
  /** The address of a page, where the host has one. */
  hrefOf?: ((status: string | null) => string) | undefined;
  onOpen: (status: string | null) => void;
}

/** The search, and the statuses in the product's order under its headings. */
export function GuideNav(props: GuideNavProps): ReactElement {
  const { shown, search, onSearch } = props;
  const words = useMessages().guide;
  const { locale } = useLeadlight();
  const matches = searchGuide(shown, search, locale);
  const groups = [...new Set(matches.map(({ id }) => shown.statuses[id]?.group))];
  const isSearching = search.trim() !== '';
  return (
    <nav className="ll-guide-nav" data-part="nav" aria-label={words.statuses}>
      <div className="ll-guide-search">
        <Icon name="search" />
        <input
          type="search"
          value={search}
          placeholder={words.search}
          aria-label={words.search}
          onChange={({ currentTarget }) => onSearch(currentTarget.value)}
        />
      </div>
      <p role="status" className={isSearching ? 'll-guide-found' : 'll-sr-only'}>
        {isSearching && (matches.length > 0 ? words.found(matches.length) : words.nothingFound)}
      </p>
      {!isSearching && (
        <PageLink {...props} status={null}>
          {words.overview}
        </PageLink>
      )}
      {groups.map((group) => (
        <NavGroup
          key={group ?? ''}
          {...props}
          group={group}
          matches={matches.filter(({ id }) => own(shown.statuses, id)?.group === group)}
        />
      ))}
    </nav>
  );
}

interface NavGroupProps extends GuideNavProps {
  group: string | undefined;
  matches: readonly GuideMatch[];
}

function NavGroup({ group, matches, ...nav }: NavGroupProps): ReactElement {
  const labelId = useId();
  return (
    <>
      {group !== undefined && (
        <p className="ll-guide-group" id={labelId}>
          {group}
        </p>
      )}
      <ul aria-labelledby={group === undefined ? undefined : labelId}>
        {matches.map(({ id, found }) => (
          <li key={id}>
            <PageLink {...nav} status={id}>
              <StatusBadge model={nav.shown} status={id} look="dot" />
              {found !== undefined && <span className="ll-guide-snippet">{found}</span>}
            </PageLink>
          </li>
        ))}
      </ul>
    </>
  );
}

interface PageLinkProps extends GuideNavProps {
  status: string | null;
  children: ReactNode;
}

/** A link where pages have addresses, else a button. A click that asks for a new tab is the browser's. */
function PageLink({ status, page, hrefOf, onOpen, children }: PageLinkProps): ReactElement {
  const shared = {
    className: 'll-guide-link',
    'data-part': 'link',
    'data-status': status ?? undefined,
    'aria-current': status === page ? ('page' as const) : undefined,
  };
  if (!hrefOf) {
    return (
      <button type="button" {...shared} onClick={() => onOpen(status)}>
        {children}
      </button>
    );
  }
  const follow = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    onOpen(status);
  };
  return (
    <a href={hrefOf(status)} {...shared} onClick={follow}>
      {children}
    </a>
  );
}
