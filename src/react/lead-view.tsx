'use client';
import { QueryClient, QueryClientContext, QueryClientProvider } from '@tanstack/react-query';
import { useContext, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import type { LeadAdapter } from '../adapter/index.js';
import type { LeadViewProps } from './lead-view-props.js';
import { ViewRoot } from './view-root.js';

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
