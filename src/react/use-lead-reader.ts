'use client';
import { useMemo } from 'react';
import { leadName } from '../core/index.js';
import type { Lead, PresentedLead, StatusModel } from '../core/index.js';
import { useViewParts } from './lead-view-context.js';

/** Reads loaded leads at the moment of asking, without hearing of their changes: for handlers, not for render. */
export interface LeadReader {
  readonly name: (id: string) => string | undefined;
  /** A loaded lead as it is to be shown, and its model. */
  readonly read: (id: string) => { readonly lead: PresentedLead; readonly model: StatusModel } | undefined;
  /** Every loaded lead. */
  readonly all: () => Iterable<Lead>;
  /** Hears that some lead changed, at most once a frame. Gives what ends it. */
  readonly onAnyChange: (listener: () => void) => () => void;
  /** Hears at once of a lead of which something is asked, and of what comes of it. Gives what ends it. */
  readonly onWish: (listener: (id: string) => void) => () => void;
}

/**
 * The loaded leads of the nearest view, for what happens on a key or a click.
 *
 * @example
 * const leads = useLeadReader();
 * const copy = () => leads.read(id)?.lead.label;
 */
export function useLeadReader(): LeadReader {
  const { store, feed, modelFor } = useViewParts();
  return useMemo(
    () => ({
      name: (id) => {
        const lead = store.peek(id);
        return lead && leadName(lead);
      },
      read: (id) => {
        const lead = feed.getPresented(id, modelFor);
        return lead && { lead, model: modelFor(lead.lead) };
      },
      *all() {
        for (const { lead } of store.presenter.all(modelFor)) yield lead.lead;
      },
      onAnyChange: (listener) => store.subscribers.addToAll(listener),
      onWish: (listener) => store.wished.add(listener),
    }),
    [store, feed, modelFor],
  );
}
