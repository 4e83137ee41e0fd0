import type { ShortcutMessages } from './work-messages.js';

/** What keys do, in German. */
export const deShortcuts: ShortcutMessages = {
  label: 'Tastenkürzel',
  open: 'Tastenkürzel zeigen',
  close: 'Schließen',
  move: 'Von Zelle zu Zelle gehen',
  page: 'Eine Seite weiter oder zurück',
  ends: 'Zur ersten oder letzten Spalte oder Zeile',
  use: 'Nutzen, was in der Zelle ist: öffnen, sortieren, drücken',
  inside: 'In die Zelle hinein',
  back: 'Zurück zur Zelle',
  select: 'Zeile auswählen',
  range: 'Mehrere Zeilen auswählen',
  all: 'Alle geladenen auswählen; noch einmal: alle passenden',
  find: 'Namen tippen: zum Lead gehen',
  search: 'Zur Suche',
  copy: 'Ausgewählte Zeilen kopieren',
  size: 'In der Überschrift: Spalte schmaler oder breiter',
  order: 'In der Überschrift: Spalte verschieben',
  menu: 'Aktionen der Zeile öffnen',
  help: 'Diese Liste',
};
