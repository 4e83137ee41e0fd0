/**
 * Puts the focus into the item beside the one that a button is about to remove: the next one, else the one before;
 * where it is the only one, on the button that comes before it on the page. With the button the focus would go as
 * well, and whoever works by keys would begin again at the top of the page.
 */
export function focusNeighbour(button: HTMLButtonElement): void {
  const item = button.closest('li');
  const beside = item?.nextElementSibling ?? item?.previousElementSibling;
  const buttons = [...(beside ?? document).querySelectorAll('button')];
  buttons[(beside ? buttons.length : buttons.indexOf(button)) - 1]?.focus();
}
