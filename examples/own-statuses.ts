import { checkModel, defineStatusModel } from 'leadlight/core';

export const crm = defineStatusModel({
  id: 'crm',
  statuses: {
    new: { label: 'New', phase: 'pending' },
    working: { label: 'Working', phase: 'running' },
    won: { label: 'Won', phase: 'won' },
  },
  actions: { win: { label: 'Mark as won', to: 'won' } },
});

export const problems = checkModel(crm); // [] when it keeps the laws of a model
