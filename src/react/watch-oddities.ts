'use client';
/** What is odd about leads, for the host to hear. Loaded beside the first rows: these do not wait for it. */
import type { Changed, LeadStore, ModelFor } from '../cache/index.js';
import { oddLead } from '../core/index.js';
import type { Lead, Report, StatusModel } from '../core/index.js';

export interface WatchOptions {
  readonly store: LeadStore;
  readonly models: readonly StatusModel[];
  readonly modelFor: ModelFor;
  readonly report: (report: Report) => void;
}

/** Tells what is odd about each lead that somebody shows, until the function that comes back is called. */
export function watchOddities({ store, models, modelFor, report }: WatchOptions): () => void {
  const seen = new WeakSet<Lead>();
  const look = (id: string): void => {
    const lead = store.getPresented(id, modelFor)?.lead;
    if (!lead || seen.has(lead)) return;
    seen.add(lead);
    for (const odd of [...unknownModel(models, lead), ...oddLead(modelFor(lead), lead)])
      report({ ...odd, adapter: store.adapter.id });
  };
  const lookAt = (changed: Changed): void => {
    for (const id of store.subscribers.leads()) if (changed === 'everything' || changed.has(id)) look(id);
  };
  lookAt('everything');
  const stops = [store.subscribers.addToNew(look), store.subscribers.addToAll(lookAt)];
  return () => {
    for (const stop of stops) stop();
  };
}

/** Tells of a lead that names a model which the view was not given. */
function unknownModel(models: readonly StatusModel[], { model, id }: Lead): readonly Report[] {
  if (model === undefined || models.some((known) => known.id === model)) return [];
  const message = `A lead names the model "${model}", which the view was not given; it is read as "${models[0]?.id}". Add the model to the view's models.`;
  return [{ code: 'unknown-model', message, model, leadId: id, path: 'model' }];
}
