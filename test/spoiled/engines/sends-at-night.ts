import type * as Schedule from '../../../mocks/engine/schedule.js';
import type { SpoiledEngine } from './spoiled-engine.js';

/** Reads the hours of the schedule in another time zone than the campaign's. */
export const sendsAtNight: SpoiledEngine<typeof Schedule> = {
  breaks: 'inside-hours',
  module: 'schedule',
  spoil: ({ createSendingHours }) => ({
    createSendingHours: (schedule) => createSendingHours({ ...schedule, timeZone: 'Pacific/Auckland' }),
  }),
};
