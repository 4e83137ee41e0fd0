'use client';
import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import type { JsonValue } from '../../core/index.js';
import { useLeadlight, useMessages } from '../../react/index.js';
import type { BulkAction } from '../../react/index.js';
import { momentIn } from '../moment-in.js';
import { actionLabel, forecastText } from './bulk-words.js';
import { BulkParams } from './bulk-params.js';
import type { BulkValues } from './bulk-params.js';
import { useEscape } from './use-escape.js';

/** What would come of an act, what may be given along, and whether it is to be done. */
export function BulkQuestion({ bulk }: { bulk: BulkAction }): ReactElement {
  const words = useMessages().bulk;
  const { now, timeZone } = useLeadlight();
  const { action = '', state, forecast, count, offers } = bulk;
  const offer = offers.find((one) => one.action === action);
  const [values, setValues] = useState<BulkValues>({});
  const questionId = useId();
  const group = useEscape(bulk.dismiss);
  const label = actionLabel(bulk);
  const isGrave = offer?.destructive === true;
  const possible = forecast ? forecast.done + forecast.unknown : count;
  // Meant by the clocks that all other moments on the page are shown by.
  const until = values.until ? momentIn(values.until, timeZone) : undefined;
  const isPast = until !== undefined && until <= now();
  const start = () => {
    const params = paramsOf(values, until);
    // What is given along goes with what is prepared.
    if (params) bulk.prepare(action, params);
    bulk.start();
  };
  return (
    <div ref={group} className="ll-bulk-question" role="group" aria-labelledby={questionId}>
      <p id={questionId} data-first tabIndex={-1} data-part="forecast">
        {isGrave && forecast && possible > 0 && <strong>{words.ask(label, possible)} </strong>}
        {forecastText(bulk, words)}
      </p>
      <BulkError bulk={bulk} />
      {offer && offer.params.length > 0 && (
        <BulkParams params={offer.params} values={values} isPast={isPast} onChange={setValues} />
      )}
      <div className="ll-bulk-buttons">
        <CancelButton onPress={bulk.dismiss} />
        {state === 'ready' && possible > 0 && (
          <GoButton isGrave={isGrave} onPress={isPast ? undefined : start}>
            {words.go(label, possible)}
          </GoButton>
        )}
      </div>
    </div>
  );
}

function CancelButton({ onPress }: { onPress: () => void }): ReactElement {
  return (
    <button type="button" className="ll-button" data-part="cancel" onClick={onPress}>
      {useMessages().bulk.cancel}
    </button>
  );
}

interface GoButtonProps {
  isGrave: boolean;
  /** Undefined while it cannot be done. */
  onPress: (() => void) | undefined;
  children: string;
}

function GoButton({ isGrave, onPress, children }: GoButtonProps): ReactElement {
  return (
    <button
      type="button"
      className="ll-button"
      data-look={isGrave ? 'danger' : 'main'}
      data-part="go"
      aria-disabled={onPress ? undefined : true}
      onClick={onPress}
    >
      {children}
    </button>
  );
}

/** Why the backend did not tell what would come of it. */
function BulkError({ bulk: { error } }: { bulk: BulkAction }): ReactElement | null {
  const { errors } = useMessages();
  return error ? <p data-part="error">{errors[error.kind]}</p> : null;
}

function paramsOf(
  { note }: BulkValues,
  until: string | undefined,
): { readonly [name: string]: JsonValue } | undefined {
  const params = {
    ...(until !== undefined && { until }),
    ...(note?.trim() && { note: note.trim() }),
  };
  return Object.keys(params).length > 0 ? params : undefined;
}
