'use client';
import { useCallback, useMemo, useSyncExternalStore } from 'react';
import { own, translateModel } from '../core/index.js';
import type { StatusModel } from '../core/index.js';
import { useLeadlight } from './leadlight-context.js';
import { LoadedTexts } from './loaded-texts.js';

const loaded = new LoadedTexts();

/**
 * A model in the words of the provider's `texts`. Until they are loaded, where there are none, and where they
 * cannot be loaded (which is reported), the model itself.
 *
 * @example
 * const { statuses } = useModelTexts(lemlist);
 * statuses.bounced?.means; // 'Die Mail ging hinaus und kam zurück. …'
 */
export function useModelTexts(model: StatusModel): StatusModel {
  const { texts, report } = useLeadlight();
  const given = own(texts ?? {}, model.id);
  const subscribe = useCallback(
    (listener: () => void) => {
      loaded.load(given).then(listener, (error: unknown) => report(notLoaded(model.id, error)));
      return () => undefined;
    },
    [given, model.id, report],
  );
  const read = () => loaded.get(given);
  const known = useSyncExternalStore(subscribe, read, read);
  return useMemo(() => (known ? translateModel(model, known) : model), [model, known]);
}

function notLoaded(model: string, error: unknown) {
  const why = error instanceof Error ? ` (${error.message})` : '';
  const message = `The texts of model "${model}" could not be loaded${why}; its own are shown. Look at what the provider's texts.${model} does.`;
  return { code: 'texts-not-loaded', message, model, path: `texts.${model}` };
}
