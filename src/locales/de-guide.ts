import type { DiagramMessages, GuideMessages, TimelineMessages } from './guide-messages.js';
import { createCounted } from './plurals.js';

const counted = createCounted('de');
const list = new Intl.ListFormat('de');
const either = new Intl.ListFormat('de', { type: 'disjunction' });

/** The lifecycle as a drawing, in German. */
export const deDiagram: DiagramMessages = {
  label: (product) => `Der Weg eines Leads in ${product}`,
  hint: 'Gezeichnet ist der kürzeste Weg zu jedem Status. Ein gewählter Status zeigt alle Wege hinein und hinaus.',
  begins: 'hier beginnt es',
  ways: (enters, leaves) =>
    `${counted(enters, { one: '# Weg', other: '# Wege' })} hinein, ${counted(leaves, { one: '# Weg', other: '# Wege' })} hinaus`,
  asList: 'Alle Wege in Worten',
  from: 'Von',
  to: 'Nach',
  by: 'Wenn',
};

/** The guide, in German. */
export const deGuide: GuideMessages = {
  label: (product) => `Was die Status in ${product} bedeuten`,
  search: 'Im Leitfaden suchen',
  found: (count) => counted(count, { other: '# Treffer' }),
  nothingFound: 'Kein Treffer. Vielleicht hilft ein anderes Wort.',
  overview: 'Überblick',
  back: 'Alle Status',
  statuses: 'Status',
  one: 'Ein Lead zeigt immer einen Status: den stärksten, der zutrifft.',
  several: 'Ein Lead kann mehrere davon zugleich haben. Der stärkste steht vorn.',
  means: 'Was es bedeutet',
  next: 'Was zu tun ist',
  enters: 'Wie ein Lead hierher kommt',
  leaves: 'Wohin es von hier geht',
  begins: 'Hier beginnt jeder Lead.',
  final: 'Nirgendwohin: Das ist endgültig.',
  from: (labels) => `von ${either.format(labels)}`,
  fromMany: (count) => counted(count, { other: 'von # anderen Status' }),
  to: (labels) => `nach ${either.format(labels)}`,
  toBefore: 'zurück dorthin, wo er vorher war',
  reasons: 'Gründe',
  actions: 'Was hier möglich ist',
  troubles: 'Wenn etwas seltsam aussieht',
  troublesNow: 'Jetzt einen Blick wert',
  cause: 'Warum',
  help: 'Was hilft',
  sighting: (leads, among) =>
    leads === among
      ? counted(leads, { one: '# Lead', other: 'Alle # Leads' })
      : `${counted(leads, { other: 'Mindestens #' })} von ${counted(among, { one: '# Lead', other: '# Leads' })}`,
  showLeads: 'Diese Leads zeigen',
  causes: {
    action: (label) => `${label}, von Hand`,
    campaignAction: (label) => `${label}, von Hand`,
    stated: (label) => `Das Backend sagt ${label}`,
    afterDays: (event, trigger, days) =>
      `${event}, von selbst ${counted(days, { one: '# Tag', other: '# Tage' })} nach: ${trigger}`,
    atNth: (event, trigger, count) => `${event}, von selbst beim ${count}. Mal: ${trigger}`,
  },
};

/** What happened to a lead, in German. */
export const deTimeline: TimelineMessages = {
  label: (name) => `Was mit ${name} geschah`,
  why: 'Warum dieser Status',
  because: (event, when) => `Der Anlass: ${event}, ${when}.`,
  beneath: (labels) => `Darunter: ${list.format(labels)}.`,
  today: 'Heute',
  yesterday: 'Gestern',
  undated: 'Zu unbekannter Zeit',
  zone: (zone) => `Zeiten in ${zone}`,
  loading: 'Der Verlauf wird geladen',
  empty: 'Noch ist nichts geschehen',
  error: 'Der Verlauf konnte nicht geladen werden',
  tryAgain: 'Erneut versuchen',
  older: 'Älteres zeigen',
  latestOnly: 'Nur das Letzte jeder Art: Dieses Backend führt keinen Verlauf.',
  machine: 'durch eine Maschine',
  machineHint: 'Das war ein Mailfilter oder ein Scanner. Es zählt nicht.',
  refused: (action) => `${action}: abgelehnt`,
  failed: (action) => `${action}: fehlgeschlagen`,
  pending: (action) => `${action}: noch nicht bestätigt`,
  by: {
    you: 'du',
    user: (name) => name ?? 'jemand aus dem Team',
    lead: (name) => name,
    system: (product) => product,
    integration: (name) => name ?? 'ein anderes Werkzeug',
  },
};
