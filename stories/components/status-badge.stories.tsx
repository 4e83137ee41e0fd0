import { useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { expect, waitFor } from 'storybook/test';
import preview from '../../.storybook/preview.js';
import type { Report } from '../../src/core/index.js';
import { LeadlightProvider, StatusBadge, StatusBadges } from '../../src/index.js';
import { lemlist, reply } from '../../src/models/index.js';
import { documented } from '../support/documented.js';
import { hasGaps, long } from '../support/odd-models.js';
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
const looks = ['soft', 'outline', 'text', 'dot', 'pip'] as const;
const sizes = ['sm', 'md', 'lg'] as const;
const places = ['beside', 'below', 'none'] as const;

/** One status, as the model says it. Choose another below. */
export const Default = meta.story();

/** Five ways to sit in a page, from a tone of its own to the pip alone. All are read out the same. */
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
  render: (args) => (
    <Specimens
      rows={places.map((place) => [
        place,
        looks
          .slice(0, 4)
          .map((look) => <StatusBadge key={look} {...args} look={look} substatusPlace={place} />),
      ])}
    />
  ),
});

/** A wish is under way: the edge is dashed, and a screen reader hears it too. */
export const Pending = meta.story({
  args: { status: 'paused', pending: true },
  render: (args) => (
    <Specimens rows={looks.map((look) => [look, <StatusBadge key={look} {...args} look={look} />])} />
  ),
});

/** The backend cannot be reached: a small clock says that this may be old. */
export const Stale = meta.story({
  args: { stale: true },
  render: (args) => (
    <Specimens rows={looks.map((look) => [look, <StatusBadge key={look} {...args} look={look} />])} />
  ),
});

/** Where a product shows several statuses at once: a number for the others, or every one as a badge. */
export const SeveralAtOnce = meta.story({
  args: { model: reply, status: 'replied', also: ['active', 'contacted', 'opened', 'to-call'] },
  render: (args) => (
    <Specimens
      rows={[
        ['StatusBadge', <StatusBadge key="one" {...args} />],
        ['at most three', <StatusBadges key="three" {...args} max={3} />],
        ['all', <StatusBadges key="all" {...args} />],
      ]}
    />
  ),
  play: async ({ canvasElement }) => {
    const [one, three] = canvasElement.querySelectorAll('dd');
    await expect(one?.textContent).toBe('Replied+4, also Active, Contacted, Opened, and To call');
    await expect(three?.textContent).toBe('RepliedActiveContacted+2, also Opened and To call');
  },
});

/** Wide enough, it stays on one line; where room is short, it wraps; in a table's cell, it is cut off. */
export const LongLabels = meta.story({
  render: () => (
    <Specimens
      rows={[
        ['one line', <StatusBadge key="one" model={long} status="long" />],
        [
          'little room',
          <div key="wraps" style={{ inlineSize: 180 }}>
            <StatusBadge model={lemlist} status="bounced" substatus="blocked-domain" /> <br />
            <StatusBadge model={long} status="long" />
          </div>,
        ],
        [
          'no room to wrap',
          <div key="cut" style={{ inlineSize: 180, whiteSpace: 'nowrap', display: 'grid' }}>
            <span>
              <StatusBadge model={lemlist} status="bounced" substatus="blocked-domain" />
            </span>
          </div>,
        ],
      ]}
    />
  ),
});

/** What the host was told, for all to see: kept with what was drawn, so that drawing it again begins anew. */
function Host({ children }: { children: ReactNode }): ReactElement {
  const [told, setTold] = useState<readonly Report[]>([]);
  return (
    <LeadlightProvider onReport={(report) => setTold((before) => [...before, report])}>
      {children}
      <ol aria-label="Told to the host">
        {told.map(({ code, path }, nth) => (
          <li key={nth}>{path ? `${code}: ${path}` : code}</li>
        ))}
      </ol>
    </LeadlightProvider>
  );
}

const toldIn = (element: HTMLElement) =>
  [...element.querySelectorAll('ol > li')].map(({ textContent }) => textContent);

/** A word that the model does not know is shown as it is, and the host is told once. It never vanishes. */
export const Unknown = meta.story({
  args: { status: 'SOMETHING_NEW', substatus: 'with-a-reason' },
  render: (args) => (
    <Host>
      <StatusBadge {...args} /> <StatusBadge {...args} look="outline" />
    </Host>
  ),
  play: async ({ canvas, canvasElement }) => {
    await expect((await canvas.findAllByText('SOMETHING_NEW'))[0]).toBeVisible();
    await waitFor(() =>
      expect(toldIn(canvasElement)).toEqual(['unknown-status: status', 'unknown-substatus: substatus']),
    );
  },
});

/**
 * What a model from elsewhere may bring: no text, a tone and a phase that do not exist, HTML, 300 letters, an
 * emoji, a word that reads the other way. All of it is shown as text, and what is wrong is told once.
 */
export const OddModels = meta.story({
  args: { model: hasGaps },
  render: ({ model }) => (
    <Host>
      <Specimens
        rows={Object.keys(model.statuses).map((status) => [
          status,
          <StatusBadge key={status} model={model} status={status} />,
        ])}
      />
    </Host>
  ),
  play: async ({ canvas, canvasElement }) => {
    await expect(await canvas.findByText('<img src=x onerror=alert(1)>')).toBeVisible();
    await expect(canvasElement.querySelectorAll('img')).toHaveLength(0);
    await expect(canvasElement.querySelectorAll('dd')[0]?.textContent).toBe('no-text');
    await waitFor(() =>
      expect(toldIn(canvasElement)).toEqual([
        'model-gap: statuses.no-text.label',
        'model-gap: statuses.no-such-tone.tone',
        'model-gap: statuses.no-such-phase.phase',
      ]),
    );
  },
});
