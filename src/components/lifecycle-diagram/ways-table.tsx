'use client';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Lifecycle, StatusModel } from '../../core/index.js';
import { describeStatus, useMessages } from '../../react/index.js';
import { useFormat } from '../use-format.js';
import { causeText } from './cause-text.js';

interface WaysTableProps {
  model: StatusModel;
  lifecycle: Lifecycle | undefined;
}

/** Every way in words: what the drawing says, and all that it leaves out. */
export function WaysTable({ model, lifecycle }: WaysTableProps): ReactElement {
  const [isOpen, setOpen] = useState(false);
  const words = useMessages().diagram;
  return (
    <details
      className="ll-lifecycle-words"
      data-part="words"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{words.asList}</summary>
      {isOpen && lifecycle && (
        <table>
          <thead>
            <tr>
              <th scope="col">{words.from}</th>
              <th scope="col">{words.to}</th>
              <th scope="col">{words.by}</th>
            </tr>
          </thead>
          <Rows model={model} lifecycle={lifecycle} />
        </table>
      )}
    </details>
  );
}

function Rows({ model, lifecycle }: { model: StatusModel; lifecycle: Lifecycle }): ReactElement {
  const { guide, events } = useMessages();
  const format = useFormat();
  const rows = rowsOf(model, lifecycle, (cause) => causeText(model, cause, { causes: guide.causes, events }));
  return (
    <tbody>
      {rows.map(({ from, to, causes }, index) => (
        <tr key={`${from} ${to}`} data-first={rows[index - 1]?.from === from ? undefined : ''}>
          <td>{describeStatus(model, from).label}</td>
          <td>{describeStatus(model, to).label}</td>
          <td>{format.list(causes)}</td>
        </tr>
      ))}
    </tbody>
  );
}

interface Row {
  readonly from: string;
  readonly to: string;
  readonly causes: readonly string[];
}

/** One row for each pair of statuses, in menu order. */
function rowsOf(
  model: StatusModel,
  { transitions }: Lifecycle,
  textOf: (cause: Lifecycle['transitions'][number]['cause']) => string,
): readonly Row[] {
  const ids = Object.keys(model.statuses);
  return ids.flatMap((from) =>
    ids.flatMap((to) => {
      const ways = transitions.filter((way) => way.from === from && way.to === to);
      const causes = [...new Set(ways.map(({ cause }) => textOf(cause)))];
      return causes.length === 0 ? [] : [{ from, to, causes }];
    }),
  );
}
