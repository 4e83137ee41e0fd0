/** Why a wish is refused. */
export const REFUSAL_REASONS = [
  'unknown-action',
  'not-offered',
  'not-contacted',
  'not-owner',
  'not-connected',
  'missing-data',
  'undeliverable',
  'sequence-complete',
  'campaign-paused',
  'do-not-contact',
  'irreversible',
  'system-only',
  'stale',
] as const;

export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/** A refused wish: why, in a stable word and in core's own English sentence. The UI words it by `reason`. */
export interface Refusal {
  readonly reason: RefusalReason;
  readonly message: string;
  readonly action: string;
  /** The status that was shown when it was asked. */
  readonly status: string;
  readonly details?: { readonly [key: string]: string | number | readonly string[] | undefined };
}

const sentences: { readonly [reason in RefusalReason]: string } = {
  'unknown-action': 'This product has no such action.',
  'not-offered': 'This is not possible from the lead’s present status.',
  'not-contacted': 'Nothing was sent to this lead yet.',
  'not-owner': 'Only the owner of the campaign may do this.',
  'not-connected': 'The invitation on LinkedIn was not accepted yet.',
  'missing-data': 'The lead still lacks data that the next step needs.',
  undeliverable: 'The address cannot receive mail. Correct it first.',
  'sequence-complete': 'Every step is done. Add a step to the campaign first.',
  'campaign-paused': 'The whole campaign is paused. Resume the campaign first.',
  'do-not-contact': 'This person is on the do-not-contact list.',
  irreversible: 'This status is final. Nothing leads out of it.',
  'system-only': 'Only the product itself sets this.',
  stale: 'The leads have changed since they were chosen. Choose again.',
};

/** Makes a refusal with core's own sentence. */
export function refuse(
  reason: RefusalReason,
  action: string,
  status: string,
  details?: Refusal['details'],
): Refusal {
  return { reason, message: sentences[reason], action, status, ...(details && { details }) };
}
