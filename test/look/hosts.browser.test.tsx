/** The kit beside a host's own reset: neither changes what the other looks like. */
import { afterEach, describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { unlayer } from '../../scripts/unlayer.mjs';
import { exampleJournal, present } from '../../src/core/index.js';
import { Icon, LeadlightProvider, StatusBadge, StatusBadges, SubstatusInfo } from '../../src/index.js';
import { enginy, reply } from '../../src/models/index.js';
import kit from '../../src/styles/styles.css?inline';
import bootstrap from './hosts/bootstrap-5.css?inline';
import materialUi from './hosts/material-ui.css?inline';
import tailwind3 from './hosts/tailwind-3.css?inline';
import tailwind4 from './hosts/tailwind-4.css?inline';

const looks = ['soft', 'outline', 'text', 'dot', 'pip'] as const;
const lead = present(enginy, {
  id: 'ada',
  name: 'Ada',
  journal: exampleJournal(enginy, 'error', 'message-too-long'),
});

/** Badges of every look, and an open explanation, as the markup that they make. */
async function markup(): Promise<string> {
  const screen = await render(
    <LeadlightProvider timeZone="UTC" now={() => '2026-03-03T09:00:00.000Z'} onFix={() => undefined}>
      {looks.map((look) => (
        <StatusBadge key={look} model={enginy} status="error" substatus="shorten" look={look} stale pending />
      ))}
      <StatusBadges model={reply} status="replied" also={['active', 'opened', 'contacted']} max={3} />
      <Icon name="pause" />
      <SubstatusInfo model={enginy} lead={lead} defaultOpen />
    </LeadlightProvider>,
  );
  await expect.element(screen.getByRole('dialog')).toBeVisible();
  const popover = document.querySelector('[data-part=popover]');
  return `<main>${screen.container.innerHTML}</main>${popover?.outerHTML}`;
}

const frames: HTMLIFrameElement[] = [];
afterEach(() => {
  for (const frame of frames.splice(0)) frame.remove();
});

/** A page of its own with these stylesheets, in this order. */
function pageWith(html: string, ...styles: readonly string[]): Document {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'width: 800px; height: 600px; border: 0';
  document.body.append(frame);
  frames.push(frame);
  const page = frame.contentDocument;
  if (!page) throw new Error('A frame without a document.');
  page.open();
  page.write(`<!doctype html><html lang="en"><body style="margin: 0">${html}</body></html>`);
  page.close();
  for (const css of styles) {
    const element = page.createElement('style');
    element.textContent = css;
    page.head.append(element);
  }
  return page;
}

const BOX =
  /^(margin|padding|border-.*(width|radius)|background-color|display|width|height|cursor|list-style|gap)/;
const TEXT = /^(color|font-(size|weight|style|family)|line-height|letter-spacing|text-(align|transform))/;

/** What every element within an area looks like, in order. What is inherited counts where there is text. */
function looksOf(page: Document, area: string): readonly string[] {
  return [...page.querySelectorAll(`${area} *, ${area}`)].flatMap((element) => {
    const style = page.defaultView?.getComputedStyle(element);
    if (!style) return [];
    const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
    const name = `${element.localName}.${element.getAttribute('class') ?? element.getAttribute('data-part') ?? ''}`;
    return [...style]
      .filter((property) => BOX.test(property) || (hasText && TEXT.test(property)))
      .map((property) => `${name} { ${property}: ${style.getPropertyValue(property)} }`);
  });
}

const KIT = ':is(.ll-badge, .ll-badges, .ll-why, .ll-floating, .ll-icon)';
const layers = '@layer theme, base, leadlight, components, utilities;';

describe.each([
  [
    'Tailwind 4, whose reset is in a layer that stands before ours',
    [layers, `@layer base { ${tailwind4} }`, kit],
  ],
  ['Tailwind 3', [tailwind3, unlayer(kit)]],
  ['Tailwind 3, loaded later', [unlayer(kit), tailwind3]],
  ['Bootstrap', [bootstrap, unlayer(kit)]],
  ['Bootstrap, loaded later', [unlayer(kit), bootstrap]],
  ['Material UI, in a layer as the kit is', [`@layer mui { ${materialUi} }`, kit]],
  ['Material UI', [materialUi, unlayer(kit)]],
])('beside %s', (_name, styles) => {
  test('the kit looks as it does alone', async () => {
    const html = await markup();
    const alone = looksOf(pageWith(html, kit), KIT);
    const beside = looksOf(pageWith(html, ...styles), KIT);
    expect(alone.length).toBeGreaterThan(1000);
    expect(beside.filter((look, index) => look !== alone[index])).toEqual([]);
  });

  test('the host looks as it does without the kit', () => {
    const html = `<main><h1>H</h1><p>P <a href="#">a</a> <strong>s</strong> <small>s</small> <code>c</code></p><button>B</button>
      <input value="v"><select><option>o</option></select><textarea></textarea><label>l</label><hr>
      <table><thead><tr><th>h</th></tr></thead><tbody><tr><td>d</td></tr></tbody></table>
      <ul><li>l</li></ul><dl><dt>t</dt><dd>d</dd></dl><svg width="10" height="10"></svg><dialog open>d</dialog></main>`;
    const host = styles.filter((css) => !css.includes('--ll-'));
    expect(looksOf(pageWith(html, ...styles), 'body')).toEqual(looksOf(pageWith(html, ...host), 'body'));
  });
});

test('a sheet without its layer has every rule that the layer had', () => {
  const blocks = (css: string) => css.split('{').length;
  const layers = kit.split('@layer leadlight').length - 1;
  expect(layers).toBeGreaterThan(5);
  expect(blocks(unlayer(kit))).toBe(blocks(kit) - layers);
  expect(unlayer(kit)).not.toContain('@layer');
});
