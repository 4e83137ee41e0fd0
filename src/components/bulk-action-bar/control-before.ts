const CONTROL = ':is(button, input, [tabindex="0"]):not([tabindex="-1"])';

/** The nearest control before the bar that a button is in, to which Shift and Tab would lead. */
export function controlBefore(button: HTMLElement): HTMLElement | undefined {
  const bar = button.closest('.ll-bulk');
  let control: HTMLElement | undefined;
  for (let at = bar; at && !control; at = at.previousElementSibling ?? at.parentElement) {
    if (!at.contains(bar)) control = lastControlIn(at);
  }
  return control;
}

function lastControlIn(element: Element): HTMLElement | undefined {
  if (element instanceof HTMLElement && element.matches(CONTROL)) return element;
  return [...element.querySelectorAll<HTMLElement>(CONTROL)].at(-1);
}
