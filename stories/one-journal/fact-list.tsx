import type { ReactElement } from 'react';
import { Icon } from '../../src/components/index.js';
import type { Fact } from './known-facts.js';

interface FactListProps {
  facts: readonly Fact[];
  onChange: (facts: readonly Fact[]) => void;
}

/** What happened, the oldest first. A fact can happen earlier, or not at all. */
export function FactList({ facts, onChange }: FactListProps): ReactElement {
  if (facts.length === 0) return <p className="st-muted">Nothing happened yet. Add a fact below.</p>;
  return (
    <ol className="st-facts">
      {facts.map((fact, index) => (
        // A fact may stand in the list twice, so its place names it.
        <li key={`${fact.says}-${index}`}>
          <span className="st-fact-name">{fact.says}</span>
          <button
            type="button"
            className="ll-button"
            data-look="icon"
            aria-label={`${fact.says}: earlier`}
            disabled={index === 0}
            onClick={() => onChange(earlier(facts, index))}
          >
            <Icon name="arrow-up" />
          </button>
          <button
            type="button"
            className="ll-button"
            data-look="icon"
            aria-label={`${fact.says}: remove`}
            onClick={() => onChange(facts.filter((_, place) => place !== index))}
          >
            <Icon name="x" />
          </button>
        </li>
      ))}
    </ol>
  );
}

/** The facts with one of them swapped with the one before it. */
function earlier(facts: readonly Fact[], index: number): readonly Fact[] {
  const before = facts[index - 1];
  const moved = facts[index];
  if (!before || !moved) return facts;
  return [...facts.slice(0, index - 1), moved, before, ...facts.slice(index + 1)];
}
