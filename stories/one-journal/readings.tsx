import type { ReactElement } from 'react';
import { describeStatus, readStatus, stops } from '../../src/core/index.js';
import type { Journal, LeadEvent, StatusModel, StatusReading } from '../../src/core/index.js';
import { StatusBadge } from '../../src/components/index.js';
import { carriedBy } from '../support/describe.js';

interface ReadingsProps {
  models: readonly StatusModel[];
  journal: Journal;
}

/** One journal, and what each product makes of it. */
export function Readings({ models, journal }: ReadingsProps): ReactElement {
  return (
    <table className="st-table st-readings">
      <thead>
        <tr>
          <th scope="col">Product</th>
          <th scope="col">Reads as</th>
          <th scope="col">Because of</th>
          <th scope="col">More mail?</th>
        </tr>
      </thead>
      <tbody>
        {models.map((model) => (
          <ReadingRow key={model.id} model={model} journal={journal} />
        ))}
      </tbody>
    </table>
  );
}

function ReadingRow({ model, journal }: { model: StatusModel; journal: Journal }): ReactElement {
  const reading = readStatus(model, journal);
  const isStopped = stops(model, journal);
  return (
    <tr data-model={model.id} data-status={reading.status} data-stops={isStopped}>
      <th scope="row">{model.name}</th>
      <td>
        <div className="st-reading">
          <StatusBadge model={model} status={reading.status} substatus={reading.substatus} />
          {reading.also.map((id) => (
            <StatusBadge key={id} model={model} status={id} look="outline" size="sm" />
          ))}
        </div>
        <p className="st-reached">{reachedText(model, reading)}</p>
      </td>
      <td>
        <Cause event={reading.because} />
      </td>
      <td>{isStopped ? 'No, it stops' : 'Yes'}</td>
    </tr>
  );
}

function Cause({ event }: { event: LeadEvent | undefined }): ReactElement {
  if (!event) return <span className="st-muted">nothing yet</span>;
  const carried = carriedBy(event);
  return (
    <>
      <code>{event.type}</code>
      {carried && <div className="st-muted">{carried}</div>}
    </>
  );
}

function reachedText(model: StatusModel, { reached }: StatusReading): string {
  return `Reached: ${reached.map((id) => describeStatus(model, id).label).join(', ')}`;
}
