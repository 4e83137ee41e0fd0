/** What a list can be sorted by. A leading minus turns the order round. */
export const SORT_KEYS = [
  'name',
  'email',
  'company',
  'title',
  'status',
  'step',
  'owner',
  'campaign',
  'addedAt',
  'lastActivity',
] as const;

export type SortKey = (typeof SORT_KEYS)[number];

/** `'name'`, `'-lastActivity'`; several with commas, the first the strongest: `'status,-lastActivity'`. */
export type Sort = SortKey | `-${SortKey}` | (string & {});
