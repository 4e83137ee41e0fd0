import type { ReactElement, ReactNode } from 'react';
import { LeadlightProvider } from '../src/index.js';
import { ar, de, en } from '../src/locales/index.js';
import type { Messages } from '../src/locales/index.js';

const catalogues: Record<string, Messages> = { en, de, ar };

/** The toolbar's language around every story; one that names its own keeps it. */
export function WithLocale({ locale, children }: { locale: unknown; children: ReactNode }): ReactElement {
  return <LeadlightProvider messages={catalogues[String(locale)] ?? en}>{children}</LeadlightProvider>;
}
