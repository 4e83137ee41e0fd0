import type { Bench } from '../bench.js';
import type { Check } from '../check.js';
import { needs } from '../needs.js';
import { pause, Witness } from '../witness.js';
import { watched, wrongKnowledge, wrongMessage } from '../watched.js';

const skip = (bench: Bench): string | undefined => {
  if (bench.can.live === false) return 'it is not live';
  return bench.rig.change || bench.adapter.act
    ? undefined
    : 'nothing can be made to happen: give the rig "change"';
};
const streams = (bench: Bench): string | undefined =>
  skip(bench) ?? (bench.can.live === 'stream' ? undefined : 'it has no stream');

export const liveChecks: readonly Check[] = [
  {
    id: 'live-state',
    level: 'live',
    law: 'One who listens is told at once how the connection stands, and "live" as soon as it does.',
    cure: 'Call state("connecting") in subscribe, and state("live") when the connection is open.',
    skip,
    async run(bench) {
      const witness = new Witness(bench);
      const leave = bench.adapter.subscribe?.({}, witness);
      const isTold = witness.states.length > 0;
      const isLive = await witness.until(() => witness.states.at(-1) === 'live');
      leave?.();
      if (!isTold) return 'told no state when it was subscribed to';
      return isLive ? undefined : `told the states ${witness.states.join(', ')}, and never "live"`;
    },
  },
  {
    id: 'live-change',
    level: 'live',
    law: 'What happens to a lead is told, also to one who listens to its campaign alone: as an event, as a snapshot, or at least as a gap.',
    cure: 'Tell every change of every lead, from the moment that the state is "live".',
    skip,
    run: async (bench) =>
      watched(bench, async (witness, { leads: [lead], action }) => {
        if (!lead) return undefined;
        const { campaignId: campaign } = lead;
        const ofCampaign = new Witness(bench);
        if (campaign !== undefined) await ofCampaign.listen({ campaign });
        await bench.change(lead, action);
        const isHeard = await witness.until(() => witness.heardOf(lead.id));
        const isHeardThere =
          campaign === undefined || (await ofCampaign.until(() => ofCampaign.heardOf(lead.id)));
        ofCampaign.leave();
        if (!isHeard) return `told nothing about lead "${lead.id}", to which something happened`;
        return isHeardThere
          ? undefined
          : `told nothing about lead "${lead.id}" to one who listens to its campaign "${campaign}"`;
      }),
  },
  {
    id: 'live-truth',
    level: 'live',
    law: 'One who read the list and then heard all that was told knows what the backend knows, whatever the order.',
    cure: 'Tell events with the version that they made, and snapshots with the version that they are of.',
    skip,
    run: async (bench) => watched(bench, async (witness, found) => wrongKnowledge(bench, witness, found)),
  },
  {
    id: 'live-shape',
    level: 'live',
    law: 'What is told are events and leads as the contract has them; what cannot be read is told as a problem.',
    cure: 'Read messages by decodeEvent and decodeLead; createAdapter does.',
    skip,
    run: async (bench) =>
      watched(bench, async (witness, { leads: [lead], action }) => {
        if (!lead) return undefined;
        await bench.change(lead, action);
        await witness.until(() => witness.heardOf(lead.id));
        return wrongMessage(bench, witness);
      }),
  },
  {
    id: 'live-one-content',
    level: 'live',
    law: 'An event may be told twice, and is the same each time: an id names one content for ever.',
    cure: 'Mint the id where the event happens, not where it is told.',
    skip,
    run: async (bench) =>
      watched(bench, async (witness, { leads: [lead], action }) => {
        if (!lead) return undefined;
        await bench.change(lead, action);
        await witness.until(() => witness.heardOf(lead.id));
        const contents = new Map(witness.events.map((event) => [event.id, JSON.stringify(event)]));
        const other = witness.events.find((event) => contents.get(event.id) !== JSON.stringify(event));
        return other && `told two contents of event "${other.id}"`;
      }),
  },
  {
    id: 'live-leave',
    level: 'live',
    law: 'One who left hears nothing any more, and the others go on hearing.',
    cure: 'Take only this listener out, and check that it is still there before you tell it.',
    skip,
    run: async (bench) =>
      watched(bench, async (staying, { leads: [lead], action }) => {
        if (!lead) return undefined;
        const leaving = new Witness(bench);
        await leaving.listen();
        leaving.leave();
        const before = leaving.count;
        await bench.change(lead, action);
        const isHeard = await staying.until(() => staying.heardOf(lead.id));
        if (!isHeard) return 'told nothing to one listener after another had left';
        await pause(50);
        return leaving.count > before ? 'told something to a listener that had left' : undefined;
      }),
  },
  {
    id: 'live-echo',
    level: 'live',
    law: 'The events that an act makes are told as caused by it: "causedBy" is its idempotency key.',
    cure: 'Keep the key with the events that an act makes.',
    skip: (bench) => streams(bench) ?? needs('act')(bench),
    run: async (bench) =>
      watched(bench, async (witness) => {
        const done = await bench.actOnOne(await bench.offer());
        if (!done) return undefined;
        await witness.until(() => witness.heardOf(done.lead.id));
        await pause(20);
        const events = witness.events.filter(({ leadId }) => leadId === done.lead.id);
        const isKnown = events.length === 0 || events.some(({ causedBy }) => causedBy === done.key);
        return isKnown ? undefined : `told the events of an act on lead "${done.lead.id}" without its key`;
      }),
  },
  {
    id: 'live-after',
    level: 'live',
    law: 'One who goes on after a message that nobody knows any more is told a gap.',
    cure: 'Call gap() where "after" cannot be honoured.',
    skip: streams,
    async run(bench) {
      const witness = new Witness(bench);
      await witness.listen({ after: 'no-such-message' });
      const isTold = await witness.until(() => witness.gaps > 0);
      witness.leave();
      return isTold ? undefined : 'told no gap to one who goes on after an unknown message';
    },
  },
  {
    id: 'live-cut',
    level: 'live',
    law: 'A connection that was cut comes back by itself, and what happened meanwhile is told, or a gap.',
    cure: 'Come back with full jitter, go on after the last message, and call gap() where that cannot be done.',
    skip: (bench) => skip(bench) ?? (bench.rig.cut ? undefined : 'the rig has no "cut"'),
    run: async (bench) =>
      watched(bench, async (witness, { leads: [lead], action }) => {
        if (!lead) return undefined;
        await bench.rig.cut?.();
        await bench.change(lead, action);
        const isHeard = await witness.until(() => witness.heardOf(lead.id));
        return isHeard
          ? undefined
          : `told nothing about lead "${lead.id}", which changed while the connection was cut`;
      }),
  },
];
