'use client';
import { QueryClient, QueryClientContext, QueryClientProvider } from '@tanstack/react-query';
import { useContext, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import type { LeadAdapter } from '../adapter/index.js';
import type { LeadQuery, Selection, StatusModel } from '../core/index.js';
import type { LiveChangeDetails, QueryChangeDetails, SelectionChangeDetails } from './lead-view-context.js';
import { ViewRoot } from './view-root.js';

export interface LeadViewProps {
  /** Make it once, outside of render. Its id names its data in the query cache. */
  readonly adapter: LeadAdapter;
  /** One, or several where a list mixes products. */
  readonly models: StatusModel | readonly StatusModel[];
  readonly query?: LeadQuery;
  readonly defaultQuery?: LeadQuery;
  readonly onQueryChange?: (query: LeadQuery, details: QueryChangeDetails) => void;
  readonly selection?: Selection;
  readonly defaultSelection?: Selection;
  readonly onSelectionChange?: (selection: Selection, details: SelectionChangeDetails) => void;
  /** Whether changes flow in as they come; false holds the rows still. */
  readonly live?: boolean;
  /** @default true */
  readonly defaultLive?: boolean;
  readonly onLiveChange?: (live: boolean, details: LiveChangeDetails) => void;
  readonly children?: ReactNode;
}

/**
 * Owns what its components share: the query, the selection and the live connection, each of which can be
 * controlled. Renders nothing of its own. Without a QueryClient above it brings one.
 *
 * @throws LeadlightError `no-model` when `models` is empty
 * @example
 * <LeadView adapter={adapter} models={lemlist}><LeadTable /></LeadView>
 */
export function LeadView(props: LeadViewProps): ReactElement {
  const above = useContext(QueryClientContext);
  if (above) return <ViewRoot {...props} />;
  return (
    <OwnClient adapter={props.adapter}>
      <ViewRoot {...props} />
    </OwnClient>
  );
}

/**
 * Brings a query client; a new one with another adapter, which may have the same id and other leads. All
 * below begins anew with it: what was chosen among the leads of one account means nothing in another.
 */
function OwnClient({ adapter, children }: { adapter: LeadAdapter; children: ReactNode }): ReactElement {
  const [own, setOwn] = useState(() => ({ adapter, client: new QueryClient(), nth: 0 }));
  if (own.adapter !== adapter) setOwn({ adapter, client: new QueryClient(), nth: own.nth + 1 });
  return (
    <QueryClientProvider key={own.nth} client={own.client}>
      {children}
    </QueryClientProvider>
  );
}
