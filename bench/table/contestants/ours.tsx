/** Leadlight's LeadTable. Its rows stay with the adapter, as on a server; what that server does is in our time. */
import { LeadTable, LeadView, useLeadView } from 'leadlight';
import { lemlist } from 'leadlight/models';
import 'leadlight/styles.css';
import { useEffect } from 'react';
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
    const unmount = mountReact(
      root,
      <LeadView adapter={adapter} models={lemlist}>
        <Spy onView={(made) => void (view.current = made)} />
        <LeadTable defaultLayout={{ density: 'compact' }} style={{ blockSize: '100%' }} />
      </LeadView>,
    );
    return {
      sortByName: () => view.current?.setQuery({ ...view.current.query, sort: 'name' }, 'sort'),
      filter: (statuses) => {
        const { status: _status, ...query } = view.current?.query ?? {};
        view.current?.setQuery({ ...query, ...(statuses && { status: statuses }) }, 'status-filter');
      },
      // As a person does it: all that is loaded, then all that match.
      selectAll: () => {
        root.querySelector<HTMLInputElement>('[data-part=select-all]')?.click();
        requestAnimationFrame(() =>
          root.querySelector<HTMLButtonElement>('[data-part=select-matching]')?.click(),
        );
      },
      selected: () => sizeOf(view.current),
      change: (changes) => adapter.change(changes),
      unmount,
    };
  },
};

function Spy({ onView }: { onView: (view: View) => void }): ReactElement | null {
  const view = useLeadView();
  useEffect(() => onView(view));
  return null;
}

function sizeOf(view: View | undefined): number {
  if (!view) return 0;
  const { selection } = view;
  return selection.kind === 'ids' ? selection.ids.size : selection.count - selection.except.size;
}
