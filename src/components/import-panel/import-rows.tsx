'use client';
import type { ReactElement } from 'react';
import { own, useMessages } from '../../react/index.js';
import type { AddedContact, Contacts } from '../../react/index.js';
import { scrollable } from '../scrollable.js';

/** So many show whether the columns are right; a file may have very many. */
const MOST = 50;

interface ImportRowsProps {
  columns: Contacts['columns'];
  rows: readonly (Contacts['rows'][number] | AddedContact)[];
}

/** Rows of the file as they stand there, and what they are or became. */
export function ImportRows({ columns, rows }: ImportRowsProps): ReactElement {
  const words = useMessages();
  return (
    <div
      {...scrollable}
      className="ll-import-rows"
      role="group"
      aria-label={words.transfer.preview(rows.length)}
    >
      <table>
        <thead>
          <tr>
            <th scope="col">{words.transfer.row}</th>
            <th scope="col">{words.sheet.status}</th>
            {columns.map(({ name }) => (
              <th key={name} scope="col" dir="auto">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, MOST).map((row) => (
            <ImportRow key={row.row} columns={columns} row={row} />
          ))}
        </tbody>
      </table>
      {rows.length > MOST && <p>{words.bulk.onlyFirst(MOST)}</p>}
    </div>
  );
}

interface ImportRowProps {
  columns: Contacts['columns'];
  row: ImportRowsProps['rows'][number];
}

function ImportRow({ columns, row }: ImportRowProps): ReactElement {
  const { outcomes } = useMessages().transfer;
  return (
    <tr data-result={row.result}>
      <th scope="row">{row.row}</th>
      <td>
        {own(outcomes, row.result)} {'message' in row && <small dir="auto">{row.message}</small>}
      </td>
      {columns.map(({ name }, place) => (
        <td key={name} dir="auto">
          {row.cells[place]}
        </td>
      ))}
    </tr>
  );
}
