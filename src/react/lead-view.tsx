'use client';
import { QueryClient, QueryClientContext, QueryClientProvider } from '@tanstack/react-query';
import { useContext, useState } from 'react';
import type { ReactElement } from 'react';
import type { LeadAdapter } from '../adapter/index.js';
import { storeOf } from '../cache/index.js';
import type { LeadViewProps } from './lead-view-props.js';
import { useCommitEffect } from './use-commit-effect.js';
import { ViewRoot } from './view-root.js';

interface Shown {
  readonly adapter: LeadAdapter;
  readonly before?: LeadAdapter;
  readonly nth: number;
}

/**
 * Owns what its components share: the query, the selection and the live connection, each of which can be
 * controlled. Renders nothing of its own. Without a QueryClient above it brings one. Another adapter may have other
 * leads under the same ids: all below begins anew with it.
 *
 * @throws LeadlightError `no-model` when `models` is empty
 * @example
 * <LeadView adapter={adapter} models={lemlist}><LeadTable /></LeadView>
 */
export function LeadView(props: LeadViewProps): ReactElement {
  const { adapter } = props;
  const above = useContext(QueryClientContext);
  const [shown, setShown] = useState<Shown>({ adapter, nth: 0 });
  const { before, nth } = shown;
  if (shown.adapter !== adapter) setShown({ adapter, before: shown.adapter, nth: nth + 1 });
  useCommitEffect(() => {
    // What was shown of the one before is forgotten, unless another view still shows it.
    if (above && before) storeOf(above, before).drop();
  }, [above, before]);
  const Root = above ? ViewRoot : OwnClient;
  return <Root key={nth} {...props} />;
}

/** A view that brings its query client. */
function OwnClient(props: LeadViewProps): ReactElement {
  const [client] = useState(() => new QueryClient());
  return (
    <QueryClientProvider client={client}>
      <ViewRoot {...props} />
    </QueryClientProvider>
  );
}
