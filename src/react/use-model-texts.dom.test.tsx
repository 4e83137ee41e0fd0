import { renderHook, waitFor } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { defineStatusModel } from '../core/index.js';
import type { ModelTexts, Report } from '../core/index.js';
import type { LeadlightSettings } from './leadlight-context.js';
import { LeadlightProvider } from './leadlight-provider.js';
import { useModelTexts } from './use-model-texts.js';

const crm = defineStatusModel({
  id: 'crm',
  statuses: { new: { label: 'New', phase: 'pending', means: 'Just came in.' } },
});
const german: ModelTexts = { statuses: { new: { means: 'Gerade erst gekommen.' } } };

function meaningOf(texts: LeadlightSettings['texts'], onReport?: (report: Report) => void) {
  const wrapper = ({ children }: { children: ReactNode }) => (
    <LeadlightProvider {...(texts && { texts })} {...(onReport && { onReport })}>
      {children}
    </LeadlightProvider>
  );
  const { result } = renderHook(() => useModelTexts(crm), { wrapper });
  return () => result.current.statuses.new?.means;
}

describe('the texts of a model', () => {
  it('are its own where the provider brings none, or none for it', () => {
    expect(meaningOf(undefined)()).toBe('Just came in.');
    expect(meaningOf({ other: german })()).toBe('Just came in.');
  });

  it('are those of the provider, at once where they are there', () => {
    expect(meaningOf({ crm: german })()).toBe('Gerade erst gekommen.');
  });

  it('are its own while the others load, which they do once for everybody', async () => {
    const load = vi.fn<() => Promise<ModelTexts>>(() => Promise.resolve(german));
    const first = meaningOf({ crm: load });
    const second = meaningOf({ crm: load });
    expect(first()).toBe('Just came in.');
    await waitFor(() => expect(first()).toBe('Gerade erst gekommen.'));
    expect(second()).toBe('Gerade erst gekommen.');
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('stay its own where the others cannot be loaded, which is reported', async () => {
    const reports: Report[] = [];
    const meaning = meaningOf({ crm: () => Promise.reject(new Error('404')) }, (one) => reports.push(one));
    await waitFor(() => expect(reports).toHaveLength(1));
    expect(reports[0]).toMatchObject({ code: 'texts-not-loaded', model: 'crm', path: 'texts.crm' });
    expect(meaning()).toBe('Just came in.');
  });
});
