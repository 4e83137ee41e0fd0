import { act } from '@testing-library/react';
import { hydrateRoot } from 'react-dom/client';
import { renderToString } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { late } from './late.js';

test('a part that is loaded before its place from the server comes to life fits that place, and is shown', async () => {
  const Part = late(() => Promise.resolve(() => <b>there</b>));
  const place = document.createElement('div');
  place.innerHTML = renderToString(<Part />);
  Part.near.onFocus();
  await act(() => Promise.resolve());
  const onRecoverableError = vi.fn<(error: unknown) => void>();
  const root = await act(() => hydrateRoot(place, <Part />, { onRecoverableError }));
  expect(onRecoverableError).not.toHaveBeenCalled();
  expect(place.textContent).toBe('there');
  act(() => root.unmount());
});
