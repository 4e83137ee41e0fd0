import { expect, fireEvent, waitFor, within } from 'storybook/test';
import preview from '../../.storybook/preview.js';
import { ModelForm } from './model-form.js';
import { recruiting } from './recruiting.js';

const meta = preview.meta({
  title: 'Guide/Your own statuses',
  component: ModelForm,
  args: { initial: recruiting },
  parameters: { layout: 'fullscreen', controls: { disable: true } },
});

/** Writes another model into the form. */
async function write(canvasElement: HTMLElement, text: string) {
  const field = within(canvasElement).getByRole('textbox', { name: 'Status model, as JSON' });
  await fireEvent.change(field, { target: { value: text } });
}

function badges(canvasElement: HTMLElement): readonly (string | null)[] {
  return [...canvasElement.querySelectorAll('.st-badges [data-part=label]')].map(
    (label) => label.textContent,
  );
}

/** A label changed here is changed in the badges, the drawing and the guide. */
export const Edited = meta.story({
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByText('This model keeps every law.')).toBeVisible();
    await write(canvasElement, recruiting.replace('"Talking"', '"In conversation"'));
    await expect(badges(canvasElement)).toContain('In conversation');
    await waitFor(() =>
      expect(canvas.getAllByRole('button', { name: /In conversation/ }).length).toBeGreaterThan(1),
    );
  },
});

/** What is not JSON is said to be so, and the last good model stays. */
export const NotJson = meta.story({
  play: async ({ canvas, canvasElement }) => {
    await write(canvasElement, recruiting.slice(0, 400));
    await expect(await canvas.findByText(/^This is not JSON/)).toBeVisible();
    await expect(badges(canvasElement)).toContain('Talking');
  },
});

/** What is wrong, each by its path and line. */
function problems(canvasElement: HTMLElement): readonly (string | null)[] {
  return [...canvasElement.querySelectorAll('.st-problems code')].map((path) => path.textContent);
}

/** A label that is missing, one that is a number: told once each, and shown by its id; the rest stays as it is. */
export const MissingTexts = meta.story({
  play: async ({ canvasElement }) => {
    const gaps = recruiting.replace('"label": "Sourced",', '').replace('"Contacted"', '7');
    await write(canvasElement, gaps);
    await waitFor(() => expect(problems(canvasElement)).toHaveLength(2));
    await expect(problems(canvasElement)).toEqual([
      'statuses.sourced.label, line 6',
      expect.stringMatching(/^statuses\.contacted\.label, line \d+$/),
    ]);
    await expect(badges(canvasElement).slice(0, 3)).toEqual(['sourced', 'contacted', 'Talking']);
  },
});

/** An action from nowhere, a tone that does not exist: each is told beside its line. */
export const BrokenLaws = meta.story({
  play: async ({ canvas, canvasElement }) => {
    const broken = recruiting
      .replace('"tone": "accent"', '"tone": "purple"')
      .replace('"from": [\n        "parked"\n      ]', '"from": [\n        "nowhere"\n      ]');
    await write(canvasElement, broken);
    await expect(await canvas.findByText(/statuses\.talking\.tone, line \d+/)).toBeVisible();
    // In the text itself, and in what is said of it.
    await expect((await canvas.findAllByText(/purple/)).length).toBeGreaterThan(1);
    await expect((await canvas.findAllByText(/nowhere/)).length).toBeGreaterThan(1);
  },
});

/** HTML, three hundred characters, an emoji, a word from right to left: shown as they are, and nothing breaks. */
export const OddLabels = meta.story({
  play: async ({ canvasElement }) => {
    const odd = recruiting
      .replace('"Sourced"', JSON.stringify('<img src=x onerror=alert(1)>'))
      .replace('"Contacted"', JSON.stringify('Contacted again '.repeat(19).trim()))
      .replace('"Talking"', JSON.stringify('🎉 Talking'))
      .replace('"Hired"', JSON.stringify('تم التوظيف'));
    await write(canvasElement, odd);
    await expect(badges(canvasElement)).toContain('<img src=x onerror=alert(1)>');
    await expect(canvasElement.querySelector('img')).toBeNull();
    await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth);
  },
});
