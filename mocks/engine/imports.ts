import type { NewLead } from '../../src/adapter/index.js';
import { addRows } from './add-leads.js';
import { DAY } from './clock.js';
import type { Person } from './people.js';
import type { World } from './world.js';

/** A file that the team imports: mostly new people, and what such files have besides. */
export function importRows(world: World, rows: number, invent: (index: number) => Person): void {
  const stream = world.streams('import', Math.floor(world.now / DAY), world.leads.length);
  const first = world.leads.length;
  const file = Array.from({ length: rows }, (_, place): NewLead => {
    const lot = stream.next();
    if (lot < 0.04) return { ...stream.pick(world.leads)?.contact };
    if (lot < 0.06) return { firstName: 'Nobody', lastName: 'Knows' };
    if (lot < 0.07) return { email: stream.pick([...world.suppressed.keys()]) ?? 'not an address' };
    const { name, contact } = invent(first + place);
    return { ...contact, ...(name !== undefined && { name }) };
  });
  addRows(world, file);
}
