import { LeadlightError } from './error.js';
import type {
  ActionDefinition,
  CampaignActionDefinition,
  Emission,
  OfferedFrom,
  Reaction,
  StatusDefinition,
  StatusModel,
  SubstatusDefinition,
  TroubleDefinition,
} from './model.js';
import type { EventType } from './event.js';
import type { Condition } from './condition.js';
import { iconOfPhase, toneOfPhase } from './phase.js';

type Needs<T, K extends keyof T> = Pick<T, K> & Partial<Omit<T, K>>;

/** What an author writes of an action: either the events that it `emits`, or the status it leads `to`. */
export type ActionData<S extends string = string> = Partial<Omit<ActionDefinition<S>, 'emits'>> & {
  readonly label: string;
} & (
    | { readonly emits: readonly Emission[]; readonly to?: never }
    | { readonly to: S; readonly emits?: never }
  );

/** What an author writes of a substatus. */
export type SubstatusData<S extends string = string> = Needs<SubstatusDefinition<S>, 'of' | 'label'>;

/** What an author writes of a reaction: `on` may be a single event type. */
export type ReactionData<S extends string = string> = Omit<Reaction<S>, 'on'> & {
  readonly on: EventType | readonly EventType[];
};

/** What an author writes of a trouble. */
export type TroubleData<S extends string = string, Sub extends string = string> = Needs<
  TroubleDefinition<S, Sub>,
  'label' | 'cause' | 'help' | 'leads'
>;

/** What an author writes of a model: `id` and `statuses`; everything else has a default. */
export interface StatusModelData<
  S extends string = string,
  Sub extends string = string,
  A extends string = string,
  T extends string = string,
> {
  readonly id: string;
  readonly statuses: { readonly [id in S]: Needs<StatusDefinition, 'label' | 'phase'> };
  readonly name?: string;
  readonly column?: string;
  readonly display?: 'one' | 'several';
  readonly initial?: NoInfer<S>;
  readonly precedence?: readonly NoInfer<S>[];
  readonly exclusive?: readonly NoInfer<S>[];
  readonly substatuses?: { readonly [id in Sub]: SubstatusData<NoInfer<S>> };
  readonly actions?: { readonly [id in A]: ActionData<NoInfer<S>> };
  readonly systemOnly?: readonly string[];
  readonly reactions?: readonly ReactionData<NoInfer<S>>[];
  readonly suppresses?: readonly EventType[];
  readonly campaignActions?: { readonly [id: string]: Needs<CampaignActionDefinition, 'label' | 'emits'> };
  readonly stops?: Condition;
  readonly troubles?: { readonly [id in T]: TroubleData<NoInfer<S>, NoInfer<Sub>> };
}

/**
 * Makes a status model from what differs from the defaults. Ids are inferred: an action from a status that
 * does not exist does not compile. Check a new model with {@link checkModel} in a test.
 *
 * @throws LeadlightError `invalid-model` when there is no id or no status.
 * @example
 * const crm = defineStatusModel({
 *   id: 'crm',
 *   statuses: {
 *     new: { label: 'New', phase: 'pending' },
 *     working: { label: 'Working', phase: 'running' },
 *     won: { label: 'Won', phase: 'won' },
 *   },
 *   actions: { win: { label: 'Mark as won', to: 'won' } },
 * });
 */
export function defineStatusModel<
  const S extends string,
  const Sub extends string = never,
  const A extends string = never,
  const T extends string = never,
>(data: StatusModelData<S, Sub, A, T>): StatusModel<S, Sub, A, T> {
  const ids = statusIds(data);
  const [initial] = ids;
  const written = data.precedence ?? [];
  return {
    name: data.id,
    column: 'Status',
    display: 'one',
    initial,
    exclusive: [],
    systemOnly: [],
    suppresses: [],
    ...data,
    statuses: mapValues(data.statuses, completeStatus),
    precedence: [...written, ...ids.filter((id) => !written.includes(id))],
    substatuses: mapValues(data.substatuses, completeSubstatus<S>),
    actions: mapValues(data.actions, completeAction<S>),
    reactions: (data.reactions ?? []).map(completeReaction<S>),
    campaignActions: mapValues(data.campaignActions, completeCampaignAction),
    troubles: mapValues(data.troubles, completeTrouble<S, Sub>),
  };
}

/** The ids of the statuses, in the order written; at least one. */
function statusIds<S extends string>({
  id,
  statuses,
}: Pick<StatusModelData<S>, 'id' | 'statuses'>): readonly [S, ...S[]] {
  const [first, ...others] = Object.keys(statuses) as S[];
  if (id && first !== undefined) return [first, ...others];
  throw new LeadlightError(
    'invalid-model',
    'A status model needs an id and at least one status. Write { id, statuses: { new: { label, phase } } }.',
  );
}

function completeStatus(status: Needs<StatusDefinition, 'label' | 'phase'>): StatusDefinition {
  return {
    tone: toneOfPhase[status.phase],
    icon: iconOfPhase[status.phase],
    means: '',
    next: '',
    ...status,
  };
}

function completeSubstatus<S extends string>(substatus: SubstatusData<S>): SubstatusDefinition<S> {
  return { explains: '', ...substatus };
}

function completeAction<S extends string>({ to, emits, ...action }: ActionData<S>): ActionDefinition<S> {
  const offered: OfferedFrom<S> = to === undefined ? 'any' : { not: [to] };
  return {
    icon: 'circle-dot',
    from: offered,
    guards: [],
    anyMember: false,
    params: [],
    destructive: false,
    ...action,
    emits: to === undefined ? (emits ?? []) : [{ type: 'lead.stated', data: { status: to } }],
  };
}

function completeReaction<S extends string>(reaction: ReactionData<S>): Reaction<S> {
  return { ...reaction, on: typeof reaction.on === 'string' ? [reaction.on] : reaction.on };
}

function completeCampaignAction(
  action: Needs<CampaignActionDefinition, 'label' | 'emits'>,
): CampaignActionDefinition {
  return { icon: 'circle-dot', ...action };
}

function completeTrouble<S extends string, Sub extends string>(
  trouble: TroubleData<S, Sub>,
): TroubleDefinition<S, Sub> {
  return { share: 0, ...trouble };
}

function mapValues<K extends string, T, R>(
  record: { readonly [id in K]: T } | undefined,
  complete: (value: T) => R,
): { readonly [id in K]: R } {
  const entries = Object.entries<T>(record ?? {}).map(([id, value]) => [id, complete(value)]);
  return Object.fromEntries(entries) as { readonly [id in K]: R };
}
