import { expect } from 'storybook/test';
import preview from '../../.storybook/preview.js';
import { simulate } from '../../mocks/index.js';
import { translateModel } from '../../src/core/index.js';
import { LeadlightProvider, LeadTable, LeadView, StatusFilterMenu, StatusGuide } from '../../src/index.js';
import type { Messages } from '../../src/locales/index.js';
import { ar, de, en } from '../../src/locales/index.js';
import { germanTexts } from '../../src/models/de.js';
import { lemlist } from '../../src/models/index.js';
import { pseudo, pseudoMessages } from './pseudo-messages.js';

interface HouseProps {
  messages?: Messages;
  dir?: 'ltr' | 'rtl';
  timeZone?: string;
  model?: typeof lemlist;
  /** The texts of the model as well. */
  withTexts?: boolean;
}

const adapter = simulate(lemlist, { leads: 60, seed: 4, play: false });
adapter.simulation.advance({ days: 12 });

/** A table, its filter and the guide in one language. */
function House({
  messages = en,
  dir = 'ltr',
  timeZone = 'UTC',
  model = lemlist,
  withTexts = false,
}: HouseProps) {
  const now = () => adapter.simulation.now;
  return (
    <LeadlightProvider messages={messages} timeZone={timeZone} now={now} texts={withTexts ? germanTexts : {}}>
      <LeadView adapter={adapter} models={model}>
        <div dir={dir} lang={messages.locale} className="st-beside">
          <div>
            <StatusFilterMenu />
            <LeadTable columns={['select', 'name', 'status', 'step', 'lastActivity', 'actions']} />
          </div>
          <StatusGuide model={model} defaultStatus="bounced" />
        </div>
      </LeadView>
    </LeadlightProvider>
  );
}

const meta = preview.meta({ title: 'Languages', component: House, parameters: { layout: 'padded' } });

export const English = meta.story();

/** German throughout; what the product calls its statuses stays what people know from the product. */
export const German = meta.story({ args: { messages: de, withTexts: true, timeZone: 'Europe/Berlin' } });

/** Arabic runs from right to left, and counts in six plural forms. */
export const Arabic = meta.story({ args: { messages: ar, dir: 'rtl', timeZone: 'Asia/Riyadh' } });

/** No language at all, a third longer: words that are cut, and words that no catalogue has, stand out. */
export const Pseudo = meta.story({
  args: { messages: pseudoMessages },
  play: async ({ canvasElement }) => {
    await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth);
    const names = [...canvasElement.querySelectorAll('[aria-label]')].map((one) =>
      one.getAttribute('aria-label'),
    );
    await expect(names.filter((name) => name !== null && !name.includes('['))).toEqual([]);
  },
});

const longLabels = translateModel(lemlist, {
  statuses: Object.fromEntries(
    Object.entries(lemlist.statuses).map(([id, { label }]) => [
      id,
      {
        label: `${pseudo(label)} und noch ein Wort Auftragsbestätigungsschreiben`,
        means: pseudo(label).repeat(12),
      },
    ]),
  ),
});

/** A host that translates labels may have long ones: they wrap or are cut at the end, and push nothing out. */
export const LongLabels = meta.story({
  args: { model: longLabels },
  play: async () => {
    await expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(window.innerWidth);
  },
});
