'use client';
import { useEffect, useSyncExternalStore } from 'react';
import { LateValue } from './late-value.js';
import { useViewParts } from './lead-view-context.js';
import { useLeadlight } from './leadlight-context.js';

const oddities = new LateValue(() => import('./watch-oddities.js'));

/** Tells the host what is odd about the leads that are shown below. Renders nothing. */
export function OddityLink(): null {
  const { store, models, modelFor } = useViewParts();
  const { report } = useLeadlight();
  const loaded = useSyncExternalStore(oddities.subscribe, oddities.get, oddities.getOnServer);
  useEffect(
    () =>
      typeof loaded === 'string' ? undefined : loaded.watchOddities({ store, models, modelFor, report }),
    [loaded, store, models, modelFor, report],
  );
  return null;
}
