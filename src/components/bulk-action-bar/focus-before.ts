const CONTROL = ':is(button, input, [tabindex="0"]):not([tabindex="-1"])';

/** Puts the focus on the nearest control before an element that is about to go, as Shift and Tab would. */
export function focusBefore(element: Element | null): void {
  let control: HTMLElement | undefined;
  for (let at = element; at && !control; at = at.previousElementSibling ?? at.parentElement) {
    if (!at.contains(element)) control = lastControlIn(at);
  }
  control?.focus();
}

function lastControlIn(element: Element): HTMLElement | undefined {
  if (element instanceof HTMLElement && element.matches(CONTROL)) return element;
  return [...element.querySelectorAll<HTMLElement>(CONTROL)].at(-1);
}
