'use client';
import type { ReactElement } from 'react';
import type { StatusClauses, StatusCounts, StatusModel, TroubleSighting } from '../../core/index.js';
import { statusesOfTrouble, troublesIn, useMessages } from '../../react/index.js';
import { Icon } from '../icon/icon.js';
import { GuideSection } from './guide-section.js';

export interface GuideTroublesProps {
  /** In the reader's words. */
  shown: StatusModel;
  /** Of this status alone. */
  status?: string | undefined;
  /** How many leads stand where, in what is on screen. */
  counts: StatusCounts | undefined;
  /** Shows the leads that have a trouble; undefined where its clauses cannot be asked for. */
  showerOf?: ((leads: StatusClauses) => (() => void) | undefined) | undefined;
}

/** What puzzles people: those that the numbers on screen speak of first, open and with their numbers. */
export function GuideTroubles(props: GuideTroublesProps): ReactElement | null {
  const { shown, status, counts, showerOf } = props;
  const words = useMessages().guide;
  const all = Object.entries(shown.troubles).filter(
    ([, trouble]) => status === undefined || statusesOfTrouble(shown, trouble).includes(status),
  );
  const sightings = counts ? troublesIn(shown, counts) : [];
  const sighted = all.flatMap(([id]) => sightings.find(({ trouble }) => trouble === id) ?? []);
  const others = all.filter(([id]) => !sighted.some(({ trouble }) => trouble === id));
  return (
    <>
      {sighted.length > 0 && (
        <GuideSection part="troubles-now" title={words.troublesNow}>
          {sighted.map((sighting) => (
            <Sighting key={sighting.trouble} shown={shown} sighting={sighting} showerOf={showerOf} />
          ))}
        </GuideSection>
      )}
      {others.length > 0 && (
        <GuideSection part="troubles" title={words.troubles}>
          {others.map(([id, { label }]) => (
            <details key={id} data-part="trouble" data-trouble={id}>
              <summary>{label}</summary>
              <Advice shown={shown} trouble={id} />
            </details>
          ))}
        </GuideSection>
      )}
    </>
  );
}

interface SightingProps {
  shown: StatusModel;
  sighting: TroubleSighting;
  showerOf: GuideTroublesProps['showerOf'];
}

function Sighting({ shown, sighting, showerOf }: SightingProps): ReactElement | null {
  const words = useMessages().guide;
  const { trouble, leads, among } = sighting;
  const definition = shown.troubles[trouble];
  const show = definition && showerOf?.(definition.leads);
  if (!definition) return null;
  return (
    <div className="ll-guide-sighting" data-part="sighting" data-trouble={trouble}>
      <Icon name="triangle-alert" />
      <div>
        <strong>{definition.label}</strong>
        <span data-part="numbers">{words.sighting(leads, among)}</span>
        <Advice shown={shown} trouble={trouble} />
        {show && (
          <button type="button" className="ll-button" data-part="show-leads" onClick={show}>
            {words.showLeads}
          </button>
        )}
      </div>
    </div>
  );
}

function Advice({ shown, trouble }: { shown: StatusModel; trouble: string }): ReactElement | null {
  const words = useMessages().guide;
  const definition = shown.troubles[trouble];
  if (!definition) return null;
  return (
    <dl className="ll-guide-advice">
      <dt>{words.cause}</dt>
      <dd>
        <bdi>{definition.cause}</bdi>
      </dd>
      <dt>{words.help}</dt>
      <dd>
        <bdi>{definition.help}</bdi>
      </dd>
    </dl>
  );
}
