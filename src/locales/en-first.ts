import { enBadge } from './en-badge.js';
import { enErrors, enRefusals } from './en-reasons.js';
import type { FirstMessages } from './first-messages.js';
import { createCounted } from './plurals.js';

const number = new Intl.NumberFormat('en');
const counted = createCounted('en');
const leads = (count: number) => counted(count, { one: '# lead', other: '# leads' });

/** The words that show before anything is pressed, in English. */
export const enFirst: FirstMessages = {
  locale: 'en',
  badge: enBadge,
  errors: enErrors,
  table: {
    label: 'Leads',
    columns: {
      select: 'Selection',
      name: 'Name',
      email: 'Email',
      company: 'Company',
      title: 'Title',
      step: 'Step',
      lastActivity: 'Last activity',
      actions: 'Actions',
    },
    step: (index, count) => (count === undefined ? `${index + 1}` : `${index + 1} of ${count}`),
    selectRow: (name) => `Select ${name}`,
    selectLoaded: 'Select all loaded leads',
    selected: (count) => `${number.format(count)} selected`,
    selectMatching: (count) => `Select all ${number.format(count)} matching`,
    clearSelection: 'Clear selection',
    loading: 'Loading leads',
    refreshing: 'Updating leads',
    empty: 'No leads yet',
    emptyHint: 'Leads appear here as soon as the campaign has some.',
    noMatch: 'No lead matches',
    noMatchHint: 'Try fewer filters or another search.',
    clearFilters: 'Clear filters',
    error: 'The leads could not be loaded',
    incomplete: 'Not all of this is up to date.',
    tryAgain: 'Try again',
    deleted: 'Deleted',
    loadMore: 'Load more',
    count: (count, precision) => (precision === 'exact' ? leads(count) : `At least ${leads(count)}`),
    sorted: (column, direction) => `Sorted by ${column}, ${direction}`,
    changes: (count) => counted(count, { one: '# change', other: '# changes' }),
  },
  grid: {
    columns: {
      substatus: 'Reason',
      next: 'What is next',
      owner: 'Owner',
      campaign: 'Campaign',
      tags: 'Tags',
    },
    goesOn: (when) => `Goes on ${when}`,
    moreTags: (count) => `+${number.format(count)}`,
    noCell: 'Cannot be shown',
    loaded: (count) => `${leads(count)} loaded; how many there are is not known`,
    onPaper: (printed, total, precision) =>
      `Printed here: ${number.format(printed)} of ${precision === 'exact' ? '' : 'at least '}${leads(total)}`,
    notFound: (text) => `No loaded lead begins with “${text}”`,
    leftOut: (count) => `Not loaded and left out: ${number.format(count)}`,
    copied: (count) => counted(count, { one: '# row copied', other: '# rows copied' }),
    open: (name) => `Open ${name}`,
    changed: (count) => counted(count, { one: '# lead changed', other: '# leads changed' }),
    bringIn: 'Show them',
  },
  actions: {
    menu: (name) => `Actions for ${name}`,
    refusals: enRefusals,
    pending: (action) => `${action}…`,
    refused: (action, name, reason) => `${name}: ${action} was refused. ${reason}`,
    failed: (action, name, reason) => `${name}: ${action} did not go through. ${reason}`,
    dismiss: 'Dismiss',
  },
  filter: {
    clauses: {
      status: 'is any of',
      notStatus: 'is none of',
      reached: 'has ever been',
      notReached: 'has never been',
    },
    remove: (what) => `Remove filter ${what}`,
    chips: 'Filters',
  },
  filters: {
    phase: 'Phase',
    phases: {
      pending: 'Not started',
      queued: 'Queued',
      running: 'Running',
      engaged: 'Engaged',
      held: 'On hold',
      problem: 'Needs help',
      finished: 'Finished',
      won: 'Won',
      stopped: 'Stopped',
      suppressed: 'Do not contact',
    },
    owner: 'Owner',
    step: 'Step',
    tags: 'Tags',
    since: (time) => `Active since ${time}`,
  },
  substatus: {
    step: (index) => `Step ${index + 1}`,
  },
  columns: {
    open: 'Columns',
    moved: (column, place) => `${column} is column ${number.format(place)}`,
    resized: (column, pixels) => `${column} is ${number.format(pixels)} pixels wide`,
  },
  transfer: {
    export: 'Export',
  },
  shortcuts: {
    open: 'Show keyboard shortcuts',
  },
  bulk: {
    label: 'Actions for the selected leads',
  },
};
