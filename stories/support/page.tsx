import type { ReactElement, ReactNode } from 'react';

interface PageProps {
  title: string;
  /** What is to be seen, in a sentence or two. */
  lead: ReactNode;
  /** Beside the title. */
  aside?: ReactNode;
  children: ReactNode;
}

/** The frame of every page of the Storybook: a title, what is to be seen, and the thing itself. */
export function Page({ title, lead, aside, children }: PageProps): ReactElement {
  return (
    <div className="st-page">
      <header className="st-header">
        <div>
          <h2>{title}</h2>
          <p>{lead}</p>
        </div>
        {aside}
      </header>
      {children}
    </div>
  );
}
