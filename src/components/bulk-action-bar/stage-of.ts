import type { BulkAction } from '../../react/index.js';

/** What a bar shows of an act, by how it stands. */
export function stageOf({
  state,
}: Pick<BulkAction, 'state'>): 'offers' | 'question' | 'progress' | 'outcome' {
  if (state === 'asking' || state === 'ready') return 'question';
  if (state === 'running' || state === 'undoing') return 'progress';
  return state === 'idle' ? 'offers' : 'outcome';
}
