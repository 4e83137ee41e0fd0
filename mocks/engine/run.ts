import type { Actor } from '../../src/core/index.js';
import type { ActReport, ActRequest } from '../../src/adapter/index.js';
import type { AccountNews, Knowledge } from './account.js';
import { act, createActLog, undoAct } from './act.js';
import type { ActLog } from './act.js';
import { isoOf } from './clock.js';
import { createWorld } from './create-world.js';
import type { WorldEars, WorldSettings } from './create-world.js';
import { Checker } from './invariants/checker.js';
import { LeadList } from './lead-list.js';
import { hearOfPerson } from './suppression.js';
import type { World } from './world.js';

/** One run of the world: thrown away and made anew when time is turned back. */
export interface Run {
  readonly world: World;
  readonly list: LeadList;
  readonly acts: ActLog;
  /** Watches every event, where the laws are to be checked. */
  readonly checker: Checker | undefined;
}

/** Begins a run. What happens before anybody can listen is heard as well. */
export function beginRun(settings: WorldSettings, known: Knowledge, ears: WorldEars): Run {
  const checker = settings.invariants ? new Checker(settings, known) : undefined;
  const world = createWorld(settings, known, checker ? overheard(checker, ears) : ears);
  return { world, list: new LeadList(world), acts: createActLog(), checker };
}

function overheard(checker: Checker, { onEntry, tellAccount }: WorldEars): WorldEars {
  return {
    onEntry: (log, place, lead, now) => {
      checker.event(log.at(place), lead, isoOf(now));
      onEntry(log, place, lead, now);
    },
    tellAccount: (news) => {
      checker.hear(news);
      tellAccount(news);
    },
  };
}

/** Lets a run come to a time, and its laws be looked at there. */
export function runUntil({ world, list, checker }: Run, time: number): void {
  world.runUntil(time);
  checker?.settle(list);
}

/** Carries an action out in a run. */
export function actIn({ world, list, acts, checker }: Run, request: ActRequest, actor: Actor): ActReport {
  const run = () => act(world, list, acts, request, actor);
  return checker ? checker.act(request, run) : run();
}

/** Takes an act of a run back. */
export function undoIn({ world, acts, checker }: Run, token: string, actor: Actor): ActReport | undefined {
  const run = () => undoAct(world, acts, token, actor);
  return checker ? checker.undo(token, run) : run();
}

/** Lets a run hear what another campaign of the account learned. */
export function hearIn({ world, checker }: Run, news: AccountNews): void {
  checker?.hear(news);
  hearOfPerson(world, news);
}
