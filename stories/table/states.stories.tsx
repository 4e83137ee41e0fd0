import { expect } from 'storybook/test';
import preview from '../../.storybook/preview.js';
import { reach, states } from './states.js';

const meta = preview.meta({
  title: 'Components/Nine states',
  parameters: { layout: 'padded', controls: { disable: true } },
});

/** The first page is on its way: rows to come, at their height. */
export const Loading = meta.story({
  render: states.Loading,
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Loading leads')).toBeInTheDocument();
  },
});

/** There is no lead at all yet. */
export const Empty = meta.story({
  render: states.Empty,
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('No leads yet')).toBeVisible();
  },
});

/** There are leads, none that the filters ask for; one press takes the filters away. */
export const NoMatch = meta.story({
  render: states.NoMatch,
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('No lead matches')).toBeVisible();
    await expect(await canvas.findByRole('button', { name: 'Clear filters' })).toBeVisible();
  },
});

/** They could not be read: why, and a way to try again. */
export const Failed = meta.story({
  render: states.Failed,
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/does not answer/)).toBeVisible();
  },
});

/** The connection is gone, and nothing was read before. */
export const Offline = meta.story({
  render: states.Offline,
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/You are offline/)).toBeVisible();
  },
});

/** Rows are there, a later read failed: what is seen may be old or lack some. */
export const Partial = meta.story({
  render: states.Partial,
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/Not all of this is up to date/)).toBeVisible();
    await expect(await canvas.findByText('Ada Marlow')).toBeVisible();
  },
});

/** The live connection was lost and catches up: rows stay, and it is said how old they are. */
export const Stale = meta.story({
  render: states.Stale,
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Catching up')).toBeVisible();
  },
});

/** The backend refused an act: the badge is as it was, and a sentence says why. */
export const Refused = meta.story({
  render: states.Refused,
  play: async ({ canvas, canvasElement }) => {
    await reach['Refused']?.(canvasElement);
    await expect(await canvas.findByText(/Ada Marlow: Pause was refused/)).toBeVisible();
  },
});

/** An act on many is over: how many, what of the others, and a way back. */
export const Done = meta.story({
  render: states.Done,
  play: async ({ canvas, canvasElement }) => {
    await reach['Done']?.(canvasElement);
    await expect(await canvas.findByRole('button', { name: /^Undo/ })).toBeVisible();
  },
});
