/** The kit's own adapters, each over a fresh backend: for the conformance suite and the support matrix. */
import { createAdapter, createHttpAdapter, createMemoryAdapter } from '../../src/adapter/index.js';
import type { AdapterRig, OpenRig } from '../../src/adapter/conformance/index.js';
import { systemTimers } from '../../src/adapter/timers.js';
import type { Lead, StatusModel } from '../../src/core/index.js';
import { createBackend, createSimulation } from '../../mocks/index.js';
import { enginy, lemlist } from '../../src/models/index.js';
import { cuttable } from './cuttable.js';
import { openReplyProxy } from './reply-proxy-rig.js';
import { openRest } from './rest-rig.js';

/** A campaign that has been running for some days, and stands still. */
function campaign(model: StatusModel = lemlist) {
  const simulation = createSimulation({ model, seed: 7, leads: 30 });
  simulation.advance({ days: 12 });
  return simulation;
}

// Nobody changes them: they are read once.
const still = campaign();
const stillEnginy = campaign(enginy);
const { leads } = still.leads();

function openHttp(model: StatusModel = lemlist): AdapterRig {
  const simulation = campaign(model);
  const { fetch, cut } = cuttable(createBackend({ conformance: simulation }));
  const adapter = createHttpAdapter({
    id: 'http',
    baseUrl: 'http://test/sim/conformance',
    fetch,
    timers: { ...systemTimers, random: () => 0 },
  });
  return { adapter, models: model, cut };
}

function openMemory(simulation = still, models: StatusModel = lemlist): AdapterRig {
  let minute = Date.parse(simulation.now);
  const now = () => new Date((minute += 60_000)).toISOString();
  const campaigns = [simulation.summary];
  const adapter = createMemoryAdapter(simulation.leads().leads, { models, campaigns, now });
  const change = (leadId: string): void => {
    const at = now();
    adapter.happen({ id: `reply-${at}`, type: 'email.replied', leadId, at });
  };
  return { adapter, models, change };
}

/** Slow, and knows only how to go on. */
function openCursor(): AdapterRig {
  const adapter = createAdapter<Lead>({
    id: 'cursor',
    paging: 'cursor',
    total: 'none',
    filters: [],
    async list({ cursor = '0', limit }) {
      await new Promise((resolve) => void setTimeout(resolve, 5));
      const end = Number(cursor) + limit;
      return { rows: leads.slice(Number(cursor), end), ...(end < leads.length && { next: String(end) }) };
    },
    lead: (lead) => lead,
  });
  return { adapter, models: lemlist };
}

/** Everything at once, and nothing else. */
function openArray(): AdapterRig {
  const adapter = createAdapter<Lead>({
    id: 'array',
    paging: 'all',
    filters: [],
    list: () => leads,
    lead: (lead) => lead,
  });
  return { adapter, models: lemlist };
}

/** By the names that the support matrix has them under. */
export const rigs: { readonly [name: string]: OpenRig } = {
  createMemoryAdapter: () => openMemory(),
  'createHttpAdapter over the simulation': () => openHttp(),
  'createAdapter over a REST API of words': openRest,
  'the Reply proxy of the examples': openReplyProxy,
  'createAdapter over a slow API with cursors': openCursor,
  'createAdapter over an array': openArray,
};

/** Over a product whose campaigns are acted on as a whole. */
export const campaignRigs: { readonly [name: string]: OpenRig } = {
  'createMemoryAdapter with campaigns': () => openMemory(stillEnginy, enginy),
  'createHttpAdapter with campaigns': () => openHttp(enginy),
};
