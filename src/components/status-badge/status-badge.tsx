'use client';
import { forwardRef, useContext } from 'react';
import type { ComponentPropsWithoutRef } from 'react';
import type { StatusModel } from '../../core/index.js';
import { enBadge } from '../../locales/en-badge.js';
import { MessagesContext, useStatusAppearance } from '../../react/index.js';
import { classNames } from '../class-names.js';
import { Pip } from '../pip/pip.js';
import { BadgeText } from './badge-text.js';
import { OtherStatuses } from './other-statuses.js';
import { StaleMark } from './stale-mark.js';
import { useOddStatus } from './use-odd-status.js';

export interface StatusBadgeProps extends Omit<ComponentPropsWithoutRef<'span'>, 'children'> {
  model: StatusModel;
  /** The id of a status. A word that the model does not know is shown raw, in neutral. */
  status: string;
  /** Shown beside the label; may bring a phase and a tone of its own. */
  substatus?: string | undefined;
  /** The ids of the other statuses held: shown as a number, read out by name. See `StatusBadges`. */
  also?: readonly string[];
  /** A wish is under way: what is shown is not confirmed yet. @default false */
  pending?: boolean;
  /** What is shown may be out of date: the backend cannot be reached. @default false */
  stale?: boolean;
  /**
   * How much colour: on its tone, within a line, coloured words, plain words with a coloured pip, or the pip
   * alone with its words for the ear. @default 'soft'
   */
  look?: 'soft' | 'outline' | 'text' | 'dot' | 'pip';
  /** @default 'md' */
  size?: 'sm' | 'md' | 'lg';
  /** Where the substatus's own label stands. @default 'beside' */
  substatusPlace?: 'beside' | 'below' | 'none';
}

/**
 * A lead's status three times over: the pip's shape is the phase, the colour says who must act, the label is
 * the product's word. The colour is never read out. Long labels wrap, unless the place around it does not.
 *
 * @example
 * <StatusBadge model={lemlist} status="bounced" substatus="mailbox-full" />
 */
export const StatusBadge = forwardRef<HTMLSpanElement, StatusBadgeProps>(function StatusBadge(props, ref) {
  const { model, status, substatus, also = [], pending = false, stale = false, ...others } = props;
  const { look = 'soft', size = 'md', substatusPlace = 'beside', className, ...rest } = others;
  const { label, substatusLabel, phase, tone, known } = useStatusAppearance(model, status, substatus);
  const words = useContext(MessagesContext)?.badge ?? enBadge;
  useOddStatus(model, status, substatus);
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
      data-stale={stale ? '' : undefined}
    >
      <Pip {...(phase && { phase })} />
      <BadgeText label={label} substatusLabel={substatusLabel} place={substatusPlace} />
      {also.length > 0 && <OtherStatuses model={model} ids={also} words={words} />}
      {stale && <StaleMark words={words} />}
      {pending && <span className="ll-sr-only">{` (${words.pending})`}</span>}
    </span>
  );
});
