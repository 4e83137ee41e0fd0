import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import { Icon, StatusBadge, StatusGuide } from '../../src/components/index.js';
import { describeStatus } from '../../src/core/index.js';
import type { ModelProblem, StatusModel } from '../../src/core/index.js';
import { countOf } from '../support/describe.js';
import { Page } from '../support/page.js';
import { lineOf, readModel } from './read-model.js';

interface ModelFormProps {
  /** The model to begin with, as JSON. */
  initial: string;
}

/** A status model as JSON, to be edited; beside it what is wrong, and everything that the kit makes of it. */
export function ModelForm({ initial }: ModelFormProps): ReactElement {
  const [text, setText] = useState(initial);
  const { model, problems } = readModel(text);
  const [last, setLast] = useState(model);
  if (model && !isSame(model, last)) setLast(model);
  return (
    <Page
      title="Your own statuses"
      lead="A product is one piece of data. Change this one: badges, guide and lifecycle follow, and what breaks a law is said at once."
    >
      <div className="st-model">
        <div>
          <Editor text={text} isWrong={problems.length > 0} onChange={setText} />
          <Problems text={text} problems={problems} isShown={model !== undefined} />
        </div>
        <div data-part="result">{last && <Result model={last} />}</div>
      </div>
    </Page>
  );
}

/** Another text may well be the same model: then nothing is drawn anew. */
function isSame(model: StatusModel, last: StatusModel | undefined): boolean {
  return JSON.stringify(model) === JSON.stringify(last);
}

interface EditorProps {
  text: string;
  isWrong: boolean;
  onChange: (text: string) => void;
}

function Editor({ text, isWrong, onChange }: EditorProps): ReactElement {
  const id = useId();
  return (
    <>
      <label htmlFor={id}>Status model, as JSON</label>
      <textarea
        id={id}
        value={text}
        rows={28}
        spellCheck={false}
        aria-invalid={isWrong}
        onChange={(event) => onChange(event.target.value)}
      />
    </>
  );
}

interface ProblemsProps {
  text: string;
  problems: readonly ModelProblem[];
  isShown: boolean;
}

/** What is wrong, where, and how it is mended; or that nothing is. */
function Problems({ text, problems, isShown }: ProblemsProps): ReactElement {
  return (
    <div className="st-problems" data-count={problems.length}>
      <p aria-live="polite">
        <Icon name={problems.length === 0 ? 'circle-check' : 'triangle-alert'} />
        {problems.length === 0
          ? 'This model keeps every law.'
          : `${countOf(problems.length, 'problem', 'problems')}.${isShown ? '' : ' Shown is the last model that could be read.'}`}
      </p>
      <ul>
        {problems.map(({ code, path, message }, index) => (
          <li key={`${code} ${path} ${index}`}>
            {path && <code>{[path, lineText(lineOf(text, path))].filter(Boolean).join(', ')}</code>}
            <span>{message}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function lineText(line: number | undefined): string | undefined {
  return line === undefined ? undefined : `line ${line}`;
}

/** The badges, and the guide with the lifecycle in it. */
function Result({ model }: { model: StatusModel }): ReactElement {
  return (
    <>
      <h3>Every status of {model.name}</h3>
      <ul className="st-badges">
        {Object.keys(model.statuses).map((id) => (
          <li key={id} title={describeStatus(model, id).phase}>
            <StatusBadge model={model} status={id} />
          </li>
        ))}
        {Object.entries(model.substatuses).map(([id, { of }]) => (
          <li key={`substatus ${id}`}>
            <StatusBadge model={model} status={of} substatus={id} look="outline" />
          </li>
        ))}
      </ul>
      <StatusGuide model={model} headingLevel={3} />
    </>
  );
}
