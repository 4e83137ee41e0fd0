'use client';
import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import { useCampaigns, useLeadlight, useLeadReader, useMessages } from '../../react/index.js';
import { useCapabilities, useViewParts, useViewQuery } from '../../react/lead-view-context.js';
import { AnchoredPopover } from '../anchored-popover.js';
import { useOwnerName } from '../use-owner-name.js';
import { ActivityChoice } from './activity-choice.js';
import { possibleClauses, toggledValue, valuesOf } from './clause-values.js';
import type { ListClause, ValueSources } from './clause-values.js';

export interface FilterPanelProps {
  anchor: HTMLElement;
  onClose: () => void;
  given: ValueSources['given'];
  ownerName: ((ownerId: string) => string) | undefined;
}

/** The filters beside the status. */
export function FilterPanel({ anchor, onClose, given, ownerName }: FilterPanelProps): ReactElement {
  const words = useMessages();
  const capabilities = useCapabilities();
  const { models } = useViewParts();
  const { query } = useViewQuery();
  const campaigns = useCampaigns();
  const reader = useLeadReader();
  // As it was when the panel was opened: a list that grows under the pointer is hard to press.
  const [first] = useState(() => ({ leads: [...reader.all()], asked: query }));
  const nameOf = useOwnerName(ownerName);
  const sources: ValueSources = { ...first, query, models, campaigns, given, words, ownerName: nameOf };
  const { now } = useLeadlight();
  return (
    <AnchoredPopover
      anchor={anchor}
      label={words.filters.label}
      onClose={onClose}
      className="ll-filter-panel"
    >
      {possibleClauses(capabilities).map((clause) => {
        if (clause === 'activeSince') return <ActivityChoice key={clause} now={now()} />;
        if (clause === 'campaign') return <CampaignChoice key={clause} />;
        return <ClauseChoice key={clause} clause={clause} sources={sources} />;
      })}
    </AnchoredPopover>
  );
}

function ClauseChoice({ clause, sources }: { clause: ListClause; sources: ValueSources }): ReactElement {
  const words = useMessages().filters;
  const { query, setQuery } = useViewQuery();
  const values = valuesOf(clause, sources);
  return (
    <fieldset className="ll-filter-choice" data-clause={clause}>
      <legend>{words[clause]}</legend>
      {values.length === 0 && <p>{words.noValues}</p>}
      {values.map(({ value, label, checked }) => (
        <label key={value}>
          <input
            type="checkbox"
            className="ll-checkbox"
            checked={checked}
            onChange={() => setQuery(toggledValue(query, clause, value), 'filter')}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}

/** One campaign or all of them. */
function CampaignChoice(): ReactElement | null {
  const words = useMessages();
  const campaigns = useCampaigns();
  const { query, setQuery } = useViewQuery();
  const id = useId();
  if (campaigns.length < 2) return null;
  const choose = (campaign: string) => {
    const { campaign: _campaign, ...others } = query;
    setQuery(campaign === '' ? others : { ...others, campaign }, 'filter');
  };
  return (
    <div className="ll-filter-choice" data-clause="campaign">
      <label htmlFor={id}>{words.filters.campaign}</label>
      <select id={id} value={query.campaign ?? ''} onChange={({ target }) => choose(target.value)}>
        <option value="">{words.filter.any}</option>
        {campaigns.map((campaign) => (
          <option key={campaign.id} value={campaign.id}>
            {campaign.name}
          </option>
        ))}
      </select>
    </div>
  );
}
