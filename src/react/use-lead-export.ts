'use client';
import { useState } from 'react';
import { toAdapterError } from '../adapter/index.js';
import { late } from '../adapter/late.js';
import type { CsvChunk, ExportColumn } from '../cache/index.js';
import { useViewParts, useViewQuery } from './lead-view-context.js';
import { useLeadlight } from './leadlight-context.js';
import { useEvent } from './use-event.js';

/** How an export stands, and what can be done with it. */
export interface LeadExport {
  readonly state: 'idle' | 'running' | 'done' | 'canceled' | 'failed';
  /** How many leads are written. */
  readonly count: number;
  /** How many there are, where the backend tells. */
  readonly total?: number;
  readonly error?: Error;
  /**
   * Writes the leads of the view's query as CSV: into the sink as they come, else into the file that comes
   * back. Undefined when it failed or was canceled. Another start cancels the one before.
   */
  readonly start: (
    columns: readonly ExportColumn[],
    sink?: WritableStream<string>,
  ) => Promise<Blob | undefined>;
  readonly cancel: () => void;
}

const loadCsv = late(() => import('../cache/export/csv-of-leads.js'));

interface Standing extends Pick<LeadExport, 'state' | 'count' | 'total' | 'error'> {
  readonly ending?: AbortController;
}

/**
 * The leads of the view's query as a CSV file: read by the backend's export or page after page, as facts,
 * without open wishes. No cell of it is run as a formula by a spreadsheet.
 *
 * @example
 * const { start, count } = useLeadExport();
 * const file = await start([{ label: 'Name', value: ({ lead }) => leadName(lead) }]);
 */
export function useLeadExport(): LeadExport {
  const [{ ending, ...standing }, setStanding] = useState<Standing>({ state: 'idle', count: 0 });
  const chunksOf = useChunks();
  const start = useEvent(async (columns: readonly ExportColumn[], sink?: WritableStream<string>) => {
    ending?.abort();
    const begun = new AbortController();
    const tell = (change: Partial<Standing>): void =>
      setStanding((known) => (known.ending === begun ? { ...known, ...change } : known));
    setStanding({ state: 'running', count: 0, ending: begun });
    try {
      const chunks = await chunksOf(columns, begun.signal, (total) => tell({ total }));
      const file = await write(chunks, sink, (count) => tell({ count }));
      tell({ state: 'done' });
      return file;
    } catch (error) {
      const isCanceled = begun.signal.aborted;
      tell(isCanceled ? { state: 'canceled' } : { state: 'failed', error: toAdapterError(error) });
      return undefined;
    }
  });
  return { ...standing, start, cancel: () => ending?.abort() };
}

function useChunks() {
  const { store, modelFor } = useViewParts();
  const { query } = useViewQuery();
  const { report } = useLeadlight();
  const { adapter } = store;
  return async (columns: readonly ExportColumn[], signal: AbortSignal, onTotal: (total: number) => void) => {
    const { csvOfLeads } = await loadCsv();
    return csvOfLeads(columns, modelFor, {
      adapter,
      query,
      signal,
      onTotal,
      onProblem: (problem) => report({ ...problem, adapter: adapter.id }),
    });
  };
}

/** Writes chunks into a sink, or gathers them. The sink is closed at the end, and given up when it fails. */
async function write(
  chunks: AsyncIterable<CsvChunk>,
  sink: WritableStream<string> | undefined,
  onCount: (count: number) => void,
): Promise<Blob> {
  const parts: string[] = [];
  const writer = sink?.getWriter();
  try {
    for await (const { text, count } of chunks) {
      if (writer) await writer.write(text);
      else parts.push(text);
      onCount(count);
    }
    await writer?.close();
  } catch (error) {
    await writer?.abort(error).catch(() => undefined);
    throw error;
  }
  return new Blob(parts, { type: 'text/csv;charset=utf-8' });
}
