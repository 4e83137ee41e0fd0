import { expect, userEvent, waitFor, within } from 'storybook/test';
import preview from '../../.storybook/preview.js';
import { documented } from '../support/documented.js';
import { exampleFile } from './example-file.js';
import { YourLeads } from './your-leads.js';

const meta = preview.meta({
  title: 'Your leads',
  component: YourLeads,
  args: { product: 'lemlist', speed: 3600 },
  parameters: {
    ...documented(YourLeads),
    layout: 'fullscreen',
  },
});

/** Drop a file on the panel, or choose one. */
export const BringYourOwn = meta.story({});

/** A file with semicolons, a doubled address, a missing and a broken one: everything good is kept. */
export const FromAnExport = meta.story({
  play: async ({ canvas, canvasElement }) => {
    const file = new File([`\uFEFF${exampleFile}`], 'leads.csv', { type: 'text/csv' });
    const panel = within(await canvas.findByRole('region', { name: /import/i }, { timeout: 10_000 }));
    await userEvent.upload(panel.getByLabelText(/csv|file/i), file);
    await userEvent.click(await panel.findByRole('button', { name: /^Add 6/ }));
    await waitFor(
      () => expect(canvasElement.querySelectorAll('[role=row][data-state=ready]').length).toBe(6),
      {
        timeout: 10_000,
      },
    );
    await userEvent.click(canvas.getByRole('button', { name: '+ 1 day' }));
    await expect(await canvas.findByText('Omar Haddad')).toBeVisible();
  },
});
