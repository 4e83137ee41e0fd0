'use client';
import { useContext, useMemo } from 'react';
import type { ReactElement, ReactNode } from 'react';
import type { Actor, Report } from '../core/index.js';
import type { Messages } from '../locales/index.js';
import { LeadlightContext } from './leadlight-context.js';
import type { LeadlightSettings } from './leadlight-context.js';
import { MessagesContext } from './messages-context.js';
import { useReporter } from './use-reporter.js';

export interface LeadlightProviderProps {
  /** The words of the interface. @default English */
  readonly messages?: Messages;
  /** How dates and numbers are written. BCP 47. @default that of the messages */
  readonly locale?: string;
  /** IANA. @default the reader's own */
  readonly timeZone?: string;
  /** @default the computer's clock */
  readonly now?: () => string;
  /** @default a user without an id */
  readonly actor?: Actor;
  /** Hears of unknown words and malformed data, the same thing once. */
  readonly onReport?: (report: Report) => void;
  readonly onFix?: LeadlightSettings['onFix'];
  readonly onGuide?: LeadlightSettings['onGuide'];
  /** @default the models' own, English */
  readonly texts?: LeadlightSettings['texts'];
  readonly children?: ReactNode;
}

/**
 * Optional: what all views below it share. Everything that is left out comes from the provider above.
 *
 * @example
 * <LeadlightProvider messages={de} timeZone="Europe/Berlin" onReport={(report) => log(report.message)}>
 *   <LeadView adapter={adapter} models={lemlist}><LeadTable /></LeadView>
 * </LeadlightProvider>
 */
export function LeadlightProvider(props: LeadlightProviderProps): ReactElement {
  const { messages, locale, timeZone, now, actor, onReport, onFix, onGuide, texts, children } = props;
  const above = useContext(LeadlightContext);
  const wordsAbove = useContext(MessagesContext);
  const report = useReporter(onReport, above.report);
  const settings = useMemo(
    () => ({
      locale: locale ?? messages?.locale ?? above.locale,
      timeZone: timeZone ?? above.timeZone,
      now: now ?? above.now,
      actor: actor ?? above.actor,
      onFix: onFix ?? above.onFix,
      onGuide: onGuide ?? above.onGuide,
      texts: texts ?? above.texts,
      report,
    }),
    [above, locale, messages, timeZone, now, actor, onFix, onGuide, texts, report],
  );
  return (
    <LeadlightContext.Provider value={settings}>
      <MessagesContext.Provider value={messages ?? wordsAbove}>{children}</MessagesContext.Provider>
    </LeadlightContext.Provider>
  );
}
