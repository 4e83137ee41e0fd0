'use client';
import { useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import type { PresentedLead, StatusModel } from '../../core/index.js';
import { useLeadlight, useMessages, useModelTexts } from '../../react/index.js';
import type { FixDetails, LeadlightSettings } from '../../react/index.js';
import { Icon } from '../icon/icon.js';
import { LeavingButton } from '../leaving-button.js';
import { StatusBadges } from '../status-badge/status-badges.js';
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
  /** Opens the guide. @default the provider's */
  onGuide?: LeadlightSettings['onGuide'] | undefined;
  /** What else there is to say, before what can be pressed. */
  children?: ReactNode;
}

/** What happened to a lead, since when, and what can be done about it. */
export function SubstatusDetails(props: SubstatusDetailsProps): ReactElement {
  const { lead, headingId } = props;
  const model = useModelTexts(props.model);
  const words = useMessages().substatus;
  const settings = useLeadlight();
  const format = useFormat();
  const explanation = explain(model, lead, { words, format });
  return (
    <>
      <div className="ll-substatus-heading" id={headingId}>
        <StatusBadges model={model} status={lead.status} substatus={lead.substatus} also={lead.also} />
      </div>
      {explanation.sentences.map((sentence) => (
        <p key={sentence} data-part="sentence">
          <bdi>{sentence}</bdi>
        </p>
      ))}
      <ExplainedFacts lead={lead} explanation={explanation} format={format} />
      {explanation.next && (
        <p className="ll-substatus-next" data-part="next">
          <strong>{words.next}</strong> <bdi>{explanation.next}</bdi>
        </p>
      )}
      {props.children}
      <div className="ll-substatus-footer">
        <FixButton
          lead={lead}
          model={props.model}
          explanation={explanation}
          onFix={props.onFix ?? settings.onFix}
        />
        <CopyButton text={explanationText(lead, explanation, { words, format })} />
        <GuideButton lead={lead} model={props.model} onGuide={props.onGuide ?? settings.onGuide} />
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
    <LeavingButton
      nextOf={copyBeside}
      data-look="main"
      data-part="fix"
      onClick={() => onFix(fix.id, { lead: lead.lead, model, status: lead.status, substatus })}
    >
      {fix.label}
    </LeavingButton>
  );
}

/** What is not to be mended any more has no fix, and can be copied still. */
function copyBeside(button: HTMLElement): HTMLElement | null | undefined {
  return button.parentElement?.querySelector<HTMLElement>('[data-part=copy]');
}

interface GuideButtonProps {
  lead: PresentedLead;
  model: StatusModel;
  onGuide: LeadlightSettings['onGuide'] | undefined;
}

function GuideButton({ lead, model, onGuide }: GuideButtonProps): ReactElement | null {
  const words = useMessages().substatus;
  if (!onGuide) return null;
  const { status, substatus } = lead;
  return (
    <button
      type="button"
      className="ll-button"
      data-look="quiet"
      data-part="guide"
      onClick={() => onGuide(status, { model, ...(substatus !== undefined && { substatus }) })}
    >
      <Icon name="info" />
      {words.guide}
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
