import { useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import type { Duration } from '../../mocks/index.js';
import type { LeadQuery } from '../../src/core/index.js';
import type { LeadTableProps, SavedView } from '../../src/index.js';
import { Workbench } from '../table/workbench.js';
import { ClockBar } from './clock-bar.js';
import { openCampaign } from './open-campaign.js';
import type { CampaignOptions } from './open-campaign.js';
import { useServed } from './use-served.js';

export interface LiveCampaignProps extends CampaignOptions {
  seed?: number;
  /** Virtual seconds to one real second. @default 3600 */
  speed?: number;
  /** Whether it runs by itself from the start. @default true */
  playing?: boolean;
  /** How long it has gone on already. */
  after?: Duration;
  /** Ready views above the table. */
  views?: readonly SavedView[] | undefined;
  /** What the list is asked for at first. */
  query?: LeadQuery;
  table?: LeadTableProps;
  /** Above the table, within its view. */
  children?: ReactNode;
}

/** A campaign that lives: its clock, and its leads in a table that hears of every change over the network. */
export function LiveCampaign({ seed = 1, ...options }: LiveCampaignProps): ReactElement {
  const [run, setRun] = useState({ seed, count: 0 });
  const restart = (next: number): void => setRun({ seed: next, count: run.count + 1 });
  return <Campaign {...options} key={`${run.seed} ${run.count}`} seed={run.seed} onSeed={restart} />;
}

interface CampaignProps extends LiveCampaignProps {
  seed: number;
  onSeed: (seed: number) => void;
}

function Campaign({ speed, playing = true, views, children, onSeed, after, ...rest }: CampaignProps) {
  const { query, table, ...options } = rest;
  const [campaign] = useState(() => {
    const opened = openCampaign(options);
    if (after) opened.simulation.advance(after);
    return opened;
  });
  const { simulation, adapter } = campaign;
  const isServed = useServed(campaign, playing, speed);
  return (
    <>
      <ClockBar simulation={simulation} seed={options.seed} onSeed={onSeed} {...(speed && { speed })} />
      {isServed && (
        <Workbench
          adapter={adapter}
          models={options.model}
          now={() => simulation.now}
          {...(views && { ready: views })}
          {...(query && { defaultQuery: query })}
          {...(table && { table })}
        >
          {children}
        </Workbench>
      )}
    </>
  );
}
