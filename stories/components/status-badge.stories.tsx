import { expect } from 'storybook/test';
import preview from '../../.storybook/preview.js';
import { StatusBadge } from '../../src/components/index.js';
import { lemlist, reply } from '../../src/models/index.js';
import { documented } from '../support/documented.js';
import { Specimens } from './specimen.js';

const meta = preview.meta({
  title: 'Components/StatusBadge',
  component: StatusBadge,
  parameters: documented(StatusBadge),
  args: { model: lemlist, status: 'replied' },
  argTypes: {
    model: { control: false },
    status: { control: 'select', options: Object.keys(lemlist.statuses) },
    substatus: { control: 'select', options: [undefined, ...Object.keys(lemlist.substatuses)] },
  },
});

const statuses = ['to-launch', 'sent', 'replied', 'interested', 'paused', 'bounced'];
const looks = ['soft', 'outline', 'text', 'dot'] as const;
const sizes = ['sm', 'md', 'lg'] as const;

/** One status, as the model says it. Choose another below. */
export const Default = meta.story();

/** Four ways to sit in a page: on its tone, within a line, as words, as a dot and words. */
export const Looks = meta.story({
  render: () => (
    <Specimens
      rows={looks.map((look) => [
        look,
        statuses.map((status) => <StatusBadge key={status} model={lemlist} status={status} look={look} />),
      ])}
    />
  ),
});

export const Sizes = meta.story({
  render: () => (
    <Specimens
      rows={sizes.map((size) => [
        size,
        statuses.map((status) => <StatusBadge key={status} model={lemlist} status={status} size={size} />),
      ])}
    />
  ),
});

/** A substatus says why. It may bring a phase and a tone of its own. */
export const Substatus = meta.story({
  args: { status: 'bounced', substatus: 'mailbox-full' },
});

/** A wish is under way: the edge is dashed, and a screen reader hears it too. */
export const Pending = meta.story({
  args: { status: 'paused', pending: true },
  render: (args) => (
    <Specimens rows={looks.map((look) => [look, <StatusBadge key={look} {...args} look={look} />])} />
  ),
});

/** Where a product shows several statuses at once, the others are a number, read out by name. */
export const SeveralAtOnce = meta.story({
  args: { model: reply, status: 'replied', also: ['active', 'contacted', 'opened'] },
});

/** A word that the model does not know is shown as it is. It never vanishes, and never throws. */
export const Unknown = meta.story({
  args: { status: 'SOMETHING_NEW', substatus: 'with-a-reason' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('SOMETHING_NEW')).toBeVisible();
  },
});

/** Where room is short, the words end in an ellipsis and the shape stays. */
export const Narrow = meta.story({
  args: { status: 'bounced', substatus: 'blocked-domain' },
  decorators: [
    (Story) => (
      <div style={{ inlineSize: 140 }}>
        <Story />
      </div>
    ),
  ],
});
