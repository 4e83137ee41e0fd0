import { expect, userEvent, waitFor } from 'storybook/test';
import preview from '../../.storybook/preview.js';
import { LifecycleDiagram } from '../../src/components/index.js';
import { enginy, lemlist, mailoptimal, quickmail, reply } from '../../src/models/index.js';
import { documented } from '../support/documented.js';
import { sixth } from '../support/sixth.js';

const meta = preview.meta({
  title: 'Components/LifecycleDiagram',
  component: LifecycleDiagram,
  parameters: documented(LifecycleDiagram),
  args: { model: lemlist },
  argTypes: { model: { control: false }, shownModel: { control: false } },
});

/** Wait until the drawing is laid out: the library that does it is loaded when it is first needed. */
async function drawn(canvasElement: HTMLElement) {
  await waitFor(() => expect(canvasElement.querySelector('[data-laid-out]')).not.toBeNull(), {
    timeout: 5000,
  });
}

/** The tree of the shortest ways: what usually comes after what. */
export const Lemlist = meta.story({
  name: 'lemlist',
  play: async ({ canvas, canvasElement }) => {
    await drawn(canvasElement);
    await userEvent.click(canvas.getByRole('button', { name: /^Sent/ }));
    await expect(canvasElement.querySelectorAll('[data-kind="out"]').length).toBeGreaterThan(5);
    await userEvent.click(canvas.getByRole('button', { name: /^Sent/ }));
    await expect(canvasElement.querySelectorAll('[data-kind="out"]')).toHaveLength(0);
  },
});

export const QuickMail = meta.story({ name: 'QuickMail', args: { model: quickmail } });
export const MailOptimal = meta.story({ name: 'MailOptimal', args: { model: mailoptimal } });
export const Enginy = meta.story({ args: { model: enginy } });
export const Reply = meta.story({ args: { model: reply } });

/** A team's own four words. */
export const YourOwn = meta.story({ args: { model: sixth } });

/** Chosen, a status shows every way in and out of it. */
export const Chosen = meta.story({ args: { defaultStatus: 'paused' } });

/** One tab stop; the arrow keys go where they point. */
export const ByKeyboard = meta.story({
  play: async ({ canvas, canvasElement }) => {
    await drawn(canvasElement);
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: /^To launch/ })).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await expect(canvasElement.ownerDocument.activeElement).not.toHaveAttribute('data-node', 'to-launch');
    await userEvent.keyboard('{End}{Enter}');
    await expect(canvasElement.ownerDocument.activeElement).toHaveAttribute('aria-pressed', 'true');
  },
});

/** Where there is little room, the same as an indented list. */
export const Narrow = meta.story({
  decorators: [
    (Story) => (
      <div style={{ inlineSize: 320 }}>
        <Story />
      </div>
    ),
  ],
});

/** Every way in words, for who reads rather than looks. */
export const InWords = meta.story({
  args: { model: quickmail },
  play: async ({ canvas }) => {
    await userEvent.click(await canvas.findByText('All ways in words'));
    await expect(await canvas.findByRole('columnheader', { name: 'When' })).toBeVisible();
    await expect(await canvas.findAllByRole('row')).not.toHaveLength(1);
  },
});
