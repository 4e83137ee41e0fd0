'use client';
import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { useMessages } from '../../react/index.js';
import { Icon } from '../icon/icon.js';
import type { LeadSheetProps } from './lead-sheet-props.js';

interface SheetHeaderProps extends Pick<LeadSheetProps, 'leadId' | 'onClose' | 'onNext' | 'onPrevious'> {
  titleId: string;
  name: string;
}

/** Who is shown, and the way to the next. Its title takes the focus whenever another lead comes. */
export function SheetHeader(props: SheetHeaderProps): ReactElement {
  const { titleId, name, leadId, onClose, onNext, onPrevious } = props;
  const words = useMessages().sheet;
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), [leadId]);
  return (
    <header className="ll-sheet-header">
      <h2 ref={title} id={titleId} tabIndex={-1}>
        <bdi>{name}</bdi>
      </h2>
      <Step icon="arrow-up" label={words.previous} keys="K PageUp" onPress={onPrevious} />
      <Step icon="arrow-down" label={words.next} keys="J PageDown" onPress={onNext} />
      <Step icon="x" label={words.close} keys="Escape" onPress={onClose} />
    </header>
  );
}

interface StepProps {
  icon: string;
  label: string;
  /** The keys that do the same, as `aria-keyshortcuts` has them. */
  keys: string;
  onPress: (() => void) | undefined;
}

function Step({ icon, label, keys, onPress }: StepProps): ReactElement {
  return (
    <button
      type="button"
      className="ll-button"
      data-look="icon"
      aria-label={label}
      aria-keyshortcuts={keys}
      title={label}
      aria-disabled={onPress ? undefined : true}
      onClick={onPress}
    >
      <Icon name={icon} />
    </button>
  );
}
