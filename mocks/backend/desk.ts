import { AdapterError, UsedKeys } from '../../src/adapter/index.js';
import type { ActReport, ActRequest, Outcome } from '../../src/adapter/index.js';
import type { Simulation } from '../engine/simulation.js';
import { Job, turn } from './job.js';

/** What the backend itself remembers of one simulation: the keys of acts, and the jobs. */
export class Desk {
  readonly #simulation: Simulation;
  readonly #keys = new UsedKeys();
  readonly #jobs = new Map<string, Job>();
  readonly #jobOfKey = new Map<string, Job>();

  constructor(simulation: Simulation) {
    this.#simulation = simulation;
  }

  /** @throws AdapterError `conflict` when the key was used for another request. */
  claim(request: ActRequest): void {
    this.#keys.claim(request);
  }

  /** The job of an act on at least so many leads; the same one when it is asked for again. */
  jobFor(request: ActRequest, least: number): Job | undefined {
    const known = request.dryRun ? undefined : this.#jobOfKey.get(request.idempotencyKey);
    if (known) return known;
    const ids = manyOf(this.#simulation, request, least);
    if (!ids) return undefined;
    const job = new Job(`job-${this.#jobs.size + 1}`, this.#simulation, request, ids);
    this.#jobs.set(job.id, job);
    if (!request.dryRun) this.#jobOfKey.set(request.idempotencyKey, job);
    return job;
  }

  /** @throws AdapterError `not-found` for a job that there never was. */
  job(id: string): Job {
    const job = this.#jobs.get(id);
    if (job) return job;
    throw new AdapterError('not-found', `There is no job "${id}". Follow the Location of an act.`);
  }

  /**
   * Takes an act back, also one that went on as a job.
   *
   * @throws AdapterError `not-found` for a token that was never given.
   */
  async undo(token: string): Promise<ActReport> {
    const job = this.#jobs.get(token);
    const reports: ActReport[] = [];
    for (const part of job?.undoTokens ?? [token]) {
      const report = this.#simulation.undo(part);
      if (report) reports.push(report);
      if (job) await turn();
    }
    if (reports.length > 0) return joined(job ? reports.map(withoutLeads) : reports);
    const message = `There is nothing to take back by "${token}". Use the token of a report.`;
    throw new AdapterError('not-found', message);
  }
}

/** Whom an act is for, when these are many and the person saw as many. */
function manyOf(
  simulation: Simulation,
  { selection }: ActRequest,
  least: number,
): readonly string[] | undefined {
  if ('ids' in selection) return selection.ids.length < least ? undefined : [...new Set(selection.ids)];
  const { query, except, count } = selection;
  const { total } = simulation.leads(query, { limit: 0 });
  if (total < least || total > count) return undefined;
  const left = new Set(except);
  const ids = simulation.leads(query).leads.map(({ id }) => id);
  return ids.filter((id) => !left.has(id));
}

/** Of so many, the leads themselves come on the stream, or when they are read. */
function withoutLeads({ outcomes, ...report }: ActReport): ActReport {
  return {
    ...report,
    outcomes: outcomes.map((one) => (one.result === 'done' ? { id: one.id, result: 'done' } : one)),
  };
}

function joined(reports: readonly ActReport[]): ActReport {
  const refused: { [reason: string]: number } = {};
  const totals = { done: 0, failed: 0, notAttempted: 0 };
  const outcomes: Outcome[] = [];
  for (const { totals: part, outcomes: told } of reports) {
    totals.done += part.done;
    totals.failed += part.failed;
    totals.notAttempted += part.notAttempted;
    for (const [reason, count] of Object.entries(part.refused))
      refused[reason] = (refused[reason] ?? 0) + count;
    outcomes.push(...told.slice(0, Math.max(0, 1000 - outcomes.length)));
  }
  return { totals: { ...totals, refused }, outcomes };
}
