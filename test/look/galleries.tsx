import type { ReactElement, ReactNode } from 'react';
import { createMemoryAdapter } from '../../src/adapter/index.js';
import { exampleJournal, present } from '../../src/core/index.js';
import type { StatusModel } from '../../src/core/index.js';
import {
  FilterChips,
  Icon,
  ImportPanel,
  LeadActionsMenu,
  LeadSheet,
  LeadTimeline,
  LeadView,
  LifecycleDiagram,
  Pip,
  StatusBadge,
  StatusBadges,
  StatusFilterMenu,
  StatusGuide,
  SubstatusInfo,
  useLeads,
} from '../../src/index.js';
import { enginy, lemlist, reply } from '../../src/models/index.js';
import { states } from '../../stories/table/states.js';
import { aLife } from '../../stories/timeline/a-life.js';

const looks = ['soft', 'outline', 'text', 'dot', 'pip'] as const;

/** Every status and substatus of a model, as badges. */
export function Badges({ model }: { model: StatusModel }) {
  const reasons = Object.entries(model.substatuses);
  return (
    <ul aria-label={model.name}>
      {Object.keys(model.statuses).map((status) => (
        <li key={status}>
          <StatusBadge model={model} status={status} />
        </li>
      ))}
      {reasons.map(([id, { of }]) => (
        <li key={id}>
          <StatusBadge model={model} status={of} substatus={id} pending stale />
        </li>
      ))}
    </ul>
  );
}

export const lead = present(enginy, {
  id: 'ada',
  name: 'Ada',
  journal: exampleJournal(enginy, 'error', 'message-too-long'),
});

/** What shows one lead, in a view that has read it. */
function OfOneLead({ part }: { part: ReactNode }): ReactElement {
  return (
    <LeadView adapter={aLife({})} models={lemlist}>
      <Loaded />
      {part}
    </LeadView>
  );
}

function Loaded(): null {
  useLeads();
  return null;
}

/** One gallery of each component: what to draw, and words by which it is known to be there. */
export const galleries: {
  readonly [component: string]: {
    readonly tree: ReactNode;
    readonly sign: string | RegExp;
    /** What to press first. */
    readonly opener?: string;
  };
} = {
  StatusBadge: { tree: <Badges model={enginy} />, sign: 'Missing subject' },
  'StatusBadge in every look': {
    tree: looks.map((look) => <StatusBadge key={look} model={enginy} status="error" look={look} />),
    sign: 'Error',
  },
  StatusBadges: {
    tree: <StatusBadges model={reply} status="replied" also={['active', 'opened', 'contacted']} max={2} />,
    sign: 'Replied',
  },
  Pip: {
    tree: (
      <p style={{ color: 'var(--ll-text)' }}>
        <Pip phase="held" /> On hold
      </p>
    ),
    sign: 'On hold',
  },
  Icon: {
    tree: (
      <p style={{ color: 'var(--ll-text)' }}>
        <Icon name="pause" /> Pause
      </p>
    ),
    sign: 'Pause',
  },
  SubstatusInfo: { tree: <SubstatusInfo model={enginy} lead={lead} defaultOpen />, sign: /1,?900/ },
  'LeadTable and all around it': { tree: states.Done(), sign: 'Ada Marlow' },
  'LeadActionsMenu, open': {
    tree: <OfOneLead part={<LeadActionsMenu leadId="ada" />} />,
    sign: 'Un-pause',
    opener: '[aria-haspopup=menu]',
  },
  'StatusFilterMenu, open': {
    tree: (
      <LeadView adapter={createMemoryAdapter([], { models: lemlist })} models={lemlist}>
        <StatusFilterMenu />
      </LeadView>
    ),
    sign: 'Bounced',
    opener: 'button',
  },
  FilterChips: {
    tree: (
      <LeadView
        adapter={createMemoryAdapter([], { models: lemlist })}
        models={lemlist}
        defaultQuery={{ status: ['bounced', 'failed'], search: 'ada' }}
      >
        <FilterChips />
      </LeadView>
    ),
    sign: /Bounced/,
  },
  LeadTimeline: { tree: <OfOneLead part={<LeadTimeline leadId="ada" />} />, sign: 'HubSpot' },
  LeadSheet: {
    tree: <OfOneLead part={<LeadSheet leadId="ada" onClose={() => undefined} />} />,
    sign: 'HubSpot',
  },
  StatusGuide: { tree: <StatusGuide model={enginy} defaultStatus="error" />, sign: 'Subject' },
  LifecycleDiagram: { tree: <LifecycleDiagram model={lemlist} defaultStatus="opened" />, sign: 'Opened' },
  ImportPanel: {
    tree: (
      <LeadView adapter={createMemoryAdapter([], { models: lemlist })} models={lemlist}>
        <ImportPanel />
      </LeadView>
    ),
    sign: /CSV/,
  },
};
