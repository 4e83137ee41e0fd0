import { fn } from 'storybook/test';
import preview from '../../.storybook/preview.js';
import { LeadlightProvider, SubstatusInfo } from '../../src/index.js';
import { exampleJournal, present } from '../../src/core/index.js';
import { enginy } from '../../src/models/index.js';
import { documented } from '../support/documented.js';

const lead = present(enginy, {
  id: 'ada',
  name: 'Ada Lovelace',
  journal: exampleJournal(enginy, 'error', 'message-too-long'),
});

const meta = preview.meta({
  title: 'Components/SubstatusInfo',
  component: SubstatusInfo,
  parameters: documented(SubstatusInfo),
  args: { model: enginy, lead, onFix: fn(), onGuide: fn() },
  argTypes: { model: { control: false }, lead: { control: false } },
  decorators: [
    (Story) => (
      <LeadlightProvider timeZone="UTC" now={() => '2026-01-07T09:00:00.000Z'}>
        <Story />
      </LeadlightProvider>
    ),
  ],
});

/** Press it, tap it, or let the pointer rest on it. */
export const Closed = meta.story();

/** What happened, since when, what to do; the fix and the guide are the host's to open. */
export const Open = meta.story({ args: { defaultOpen: true } });
