import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, expect, test, vi } from 'vitest';
import { handAdapter } from '../../../test/support/hand-adapter.js';
import { sample } from '../../../test/support/models.js';
import type { LeadQuery } from '../../core/index.js';
import { LeadSearch, LeadView, SavedViews } from '../../index.js';

const user = userEvent.setup();
const asked = vi.fn<(query: LeadQuery) => void>();
const ready = [{ id: 'held', name: 'All held', query: { status: ['held'] } }];

beforeEach(() => {
  asked.mockClear();
  render(
    <LeadView adapter={handAdapter().adapter} models={sample} onQueryChange={asked}>
      <SavedViews ready={ready} />
      <LeadSearch />
    </LeadView>,
  );
});

const box = () => screen.getByRole('searchbox');

test('a space between two words stays, however long one waits after it', async () => {
  await user.type(box(), 'ada ');
  await waitFor(() => expect(asked).toHaveBeenLastCalledWith({ search: 'ada' }, expect.anything()));
  await user.type(box(), 'marlow');
  expect(box()).toHaveValue('ada marlow');
  await waitFor(() => expect(asked).toHaveBeenLastCalledWith({ search: 'ada marlow' }, expect.anything()));
  await user.keyboard('{Escape}');
  expect(box()).toHaveValue('');
});

test('a view that is chosen before one has been asked for what was typed is not lost', async () => {
  const [search, view] = [box(), screen.getByRole('button', { name: 'All held' })];
  fireEvent.change(search, { target: { value: 'ada' } });
  fireEvent.click(view);
  await waitFor(() =>
    expect(asked).toHaveBeenLastCalledWith({ status: ['held'], search: 'ada' }, expect.anything()),
  );
});

test('whoever saves a view by keys, or thinks better of it, keeps the focus', async () => {
  await user.click(screen.getByRole('button', { name: 'All held' }));
  for (const last of ['{Escape}', 'Mine{Enter}']) {
    await user.click(screen.getByRole('button', { name: /Save/ }));
    await user.keyboard(last);
    expect(screen.getByRole('button', { name: /Save/ })).toHaveFocus();
  }
});

test('what is written with help is searched for when a word is taken, and its keys are no keys of the search', async () => {
  fireEvent.compositionStart(box());
  fireEvent.input(box(), { target: { value: 'あ' }, isComposing: true });
  await new Promise((resolve) => setTimeout(resolve, 300));
  fireEvent.keyDown(box(), { key: 'Escape', isComposing: true });
  fireEvent.keyDown(box(), { key: 'Enter', isComposing: true });
  expect(box()).toHaveValue('あ');
  expect(asked).not.toHaveBeenCalled();
  fireEvent.compositionEnd(box());
  await waitFor(() => expect(asked).toHaveBeenLastCalledWith({ search: 'あ' }, expect.anything()));
});

test('the name of a view may be written with help: Escape gives up a word, not the name', async () => {
  await user.click(screen.getByRole('button', { name: 'All held' }));
  await user.click(screen.getByRole('button', { name: /Save/ }));
  await user.keyboard('あ');
  fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Escape', isComposing: true });
  expect(screen.getByRole('textbox')).toHaveValue('あ');
});
