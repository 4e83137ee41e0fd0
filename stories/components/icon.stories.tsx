import preview from '../../.storybook/preview.js';
import { Icon } from '../../src/components/index.js';
import { products } from '../support/products.js';
import { documented } from '../support/documented.js';
import { Specimens } from './specimen.js';

const meta = preview.meta({
  title: 'Components/Icon',
  component: Icon,
  parameters: documented(Icon),
  args: { name: 'pause' },
});

export const Default = meta.story();

const byName = new Intl.Collator('en').compare;

const named = products.flatMap(({ statuses, actions, campaignActions }) =>
  [statuses, actions, campaignActions].flatMap((part) => Object.values(part).map(({ icon }) => icon)),
);

/** Every icon that a model names. One that is not drawn shows a question mark. */
export const EveryIcon = meta.story({
  render: () => (
    <Specimens
      rows={[...new Set(named)].sort(byName).map((name) => [name, <Icon key={name} name={name} />])}
    />
  ),
});
