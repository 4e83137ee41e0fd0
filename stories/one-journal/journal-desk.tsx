import { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import type { StatusModel } from '../../src/core/index.js';
import { Page } from '../support/page.js';
import { FactList } from './fact-list.js';
import { FactPalette } from './fact-palette.js';
import type { Fact } from './known-facts.js';
import { presets } from './presets.js';
import type { Preset } from './presets.js';
import { eventsOf, journalOf } from './read-facts.js';
import { Readings } from './readings.js';

interface JournalDeskProps {
  models: readonly StatusModel[];
  /** What happened at first. Everything can be changed. */
  facts: readonly Fact[];
}

/** One lead's journal, to be edited, and what every product reads in it. */
export function JournalDesk({ models, facts: initialFacts }: JournalDeskProps): ReactElement {
  const [facts, setFacts] = useState(initialFacts);
  const [isTwisted, setTwisted] = useState(false);
  const journal = useMemo(() => journalOf(eventsOf(facts), isTwisted), [facts, isTwisted]);
  return (
    <Page
      title="One journal, read by every product"
      lead="The same facts, five vocabularies. Change what happened and watch each product change its mind, or not."
    >
      <PresetBar facts={facts} onChoose={(preset) => setFacts(preset.facts)} />
      <div className="st-desk">
        <section aria-label="What happened">
          <h3>What happened</h3>
          <FactList facts={facts} onChange={setFacts} />
          <label className="st-check">
            <input
              type="checkbox"
              checked={isTwisted}
              onChange={(event) => setTwisted(event.target.checked)}
            />
            Deliver the last first, and everything twice
          </label>
        </section>
        <section aria-label="How it reads">
          <Readings models={models} journal={journal} />
        </section>
      </div>
      <h3>What else may happen</h3>
      <FactPalette onAdd={(fact) => setFacts([...facts, fact])} />
    </Page>
  );
}

interface PresetBarProps {
  facts: readonly Fact[];
  onChoose: (preset: Preset) => void;
}

function PresetBar({ facts, onChoose }: PresetBarProps): ReactElement {
  return (
    <fieldset className="st-bar">
      <legend className="ll-sr-only">Stories to start from</legend>
      {presets.map((preset) => (
        <button
          key={preset.id}
          type="button"
          className="st-chip"
          aria-pressed={facts === preset.facts}
          onClick={() => onChoose(preset)}
        >
          {preset.label}
        </button>
      ))}
    </fieldset>
  );
}
