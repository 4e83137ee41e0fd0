'use client';
import { forwardRef, useId, useImperativeHandle, useState } from 'react';
import type { ComponentPropsWithoutRef } from 'react';
import type { StatusCounts, StatusModel } from '../../core/index.js';
import { useControlled, useIsInView, useMessages, useModelTexts } from '../../react/index.js';
import { classNames } from '../class-names.js';
import { GuideContent } from './guide-content.js';
import { GuideNav } from './guide-nav.js';
import { GuideHeading, HeadingContext } from './guide-section.js';
import { useVisibleFocus } from './use-visible-focus.js';

export interface StatusGuideProps extends Omit<ComponentPropsWithoutRef<'section'>, 'children'> {
  model: StatusModel;
  /** The status whose page is open; null for the overview. Held by the host, else by the guide. */
  status?: string | null;
  /** @default null */
  defaultStatus?: string | null;
  onStatusChange?: (status: string | null, details: { reason: 'press' }) => void;
  /** How many leads stand where, for the troubles to speak of. @default those of the nearest view */
  counts?: StatusCounts;
  /** The address of a page. With it, pages are links. */
  hrefOf?: (status: string | null) => string;
  /** How deep its own heading is. @default 2 */
  headingLevel?: 2 | 3 | 4;
}

/**
 * What every status of a product means: when leads come to it and leave it, what to do, what can puzzle one. All
 * of it is read from the model, in the words of the provider's `texts`. In a view it tells which troubles the
 * view's numbers speak of, and shows the leads that have them. A panel where it has little room, else a page.
 *
 * @example
 * <LeadView adapter={adapter} models={lemlist}><LeadTable /><StatusGuide model={lemlist} /></LeadView>
 */
export const StatusGuide = forwardRef<HTMLElement, StatusGuideProps>(function StatusGuide(props, ref) {
  const { model, status, defaultStatus = null, onStatusChange, counts, hrefOf, headingLevel = 2 } = props;
  const { className, ...rest } = without(props);
  const words = useMessages().guide;
  const shown = useModelTexts(model);
  const titleId = useId();
  const [root, setRoot] = useState<HTMLElement | null>(null);
  useImperativeHandle<HTMLElement | null, HTMLElement | null>(ref, () => root, [root]);
  const [page, setPage] = useControlled(status, defaultStatus, onStatusChange);
  const [search, setSearch] = useState('');
  const isInView = useIsInView();
  useVisibleFocus(root, page);
  const open = (next: string | null) => setPage(next, { reason: 'press' });
  return (
    <HeadingContext.Provider value={headingLevel}>
      <section
        {...rest}
        ref={setRoot}
        className={classNames('ll-guide', className)}
        aria-labelledby={titleId}
        data-part="guide"
        data-page={page === null ? 'overview' : 'status'}
      >
        <GuideHeading depth={0} id={titleId} className="ll-guide-heading">
          {words.label(shown.name)}
        </GuideHeading>
        <GuideNav {...{ shown, search, page, hrefOf }} onSearch={setSearch} onOpen={open} />
        <GuideContent {...{ model, shown, page, counts, isInView }} onOpen={open} />
      </section>
    </HeadingContext.Provider>
  );
});

/** What goes on to the element. */
function without(props: StatusGuideProps) {
  const { model: _m, status: _s, defaultStatus: _d, onStatusChange: _o, ...others } = props;
  const { counts: _c, hrefOf: _h, headingLevel: _l, ...rest } = others;
  return rest;
}
