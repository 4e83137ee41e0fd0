import { useState } from 'react';
import type { ReactElement } from 'react';
import { ClockBar } from '../live/clock-bar.js';
import { openCampaign } from '../live/open-campaign.js';
import { useServed } from '../live/use-served.js';
import { Page } from '../support/page.js';
import { productOf } from '../support/products.js';
import { Workbench } from '../table/workbench.js';
import { BreakIt } from './break-it.js';
import { EventLog } from './event-log.js';
import { InvariantLight } from './invariant-light.js';
import { faultsOf } from './line-faults.js';
import { LineSwitches } from './line-switches.js';
import { RoomChoices } from './room-choices.js';
import { RoomLink } from './room-link.js';
import { linkTo, roomFrom } from './room.js';
import type { Room } from './room.js';
import { Scrubber } from './scrubber.js';
import './control-room.css';

/** Everything that can happen to a campaign, under one's hands, and a link to exactly what is on screen. */
export function ControlRoom({ room: given }: { room?: Partial<Room> }): ReactElement {
  const [room, setRoom] = useState<Room>(() => ({ ...roomFrom(location.href), ...given }));
  const [run, setRun] = useState(0);
  const begin = (change: Partial<Room>): void => {
    const { at: _, ...rest } = room;
    setRoom({ ...rest, inputs: [], ...change });
    setRun(run + 1);
  };
  return (
    <Page
      title="Control room"
      lead="One campaign, its clock, and everything that can go wrong with it. Scrub back, and it is lived again, to the same byte."
    >
      <RoomChoices room={room} onChange={begin} />
      <RunningRoom key={run} room={room} onSeed={(seed) => begin({ seed })} />
    </Page>
  );
}

interface RunningRoomProps {
  room: Room;
  onSeed: (seed: number) => void;
}

function RunningRoom({ room, onSeed }: RunningRoomProps): ReactElement {
  const model = productOf(room.product);
  const [line, setLine] = useState(room.line);
  const [{ campaign, start, spoilLine }] = useState(() => enter(room));
  const { simulation, adapter } = campaign;
  const isServed = useServed(campaign, false, undefined);
  const link = (): string =>
    linkTo({ ...room, line, at: simulation.now, inputs: simulation.inputs }, location.href);
  return (
    <>
      <ClockBar simulation={simulation} seed={room.seed} onSeed={onSeed} />
      <Scrubber simulation={simulation} start={start} />
      <div className="st-room">
        {isServed && <Workbench adapter={adapter} models={model} now={() => simulation.now} />}
        <aside className="st-room-side" aria-label="Controls">
          <InvariantLight simulation={simulation} />
          <BreakIt simulation={simulation} />
          <LineSwitches
            on={line}
            onChange={(on) => {
              setLine(on);
              spoilLine(on);
            }}
          />
          <EventLog simulation={simulation} />
          <RoomLink makeLink={link} />
        </aside>
      </div>
    </>
  );
}

/** Makes a room's campaign, and brings it to where its clock stands. */
function enter(room: Room) {
  const { scenario, seed, leads, line, inputs, at } = room;
  let faults = faultsOf(line);
  const campaign = openCampaign({
    model: productOf(room.product),
    scenario,
    seed,
    leads,
    inputs,
    faults: () => faults,
    invariants: true,
  });
  const start = campaign.simulation.now;
  if (at !== undefined && at > start) campaign.simulation.advance(at);
  const spoilLine = (on: readonly string[]): void => {
    faults = faultsOf(on);
  };
  return { campaign, start, spoilLine };
}
