import { personKey } from '../../src/core/index.js';
import type { Suppression } from './account.js';
import type { Person } from './people.js';
import type { World } from './world.js';

/**
 * Some people are on the account's list before a campaign begins: they opted out of an earlier one, or a rule
 * of the team excludes them. Only where the product tells what becomes of such a lead; else it would never
 * have been let in.
 */
export function listBefore(world: World, { contact }: Person, index: number): void {
  const { behaviour, streams, traits } = world;
  const contactId = personKey(contact);
  if (contactId === undefined || traits.values('lead.blocked', 'reason').length === 0) return;
  const lot = streams('listed', index).next();
  if (lot < behaviour.optedOutBefore) list(world, contactId, 'opt-out');
  else if (lot < behaviour.optedOutBefore + behaviour.excludedByRule) list(world, contactId, 'rule');
}

function list(world: World, contactId: string, why: Suppression): void {
  world.suppressed.set(contactId, why);
  world.tellAccount({ kind: 'suppressed', contactId, why });
}
