/** The pages of the Storybook at the widths they are looked at. */
import '../../stories/support/stories.css';
import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { createSimulation } from '../../mocks/index.js';
import { createMemoryAdapter } from '../../src/adapter/index.js';
import { StatusBadge } from '../../src/index.js';
import { lemlist } from '../../src/models/index.js';
import { ClockBar } from '../../stories/live/clock-bar.js';
import { sizeOf } from '../../stories/support/describe.js';
import { Page } from '../../stories/support/page.js';
import { Table } from '../../stories/support/table.js';
import { Workbench } from '../../stories/table/workbench.js';
import { manyLeads } from '../support/many-leads.js';

const simulation = createSimulation({ model: lemlist, seed: 7, leads: 5 });
const adapter = createMemoryAdapter(manyLeads(20), { models: lemlist });

async function open(width: number): Promise<HTMLElement> {
  await page.viewport(width, 800);
  const { container } = await render(
    <Page title="A campaign" lead="What is to be seen.">
      <ClockBar simulation={simulation} seed={7} onSeed={() => undefined} />
      <Workbench adapter={adapter} models={lemlist} />
    </Page>,
  );
  await expect.element(page.getByText('20 leads')).toBeVisible();
  return container;
}

const box = (within: HTMLElement, selector: string): DOMRect => {
  const found = within.querySelector(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found.getBoundingClientRect();
};

beforeEach(() => {
  document.body.style.margin = '0';
});

describe('a live campaign', () => {
  test.each([1280, 1440])('at %i pixels shows every column whole', async (width) => {
    const container = await open(width);
    const grid = container.querySelector('[role=grid]');
    expect(grid && grid.scrollWidth <= grid.clientWidth).toBe(true);
    expect(box(container, '.ll-head [data-column=lastActivity]').right).toBeLessThanOrEqual(
      box(container, '.ll-head [data-column=actions]').left,
    );
  });

  test('on a telephone begins all lines of its clock where the buttons begin', async () => {
    const container = await open(360);
    expect(box(container, '.st-clock-now').left).toBe(box(container, '.st-clock-play').left);
  });
});

test('a link on a page has the colour of what can be pressed', async () => {
  const { container } = await render(
    <Page title="Your leads" lead={<a href="#example">Take this example</a>}>
      <i style={{ color: 'var(--ll-action)' }} />
    </Page>,
  );
  const colourOf = (selector: string) => {
    const found = container.querySelector(selector);
    return found && getComputedStyle(found).color;
  };
  expect(colourOf('a')).toBe(colourOf('i'));
});

test('how large a product is stays on one line, in line with its name and its badges', async () => {
  await page.viewport(1280, 800);
  const badges = Object.keys(lemlist.statuses).slice(0, 12);
  const { container } = await render(
    <Page title="Leadlight" lead="What is to be seen.">
      <Table
        rows={[
          [
            <span key="name">{lemlist.name}</span>,
            <span key="badges" className="st-badges">
              {badges.map((status) => (
                <StatusBadge key={status} model={lemlist} status={status} />
              ))}
            </span>,
            <span key="size" className="st-size">
              {sizeOf(lemlist)}
            </span>,
          ],
        ]}
      />
    </Page>,
  );
  const middleOf = ({ top, bottom }: DOMRect): number => (top + bottom) / 2;
  expect(box(container, '.st-size').height).toBeLessThan(20);
  const middles = ['th > span', '.st-badges', '.st-size'].map((part) => middleOf(box(container, part)));
  expect(Math.max(...middles) - Math.min(...middles)).toBeLessThanOrEqual(1);
});
