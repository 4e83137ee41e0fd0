import type { Lead, PresentedLead, StatusModel } from '../../core/index.js';
import type { Format, FirstMessages } from '../../locales/index.js';
import { lastActivity, leadName, own } from '../../react/index.js';
import type { TableColumn } from './columns.js';

/** What ids are called. */
export interface CellNames {
  readonly owner: (id: string) => string;
  readonly campaign: (id: string) => string;
}

/** All that a cell is written from. */
export interface CellWriting {
  readonly words: FirstMessages;
  readonly format: Format;
  readonly names: CellNames;
  /** ISO 8601 UTC. */
  readonly now: string;
}

/** More than these are counted. */
const TAGS_SHOWN = 3;

/** A cell as text: as a table shows it, and as it is copied. */
export function cellText(
  column: TableColumn,
  lead: PresentedLead,
  model: StatusModel,
  writing: CellWriting,
): string {
  const { kind, field } = column;
  if (kind === 'own') return ownText(column, lead, model, writing);
  if (kind === 'field') return own(lead.lead.contact?.fields ?? {}, field ?? '') ?? '';
  return builtIn[kind]({ lead, model, ...writing });
}

/** A column of the host's that throws for one lead says so in its cell: the others are copied and exported. */
function ownText(
  { own: hosts }: TableColumn,
  lead: PresentedLead,
  model: StatusModel,
  { format, words }: CellWriting,
): string {
  try {
    return hosts?.text?.({ lead, model, format }) ?? '';
  } catch {
    return words.grid.noCell;
  }
}

type Written = CellWriting & { readonly lead: PresentedLead; readonly model: StatusModel };

const builtIn: {
  readonly [kind in Exclude<TableColumn['kind'], 'own' | 'field'>]: (cell: Written) => string;
} = {
  select: () => '',
  actions: () => '',
  name: ({ lead }) => leadName(lead.lead),
  status: ({ lead }) => lead.label,
  substatus: ({ lead }) => lead.substatusLabel ?? '',
  next: nextText,
  email: ({ lead }) => lead.lead.contact?.email ?? '',
  company: ({ lead }) => lead.lead.contact?.company ?? '',
  title: ({ lead }) => lead.lead.contact?.title ?? '',
  step: ({ lead: { lead }, words }) => (lead.step ? words.table.step(lead.step.index, lead.step.count) : ''),
  owner: ({ lead: { lead }, names }) => (lead.ownerId === undefined ? '' : names.owner(lead.ownerId)),
  lastActivity: ({ lead, format }) => {
    const at = lastActivity(lead.lead);
    return at === undefined ? '' : format.dateTime(at);
  },
  campaign: ({ lead: { lead }, names }) =>
    lead.campaignId === undefined ? '' : names.campaign(lead.campaignId),
  tags: ({ lead: { lead } }) => (lead.tags ?? []).join(', '),
};

/** When a lead goes on, where that is known; else what is to be done. */
function nextText({ lead, model, words, format, now }: Written): string {
  if (lead.until !== undefined && lead.until > now)
    return words.grid.goesOn(format.relative(lead.until, now));
  return own(model.statuses, lead.status)?.next ?? '';
}

/** The first tags, and how many more there are. */
export function tagsShown({ tags = [] }: Lead, words: FirstMessages): string {
  const more = tags.length - TAGS_SHOWN;
  const first = tags.slice(0, TAGS_SHOWN).join(', ');
  return more > 0 ? `${first} ${words.grid.moreTags(more)}` : first;
}
