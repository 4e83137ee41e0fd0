import type { ReactElement, ReactNode } from 'react';

interface SpecimensProps {
  /** What each row shows, and the row. */
  rows: readonly (readonly [label: string, specimen: ReactNode])[];
}

/** Variants one below the other, each with its name. */
export function Specimens({ rows }: SpecimensProps): ReactElement {
  return (
    <dl className="st-page st-specimens">
      {rows.map(([label, specimen]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{specimen}</dd>
        </div>
      ))}
    </dl>
  );
}
