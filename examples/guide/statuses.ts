import { defineStatusModel } from 'leadlight/core';

export const pipeline = defineStatusModel({
  id: 'pipeline',
  statuses: {
    new: { label: 'New', phase: 'pending' },
    working: { label: 'Working', phase: 'running' },
    held: { label: 'On hold', phase: 'held' },
    answered: { label: 'Answered', phase: 'engaged' },
  },
  actions: {
    hold: { label: 'Put on hold', from: ['new', 'working'], to: 'held' },
    resume: { label: 'Resume', from: ['held'], to: 'working' },
  },
});
