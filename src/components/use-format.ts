'use client';
import { useMemo } from 'react';
import { createFormat } from '../locales/index.js';
import type { Format } from '../locales/index.js';
import { useLeadlight } from '../react/index.js';

/** How the nearest provider's language writes numbers and moments. Dear to make: one for each component. */
export function useFormat(): Format {
  const { locale, timeZone } = useLeadlight();
  return useMemo(() => createFormat(locale, timeZone), [locale, timeZone]);
}
