'use client';
import { useMemo } from 'react';
import type { ReactElement } from 'react';
import type { Lifecycle, StatusModel, TransitionCause } from '../../core/index.js';
import type { GuideMessages } from '../../locales/index.js';
import { describeStatus, useLifecycle, useMessages } from '../../react/index.js';
import { causeText } from '../lifecycle-diagram/cause-text.js';
import { GuideSection } from './guide-section.js';
import { waysInto, waysOutOf } from './ways.js';
import type { GuideWay } from './ways.js';

interface GuideWaysProps {
  model: StatusModel;
  /** The same in the reader's words. */
  shown: StatusModel;
  status: string;
}

/** More other statuses than these are counted, not named. */
const MOST_NAMED = 6;

/** When leads enter a status and when they leave it, found in the model. A moment later than the rest of the page. */
export function GuideWays({ model, shown, status }: GuideWaysProps): ReactElement | null {
  const lifecycle = useLifecycle(model);
  const { guide: words, events } = useMessages();
  const ways = useMemo(() => {
    const textOf = (cause: TransitionCause) => causeText(shown, cause, { causes: words.causes, events });
    return lifecycle && bothWays(shown, lifecycle, status, textOf);
  }, [shown, lifecycle, status, words, events]);
  if (!ways) return null;
  const entered = ways.into.map((way) => ({ text: way.text, ends: fromWhere(shown, way, words) }));
  const left = ways.outOf.map((way) => ({ text: way.text, ends: whereTo(shown, way, words) }));
  const isFirst = lifecycle?.initial === status;
  return (
    <>
      <GuideSection part="enters" title={words.enters}>
        {isFirst && <p>{words.begins}</p>}
        <WayList ways={entered} />
      </GuideSection>
      <GuideSection part="leaves" title={words.leaves}>
        {left.length === 0 && <p>{words.final}</p>}
        <WayList ways={left} />
      </GuideSection>
    </>
  );
}

function WayList({ ways }: { ways: readonly { text: string; ends: string }[] }): ReactElement | null {
  if (ways.length === 0) return null;
  return (
    <ul className="ll-guide-ways">
      {ways.map(({ text, ends }) => (
        <li key={text} data-part="way">
          {text} <span>{ends}</span>
        </li>
      ))}
    </ul>
  );
}

function bothWays(
  model: StatusModel,
  lifecycle: Lifecycle,
  status: string,
  textOf: (cause: TransitionCause) => string,
) {
  return {
    into: waysInto(model, lifecycle, status, textOf),
    outOf: waysOutOf(model, lifecycle, status, textOf),
  };
}

function fromWhere(model: StatusModel, { statuses }: GuideWay, words: GuideMessages): string {
  if (statuses.length > MOST_NAMED) return words.fromMany(statuses.length);
  return words.from(labelsOf(model, statuses));
}

/** What brings a lead to one of several, by one act of a person, lets show again what was there before. */
function whereTo(model: StatusModel, { statuses, kind }: GuideWay, words: GuideMessages): string {
  const isUndoing = kind !== 'event' && statuses.length > 2;
  return isUndoing ? words.toBefore : words.to(labelsOf(model, statuses));
}

function labelsOf(model: StatusModel, statuses: readonly string[]): readonly string[] {
  return statuses.map((id) => describeStatus(model, id).label);
}
