/**
 * Lives campaigns until a million things were sent, and counts how many went to somebody who must not be
 * written to: `npm run soak`. Only the log is looked at, by code that shares nothing with the engine.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { load } from './bundle.mjs';

const WANTED = Number(process.env['SENDS'] ?? 1_000_000);
const SENDS = new Set(['email.sent', 'linkedin.sent', 'linkedin.invited', 'inmail.sent', 'sms.sent']);
const SCENARIOS = ['unsubscribe-race', 'reply-flood', 'bounce-storm', 'calm', 'two-people-editing'];
const limits = { emailsPerDay: 2000, invitationsPerDay: 500, messagesPerDay: 1000 };
const { createAccount, createSimulation, models } = await load();

const total = { sends: 0, events: 0, optOuts: 0, sendsAfterSuppression: 0, campaigns: 0 };

/** Two campaigns of one account with the same people, lived by turns. @param {number} seed */
function live(seed) {
  const account = createAccount();
  const pair = [seed, seed + 1].map((turn) => {
    const model = models[turn % models.length] ?? models[0];
    if (!model) throw new Error('There are no models.');
    const scenario = SCENARIOS[turn % SCENARIOS.length] ?? 'calm';
    return createSimulation({ model, seed, scenario, account, leads: 3000, campaign: { limits } });
  });
  /** @type {Map<string, string>} Since when, by person. */
  const suppressed = new Map();
  const seen = pair.map(() => 0);
  for (let hour = 0; hour < 45 * 24; hour += 6) {
    for (const simulation of pair) simulation.advance({ hours: 6 });
    pair.forEach((simulation, index) => {
      seen[index] = look(simulation, seen[index] ?? 0, suppressed);
    });
  }
  total.campaigns += pair.length;
}

/**
 * Looks through what is new in a log. A person opted out in either campaign must not be written to in either.
 *
 * @param {import('./entry.js').Simulation} simulation @param {number} from @param {Map<string, string>} suppressed
 */
function look(simulation, from, suppressed) {
  const { log } = simulation;
  for (let place = from; place < log.length; place += 1) {
    const event = log[place];
    if (!event) continue;
    total.events += 1;
    if (event.type !== 'lead.unsubscribed' && event.type !== 'lead.resubscribed' && !SENDS.has(event.type))
      continue;
    const person = simulation.lead(event.leadId)?.contactId ?? event.leadId;
    if (event.type === 'lead.resubscribed') suppressed.delete(person);
    else if (event.type === 'lead.unsubscribed') {
      if (!suppressed.has(person)) total.optOuts += 1;
      suppressed.set(person, event.at);
    } else {
      total.sends += 1;
      const since = suppressed.get(person);
      if (since !== undefined && event.at > since) total.sendsAfterSuppression += 1;
    }
  }
  return log.length;
}

for (let seed = 1; total.sends < WANTED; seed += 1) live(seed);

const result = { date: new Date().toISOString().slice(0, 10), ...total };
mkdirSync('bench/results', { recursive: true });
writeFileSync('bench/results/soak.json', `${JSON.stringify(result, undefined, 2)}\n`);
console.log(JSON.stringify(result));
process.exitCode = total.sendsAfterSuppression === 0 ? 0 : 1;
