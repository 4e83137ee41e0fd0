import type { ReactElement, ReactNode } from 'react';
import preview from '../../.storybook/preview.js';
import { Icon, Pip, StatusBadge, StatusBadges } from '../../src/components/index.js';
import { lemlist, reply } from '../../src/models/index.js';
import { Page } from '../support/page.js';

const meta = preview.meta({
  title: 'Design/Do and don’t',
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen', controls: { disable: true } },
});

/** What keeps a status readable, and what does not. */
export const DoAndDont = meta.story({
  name: 'Do and don’t',
  render: () => (
    <Page title="Do and don’t" lead="Half a second is what a reader has for a badge.">
      <div className="st-rules">
        <Rule
          good={<StatusBadge model={lemlist} status="bounced" substatus="mailbox-full" />}
          goodWords="Say why, in the badge itself."
          bad={<span className="st-plain">Error</span>}
          badWords="A word that fits every trouble names none."
        />
        <Rule
          good={<StatusBadge model={lemlist} status="interested" look="text" />}
          goodWords="Pip and word together, also where there is little room."
          bad={<span className="st-dot" style={{ background: 'var(--ll-success-dot)' }} />}
          badWords="A bare dot of colour is nothing to one reader in twelve."
        />
        <Rule
          good={
            <StatusBadges model={reply} status="replied" also={['active', 'opened', 'contacted']} max={3} />
          }
          goodWords="The strongest on its tone, the others quieter."
          bad={
            <span className="st-badges">
              {['replied', 'active', 'opened', 'contacted', 'to-call', 'clicked'].map((status) => (
                <StatusBadge key={status} model={reply} status={status} />
              ))}
            </span>
          }
          badWords="Six loud badges in a row have no first one."
        />
        <Rule
          good={<StatusBadge model={lemlist} status="paused" pending />}
          goodWords="Show a wish at once, and that it is one."
          bad={<Pip phase="held" style={{ opacity: 0.35 }} />}
          badWords="Fading the badge takes away what it says."
        />
        <Rule
          good={<StatusBadge model={lemlist} status="unsubscribed" />}
          goodWords="Use the product’s word, so that people find it there."
          bad={<span className="st-plain">Opted out / DNC / Removed</span>}
          badWords="Three words for one thing are three things to the reader."
        />
      </div>
    </Page>
  ),
});

interface RuleProps {
  good: ReactNode;
  goodWords: string;
  bad: ReactNode;
  badWords: string;
}

function Rule({ good, goodWords, bad, badWords }: RuleProps): ReactElement {
  return (
    <>
      <figure data-rule="do">
        <div>{good}</div>
        <figcaption>
          <Icon name="circle-check" /> <strong>Do</strong> {goodWords}
        </figcaption>
      </figure>
      <figure data-rule="dont">
        <div>{bad}</div>
        <figcaption>
          <Icon name="circle-x" /> <strong>Don’t</strong> {badWords}
        </figcaption>
      </figure>
    </>
  );
}
