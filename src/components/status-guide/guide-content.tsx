'use client';
import { useId } from 'react';
import type { ReactElement } from 'react';
import type { StatusCounts, StatusModel } from '../../core/index.js';
import { useMessages } from '../../react/index.js';
import { Icon } from '../icon/icon.js';
import { LifecycleDiagram } from '../lifecycle-diagram/lifecycle-diagram.js';
import { GuidePage } from './guide-page.js';
import { GuideHeading } from './guide-section.js';
import { GuideTroubles } from './guide-troubles.js';
import { ViewTroubles } from './view-troubles.js';

interface GuideContentProps {
  model: StatusModel;
  /** The same in the reader's words. */
  shown: StatusModel;
  page: string | null;
  counts: StatusCounts | undefined;
  isInView: boolean;
  onOpen: (status: string | null) => void;
}

/** The overview, or the page of a status; the drawing of the lifecycle goes with both. */
export function GuideContent(props: GuideContentProps): ReactElement {
  const { model, shown, page, counts, isInView, onOpen } = props;
  const words = useMessages().guide;
  const headingId = useId();
  const Troubles = isInView ? ViewTroubles : GuideTroubles;
  return (
    <div className="ll-guide-content" data-part="content">
      {page !== null && (
        <button type="button" className="ll-button" data-part="back" onClick={() => onOpen(null)}>
          <Icon name="arrow-up" />
          {words.back}
        </button>
      )}
      <article aria-labelledby={headingId} data-part="page" tabIndex={-1}>
        {page === null ? (
          <>
            <GuideHeading depth={1} id={headingId} className="ll-guide-title">
              {words.overview}
            </GuideHeading>
            <p>{shown.display === 'several' ? words.several : words.one}</p>
          </>
        ) : (
          <GuidePage model={model} shown={shown} status={page} headingId={headingId} />
        )}
        <Troubles shown={shown} status={page ?? undefined} counts={counts} />
      </article>
      <LifecycleDiagram model={model} shownModel={shown} status={page} onStatusChange={onOpen} />
    </div>
  );
}
