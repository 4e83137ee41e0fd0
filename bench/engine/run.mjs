/**
 * How fast the engine is and how much it keeps: `npm run bench:engine`. One core, one run, a line a product;
 * a run of all products is kept in `bench/results/engine.json`.
 *
 * An event is a fact in the log. What the engine does besides (a lead's turn that comes to nothing, a sender
 * who looks at an empty line) is work that no event is counted for. Time is the processor's, of all threads,
 * garbage collection included. The floor is the engine's own agenda with as many entries and an empty handler,
 * in the same run: how far from it an engine is says more than what a busy or a quiet machine makes of both.
 *
 * One small campaign of each product has run before and is held all the while, as in a server or a page that shows
 * one: without any, the compiler throws away with the last what it has made for the engine, and every product is
 * measured half cold.
 *
 * The engine writes facts down in columns, and makes an event of one when somebody reads it. `log read` is the
 * same run with the whole log read after it. `again` is the same campaign a second time, when the compiler has
 * seen the engine at work. Memory is the heap with the log read; what lies in columns is beside it.
 */
import { writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { performance } from 'node:perf_hooks';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { load } from './bundle.mjs';

const LEADS = Number(process.env['LEADS'] ?? 100_000);
const only = process.argv[2];
setFlagsFromString('--expose-gc');
/** @type {() => void} */
const collect = runInNewContext('gc');
const { Agenda, createSimulation, models } = await load();

/** @param {() => void} work */
function timed(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** Of the processor, other programs left out; garbage collection counted. @param {() => void} work */
function processorTime(work) {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** @param {number[]} numbers */
const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? NaN;

/** @param {number} ms */
const rounded = (ms) => Math.round(ms * 1000) / 1000;

function used() {
  // Twice: columns that are let go are swept aside first, and gone the next time.
  collect();
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return { heap: heapUsed, columns: arrayBuffers };
}

/** Whoever holds the simulation holds it here alone. @typedef {{ simulation?: import('./entry.js').Simulation }} Held */

// Limits out of the way: what is measured is the engine, not how long leads wait in line.
const limits = { emailsPerDay: LEADS, invitationsPerDay: LEADS, messagesPerDay: LEADS };

/** @param {(typeof models)[number]} model */
function measure(model) {
  const empty = used();
  const held = begin(model);
  const figures = live(held);
  const whole = used();
  const log = letGo(held);
  const logOnly = used();
  return {
    model: model.id,
    ...figures,
    'bytes/lead': Math.round((whole.heap - logOnly.heap) / LEADS),
    'bytes/event': Math.round((logOnly.heap - empty.heap) / log.length),
    'column bytes/event': Math.round((whole.columns - logOnly.columns) / log.length),
  };
}

/** @param {(typeof models)[number]} model @returns {Held} */
function begin(model) {
  return { simulation: createSimulation({ model, seed: 7, leads: LEADS, campaign: { limits } }) };
}

/** @param {Held} held */
function live({ simulation }) {
  if (!simulation) throw new Error('The simulation was let go too early.');
  const before = simulation.log.length;
  const ms = processorTime(() => simulation.advance({ days: 30 }));
  let events = 0;
  const readMs = processorTime(() => (events = simulation.log.length - before));
  const floor = Math.min(floorOf(events), floorOf(events), floorOf(events));
  return {
    events,
    'events/s': Math.round((events / ms) * 1000),
    'events/s, log read': Math.round((events / (ms + readMs)) * 1000),
    'times the floor': Math.round((ms / floor) * 10) / 10,
    ...readTimes(simulation),
  };
}

/** @param {(typeof models)[number]} model */
function again(model) {
  const { simulation } = begin(model);
  const before = simulation?.log.length ?? 0;
  const ms = processorTime(() => simulation?.advance({ days: 30 }));
  return Math.round((((simulation?.log.length ?? 0) - before) / ms) * 1000);
}

/** Milliseconds that as many entries take in an agenda with nothing to do, planned up to two days ahead. */
function floorOf(/** @type {number} */ events) {
  const agenda = /** @type {import('./entry.js').Agenda<number>} */ (new Agenda());
  let draw = 7;
  let planned = 0;
  const plan = (/** @type {number} */ now) => {
    draw = (Math.imul(draw, 1_664_525) + 1_013_904_223) | 0;
    planned += 1;
    agenda.push(now + ((draw >>> 0) % 172_800_000), planned);
  };
  return processorTime(() => {
    while (planned < Math.min(LEADS, events)) plan(0);
    while (agenda.take(Infinity) !== undefined) if (planned < events) plan(agenda.takenAt);
  });
}

/** Keeps the log alone. @param {Held} held */
function letGo(held) {
  const log = held.simulation?.log ?? [];
  delete held.simulation;
  return log;
}

/** Every read follows a change, so that no answer is an old one. @param {import('./entry.js').Simulation} simulation */
function readTimes(simulation) {
  const [first = ''] = Object.keys(simulation.model.statuses);
  const shown = Object.entries(simulation.counts().shown).toSorted(([, a], [, b]) => b - a);
  const status = shown.slice(0, 3).map(([id]) => id);
  /** @type {{ window: number[], deep: number[], counts: number[] }} */
  const times = { window: [], deep: [], counts: [] };
  let changed = 0;
  const change = () => {
    changed += 1;
    simulation.inject({ kind: 'opted-out', leadId: `lead-${String(changed).padStart(6, '0')}` });
  };
  for (let round = 0; round < 41; round += 1) {
    change();
    times.window.push(timed(() => simulation.leads({ status, sort: '-lastActivity' }, { limit: 100 })));
    change();
    times.deep.push(
      timed(() => simulation.leads({ notStatus: [first], sort: 'name' }, { offset: 40_000, limit: 100 })),
    );
    change();
    times.counts.push(timed(() => simulation.counts()));
  }
  return {
    'window ms': rounded(median(times.window)),
    'deep window ms': rounded(median(times.deep)),
    'counts ms': rounded(median(times.counts)),
  };
}

const held = models.map((model) => {
  const simulation = createSimulation({ model, seed: 1, leads: 500 });
  simulation.advance({ days: 30 });
  return simulation;
});

const results = models
  .filter(({ id }) => only === undefined || only === id)
  .map((model) => {
    const result = { ...measure(model), 'events/s, again': again(model) };
    console.log(JSON.stringify(result));
    return result;
  });

if (only === undefined) {
  const date = new Date().toISOString().slice(0, 10);
  const [load] = loadavg();
  const machine = {
    node: process.version,
    cpus: availableParallelism(),
    load,
    leads: LEADS,
    'campaigns held': held.length,
  };
  writeFileSync(
    'bench/results/engine.json',
    `${JSON.stringify({ date, ...machine, results }, undefined, 2)}\n`,
  );
}
