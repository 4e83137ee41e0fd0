import { expect } from 'storybook/test';
import preview from '../../.storybook/preview.js';
import type { StatusModel } from '../../src/core/index.js';
import { enginy, lemlist, mailoptimal, quickmail, reply } from '../../src/models/index.js';
import { sixth } from '../support/sixth.js';
import { StatusGallery } from './status-gallery.js';

const meta = preview.meta({
  title: 'Gallery/Every status',
  component: StatusGallery,
  parameters: {
    layout: 'fullscreen',
    controls: { disable: true },
    docs: {
      description: {
        component:
          'Every status and substatus of every product. Nothing here is drawn by hand: each row takes the least journal in which its status holds, reads it, and shows what came out.',
      },
    },
  },
});

/** Each row shows the very status it stands for: what the example journal was read as. */
function showsAll(model: StatusModel) {
  return async ({ canvasElement }: { canvasElement: HTMLElement }) => {
    const statuses = Object.keys(model.statuses).map((id) => `status ${id}`);
    const substatuses = Object.keys(model.substatuses).map((id) => `substatus ${id}`);
    const rows = [...canvasElement.querySelectorAll<HTMLElement>('[data-level]')];
    const shown = rows.map(({ dataset }) => `${dataset['level']} ${dataset['id']}`);
    await expect(new Set(shown)).toEqual(new Set([...statuses, ...substatuses]));
    const unknown = canvasElement.querySelectorAll('[data-unknown]');
    await expect(unknown).toHaveLength(0);
  };
}

export const Lemlist = meta.story({ name: 'lemlist', args: { model: lemlist }, play: showsAll(lemlist) });

export const QuickMail = meta.story({
  name: 'QuickMail',
  args: { model: quickmail },
  play: showsAll(quickmail),
});

export const MailOptimal = meta.story({
  name: 'MailOptimal',
  args: { model: mailoptimal },
  play: showsAll(mailoptimal),
});

export const Enginy = meta.story({ args: { model: enginy }, play: showsAll(enginy) });

export const Reply = meta.story({ args: { model: reply }, play: showsAll(reply) });

/** A team's own four words, written in ten lines: the same gallery, unchanged. */
export const Sixth = meta.story({ name: 'Your own', args: { model: sixth }, play: showsAll(sixth) });
