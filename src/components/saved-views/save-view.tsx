'use client';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useMessages } from '../../react/index.js';
import { Icon } from '../icon/icon.js';
import { isComposing } from '../is-composing.js';

/** Asks for a name, in its own place, and keeps what is asked for now under it. */
export function SaveView({ onSave }: { onSave: (name: string) => void }): ReactElement {
  const words = useMessages().views;
  const [stage, setStage] = useState<'before' | 'asking' | 'over'>('before');
  const save = (name: string) => {
    onSave(name);
    setStage('over');
  };
  if (stage === 'asking') return <NameForm onSave={save} onCancel={() => setStage('over')} />;
  return (
    <button
      // The form in whose place it stands again had the focus.
      ref={stage === 'over' ? focusAtOnce : undefined}
      type="button"
      className="ll-button"
      data-look="quiet"
      data-part="save-view"
      onClick={() => setStage('asking')}
    >
      <Icon name="bookmark" />
      {words.save}
    </button>
  );
}

interface NameFormProps {
  onSave: (name: string) => void;
  onCancel: () => void;
}

function NameForm({ onSave, onCancel }: NameFormProps): ReactElement {
  const words = useMessages();
  const [name, setName] = useState('');
  return (
    <form
      className="ll-save-view"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') onSave(name.trim());
      }}
    >
      <input
        // It was asked for just now, by the button in whose place it stands.
        ref={focusAtOnce}
        value={name}
        aria-label={words.views.name}
        placeholder={words.views.name}
        onChange={({ target }) => setName(target.value)}
        onKeyDown={(event) => event.key === 'Escape' && !isComposing(event) && onCancel()}
      />
      <button type="submit" className="ll-button" data-look="main">
        {words.views.confirm}
      </button>
      <button type="button" className="ll-button" data-look="quiet" onClick={onCancel}>
        {words.actions.cancel}
      </button>
    </form>
  );
}

function focusAtOnce(element: HTMLElement | null): void {
  element?.focus();
}
