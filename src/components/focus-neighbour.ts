/**
 * Puts the focus into the item beside the one that a button is about to remove: the next one, else the one before;
 * where it is the only one, on the button that comes before it on the page, else after it. With the button the
 * focus would go as well, and whoever works by keys would begin again at the top of the page.
 */
export function focusNeighbour(button: HTMLButtonElement): void {
  const item = button.closest('li');
  const beside = item?.nextElementSibling ?? item?.previousElementSibling;
  const buttons = [...(beside ?? document).querySelectorAll('button')];
  // Beside it the last button; before it on the page, or the second where it is the first.
  buttons.at((beside ? 0 : buttons.indexOf(button) || 2) - 1)?.focus();
}
