import type { StatusModel } from './model.js';
import { own } from './own.js';
import { iconOfPhase, toneOfPhase } from './phase.js';
import type { Phase, Tone } from './phase.js';

/** How a status looks and reads, whether the model knows it or not. */
export interface StatusAppearance {
  readonly label: string;
  /** The label of its substatus, where one is given. */
  readonly substatusLabel?: string;
  /** None for a word that the model does not know. */
  readonly phase?: Phase;
  readonly tone: Tone;
  readonly icon: string;
  /** False for a word that the model does not know: it is shown raw, in neutral tone. */
  readonly known: boolean;
}

/**
 * What to show for a status word (and substatus). An unknown word is its own label, neutral. A substatus may
 * bring a phase and tone of its own; one that belongs to another status changes nothing.
 */
export function describeStatus(model: StatusModel, status: string, substatus?: string): StatusAppearance {
  const known = own(model.statuses, status);
  if (!known) return { label: status, tone: 'neutral', icon: 'circle-help', known: false, ...raw(substatus) };
  const explanation = own(model.substatuses, substatus);
  const ownPart = explanation?.of === status ? explanation : undefined;
  const phase = ownPart?.phase ?? known.phase;
  const tone = ownPart?.tone ?? (ownPart?.phase ? toneOfPhase[phase] : known.tone);
  const icon = ownPart?.phase ? iconOfPhase[phase] : known.icon;
  const ofOther = explanation !== undefined && ownPart === undefined;
  return {
    label: known.label,
    phase,
    tone,
    icon,
    known: true,
    ...raw(ofOther ? undefined : (ownPart?.label ?? substatus)),
  };
}

function raw(substatusLabel: string | undefined): { substatusLabel?: string } {
  return substatusLabel === undefined ? {} : { substatusLabel };
}
