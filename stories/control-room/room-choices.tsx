import type { ReactElement } from 'react';
import { scenarios } from '../../mocks/index.js';
import { products } from '../support/products.js';
import type { Room } from './room.js';

interface RoomChoicesProps {
  room: Room;
  onChange: (change: Partial<Room>) => void;
}

const SIZES = [50, 500, 5000];

/** Which product, which situation, how many leads. Each begins the campaign again. */
export function RoomChoices({ room, onChange }: RoomChoicesProps): ReactElement {
  return (
    <fieldset className="st-bar" aria-label="Campaign">
      <Choice
        label="Product"
        value={room.product}
        options={products.map(({ id, name }) => [id, name])}
        onChoose={(product) => onChange({ product })}
      />
      <Choice
        label="Scenario"
        value={room.scenario}
        options={Object.values(scenarios).map(({ id, title }) => [id, title])}
        onChoose={(scenario) => onChange({ scenario })}
      />
      <Choice
        label="Leads"
        value={String(room.leads)}
        options={[...new Set([...SIZES, room.leads])].map((size) => [String(size), String(size)])}
        onChoose={(leads) => onChange({ leads: Number(leads) })}
      />
    </fieldset>
  );
}

interface ChoiceProps {
  label: string;
  value: string;
  options: readonly (readonly [string, string])[];
  onChoose: (value: string) => void;
}

function Choice({ label, value, options, onChoose }: ChoiceProps): ReactElement {
  return (
    <label>
      {label}{' '}
      <select className="st-chip" value={value} onChange={({ target }) => onChoose(target.value)}>
        {options.map(([id, title]) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </label>
  );
}
