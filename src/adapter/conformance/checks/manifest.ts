import { SORT_KEYS } from '../../../core/index.js';
import type { Capabilities, LeadAdapter } from '../../adapter.js';
import type { Bench } from '../bench.js';
import type { Check } from '../check.js';

/** Of each method, whether the manifest says that it is there. */
const promised: { readonly [method in keyof LeadAdapter]?: (can: Capabilities) => boolean } = {
  act: ({ actions }) => actions === 'all' || actions.length > 0,
  undo: ({ undo }) => undo,
  subscribe: ({ live }) => live !== false,
  listEvents: ({ history }) => history,
  exportLeads: (can) => can.export,
};

export const manifestChecks: readonly Check[] = [
  {
    id: 'manifest-fixed',
    level: 'read',
    law: 'The manifest is plain data, and stays the same for the life of the adapter.',
    cure: 'Make "capabilities" once, as a constant.',
    async run({ adapter }) {
      const before = JSON.stringify(adapter.capabilities);
      await adapter.listLeads({ query: {}, limit: 1 });
      if (JSON.stringify(adapter.capabilities) !== before) return 'changed its manifest after a read';
      const { sorts } = adapter.capabilities;
      const strange = sorts.find((key) => !SORT_KEYS.some((known) => known === key));
      return strange === undefined ? undefined : `says that it sorts by "${strange}", which is no sort key`;
    },
  },
  {
    id: 'manifest-true',
    level: 'read',
    law: 'A method is there exactly when the manifest says so: the UI offers what it says.',
    cure: 'Correct "capabilities", or add or leave out the method.',
    run: async (bench) => untrue(bench),
  },
  {
    id: 'leads-there',
    level: 'read',
    law: 'A rig opens with at least five leads: what is not there cannot be checked.',
    cure: 'Fill the backend before the rig is answered.',
    async run(bench) {
      const leads = await bench.all();
      return leads.length < 5 ? `listed ${leads.length} leads` : undefined;
    },
  },
];

function untrue({ adapter, can }: Bench): string | undefined {
  for (const [method, isPromised] of Object.entries(promised)) {
    const isThere = typeof Reflect.get(adapter, method) === 'function';
    if (isThere !== isPromised(can)) {
      return isThere
        ? `has ${method}, which its manifest does not offer`
        : `lacks ${method}, which its manifest offers`;
    }
  }
  return can.bulk !== false && !adapter.act ? `offers bulk "${can.bulk}" without act` : undefined;
}
