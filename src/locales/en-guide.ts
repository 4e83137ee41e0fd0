import type { DiagramMessages, GuideMessages, TimelineMessages } from './guide-messages.js';
import { createCounted } from './plurals.js';

const counted = createCounted('en');
const ordinal = createCounted('en', 'ordinal');
const list = new Intl.ListFormat('en');
const either = new Intl.ListFormat('en', { type: 'disjunction' });
const nth = (count: number) => ordinal(count, { one: '#st', two: '#nd', few: '#rd', other: '#th' });

/** The lifecycle as a drawing, in English. */
export const enDiagram: DiagramMessages = {
  label: (product) => `The way of a lead in ${product}`,
  hint: 'Drawn is the shortest way to each status. Choose one to see every way in and out.',
  begins: 'begins here',
  ways: (enters, leaves) =>
    `${counted(enters, { one: '# way in', other: '# ways in' })}, ${counted(leaves, { one: '# way out', other: '# ways out' })}`,
  asList: 'All ways in words',
  from: 'From',
  to: 'To',
  by: 'When',
};

/** The guide, in English. */
export const enGuide: GuideMessages = {
  label: (product) => `What statuses mean in ${product}`,
  search: 'Search the guide',
  found: (count) => counted(count, { one: '# match', other: '# matches' }),
  nothingFound: 'Nothing matches. Try another word.',
  overview: 'Overview',
  back: 'All statuses',
  statuses: 'Statuses',
  one: 'A lead shows one status at a time: the strongest that applies.',
  several: 'A lead can have several of these at once. The strongest comes first.',
  means: 'What it means',
  next: 'What to do',
  enters: 'How a lead gets here',
  leaves: 'Where it goes from here',
  begins: 'Every lead begins here.',
  final: 'Nowhere: this is final.',
  from: (labels) => `from ${either.format(labels)}`,
  fromMany: (count) => counted(count, { one: 'from # other status', other: 'from # other statuses' }),
  to: (labels) => `to ${either.format(labels)}`,
  toBefore: 'back to where it was before',
  reasons: 'Reasons',
  actions: 'What you can do here',
  troubles: 'When something looks odd',
  troublesNow: 'Worth a look now',
  cause: 'Why',
  help: 'What helps',
  sighting: (leads, among) =>
    leads === among
      ? counted(leads, { one: '# lead', other: 'All # leads' })
      : `${counted(leads, { other: 'At least #' })} of ${counted(among, { one: '# lead', other: '# leads' })}`,
  showLeads: 'Show these leads',
  causes: {
    action: (label) => `${label}, by hand`,
    campaignAction: (label) => `${label}, by hand`,
    stated: (label) => `The backend says ${label}`,
    afterDays: (event, trigger, days) =>
      `${event}, by itself ${counted(days, { one: '# day', other: '# days' })} after: ${trigger}`,
    atNth: (event, trigger, count) => `${event}, by itself at the ${nth(count)}: ${trigger}`,
  },
};

/** What happened to a lead, in English. */
export const enTimeline: TimelineMessages = {
  label: (name) => `What happened to ${name}`,
  why: 'Why this status',
  because: (event, when) => `Because of this: ${event}, ${when}.`,
  beneath: (labels) => `Beneath it: ${list.format(labels)}.`,
  today: 'Today',
  yesterday: 'Yesterday',
  undated: 'At an unknown time',
  zone: (zone) => `Times in ${zone}`,
  loading: 'Loading what happened',
  empty: 'Nothing happened yet',
  error: 'What happened could not be loaded',
  tryAgain: 'Try again',
  older: 'Show older',
  latestOnly: 'Only the latest of each kind: this backend keeps no history.',
  machine: 'by a machine',
  machineHint: 'A mail filter or scanner did this. It does not count.',
  refused: (action) => `${action}: refused`,
  failed: (action) => `${action}: did not go through`,
  pending: (action) => `${action}: waiting for confirmation`,
  by: {
    you: 'you',
    user: (name) => name ?? 'a teammate',
    lead: (name) => name,
    system: (product) => product,
    integration: (name) => name ?? 'another tool',
  },
};
