/** A cell of the grid. Row -1 is the header's. */
export interface GridPosition {
  readonly row: number;
  readonly column: number;
}

/** How far the focus can go. */
export interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** How many rows a page has. */
  readonly page: number;
}

export interface GridKey {
  readonly key: string;
  readonly ctrl: boolean;
  /** Written right to left: the left arrow goes on, the right one back. */
  readonly rtl: boolean;
}

type Step = (at: GridPosition, size: GridSize) => GridPosition;

const HEADER = -1;

const steps: { readonly [key: string]: Step } = {
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  PageDown: ({ row, column }, { page }) => ({ row: row + page, column }),
  PageUp: ({ row, column }, { page }) => ({ row: Math.max(0, row - page), column }),
  Home: ({ row }) => ({ row, column: 0 }),
  End: ({ row }, { columns }) => ({ row, column: columns - 1 }),
  'Ctrl+Home': () => ({ row: 0, column: 0 }),
  'Ctrl+End': (_at, { rows, columns }) => ({ row: rows - 1, column: columns - 1 }),
};

const mirrored: { readonly [key: string]: string } = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' };

/** Where a key takes the focus; undefined for a key that does not move it. Never out of the grid. */
export function moveFocus(at: GridPosition, key: GridKey, size: GridSize): GridPosition | undefined {
  const turned = key.rtl && Object.hasOwn(mirrored, key.key) ? (mirrored[key.key] ?? key.key) : key.key;
  const name = key.ctrl ? `Ctrl+${turned}` : turned;
  const step = Object.hasOwn(steps, name) ? steps[name] : undefined;
  return step && within(step(at, size), size);
}

/** The nearest cell that exists. */
export function within({ row, column }: GridPosition, { rows, columns }: GridSize): GridPosition {
  return { row: clamp(row, HEADER, rows - 1), column: clamp(column, 0, columns - 1) };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(most, value));
}
