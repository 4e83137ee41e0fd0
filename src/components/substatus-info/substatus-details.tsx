'use client';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { PresentedLead, StatusModel } from '../../core/index.js';
import { useLeadlight, useMessages } from '../../react/index.js';
import type { FixDetails } from '../../react/index.js';
import { Icon } from '../icon/icon.js';
import { StatusBadge } from '../status-badge/status-badge.js';
import { useFormat } from '../use-format.js';
import { explain, explanationText } from './explanation.js';
import type { Explanation } from './explanation.js';
import { ExplainedFacts } from './explained-facts.js';

export interface SubstatusDetailsProps {
  lead: PresentedLead;
  model: StatusModel;
  /** The id of its heading, which names the popover around it. */
  headingId: string;
  /** Carries out the fix. @default the provider's */
  onFix?: ((fix: string, details: FixDetails) => void) | undefined;
}

/** What happened to a lead, since when, and what can be done about it. */
export function SubstatusDetails({ lead, model, headingId, onFix }: SubstatusDetailsProps): ReactElement {
  const words = useMessages().substatus;
  const settings = useLeadlight();
  const format = useFormat();
  const explanation = explain(model, lead, { words, format });
  return (
    <>
      <div className="ll-substatus-heading" id={headingId}>
        <StatusBadge model={model} status={lead.status} substatus={lead.substatus} also={lead.also} />
      </div>
      {explanation.sentences.map((sentence) => (
        <p key={sentence} data-part="sentence">
          {sentence}
        </p>
      ))}
      <ExplainedFacts lead={lead} explanation={explanation} format={format} />
      {explanation.next && (
        <p className="ll-substatus-next" data-part="next">
          <strong>{words.next}</strong> {explanation.next}
        </p>
      )}
      <div className="ll-substatus-footer">
        <FixButton lead={lead} model={model} explanation={explanation} onFix={onFix ?? settings.onFix} />
        <CopyButton text={explanationText(lead, explanation, { words, format })} />
      </div>
    </>
  );
}

interface FixButtonProps {
  lead: PresentedLead;
  model: StatusModel;
  explanation: Explanation;
  onFix: ((fix: string, details: FixDetails) => void) | undefined;
}

function FixButton({ lead, model, explanation: { fix }, onFix }: FixButtonProps): ReactElement | null {
  if (!fix || !onFix) return null;
  const { substatus } = fix;
  return (
    <button
      type="button"
      className="ll-button"
      data-look="main"
      data-part="fix"
      onClick={() => onFix(fix.id, { lead: lead.lead, model, status: lead.status, substatus })}
    >
      {fix.label}
    </button>
  );
}

function CopyButton({ text }: { text: string }): ReactElement {
  const words = useMessages().substatus;
  const [copied, setCopied] = useState<string>();
  const copy = () => {
    // A page without permission to write to the clipboard leaves the button as it was.
    void navigator.clipboard?.writeText(text).then(
      () => setCopied(text),
      () => setCopied(undefined),
    );
  };
  const done = copied === text;
  return (
    <button type="button" className="ll-button" data-look="quiet" data-part="copy" onClick={copy}>
      <Icon name={done ? 'check' : 'copy'} />
      <span aria-live="polite">{done ? words.copied : words.copy}</span>
    </button>
  );
}
