import type { ActionData, ReactionData, StatusModelData } from '../define-model.js';
import type { EventData, JsonValue } from '../event.js';
import type { Emission, EventMatch, Guard, OfferedFrom } from '../model.js';
import { NAMED_GUARDS } from '../model.js';
import { readCondition, readEventType } from './read-condition.js';
import { given } from './reader.js';
import type { Reader } from './reader.js';
import { REFUSAL_REASONS } from '../refusal.js';

type CampaignActionData = NonNullable<StatusModelData['campaignActions']>[string];

/** Reads an action: what it emits, or the status it leads to. */
export function readAction(reader: Reader, statuses: readonly string[]): ActionData | undefined {
  const label = reader.field('label').text() ?? reader.path.slice(reader.path.indexOf('.') + 1);
  const to = reader.field('to').word(statuses);
  const emits = reader.field('emits').list(readEmission);
  const condition = reader.field('when');
  const common = given({
    label,
    icon: reader.field('icon').text(),
    from: readFrom(reader.field('from'), statuses),
    when: condition.isAbsent ? undefined : (readCondition(condition) ?? { any: [] }),
    guards: reader.field('guards').list((item) => readGuard(item, statuses)),
    anyMember: reader.field('anyMember').flag(),
    params: reader.field('params').list((item) => item.text()),
    destructive: reader.field('destructive').flag(),
    undo: reader.field('undo').text(),
  });
  if (to !== undefined) return { ...common, to };
  return emits
    ? { ...common, emits }
    : reader.wrong('does nothing. Name a status in "to", or events in "emits".');
}

/** Reads what can be done with a whole campaign. */
export function readCampaignAction(reader: Reader): CampaignActionData | undefined {
  const emits = reader.field('emits').list(readEmission);
  const label = reader.field('label').text();
  if (!emits || label === undefined) return reader.wrong('needs a label and emits.');
  return given({ label, emits, icon: reader.field('icon').text() });
}

/** Reads what the product does by itself. */
export function readReaction(reader: Reader, statuses: readonly string[]): ReactionData | undefined {
  const on =
    typeof reader.field('on').value === 'string'
      ? one(reader.field('on'))
      : reader.field('on').list(readEventType);
  const emit = readEmission(reader.field('emit'));
  if (!on || on.length === 0 || !emit)
    return reader.wrong('needs the events it is "on", and the event to "emit".');
  return given({
    on,
    emit,
    after: readAfter(reader.field('after')),
    while: reader.field('while').word(statuses),
    unless: readData(reader.field('unless')) as ReactionData['unless'],
    nth: reader.field('nth').number(),
  });
}

/** Reads the matches of a substatus: one, or a list of them. */
export function readMatches(reader: Reader): EventMatch | readonly EventMatch[] | undefined {
  if (Array.isArray(reader.value)) return reader.list(readMatch);
  return reader.isAbsent ? undefined : readMatch(reader);
}

function readMatch(reader: Reader): EventMatch {
  const data = readData(reader.field('data')) as EventMatch['data'];
  return given({ type: readEventType(reader.field('type')), data });
}

function readFrom(reader: Reader, statuses: readonly string[]): OfferedFrom<string> | undefined {
  if (reader.isAbsent) return undefined;
  if (reader.value === 'any') return 'any';
  if (Array.isArray(reader.value)) return reader.list((item) => item.word(statuses));
  const excepted = reader.field('not').wholeList((item) => item.word(statuses));
  // An action whose origin cannot be read is offered nowhere.
  return excepted
    ? { not: excepted }
    : (reader.wrong('is not "any", a list of statuses, or { "not": […] }.') ?? []);
}

function readGuard(reader: Reader, statuses: readonly string[]): Guard {
  const holds = reader.field('holds');
  const condition = typeof holds.value === 'string' ? holds.word(NAMED_GUARDS) : readCondition(holds);
  const on = reader.field('on');
  return given({
    // A guard whose statuses cannot be read is asked of every one.
    from: reader.field('from').isAbsent
      ? undefined
      : reader.field('from').wholeList((item) => item.word(statuses)),
    on: on.isAbsent ? undefined : readMatch(on),
    // A guard that cannot be read refuses.
    holds: condition ?? { any: [] },
    refusal: reader.field('refusal').word(REFUSAL_REASONS) ?? 'not-offered',
  });
}

function readEmission(reader: Reader): Emission | undefined {
  const type = readEventType(reader.field('type'));
  if (type === undefined) return reader.wrong('has no event type.');
  return given({ type, data: readData(reader.field('data')) });
}

function readAfter(reader: Reader): ReactionData['after'] {
  const days = reader.field('days').number();
  if (reader.isAbsent) return undefined;
  return days === undefined || days < 0
    ? reader.wrong('has no number of days, 0 or more.')
    : given({ days, setting: reader.field('setting').text() });
}

function one(reader: Reader): ReactionData['on'] & readonly unknown[] {
  const type = readEventType(reader);
  return type === undefined ? [] : [type];
}

function readData(reader: Reader): EventData | undefined {
  return reader.record((entry) => (isJson(entry.value) ? entry.value : entry.wrong('is no JSON value.')));
}

/** Deeper data is refused, so that no input can exhaust the stack. */
const deepest = 32;

function isJson(value: unknown, depth = 0): value is JsonValue {
  if (value === null || ['string', 'boolean'].includes(typeof value)) return true;
  if (typeof value === 'number') return Number.isFinite(value);
  if (typeof value !== 'object' || depth > deepest) return false;
  return Object.values(value).every((part) => isJson(part, depth + 1));
}
