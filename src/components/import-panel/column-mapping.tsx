'use client';
import { useId } from 'react';
import type { ReactElement } from 'react';
import { own, useMessages } from '../../react/index.js';
import type { Contacts, ContactTarget } from '../../react/index.js';

const TARGETS: readonly ContactTarget[] = [
  'email',
  'name',
  'firstName',
  'lastName',
  'company',
  'title',
  'phone',
  'linkedinUrl',
  'field',
  'none',
];

interface ColumnMappingProps {
  columns: Contacts['columns'];
  /** While leads are being added, what was read stays as it is. */
  isFixed: boolean;
  onMap: (column: string, target: ContactTarget) => void;
}

/** Each column of the file with some of its cells, and what it is taken for. */
export function ColumnMapping({ columns, ...choice }: ColumnMappingProps): ReactElement {
  return (
    <ul className="ll-import-columns">
      {columns.map((column) => (
        <MappedColumn key={column.name} column={column} {...choice} />
      ))}
    </ul>
  );
}

function MappedColumn({
  column: { name, target, samples },
  isFixed,
  onMap,
}: Omit<ColumnMappingProps, 'columns'> & { column: Contacts['columns'][number] }): ReactElement {
  const words = useMessages().transfer;
  const id = useId();
  // A field keeps the column's own name.
  const wordOf = (one: ContactTarget) => (one === 'none' ? words.skip : (own(words.fields, one) ?? name));
  return (
    <li className="ll-field" data-import-column={name}>
      <label htmlFor={id} dir="auto">
        {name}
      </label>
      <select
        id={id}
        value={target}
        disabled={isFixed}
        onChange={(event) => onMap(name, targetOf(event.target.value))}
      >
        {TARGETS.map((one) => (
          <option key={one} value={one}>
            {wordOf(one)}
          </option>
        ))}
      </select>
      <small dir="auto">{samples.slice(0, 2).join(', ')}</small>
    </li>
  );
}

function targetOf(value: string): ContactTarget {
  return TARGETS.find((one) => one === value) ?? 'none';
}
