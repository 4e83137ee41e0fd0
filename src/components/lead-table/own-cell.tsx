'use client';
import { Component, Suspense } from 'react';
import type { ReactNode } from 'react';
import type { Report } from '../../core/index.js';
import { useLeadlight, useFirstMessages } from '../../react/index.js';
import { thrownText } from '../thrown-text.js';
import type { LeadCell, LeadColumn } from './columns.js';

export interface OwnCellProps extends LeadCell {
  column: LeadColumn;
}

/** A cell of the host's own. One that throws is shown as such, is told to the host; it harms no other, as one that waits. */
export function OwnCell({ column, ...cell }: OwnCellProps): ReactNode {
  const { report } = useLeadlight();
  const words = useFirstMessages().grid;
  const whatWent = (error: unknown): Report => ({
    code: 'column-failed',
    message: `The column "${column.id}" threw while a cell was drawn: ${thrownText(error)}. Let its cell() return something for every lead.`,
    leadId: cell.lead.id,
    path: column.id,
  });
  return (
    <Boundary of={cell.lead} instead={words.noCell} onError={(error) => report(whatWent(error))}>
      {/* What the host loads late is waited for here: the rows are not taken away for it. */}
      <Suspense>
        <Written column={column} {...cell} />
      </Suspense>
    </Boundary>
  );
}

/** Apart, so that what the host throws is thrown inside the boundary. */
function Written({ column, ...cell }: OwnCellProps): ReactNode {
  return column.cell(cell);
}

interface BoundaryProps {
  /** What it was drawn from: with something else it is tried again. */
  of: unknown;
  instead: string;
  onError: (error: unknown) => void;
  children: ReactNode;
}

interface BoundaryState {
  readonly failedOn?: unknown;
}

class Boundary extends Component<BoundaryProps, BoundaryState> {
  override state: BoundaryState = {};

  static getDerivedStateFromProps({ of }: BoundaryProps, { failedOn }: BoundaryState): BoundaryState | null {
    return failedOn !== undefined && failedOn !== true && failedOn !== of ? { failedOn: undefined } : null;
  }

  static getDerivedStateFromError(): BoundaryState {
    return { failedOn: true };
  }

  override componentDidCatch(error: unknown): void {
    this.setState({ failedOn: this.props.of });
    this.props.onError(error);
  }

  override render(): ReactNode {
    const { instead, children } = this.props;
    return this.state.failedOn === undefined ? children : <span className="ll-no-cell">{instead}</span>;
  }
}
