/** A lead is a contact in a sequence, so its id names both: `12:4711`. */
export interface LeadPlace {
  readonly sequence: string;
  readonly contact: string;
}

export function leadIdOf({ sequence, contact }: LeadPlace): string {
  return `${sequence}:${contact}`;
}

/** `undefined` for what is no id of ours. */
export function placeOf(leadId: string): LeadPlace | undefined {
  const [, sequence, contact] = /^(\d{1,18}):(\d{1,18})$/.exec(leadId) ?? [];
  return sequence !== undefined && contact !== undefined ? { sequence, contact } : undefined;
}
