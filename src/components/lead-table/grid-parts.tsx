'use client';
import type { ReactElement } from 'react';
import { useLead, useLeadModel } from '../../react/index.js';
import type { FixDetails } from '../../react/index.js';
import type { FloatingParts } from './use-floating-parts.js';
import { withDecisions } from '../../react/decisions.js';
import { late } from '../late.js';
import { CELL } from './grid-place.js';
import type { RowMenuProps } from './row-menu.js';

// Menus and popovers weigh more than a table: they are loaded when the first is asked for.
const RowMenu = late(async () => (await withDecisions(import('./row-menu.js'))).RowMenu);
const SubstatusPopover = late(
  async () => (await import('../substatus-info/substatus-popover.js')).SubstatusPopover,
);

export interface GridPartsProps extends Omit<RowMenuProps, 'target' | 'onClose'> {
  parts: FloatingParts;
  onFix: ((fix: string, details: FixDetails) => void) | undefined;
}

/** What hangs over a table: one menu and one explanation, whichever lead they are bound to. */
export function GridParts({ parts, onFix, ...rest }: GridPartsProps): ReactElement {
  const { menu, closeMenu } = parts;
  return (
    <>
      {menu && <RowMenu {...rest} key={menu.id} target={menu} onClose={closeMenu} />}
      <RowExplanation why={parts.why} onFix={onFix} />
    </>
  );
}

function RowExplanation({
  why,
  onFix,
}: Pick<FloatingParts, 'why'> & Pick<GridPartsProps, 'onFix'>): ReactElement | null {
  const id = why.opened?.target.id;
  const lead = useLead(id);
  const model = useLeadModel(id);
  if (!why.opened || !lead || !model) return null;
  const { target, pinned } = why.opened;
  const cell = target.anchor.closest<HTMLElement>(CELL);
  return (
    <SubstatusPopover
      key={target.id}
      lead={lead}
      model={model}
      anchor={target.anchor}
      pinned={pinned}
      returnTo={cell ?? undefined}
      onClose={why.close}
      onPointerEnter={why.stay}
      onPointerLeave={why.leave}
      onPin={why.pin}
      onFix={onFix}
    />
  );
}
