import { own } from '../../core/index.js';
import { isEmailAddress } from '../email-address.js';
import type { ContactMapping, Contacts, ContactsProblem, ContactTarget } from './contacts.js';
import { isLinkedinUrl } from './contact-values.js';
import { knownHeader, REASON } from './known-headers.js';
import type { SheetRow } from './sheet-rows.js';

// Of these a second column helps out where the first is empty; a second company would be another company.
const helping: ReadonlySet<ContactTarget> = new Set<ContactTarget>(['email', 'phone']);
const unsafe: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);
const howMany = { columns: 500, samples: 3 };

/** Whether the first row of a file names its columns, and holds no contact itself. */
export function isHeader({ cells }: SheetRow): boolean {
  return !cells.some((cell) => isEmailAddress(cell.trim()) || isLinkedinUrl(cell.trim()));
}

/** The columns of a file: those that are kept, and what each is taken for; and those that there are too many of. */
export type SheetColumns = Pick<Contacts, 'columns' | 'further' | 'problems'>;

/** What each column is taken for: by the caller's word, by its header, else by what stands in it. */
export function contactColumns(
  header: readonly string[],
  rows: readonly SheetRow[],
  mapping: ContactMapping = {},
): SheetColumns {
  const width = header.length > 0 ? header.length : Math.max(0, ...rows.map(({ cells }) => cells.length));
  const all = Array.from({ length: width }, (_, at) => header[at]?.trim() ?? '');
  const cells = all.slice(0, howMany.columns);
  const further = all.slice(howMany.columns).map((name) => ({ name }));
  const names = columnNames(cells);
  const mapped = names.map((name) => own(mapping, name));
  const samples = names.map((_, at) => samplesOf(rows, at));
  const targets = withSurnames(byHeader(cells, mapped), cells);
  const found = byContent(targets, mapped, samples);
  const columns = names.map((name, at) => {
    return { name, target: found[at] ?? 'field', samples: samples[at] ?? [] };
  });
  return { columns, further, problems: further.length > 0 ? [tooMany(width)] : [] };
}

function tooMany(width: number): ContactsProblem {
  const what = `The file has ${width} columns; the first ${howMany.columns} are kept, and the others left out.`;
  const cure = 'Save it with the columns that you need, those with the addresses among the first.';
  return { code: 'too-many-columns', message: `${what} ${cure}` };
}

type Targets = readonly (ContactTarget | undefined)[];

/** By the headers; of two for the same, the better one or the first, and the other stays a field. */
function byHeader(cells: readonly string[], mapped: Targets): readonly ContactTarget[] {
  const known = cells.map((cell, at) => (mapped[at] === undefined ? knownHeader(cell) : undefined));
  const best = new Map<ContactTarget, number>();
  known.forEach((one, at) => {
    const before = one && known[best.get(one.target) ?? -1];
    if (one && (!before || one.rank < before.rank)) best.set(one.target, at);
  });
  return cells.map((_, at) => {
    const target = known[at]?.target;
    if (mapped[at]) return mapped[at];
    if (cells[at] === REASON) return 'none';
    if (target === undefined) return 'field';
    if (helping.has(target)) return target;
    return best.get(target) === at && !mapped.includes(target) ? target : 'field';
  });
}

/** Beside a first name and no last name, a column that is called just "Name" is the last name. */
function withSurnames(targets: readonly ContactTarget[], cells: readonly string[]): readonly ContactTarget[] {
  if (!targets.includes('firstName') || targets.includes('lastName')) return targets;
  return targets.map((target, at) => {
    return target === 'name' && /^(name|nom)$/i.test(cells[at] ?? '') ? 'lastName' : target;
  });
}

/** A column whose header is not known, and that holds addresses where no other is for them. */
function byContent(
  targets: readonly ContactTarget[],
  mapped: Targets,
  samples: readonly (readonly string[])[],
): readonly ContactTarget[] {
  const looks = { email: isEmailAddress, linkedinUrl: isLinkedinUrl };
  return (['email', 'linkedinUrl'] as const).reduce((found, target) => {
    if (found.includes(target)) return found;
    const at = samples.findIndex((texts, place) => {
      return found[place] === 'field' && !mapped[place] && texts.length > 0 && texts.every(looks[target]);
    });
    return found.map((other, place) => (place === at ? target : other));
  }, targets);
}

function samplesOf(rows: readonly SheetRow[], at: number): readonly string[] {
  const texts = rows.map(({ cells }) => cells[at]?.trim() ?? '').filter((text) => text !== '');
  return texts.slice(0, howMany.samples).map((text) => text.slice(0, 120));
}

/** Names that no two columns share and that cannot reach a prototype. */
function columnNames(cells: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return cells.map((cell, at) => {
    const own = cell === '' || unsafe.has(cell) ? `Column ${at + 1}` : cell.slice(0, 120);
    let name = own;
    for (let count = 2; taken.has(name); count += 1) name = `${own} ${count}`;
    taken.add(name);
    return name;
  });
}
