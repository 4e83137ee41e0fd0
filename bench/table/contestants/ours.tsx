/** Leadlight's LeadTable. Its rows stay with the adapter, as on a server; what that server does is in our time. */
import { LeadTable, LeadView, useLeadSelection, useLeadView } from 'leadlight';
import type { LeadSelection } from 'leadlight';
import { lemlist } from 'leadlight/models';
import 'leadlight/styles.css';
import type { ReactElement } from 'react';
import { createArrayAdapter } from '../array-adapter.js';
import type { Contestant } from '../contestant.js';
import { mountReact } from '../react-root.js';

type View = ReturnType<typeof useLeadView>;

export const contestant: Contestant = {
  places: {
    scroller: '.ll-grid',
    row: '.ll-row[data-lead]',
    name: '[data-column=name]',
    status: '[data-column=status]',
  },
  mount(root, rows) {
    const adapter = createArrayAdapter(rows);
    const view: { current?: View } = {};
    const selection: { current?: LeadSelection } = {};
    const unmount = mountReact(
      root,
      <LeadView adapter={adapter} models={lemlist}>
        <Spy
          onView={(made) => void (view.current = made)}
          onSelection={(made) => void (selection.current = made)}
        />
        <LeadTable defaultLayout={{ density: 'compact' }} style={{ blockSize: '100%' }} />
      </LeadView>,
    );
    return {
      sortByName: () => view.current?.setQuery({ ...view.current.query, sort: 'name' }, 'sort'),
      filter: (statuses) => {
        const { status: _status, ...query } = view.current?.query ?? {};
        view.current?.setQuery({ ...query, ...(statuses && { status: statuses }) }, 'status-filter');
      },
      // As everybody here is asked: by code. A person presses twice, since all that match are more than are loaded.
      selectAll: () => selection.current?.selectAllMatching(rows.length),
      selected: () => sizeOf(view.current),
      change: (changes) => adapter.change(changes),
      unmount,
    };
  },
};

interface SpyProps {
  onView: (view: View) => void;
  onSelection: (selection: LeadSelection) => void;
}

/** Takes note while it is drawn, as the others do: an effect runs after the next paint. */
function Spy({ onView, onSelection }: SpyProps): ReactElement | null {
  onView(useLeadView());
  onSelection(useLeadSelection());
  return null;
}

function sizeOf(view: View | undefined): number {
  if (!view) return 0;
  const { selection } = view;
  return selection.kind === 'ids' ? selection.ids.size : selection.count - selection.except.size;
}
