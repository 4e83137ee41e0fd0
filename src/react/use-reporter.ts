'use client';
import { useCallback, useState } from 'react';
import type { Report } from '../core/index.js';

type OnReport = (report: Report) => void;

/** Makes a teller that tells the same thing once, for as long as the component lives. */
export function useReporter(onReport: OnReport | undefined, otherwise: OnReport): OnReport {
  const [told] = useState(() => new Set<string>());
  const tellOnce = useCallback(
    (report: Report) => {
      const subject = subjectOf(report);
      if (told.has(subject)) return;
      told.add(subject);
      onReport?.(report);
    },
    [told, onReport],
  );
  return onReport ? tellOnce : otherwise;
}

/**
 * What a report is about, whichever lead it was found on. A malformed field is told once by its place in a
 * row, a word that is not known once by its sentence, which has the word in it.
 */
function subjectOf({ code, message, model, adapter, path }: Report): string {
  const place = path?.replaceAll(/\[\d+\]/g, '[]');
  const word = code === 'malformed' ? undefined : message;
  return JSON.stringify([code, model, adapter, place, word]);
}
