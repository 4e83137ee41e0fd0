'use client';
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { LeadAdapter } from '../adapter/index.js';
import type { BulkStanding, Unfinished } from '../cache/index.js';
import type { JsonValue, Lead, StatusModel } from '../core/index.js';
import { canAct } from './can-act.js';
import { decisionContext } from './decision-context.js';
import { useViewParts, useViewSelection } from './lead-view-context.js';
import { useLeadlight } from './leadlight-context.js';
import { useBulkDoor } from './use-bulk-door.js';

/** An action that can be asked for on many leads. Which of them it is possible for, `prepare` finds out. */
export interface BulkOffer {
  readonly action: string;
  readonly label: string;
  readonly icon: string;
  /** It cannot be taken back by another action: ask first. */
  readonly destructive: boolean;
  /** Which values may be given along: `until`, `note`. */
  readonly params: readonly string[];
}

/** An act on the chosen leads: how it stands, and what can be done with it. */
export interface BulkAction extends BulkStanding {
  /** The actions of the view's models that the backend carries out, each once. */
  readonly offers: readonly BulkOffer[];
  /** Finds out what would come of an act on the chosen leads: `forecast`. Does nothing yet. */
  readonly prepare: (action: string, params?: { readonly [name: string]: JsonValue }) => void;
  /** Carries out what was prepared. */
  readonly start: () => void;
  /** Sends nothing more; what is on its way is waited for. Before the start: forgets what was prepared. */
  readonly cancel: () => void;
  /** Asks again for those that failed alone; or for those that were not attempted. @default 'failed' */
  readonly retry: (which?: Unfinished) => void;
  /** Takes back what was done, where `undo.ok`. */
  readonly takeBack: () => void;
  /** Forgets what came of it. */
  readonly dismiss: () => void;
}

/**
 * Acts on the leads that are chosen in the nearest view, however many: by their ids, in as many requests as
 * the backend needs, or by a query. Done and refused leads are no more chosen afterwards; failed ones stay.
 *
 * @example
 * const bulk = useBulkAction();
 * bulk.prepare('pause'); // then bulk.forecast: { done: 9840, refused: { 'do-not-contact': 400 }, … }
 * bulk.start(); // then bulk.progress, bulk.report, bulk.undo
 */
export function useBulkAction(): BulkAction {
  const parts = useViewParts();
  const { store, models, modelFor } = parts;
  const bulk = useBulkDoor();
  const { selection } = useViewSelection();
  const asker = useLeadlight();
  const subscribe = useCallback((listener: () => void) => bulk.subscribe(listener), [bulk]);
  const read = () => bulk.getStanding();
  const standing = useSyncExternalStore(subscribe, read, read);
  const offers = useMemo(() => offersOf(models, store.adapter), [models, store]);
  const prepare: BulkAction['prepare'] = (action, params) => {
    const contextOf = (lead: Lead) => decisionContext(parts, asker, lead);
    bulk.prepare({ action, selection, contextOf, modelFor, report: asker.report, ...(params && { params }) });
  };
  return {
    ...standing,
    offers,
    prepare,
    start: () => void bulk.start(),
    cancel: () => bulk.cancel(),
    retry: (which) => void bulk.retry(which),
    takeBack: () => void bulk.undo(asker.now()),
    dismiss: () => bulk.dismiss(),
  };
}

function offersOf(models: readonly StatusModel[], adapter: LeadAdapter): readonly BulkOffer[] {
  const offers = new Map<string, BulkOffer>();
  for (const { actions } of models) {
    for (const [action, { label, icon, destructive, params }] of Object.entries(actions)) {
      if (offers.has(action) || !canAct(adapter, action)) continue;
      offers.set(action, { action, label, icon, destructive, params });
    }
  }
  return [...offers.values()];
}
