'use client';
import { forwardRef } from 'react';
import type { ComponentPropsWithoutRef } from 'react';
import { useLive, useMessages } from '../../react/index.js';
import { classNames } from '../class-names.js';
import { Icon } from '../icon/icon.js';
import { useFormat } from '../use-format.js';

export type LiveIndicatorProps = Omit<ComponentPropsWithoutRef<'div'>, 'children'>;

/**
 * How fresh the nearest view is, and the switch that holds its rows still. Renders nothing where the backend
 * has no live connection.
 *
 * @example
 * <LeadView adapter={adapter} models={lemlist}><LiveIndicator /><LeadTable /></LeadView>
 */
export const LiveIndicator = forwardRef<HTMLDivElement, LiveIndicatorProps>(function LiveIndicator(
  { className, ...rest },
  ref,
) {
  const { live: words, table } = useMessages();
  const format = useFormat();
  const { state, paused, setPaused, waiting, asOf } = useLive();
  if (state === 'none') return null;
  const shown = paused ? 'paused' : state;
  return (
    <div {...rest} ref={ref} className={classNames('ll-live', className)} data-part="live" data-state={shown}>
      <span className="ll-live-dot" aria-hidden="true" />
      <span role="status">{words.states[shown]}</span>
      {asOf && <time dateTime={asOf}>{words.asOf(format.time(asOf))}</time>}
      {paused && waiting > 0 && <span data-part="waiting">{table.changes(waiting)}</span>}
      <button
        type="button"
        className="ll-button"
        data-look="icon"
        data-part="pause"
        aria-label={paused ? words.resume : words.pause}
        title={paused ? words.resume : words.pause}
        onClick={() => setPaused(!paused)}
      >
        <Icon name={paused ? 'play' : 'pause'} />
      </button>
    </div>
  );
});
