import type { StatusModel } from './model.js';
import { own } from './own.js';
import { iconOfPhase, PHASES, toneOfPhase, TONES } from './phase.js';
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
 * bring a phase and tone of its own; one that belongs to another status changes nothing. Where a model from
 * elsewhere lacks a label the id stands for it, and a phase or tone that does not exist counts as none.
 */
export function describeStatus(model: StatusModel, status: string, substatus?: string): StatusAppearance {
  const known = own(model.statuses, status);
  if (!known) return { label: status, tone: 'neutral', icon: 'circle-help', known: false, ...raw(substatus) };
  const explanation = own(model.substatuses, substatus);
  const ownPart = explanation?.of === status ? explanation : undefined;
  const ownPhase = oneOf(PHASES, ownPart?.phase);
  const phase = ownPhase ?? oneOf(PHASES, known.phase);
  const tone = oneOf(TONES, ownPart?.tone) ?? (ownPhase ? toneOfPhase[ownPhase] : oneOf(TONES, known.tone));
  const ofOther = explanation !== undefined && ownPart === undefined;
  return {
    label: known.label || status,
    ...(phase && { phase }),
    tone: tone ?? 'neutral',
    icon: ownPhase ? iconOfPhase[ownPhase] : known.icon,
    known: true,
    ...raw(ofOther ? undefined : ownPart?.label || substatus),
  };
}

// The types promise it, and JSON from elsewhere may break the promise.
function oneOf<T extends string>(words: readonly T[], word: T | undefined): T | undefined {
  return word !== undefined && words.includes(word) ? word : undefined;
}

function raw(substatusLabel: string | undefined): { substatusLabel?: string } {
  return substatusLabel === undefined ? {} : { substatusLabel };
}
