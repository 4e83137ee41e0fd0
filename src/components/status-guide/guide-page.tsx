'use client';
import type { ReactElement } from 'react';
import type { StatusModel } from '../../core/index.js';
import { describeStatus, own, useMessages } from '../../react/index.js';
import { Icon } from '../icon/icon.js';
import { StatusBadge } from '../status-badge/status-badge.js';
import { GuideHeading, GuideSection } from './guide-section.js';
import { GuideWays } from './guide-ways.js';
import { actionsIn } from './search-guide.js';

export interface GuidePageProps {
  model: StatusModel;
  /** The same in the reader's words. */
  shown: StatusModel;
  status: string;
  headingId: string;
}

/** Everything about one status: what it means, what to do, why, and where leads come from and go to. */
export function GuidePage({ model, shown, status, headingId }: GuidePageProps): ReactElement {
  const words = useMessages().guide;
  const known = own(shown.statuses, status);
  return (
    <>
      <GuideHeading depth={1} id={headingId} className="ll-guide-title">
        <StatusBadge model={shown} status={status} size="lg" />
      </GuideHeading>
      {known?.means && (
        <p data-part="means">
          <bdi>{known.means}</bdi>
        </p>
      )}
      {known?.next && (
        <p className="ll-guide-next" data-part="next">
          <strong>{words.next}</strong> <bdi>{known.next}</bdi>
        </p>
      )}
      <Reasons shown={shown} status={status} />
      <Actions shown={shown} status={status} />
      {known && <GuideWays model={model} shown={shown} status={status} />}
    </>
  );
}

type PartProps = Pick<GuidePageProps, 'shown' | 'status'>;

function Reasons({ shown, status }: PartProps): ReactElement | null {
  const { guide: words, substatus } = useMessages();
  const reasons = Object.entries(shown.substatuses).filter(([, { of }]) => of === status);
  if (reasons.length === 0) return null;
  return (
    <GuideSection part="reasons" title={words.reasons}>
      <dl className="ll-guide-reasons">
        {reasons.map(([id, { label, explains, fix }]) => (
          <div key={id} data-part="reason" data-tone={describeStatus(shown, status, id).tone}>
            <dt>{label}</dt>
            <dd>
              <bdi>{explains}</bdi>
              {fix && <span>{own(substatus.fixes, fix) ?? fix.replaceAll('-', ' ')}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </GuideSection>
  );
}

function Actions({ shown, status }: PartProps): ReactElement | null {
  const words = useMessages().guide;
  const actions = actionsIn(shown, status);
  if (actions.length === 0) return null;
  return (
    <GuideSection part="actions" title={words.actions}>
      <ul className="ll-guide-actions">
        {actions.map(({ id, label, icon }) => (
          <li key={id}>
            <Icon name={icon} />
            {label}
          </li>
        ))}
      </ul>
    </GuideSection>
  );
}
