import type {
  JsonValue,
  LeadEvent,
  PresentedLead,
  StatusModel,
  SubstatusDefinition,
} from '../../core/index.js';
import type { Format, SubstatusMessages } from '../../locales/index.js';
import { leadName, own } from '../../react/index.js';

/** One value that explains a status, in words. */
export interface ExplainedValue {
  readonly key: string;
  readonly name: string;
  readonly value: string;
}

/** Why a lead has its status, ready to be shown. */
export interface Explanation {
  /** The label of the substatus, else of the status. */
  readonly title: string;
  /** What happened: a sentence for the status or for each substatus that holds. */
  readonly sentences: readonly string[];
  readonly next: string | undefined;
  readonly values: readonly ExplainedValue[];
  readonly fix: { readonly id: string; readonly substatus: string; readonly label: string } | undefined;
}

interface Writing {
  readonly words: SubstatusMessages;
  readonly format: Format;
}

// What the explanation says elsewhere, or says nothing to a person.
const UNSAID: ReadonlySet<string> = new Set(['until', 'status', 'substatus', 'params']);
// Names by which programs speak of reasons; people read them as words.
const CODES: ReadonlySet<string> = new Set(['code', 'reason', 'cause', 'kind', 'via', 'channel']);

/** Explains a lead's status by its model's texts and the event that decided it. */
export function explain(model: StatusModel, lead: PresentedLead, { words, format }: Writing): Explanation {
  const status = own(model.statuses, lead.status);
  const reasons = lead.substatuses.flatMap((id) => {
    const reason = own(model.substatuses, id);
    return reason ? [{ id, ...reason }] : [];
  });
  const fixable = reasons.find(({ fix }) => fix !== undefined);
  const sentences = reasons.map(({ explains }) => explains).filter(Boolean);
  return {
    title: lead.substatusLabel ?? lead.label,
    sentences: sentences.length > 0 ? sentences : [status?.means].filter((text) => text !== undefined),
    next: status?.next || undefined,
    values: valuesOf(lead.because, saidBy(reasons), { words, format }),
    fix: fixable?.fix
      ? { id: fixable.fix, substatus: fixable.id, label: fixLabel(words, fixable.fix) }
      : undefined,
  };
}

/** The explanation as plain text, for a ticket or a colleague. */
export function explanationText(
  lead: PresentedLead,
  explanation: Explanation,
  { words, format }: Writing,
): string {
  const heading = [leadName(lead.lead), lead.label, lead.substatusLabel].filter(Boolean).join(' · ');
  const lines = [heading, ...explanation.sentences];
  if (lead.at) lines.push(`${words.since}: ${format.dateTime(lead.at)}`);
  if (lead.until) lines.push(`${words.until}: ${format.dateTime(lead.until)}`);
  lines.push(...explanation.values.map(({ name, value }) => `${name}: ${value}`));
  if (lead.because) lines.push(`${lead.because.type} ${lead.because.id}`);
  return [...lines, lead.id].join('\n');
}

function fixLabel(words: SubstatusMessages, fix: string): string {
  const plain = fix.replaceAll('-', ' ');
  return own(words.fixes, fix) ?? plain.charAt(0).toUpperCase() + plain.slice(1);
}

/** What substatuses have said already, since it is by these data that they hold. */
function saidBy(reasons: readonly SubstatusDefinition[]): ReadonlySet<string> {
  const matches = reasons.flatMap(({ on }) => (on ? [on].flat() : []));
  return new Set(matches.flatMap(({ data }) => Object.keys(data ?? {})));
}

/** The values that an event carries, named and written for a person. */
export function valuesOf(
  event: LeadEvent | undefined,
  said: ReadonlySet<string>,
  writing: Writing,
): ExplainedValue[] {
  const { params, ...data } = event?.data ?? {};
  return Object.entries({ ...data, ...params }).flatMap(([key, raw]) => {
    const value = UNSAID.has(key) || said.has(key) ? undefined : writtenValue(key, raw, writing);
    return value ? [{ key, name: own(writing.words.values, key) ?? key, value }] : [];
  });
}

function writtenValue(
  key: string,
  value: JsonValue | undefined,
  { words, format }: Writing,
): string | undefined {
  if (key === 'step' && typeof value === 'number') return words.step(value);
  if (typeof value === 'number') return format.number(value);
  if (Array.isArray(value)) {
    const texts = value.filter((word) => typeof word === 'string');
    return format.list(key === 'variables' ? texts.map(asVariable) : texts);
  }
  if (typeof value !== 'string') return undefined;
  if (key.endsWith('At')) return format.dateTime(value);
  return CODES.has(key) ? value.replaceAll('-', ' ') : value;
}

/** A variable as it stands in a template: `{Company}`. */
function asVariable(name: string): string {
  return `{${name.replaceAll(/[{}]/g, '')}}`;
}
