import { defineStatusModel } from '../../src/core/index.js';

/** The least sixth product: a team's own words, and nothing else. It goes everywhere that the five go. */
export const sixth = defineStatusModel({
  id: 'house',
  name: 'Your own',
  statuses: {
    new: { label: 'New', phase: 'pending' },
    working: { label: 'Working', phase: 'running' },
    won: { label: 'Won', phase: 'won' },
    lost: { label: 'Lost', phase: 'stopped' },
  },
  actions: { win: { label: 'Mark as won', to: 'won' }, lose: { label: 'Mark as lost', to: 'lost' } },
});
