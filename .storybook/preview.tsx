import '../src/styles/styles.css';
import '../stories/support/stories.css';
import addonA11y from '@storybook/addon-a11y';
import addonDocs from '@storybook/addon-docs';
import { definePreview } from '@storybook/react-vite';
import addonMsw from 'msw-storybook-addon';
import { setupWorker } from 'msw/browser';
import { configure } from 'storybook/test';
import { campaignHandlers } from '../stories/live/open-campaign.js';
import { describeProps } from './describe-props.js';
import { DocsPage } from './docs-page.js';
import { applyLook, initialLook, lookTypes } from './look.js';
import { WithLocale } from './with-locale.js';

// A busy machine is slow, not wrong: much is loaded when it is first shown.
configure({ asyncUtilTimeout: 10_000 });

const msw = addonMsw(async () => {
  const worker = setupWorker(...campaignHandlers);
  await worker.start({ onUnhandledRequest: 'bypass', quiet: true });
  return worker;
});

export default definePreview({
  addons: [addonDocs(), addonA11y(), msw],
  tags: ['autodocs'],
  parameters: {
    a11y: { test: 'error' },
    docs: { container: DocsPage },
    options: {
      storySort: {
        order: [
          'Introduction',
          'Live campaigns',
          'Your leads',
          'Design',
          [
            'Anatomy of a badge',
            'Tones and pips',
            'Every status',
            'Do and don’t',
            'Brands',
            'Tokens',
            'Accessibility',
          ],
          'Gallery',
          'One journal',
          'Components',
        ],
      },
    },
  },
  argTypesEnhancers: [describeProps],
  globalTypes: lookTypes,
  initialGlobals: initialLook,
  decorators: [
    (Story, { globals }) => {
      applyLook(globals);
      return (
        <WithLocale locale={globals['locale']}>
          <Story />
        </WithLocale>
      );
    },
  ],
});
