import type * as Lists from '../../../mocks/engine/lead-list.js';
import type { SpoiledEngine } from './spoiled-engine.js';

/** Counts every lead that there ever was, deleted ones too. */
export const countsTheHidden: SpoiledEngine<typeof Lists> = {
  breaks: 'counts-add-up',
  module: 'lead-list',
  spoil: ({ LeadList }) => ({
    LeadList: class extends LeadList {
      override count(...[query]: Parameters<InstanceType<typeof LeadList>['count']>) {
        return { ...super.count(query), total: this.world.leads.length };
      }
    },
  }),
};
