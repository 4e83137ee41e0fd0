import type { EventWords } from '../locales/index.js';
import { own } from '../react/index.js';

/** What a type of event is called. A team's own (`x.demo-booked`) is its own word: "Demo booked". */
export function eventText(type: string, words: EventWords): string {
  const plain = type.replace(/^x\./, '').replaceAll(/[-.]/g, ' ');
  return own<string>(words, type) ?? plain.charAt(0).toUpperCase() + plain.slice(1);
}
