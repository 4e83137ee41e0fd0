import { useState } from 'react';
import type { ReactElement } from 'react';

/** Gives a link to exactly what is on screen. It is made when it is asked for: the campaign goes on. */
export function RoomLink({ makeLink }: { makeLink: () => string }): ReactElement {
  const [link, setLink] = useState<string>();
  const make = (): void => {
    const made = makeLink();
    setLink(made);
    // Where the browser keeps its clipboard from the page, the link is there to be taken by hand.
    navigator.clipboard?.writeText(made).catch(() => undefined);
  };
  return (
    <section aria-labelledby="st-link" className="st-room-link">
      <h3 id="st-link">Link</h3>
      <button type="button" className="st-chip" onClick={make}>
        Copy a link to this moment
      </button>
      {link !== undefined && (
        <output>
          <a href={link} target="_blank" rel="noreferrer">
            Open it
          </a>{' '}
          <span className="st-muted">Copied. Same people, same clock, same deeds.</span>
        </output>
      )}
    </section>
  );
}
