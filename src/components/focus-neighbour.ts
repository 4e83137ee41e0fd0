/**
 * Puts the focus into the item beside the one that a button is about to remove: the next one, else the one before.
 * With the button the focus would go as well, and whoever works by keys would begin again at the top of the page.
 */
export function focusNeighbour(button: HTMLElement): void {
  const item = button.closest('li');
  const beside = item?.nextElementSibling ?? item?.previousElementSibling;
  const buttons = beside?.querySelectorAll('button');
  buttons?.[buttons.length - 1]?.focus();
}
