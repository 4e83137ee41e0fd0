'use client';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ReactElement } from 'react';
import type { CampaignSummary } from '../adapter/index.js';
import { campaignsOptions, LiveFeed, sameItems, storeOf } from '../cache/index.js';
import type { StatusModel } from '../core/index.js';
import type { ViewParts, ViewSelection } from './lead-view-context.js';
import {
  ViewPartsContext,
  ViewPauseContext,
  ViewQueryContext,
  ViewSelectionContext,
} from './lead-view-context.js';
import type { LeadViewProps } from './lead-view-props.js';
import { LiveLink } from './live-link.js';
import { createModelFor } from './model-for.js';
import { OddityLink } from './oddity-link.js';
import { useBulkPlace } from './use-bulk-place.js';
import { useStable } from './use-stable.js';
import { useViewState } from './use-view-state.js';

const none: readonly CampaignSummary[] = [];

/** A view under a query client. */
export function ViewRoot(props: LeadViewProps): ReactElement {
  const { query, selection, pause } = useViewState(props);
  const parts = useParts(props, query.query.campaign, selection);
  return (
    <ViewPartsContext.Provider value={parts}>
      <ViewPauseContext.Provider value={pause}>
        <ViewQueryContext.Provider value={query}>
          <ViewSelectionContext.Provider value={selection}>
            {/* First, so that it listens before anything below reads. */}
            <LiveLink />
            {props.children}
            <OddityLink />
          </ViewSelectionContext.Provider>
        </ViewQueryContext.Provider>
      </ViewPauseContext.Provider>
    </ViewPartsContext.Provider>
  );
}

function useParts(
  { adapter, models }: LeadViewProps,
  campaign: string | undefined,
  selection: ViewSelection,
): ViewParts {
  const client = useQueryClient();
  const store = useMemo(() => storeOf(client, adapter), [client, adapter]);
  const feed = useMemo(() => new LiveFeed({ store, campaign }), [store, campaign]);
  const bulk = useBulkPlace(store, selection);
  const all = useStable(listOf(models), sameItems);
  const campaigns = useQuery(campaignsOptions(store)).data ?? none;
  return useMemo(
    () => ({ store, feed, bulk, models: all, campaigns, modelFor: createModelFor(all, campaigns) }),
    [store, feed, bulk, all, campaigns],
  );
}

function listOf(models: StatusModel | readonly StatusModel[]): readonly StatusModel[] {
  return 'statuses' in models ? [models] : models;
}
