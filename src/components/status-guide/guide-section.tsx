'use client';
import { createContext, useContext, useId } from 'react';
import type { ReactElement, ReactNode } from 'react';

/** How deep the guide's own heading is; its parts are deeper. */
export const HeadingContext = createContext<2 | 3 | 4>(2);

interface HeadingProps {
  /** 0 is the guide's own, 1 a page's, 2 a part's. */
  depth: 0 | 1 | 2;
  id?: string;
  className?: string;
  children: ReactNode;
}

const tags = ['h2', 'h3', 'h4', 'h5', 'h6'] as const;

/** A heading at the right depth of the host's page. */
export function GuideHeading({ depth, children, ...rest }: HeadingProps): ReactElement {
  const level = useContext(HeadingContext) + depth;
  const Tag = tags[level - 2] ?? 'h6';
  return <Tag {...rest}>{children}</Tag>;
}

interface GuideSectionProps {
  part: string;
  title: string;
  children: ReactNode;
}

/** A part of a page, under its heading. */
export function GuideSection({ part, title, children }: GuideSectionProps): ReactElement {
  const id = useId();
  return (
    <section className="ll-guide-section" data-part={part} aria-labelledby={id}>
      <GuideHeading depth={2} id={id}>
        {title}
      </GuideHeading>
      {children}
    </section>
  );
}
