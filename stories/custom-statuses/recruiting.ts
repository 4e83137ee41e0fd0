/** A sixth model as a team would write it by hand, to begin with. */
export const recruiting = JSON.stringify(
  {
    id: 'recruiting',
    name: 'Recruiting',
    column: 'Stage',
    statuses: {
      sourced: {
        label: 'Sourced',
        phase: 'pending',
        means: 'Found, and not written to yet.',
        next: 'Read the profile, then write.',
        when: { happened: ['lead.added'] },
      },
      contacted: {
        label: 'Contacted',
        phase: 'running',
        means: 'Your first message is out.',
        next: 'Give it a week before you write again.',
        when: { happened: ['email.sent'] },
      },
      talking: {
        label: 'Talking',
        phase: 'engaged',
        tone: 'accent',
        means: 'They answered.',
        next: 'Answer within the day.',
        when: { happened: ['email.replied'] },
      },
      parked: {
        label: 'Parked',
        phase: 'held',
        means: 'Not now, and not never.',
        next: 'Write again when the time has come.',
        when: { stands: ['lead.paused'], undoneBy: ['lead.resumed'] },
      },
      hired: {
        label: 'Hired',
        phase: 'won',
        means: 'They signed.',
        next: 'Celebrate.',
        when: { happened: ['lead.interested'] },
      },
    },
    precedence: ['hired', 'parked', 'talking', 'contacted', 'sourced'],
    substatuses: {
      'until-later': {
        of: 'parked',
        label: 'Until later',
        explains: 'They asked to hear from you again.',
        on: { data: { cause: 'by-hand' } },
      },
    },
    actions: {
      park: {
        label: 'Park',
        icon: 'pause',
        from: ['sourced', 'contacted', 'talking'],
        emits: [{ type: 'lead.paused', data: { cause: 'by-hand' } }],
      },
      take: { label: 'Take up again', icon: 'play', from: ['parked'], emits: [{ type: 'lead.resumed' }] },
      hire: { label: 'Hire', icon: 'user-check', from: ['talking'], emits: [{ type: 'lead.interested' }] },
    },
    troubles: {
      silent: {
        label: 'Contacted, but silent',
        leads: { reached: ['contacted'], notReached: ['talking'] },
        share: 0.5,
        cause: 'The message reads like a template.',
        help: 'Name one thing from their profile that made you write.',
      },
    },
  },
  undefined,
  2,
);
