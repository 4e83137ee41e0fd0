import type { StatusModelData, SubstatusData } from '../define-model.js';
import type { StatusDefinition } from '../model.js';
import { PHASES, TONES } from '../phase.js';
import { readAction, readCampaignAction, readMatches, readReaction } from './read-action-data.js';
import { readCondition, readEventType } from './read-condition.js';
import { given } from './reader.js';
import type { Reader } from './reader.js';
import { readTrouble } from './read-trouble-data.js';

type StatusData = StatusModelData['statuses'][string];

/** Reads what an author writes of a model, by hand or as the JSON of a finished one. */
export function readModelData(reader: Reader): StatusModelData | undefined {
  const id = reader.field('id').text();
  if (!id) return reader.wrong('has no id. Write { "id": "crm", "statuses": { … } }.', 'invalid-model');
  const from = reader.of(id);
  const statuses = from.field('statuses').record(readStatusData);
  if (!statuses || Object.keys(statuses).length === 0) {
    return from.wrong(
      'has no status. Write "statuses": { "new": { "label": "New", "phase": "pending" } }.',
      'invalid-model',
    );
  }
  const ids = Object.keys(statuses);
  const substatuses = from.field('substatuses').record((entry) => readSubstatusData(entry, ids));
  const reasons = Object.keys(substatuses ?? {});
  return given({
    id,
    statuses,
    name: from.field('name').text(),
    column: from.field('column').text(),
    display: from.field('display').word(['one', 'several']),
    initial: from.field('initial').word(ids),
    precedence: from.field('precedence').list((item) => item.word(ids)),
    exclusive: from.field('exclusive').list((item) => item.word(ids)),
    substatuses,
    ...readRules(from, ids),
    troubles: from.field('troubles').record((entry) => readTrouble(entry, ids, reasons)),
  });
}

/** What people and the product can do. */
function readRules(from: Reader, ids: readonly string[]): Partial<StatusModelData> {
  return given({
    actions: from.field('actions').record((entry) => readAction(entry, ids)),
    systemOnly: from.field('systemOnly').list((item) => item.text()),
    reactions: from.field('reactions').list((item) => readReaction(item, ids)),
    suppresses: from.field('suppresses').list(readEventType),
    campaignActions: from.field('campaignActions').record(readCampaignAction),
    stops: readStops(from.field('stops')),
  });
}

/** What cannot be read must stop sending, not let it go on. */
function readStops(reader: Reader): StatusModelData['stops'] {
  return reader.isAbsent ? undefined : (readCondition(reader) ?? { all: [] });
}

function readStatusData(reader: Reader): StatusData {
  const condition = reader.field('when');
  return given({
    label: labelOf(reader),
    // An unknown phase must not let a lead be sent to.
    phase: reader.field('phase').word(PHASES) ?? noPhase(reader),
    ...readLook(reader),
    group: reader.field('group').text(),
    means: reader.field('means').text(),
    next: reader.field('next').text(),
    when: condition.isAbsent ? undefined : (readCondition(condition) ?? { any: [] }),
  });
}

function readLook(reader: Reader): Partial<Pick<StatusDefinition, 'tone' | 'icon'>> {
  return { tone: reader.field('tone').word(TONES), icon: reader.field('icon').text() };
}

function noPhase(reader: Reader): 'stopped' {
  if (reader.field('phase').isAbsent)
    reader.field('phase').wrong(`is missing. Use one of: ${PHASES.join(', ')}.`);
  return 'stopped';
}

function readSubstatusData(reader: Reader, statuses: readonly string[]): SubstatusData | undefined {
  const of = reader.field('of').word(statuses);
  if (of === undefined) return reader.wrong('explains no status. Name one in "of".');
  const condition = reader.field('when');
  return given({
    of,
    label: labelOf(reader),
    explains: reader.field('explains').text(),
    fix: reader.field('fix').text(),
    phase: reader.field('phase').word(PHASES),
    tone: reader.field('tone').word(TONES),
    when: condition.isAbsent ? undefined : (readCondition(condition) ?? { any: [] }),
    on: readMatches(reader.field('on')),
  });
}

/** The product's word; its id where there is none, which is told once. */
function labelOf(reader: Reader): string {
  const label = reader.field('label');
  if (label.isAbsent) label.wrong('is missing. Write the word that people see; until then it is the id.');
  return label.text() ?? idOf(reader);
}

function idOf({ path }: Reader): string {
  return path.slice(path.indexOf('.') + 1);
}
