import { useEffect, useState } from 'react';
import type { OpenCampaign } from './open-campaign.js';

/** Serves a campaign while its page is open. Until it does, nobody may ask. */
export function useServed(campaign: OpenCampaign, playing: boolean, speed: number | undefined): boolean {
  const [isServed, setServed] = useState(false);
  useEffect(() => {
    const stop = campaign.serve();
    if (playing) campaign.simulation.play(speed === undefined ? {} : { speed });
    // oxlint-disable-next-line react/set-state-in-effect -- the server is outside of React, and is up only now
    setServed(true);
    return () => {
      setServed(false);
      stop();
    };
  }, [campaign, playing, speed]);
  return isServed;
}
