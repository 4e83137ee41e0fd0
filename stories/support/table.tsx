import type { ReactElement, ReactNode } from 'react';

interface TableProps {
  /** The headings; without them the first column says what each row is. */
  head?: readonly string[];
  /** The cells of each row, its own heading first. */
  rows: readonly (readonly [heading: ReactNode, ...cells: ReactNode[]])[];
  className?: string;
}

/** A table with hairlines. On a narrow page each row is a block, and its cells bring their headings along. */
export function Table({ head, rows, className = '' }: TableProps): ReactElement {
  return (
    <table className={`st-table ${className}`}>
      {head && (
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {rows.map(([heading, ...cells], index) => (
          <tr key={index}>
            <th scope="row">{heading}</th>
            {cells.map((cell, place) => (
              <td key={place} data-heading={head?.[place + 1]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
