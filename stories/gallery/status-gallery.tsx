import type { ReactElement } from 'react';
import { own } from '../../src/core/index.js';
import type { StatusModel } from '../../src/core/index.js';
import { StatusBadge } from '../../src/components/index.js';
import { en } from '../../src/locales/index.js';
import { sizeOf } from '../support/describe.js';
import { Page } from '../support/page.js';
import { catalogue } from './catalogue.js';
import type { Entry, Group, StatusEntry } from './catalogue.js';

interface StatusGalleryProps {
  /** Any status model: nothing here names a status. */
  model: StatusModel;
}

/** Every status and substatus of one product, generated from its model. */
export function StatusGallery({ model }: StatusGalleryProps): ReactElement {
  const several = model.display === 'several' ? 'several at once' : 'one at a time';
  return (
    <Page
      title={model.name}
      lead={`${sizeOf(model)}. The column is called “${model.column}” and shows ${several}.`}
    >
      <table className="st-table st-gallery">
        <thead>
          <tr>
            <th scope="col">{model.column}</th>
            <th scope="col">What it means</th>
            <th scope="col">What to do next</th>
            <th scope="col">Read from</th>
          </tr>
        </thead>
        {catalogue(model).map((group) => (
          <GroupRows key={group.label ?? ''} model={model} group={group} />
        ))}
      </table>
    </Page>
  );
}

function GroupRows({ model, group }: { model: StatusModel; group: Group }): ReactElement {
  return (
    <tbody>
      {group.label !== undefined && (
        <tr className="st-group">
          <th colSpan={4} scope="rowgroup">
            {group.label}
          </th>
        </tr>
      )}
      {group.statuses.map((status) => (
        <StatusRows key={status.id} model={model} status={status} />
      ))}
    </tbody>
  );
}

function StatusRows({ model, status }: { model: StatusModel; status: StatusEntry }): ReactElement {
  return (
    <>
      <EntryRow model={model} entry={status} next={status.next} />
      {status.substatuses.map((entry) => (
        <EntryRow key={entry.id} model={model} entry={entry} next={fixOf(entry.next)} isSubstatus />
      ))}
    </>
  );
}

interface EntryRowProps {
  model: StatusModel;
  entry: Entry;
  next: string;
  isSubstatus?: boolean;
}

function EntryRow({ model, entry, next, isSubstatus = false }: EntryRowProps): ReactElement {
  const { reading } = entry;
  return (
    <tr data-id={entry.id} data-level={isSubstatus ? 'substatus' : 'status'}>
      <td className="st-gallery-badge">
        <StatusBadge
          model={model}
          status={reading.status}
          substatus={isSubstatus ? reading.substatus : undefined}
          look={isSubstatus ? 'outline' : 'soft'}
        />
      </td>
      <td>{entry.says}</td>
      <td className={isSubstatus ? 'st-fix' : undefined}>{next}</td>
      <td>
        <code>{reading.because?.type ?? 'nothing yet'}</code>
      </td>
    </tr>
  );
}

function fixOf(fix: string): string {
  return own(en.substatus.fixes, fix) ?? fix;
}
