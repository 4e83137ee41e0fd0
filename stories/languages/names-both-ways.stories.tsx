import { expect, userEvent, within } from 'storybook/test';
import preview from '../../.storybook/preview.js';
import { createMemoryAdapter } from '../../src/adapter/index.js';
import { exampleJournal } from '../../src/core/index.js';
import type { Lead } from '../../src/core/index.js';
import { LeadActionsMenu, LeadlightProvider, LeadTable, LeadView, useLeads } from '../../src/index.js';
import type { Messages } from '../../src/locales/index.js';
import { ar, en } from '../../src/locales/index.js';
import { lemlist } from '../../src/models/index.js';

interface NamesProps {
  messages?: Messages;
  dir?: 'ltr' | 'rtl';
  /** Instead of the table the menu of one lead. */
  withMenu?: boolean;
}

const now = '2026-03-02T10:00:00.000Z';

/** Names, companies and tags of both directions, some with signs and numbers at their ends, one too long. */
const people: readonly (readonly [name: string, company: string, tag: string])[] = [
  ['Ada Lovelace', 'Acme (UK)', 'VIP!'],
  ['أمل حسن (2)', 'شركة النور، القاهرة', 'مهم!'],
  ['דוד לוי', 'חברת הדוגמה בע״מ', 'A/B'],
  ['Zoë Müller-Łukasiewicz 3.', 'Größe & Söhne', 'müde?'],
  ['عبد الرحمن بن محمد بن عبد العزيز الأنصاري الدمشقي', 'Acme الشرق الأوسط', 'B2B'],
];

const adapter = createMemoryAdapter(
  people.map(([name, company, tag], nth): Lead => {
    const status = ['replied', 'paused', 'sent', 'bounced', 'opened'][nth] ?? 'sent';
    const email = `lead${nth}@example.com`;
    const journal = exampleJournal(lemlist, status);
    return { id: `lead-${nth}`, name, version: 1, contact: { email, company }, tags: [tag], journal };
  }),
  { models: [lemlist], now: () => now },
);

function Names({ messages = en, dir = 'ltr', withMenu = false }: NamesProps) {
  return (
    <LeadlightProvider messages={messages} timeZone="UTC" now={() => now}>
      <LeadView adapter={adapter} models={lemlist}>
        <div dir={dir} lang={messages.locale} style={{ blockSize: 520 }}>
          {withMenu ? (
            <MenuOf leadId="lead-1" />
          ) : (
            <LeadTable columns={['select', 'name', 'status', 'company', 'tags', 'actions']} />
          )}
        </div>
      </LeadView>
    </LeadlightProvider>
  );
}

/** The menu of a lead that a list has read. */
function MenuOf({ leadId }: { leadId: string }) {
  return useLeads().state === 'ready' ? <LeadActionsMenu leadId={leadId} /> : null;
}

const meta = preview.meta({
  title: 'Languages/Names both ways',
  component: Names,
  parameters: { layout: 'padded', controls: { disable: true } },
});

/** The names of the table as they stand: which way each is read, and from where it starts in its cell. */
function namesIn(canvasElement: HTMLElement) {
  const names = [...canvasElement.querySelectorAll<HTMLElement>('[role=rowheader] [data-part=open]')];
  return names.map((name) => {
    const text = document.createRange();
    text.selectNodeContents(name);
    const { left, right } = text.getBoundingClientRect();
    const cell = name.closest('[role=rowheader]')!.getBoundingClientRect();
    const way = getComputedStyle(name).direction;
    return { way, fromLeft: Math.round(left - cell.left), fromRight: Math.round(cell.right - right) };
  });
}

/** Each is read in its own direction, and begins in line with the others. */
export const InEnglish = meta.story({
  play: async ({ canvas, canvasElement }) => {
    await canvas.findByText('Ada Lovelace');
    const names = namesIn(canvasElement);
    await expect(names.map(({ way }) => way)).toEqual(['ltr', 'rtl', 'rtl', 'ltr', 'rtl']);
    await expect(new Set(names.slice(0, 3).map(({ fromLeft }) => fromLeft)).size).toBe(1);
  },
});

/** The same in a page from right to left: Latin names keep their order. */
export const InArabic = meta.story({
  args: { messages: ar, dir: 'rtl' },
  play: async ({ canvas, canvasElement }) => {
    await canvas.findByText('Ada Lovelace');
    const names = namesIn(canvasElement);
    await expect(names.map(({ way }) => way)).toEqual(['ltr', 'rtl', 'rtl', 'ltr', 'rtl']);
    await expect(new Set(names.slice(0, 3).map(({ fromRight }) => fromRight)).size).toBe(1);
  },
});

/** Menu and question set the name apart: the number after it stays its own, and so does the question mark. */
export const Asked = meta.story({
  args: { withMenu: true },
  play: async ({ canvas, canvasElement }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'Actions for أمل حسن (2)' }));
    const page = within(canvasElement.ownerDocument.body);
    const menu = within(
      await page.findByRole('menu', { name: 'Actions for أمل حسن (2)' }, { timeout: 5000 }),
    );
    await expect(menu.getByText('أمل حسن (2)').localName).toBe('bdi');
    await userEvent.click(menu.getByRole('menuitem', { name: 'Delete' }));
    await expect(await page.findByText('Delete \u2068أمل حسن (2)\u2069?')).toBeVisible();
  },
});

/** So does the panel. */
export const Opened = meta.story({
  play: async ({ canvas, canvasElement }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'أمل حسن (2)' }));
    const page = within(canvasElement.ownerDocument.body);
    const panel = await page.findByRole('dialog', { name: 'أمل حسن (2)' }, { timeout: 5000 });
    const title = within(panel).getByRole('heading', { level: 2 });
    await expect(title.firstElementChild?.localName).toBe('bdi');
  },
});
