/** The explanation of a badge by mouse, keyboard and finger, as WCAG 1.4.13 asks: dismissible, hoverable, persistent. */
import { cdp, page, userEvent } from 'vitest/browser';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { present } from '../../core/index.js';
import type { EventData, EventType, Journal, StatusModel } from '../../core/index.js';
import { enginy, lemlist, reply } from '../../models/index.js';
import { LeadlightProvider } from '../../react/index.js';
import type { LeadlightProviderProps } from '../../react/index.js';
import { SubstatusInfo } from './substatus-info.js';

const at = '2026-03-01T09:00:00.000Z';
const now = () => '2026-03-03T09:00:00.000Z';

function leadWith(model: StatusModel, ...facts: readonly (readonly [EventType, EventData?])[]) {
  const journal: Journal = Object.fromEntries(
    facts.map(([type, data], index) => [
      type,
      {
        id: `e${index}`,
        type,
        leadId: 'ada',
        at: at.replace('09:00', `09:0${index}`),
        ...(data && { data }),
      },
    ]),
  );
  return present(model, { id: 'ada', name: 'Ada Lovelace', contact: { email: 'ada@example.com' }, journal });
}

const bounced = leadWith(lemlist, ['email.bounced', { reason: 'mailbox-full', address: 'ada@example.com' }]);

async function open(
  props: Omit<LeadlightProviderProps, 'children'> = {},
  lead = bounced,
  model: StatusModel = lemlist,
) {
  await render(
    <LeadlightProvider timeZone="UTC" now={now} {...props}>
      <div style={{ padding: 80 }}>
        <p>Elsewhere</p>
        <SubstatusInfo lead={lead} model={model} />
      </div>
    </LeadlightProvider>,
  );
}

const button = () =>
  page.getByRole('button', { expanded: false }).or(page.getByRole('button', { expanded: true }));
const dialog = () => page.getByRole('dialog');
const isOpen = () => document.querySelector('[data-part=popover]') !== null;
const focused = () => document.activeElement?.getAttribute('data-part');
const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

beforeEach(async () => {
  await userEvent.unhover(document.body);
});

describe('by keyboard', () => {
  test.each(['{Enter}', ' '])(
    '%s opens it, the focus goes in, Escape closes it and gives the focus back',
    async (key) => {
      await open({ onFix: () => undefined });
      await userEvent.tab();
      expect(focused()).toBe('why');
      await userEvent.keyboard(key);
      await expect.element(dialog()).toBeVisible();
      await expect.poll(() => document.activeElement?.closest('[data-part=popover]')).toBeTruthy();
      await userEvent.keyboard('{Escape}');
      await expect.poll(isOpen).toBe(false);
      expect(focused()).toBe('why');
    },
  );

  test('a fix is carried out by the host, with the lead it is for', async () => {
    const onFix = vi.fn<NonNullable<LeadlightProviderProps['onFix']>>();
    await open({ onFix });
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect.poll(focused).toBe('fix');
    await userEvent.keyboard('{Enter}');
    expect(onFix).toHaveBeenCalledExactlyOnceWith('correct-address', {
      lead: expect.objectContaining({ id: 'ada' }),
      model: lemlist,
      status: 'bounced',
      substatus: 'mailbox-full',
    });
  });
});

describe('by mouse', () => {
  test('a click opens it, a second closes it', async () => {
    await open();
    await userEvent.click(button());
    await expect.element(dialog()).toBeVisible();
    await userEvent.click(button());
    await expect.poll(isOpen).toBe(false);
  });

  test('rest opens it without taking the focus; passing by does not', async () => {
    await open();
    await userEvent.hover(button());
    await wait(100);
    await userEvent.hover(page.getByText('Elsewhere'));
    await wait(500);
    expect(isOpen()).toBe(false);
    await userEvent.hover(button());
    await expect.element(dialog()).toBeVisible();
    expect(document.activeElement).toBe(document.body);
  });

  test('it stays while the pointer is on it, and closes when the pointer has left', async () => {
    await open();
    await userEvent.hover(button());
    await expect.element(dialog()).toBeVisible();
    await userEvent.hover(dialog());
    await wait(500);
    expect(isOpen()).toBe(true);
    await userEvent.hover(page.getByText('Elsewhere'));
    await expect.poll(isOpen).toBe(false);
  });

  test('Escape closes what was only hovered, with the pointer where it is', async () => {
    await open();
    await userEvent.hover(button());
    await expect.element(dialog()).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.poll(isOpen).toBe(false);
    await wait(500);
    expect(isOpen()).toBe(false);
  });

  test('what was hovered open and then used stays when the pointer leaves', async () => {
    await open();
    await userEvent.hover(button());
    await userEvent.click(page.getByRole('button', { name: 'Copy details' }));
    await userEvent.hover(page.getByText('Elsewhere'));
    await wait(500);
    expect(isOpen()).toBe(true);
  });
});

test('a tap opens it, and a tap elsewhere closes it', async () => {
  await open();
  const tap = async (element: Element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const frame = window.frameElement?.getBoundingClientRect() ?? { x: 0, y: 0, width: innerWidth };
    const scale = frame.width / innerWidth;
    const point = { x: frame.x + (x + width / 2) * scale, y: frame.y + (y + height / 2) * scale };
    await cdp().send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
    await cdp().send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  };
  await tap(button().element());
  await expect.element(dialog()).toBeVisible();
  await wait(500);
  expect(isOpen()).toBe(true);
  await tap(page.getByText('Elsewhere').element());
  await expect.poll(isOpen).toBe(false);
});

describe('it says', () => {
  test('in short, to those who only hear the badge, and with no tooltip', async () => {
    await open();
    await expect.element(button()).toHaveAccessibleName('Bounced Mailbox full');
    await expect.element(button()).toHaveAccessibleDescription(lemlist.substatuses['mailbox-full'].explains);
    expect(document.querySelectorAll('[title]')).toHaveLength(0);
  });

  test.each([
    [
      'since when, and which address bounced',
      bounced,
      lemlist,
      ['2 days ago', 'Mar 1, 2026', 'UTC', 'ada@example.com'],
    ],
    [
      'the days left',
      leadWith(
        enginy,
        ['lead.started'],
        ['lead.waiting', { code: 'connection-withdrawn', until: '2026-03-22T09:00:00.000Z' }],
      ),
      enginy,
      ['Connection withdrawn', 'in 2 weeks', 'Mar 22, 2026'],
    ],
    [
      'the missing variables',
      leadWith(reply, ['lead.started'], ['lead.data-missing', { variables: ['Company', '{JobTitle}'] }]),
      reply,
      ['Missing', '{Company} and {JobTitle}'],
    ],
    [
      'how long a message may be',
      leadWith(enginy, ['lead.started'], ['step.failed', { code: 'message-too-long', step: 1 }]),
      enginy,
      ['1,900 characters', 'Step 2', 'What to do'],
    ],
    [
      'every status held',
      leadWith(reply, ['lead.started'], ['email.sent'], ['email.opened'], ['email.replied']),
      reply,
      ['Replied', 'Contacted', 'Opened', 'Active'],
    ],
  ] as const)('%s', async (_, lead, model, texts) => {
    await open({}, lead, model);
    await userEvent.click(button());
    for (const text of texts) await expect.element(dialog()).toHaveTextContent(text);
    await expect.element(dialog()).not.toHaveTextContent('mailbox-full');
  });

  test('what the product says in the direction of its words, also on a page from right to left', async () => {
    document.documentElement.dir = 'rtl';
    onTestFinished(() => document.documentElement.removeAttribute('dir'));
    await open();
    await userEvent.click(button());
    const { explains } = lemlist.substatuses['mailbox-full'];
    const texts = [explains, lemlist.statuses.bounced.next ?? ''].map((text) =>
      dialog().getByText(text).first(),
    );
    for (const text of texts) await expect.element(text).toHaveStyle({ direction: 'ltr' });
  });

  test('what the guide says, to a host that has one', async () => {
    const onGuide = vi.fn<NonNullable<LeadlightProviderProps['onGuide']>>();
    await open({ onGuide });
    await userEvent.click(button());
    await userEvent.click(page.getByRole('button', { name: 'More in the guide' }));
    expect(onGuide).toHaveBeenCalledExactlyOnceWith('bounced', { model: lemlist, substatus: 'mailbox-full' });
  });

  test('all of it as text for a ticket', async () => {
    const copied: string[] = [];
    vi.spyOn(navigator.clipboard, 'writeText').mockImplementation((text) => {
      copied.push(text);
      return Promise.resolve();
    });
    await open();
    await userEvent.click(button());
    await userEvent.click(page.getByRole('button', { name: 'Copy details' }));
    await expect.element(page.getByRole('button', { name: 'Copied' })).toBeVisible();
    expect(copied[0]).toContain('Ada Lovelace · Bounced · Mailbox full');
    expect(copied[0]).toContain('Address: ada@example.com');
  });
});
