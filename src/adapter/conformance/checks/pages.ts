import { emptyJournal, journalEvents } from '../../../core/index.js';
import type { Lead } from '../../../core/index.js';
import { decodeLead } from '../../decode.js';
import type { Bench } from '../bench.js';
import { nameOf } from '../bench.js';
import type { Check } from '../check.js';

const byOffset = ({ can }: Bench) => (can.paging === 'offset' ? undefined : `paging is "${can.paging}"`);
const inPages = ({ can }: Bench) => (can.paging === 'all' ? 'paging is "all"' : undefined);

export const pageChecks: readonly Check[] = [
  {
    id: 'lead-shape',
    level: 'read',
    law: 'A lead has an id and a status or a journal, times are ISO 8601 in UTC with milliseconds, and all of it is plain data.',
    cure: 'Read rows by decodeLeadPage, or let createAdapter do it; translate times with new Date(time).toISOString().',
    async run(bench) {
      for (const lead of await bench.all()) {
        const wrong = wrongWith(bench, lead);
        if (wrong !== undefined) return `answered lead ${JSON.stringify(lead.id)}, of which ${wrong}`;
      }
      return undefined;
    },
  },
  {
    id: 'page-limit',
    level: 'read',
    law: 'A page has at most as many leads as were asked for.',
    cure: 'Heed "limit", or say paging: "all" in the manifest.',
    skip: inPages,
    async run({ adapter }) {
      const { leads } = await adapter.listLeads({ query: {}, limit: 2 });
      return leads.length > 2 ? `answered ${leads.length} leads where 2 were asked for` : undefined;
    },
  },
  {
    id: 'page-walk',
    level: 'read',
    law: 'All pages together hold every lead once, in the same order whatever the size of a page.',
    cure: 'Sort by something that no two leads share, such as the id, after what was asked for; start the next page right after the last lead.',
    async run(bench) {
      const [some, more] = [await idsBy(bench, 2), await idsBy(bench, 50)];
      const doubled = some.find((id, place) => some.indexOf(id) !== place);
      if (doubled !== undefined) return `answered lead "${doubled}" on two pages`;
      if (some.length !== more.length)
        return `answered ${some.length} leads in pages of 2, and ${more.length} in pages of 50`;
      const place = some.findIndex((id, at) => id !== more[at]);
      return place === -1
        ? undefined
        : `put lead "${some[place]}" at place ${place} in pages of 2, and "${more[place]}" in pages of 50`;
    },
  },
  {
    id: 'page-jump',
    level: 'read',
    law: 'Paging by offset jumps anywhere: the page at an offset begins with the lead at that place.',
    cure: 'Heed "offset"; it counts leads, not pages.',
    skip: byOffset,
    async run(bench) {
      const all = await idsBy(bench, 50);
      const { leads } = await bench.adapter.listLeads({ query: {}, offset: 3, limit: 2 });
      const [found, due] = [leads.map(({ id }) => id).join(', '), all.slice(3, 5).join(', ')];
      return found === due
        ? undefined
        : `answered ${found || 'no lead'} at offset 3, where ${due} stand in the list`;
    },
  },
  {
    id: 'page-end',
    level: 'read',
    law: 'Behind the last lead there is nothing: an empty page by offset, no "next" by cursor.',
    cure: 'Answer an empty page behind the end, and no cursor with the last page.',
    skip: inPages,
    async run(bench) {
      const pages = await bench.pages({}, 3);
      if (pages.length >= 1000) return 'gave a cursor for a further page a thousand times';
      if (bench.can.paging === 'cursor') return undefined;
      const { leads } = await bench.adapter.listLeads({ query: {}, offset: 100_000, limit: 3 });
      return leads.length > 0 ? `answered lead "${leads[0]?.id}" at offset 100000` : undefined;
    },
  },
  {
    id: 'totals',
    level: 'read',
    law: 'A total that a page tells is that of the query: exactly, or no more than that where the manifest says at least.',
    cure: 'Count what the query matches, not the page; or correct "totals" in the manifest.',
    run: wrongTotal,
  },
  {
    id: 'reads-still',
    level: 'read',
    law: 'Reading changes nothing: the same question has the same answer while nothing happens.',
    cure: 'Give leads a stable order, and no version or time of the reading.',
    async run(bench) {
      const [first, second] = [await bench.all(), await bench.all()];
      const changed = first.find((lead, at) => JSON.stringify(lead) !== JSON.stringify(second[at]));
      return changed && `answered lead "${changed.id}" differently the second time`;
    },
  },
  {
    id: 'reads-apart',
    level: 'read',
    law: 'Reads under way at the same time do not mix: each is answered for what it asked.',
    cure: 'Keep nothing of a request in the adapter itself.',
    async run(bench) {
      const ask = (limit: number) => bench.adapter.listLeads({ query: {}, limit });
      const alone = [await ask(1), await ask(4)];
      const beside = await Promise.all([ask(1), ask(4)]);
      const isMixed = alone.some(({ leads }, at) => idsOf(leads) !== idsOf(beside[at]?.leads ?? []));
      return isMixed ? 'answered two reads differently when they were asked at the same time' : undefined;
    },
  },
];

async function wrongTotal(bench: Bench): Promise<string | undefined> {
  const { totals } = bench.can;
  const pages = await bench.pages({}, 3);
  const found = pages.reduce((sum, { leads }) => sum + leads.length, 0);
  for (const { total } of pages) {
    if (total === undefined || (totals === 'at-least' && total <= found)) continue;
    if (total !== found) return `told a total of ${total} where there are ${found} leads`;
  }
  return undefined;
}

async function idsBy(bench: Bench, size: number): Promise<readonly string[]> {
  return (await bench.pages({}, size)).flatMap(({ leads }) => leads.map(({ id }) => id));
}

function idsOf(leads: readonly Lead[]): string {
  return leads.map(({ id }) => id).join('\n');
}

function wrongWith({ adapter }: Bench, lead: Lead): string | undefined {
  try {
    const { value, problems } = decodeLead(adapter.id, JSON.parse(JSON.stringify(lead)));
    const [problem] = problems;
    if (problem) return problem.message;
    const [said, due] = [plainly(lead), plainly(value)];
    const changed = Object.entries(due).find(([key, read]) => said[key] !== read);
    return (
      changed &&
      `"${changed[0]}" is ${JSON.stringify(said[changed[0]])}, and should be ${JSON.stringify(changed[1])}`
    );
  } catch (error) {
    return nameOf(error);
  }
}

/** What a lead says in text and numbers, and when each of its facts happened. */
function plainly(lead: Lead): { readonly [path: string]: unknown } {
  const own = Object.entries(lead).filter(
    ([, value]) => typeof value === 'string' || typeof value === 'number',
  );
  const facts = journalEvents(lead.journal ?? emptyJournal).map(
    ({ type, at }) => [`journal.${type}.at`, at] as const,
  );
  return Object.fromEntries([...own, ...facts]);
}
