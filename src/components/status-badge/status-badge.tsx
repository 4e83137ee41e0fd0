'use client';
import { forwardRef, useContext } from 'react';
import type { ComponentPropsWithoutRef, ReactElement } from 'react';
import type { StatusModel } from '../../core/index.js';
import { enBadge } from '../../locales/en-badge.js';
import { MessagesContext, useStatusAppearance } from '../../react/index.js';
import { classNames } from '../class-names.js';
import { Pip } from '../pip/pip.js';
import { OtherStatuses } from './other-statuses.js';

export interface StatusBadgeProps extends Omit<ComponentPropsWithoutRef<'span'>, 'children'> {
  model: StatusModel;
  /** The id of a status. A word that the model does not know is shown raw, in neutral. */
  status: string;
  /** Shown small beside the label; may bring a phase and a tone of its own. */
  substatus?: string | undefined;
  /** The ids of the other statuses held: shown as a number, read out by name. */
  also?: readonly string[];
  /** A wish is under way: what is shown is not confirmed yet. @default false */
  pending?: boolean;
  /** @default 'soft' */
  look?: 'soft' | 'outline' | 'text' | 'dot';
  /** @default 'md' */
  size?: 'sm' | 'md' | 'lg';
  /** Whether the substatus's own label is shown. @default true */
  showSubstatus?: boolean;
}

/**
 * A lead's status three times over: the pip's shape is the phase, the colour says who must act, the label is
 * the product's word. The colour is never read out.
 *
 * @example
 * <StatusBadge model={lemlist} status="bounced" substatus="bounced-mailbox-full" />
 */
export const StatusBadge = forwardRef<HTMLSpanElement, StatusBadgeProps>(function StatusBadge(
  {
    model,
    status,
    substatus,
    also = [],
    pending = false,
    look = 'soft',
    size = 'md',
    showSubstatus = true,
    className,
    ...rest
  },
  ref,
) {
  const { label, substatusLabel, phase, tone, known } = useStatusAppearance(model, status, substatus);
  const words = useContext(MessagesContext)?.badge ?? enBadge;
  return (
    <span
      {...rest}
      ref={ref}
      className={classNames('ll-badge', className)}
      data-part="badge"
      data-look={look}
      data-size={size}
      data-tone={tone}
      data-phase={phase}
      data-status={status}
      data-unknown={known ? undefined : ''}
      data-pending={pending ? '' : undefined}
    >
      <Pip {...(phase && { phase })} />
      <BadgeText label={label} substatusLabel={showSubstatus ? substatusLabel : undefined} />
      {also.length > 0 && <OtherStatuses model={model} ids={also} words={words} />}
      {pending && <span className="ll-sr-only">{` (${words.pending})`}</span>}
    </span>
  );
});

interface BadgeTextProps {
  label: string;
  substatusLabel: string | undefined;
}

/** The space between the two is for the ear: "Bounced Mailbox full". */
function BadgeText({ label, substatusLabel }: BadgeTextProps): ReactElement {
  return (
    <>
      <span className="ll-badge-label" data-part="label">
        {label}
      </span>
      {substatusLabel && ' '}
      {substatusLabel && (
        <span className="ll-badge-substatus" data-part="substatus">
          {substatusLabel}
        </span>
      )}
    </>
  );
}
