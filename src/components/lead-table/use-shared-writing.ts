'use client';
import { useMemo } from 'react';
import type { Lead } from '../../core/index.js';
import { useCampaigns, useLeadlight, useFirstMessages } from '../../react/index.js';
import { useViewParts } from '../../react/lead-view-context.js';
import { useFormat } from '../use-format.js';
import { useGuarded } from '../use-guarded.js';
import { useOwnerName } from '../use-owner-name.js';
import type { SharedWriting } from './cell-content.js';

export interface SharedWritingOptions {
  readonly leadHref: ((lead: Lead) => string | undefined) | undefined;
  readonly ownerName: ((ownerId: string) => string) | undefined;
  readonly canOpen: boolean;
}

/** What all cells are written with: one object, so that rows are not drawn anew without need. */
export function useSharedWriting({ leadHref, ownerName, canOpen }: SharedWritingOptions): SharedWriting {
  const words = useFirstMessages();
  const format = useFormat();
  const { now } = useLeadlight();
  const campaigns = useCampaigns();
  const { modelFor } = useViewParts();
  const owner = useOwnerName(ownerName);
  const href = useGuarded('leadHref', leadHref);
  const hrefOf = leadHref && href;
  return useMemo(() => {
    const byId = new Map(campaigns.map(({ id, name }) => [id, name]));
    const names = { owner, campaign: (id: string) => byId.get(id) ?? id };
    return { words, format, now, names, modelFor, hrefOf, canOpen };
  }, [words, format, now, campaigns, modelFor, hrefOf, owner, canOpen]);
}
