import { createCounted } from './plurals.js';
import type { TransferMessages } from './transfer-messages.js';

const counted = createCounted('de');
const number = new Intl.NumberFormat('de');
const leads = (count: number) => counted(count, { one: '# Lead', other: '# Leads' });
const rows = (count: number) => counted(count, { one: '# Zeile', other: '# Zeilen' });

/** Leads as files, in German. */
export const deTransfer: TransferMessages = {
  export: 'Exportieren',
  shown: 'Gezeigte Spalten',
  all: 'Alle Spalten',
  exporting: (count) => `Export läuft: bisher ${leads(count)}`,
  exported: (count) => `${leads(count)} exportiert`,
  exportFailed: 'Der Export ist fehlgeschlagen.',
  import: 'Leads importieren',
  choose: 'CSV-Datei wählen',
  columns: 'Was die Spalten sind',
  skip: 'Weglassen',
  fields: {
    name: 'Voller Name',
    firstName: 'Vorname',
    lastName: 'Nachname',
    email: 'E-Mail',
    phone: 'Telefon',
    linkedinUrl: 'LinkedIn-Profil',
    company: 'Firma',
    title: 'Position',
  },
  preview: (count) => `Vorschau auf ${rows(count)}`,
  row: 'Zeile',
  add: (count) => `${leads(count)} hinzufügen`,
  adding: (done, total) => `${number.format(done)} von ${number.format(total)} hinzugefügt`,
  added: (count) => `${number.format(count)} hinzugefügt`,
  duplicate: (count) => `${number.format(count)} schon vorhanden`,
  invalid: (count) => `${number.format(count)} ungültig`,
  doNotContact: (count) => `${number.format(count)} auf der Sperrliste`,
  outcomes: {
    added: 'Hinzugefügt',
    duplicate: 'Schon vorhanden',
    invalid: 'Ungültig',
    'do-not-contact': 'Nicht kontaktieren',
    'not-attempted': 'Nicht versucht',
  },
  download: (count) =>
    counted(count, { one: 'Die # abgelehnte Zeile laden', other: 'Die # abgelehnten Zeilen laden' }),
  again: 'Andere Datei wählen',
  unreadable: 'Diese Datei hat keine lesbaren Zeilen.',
  noAddress: 'Keine Spalte ist die E-Mail: Die meisten Backends lehnen solche Zeilen ab.',
  further: (count) =>
    counted(count, {
      one: '# weitere Spalte fehlt im Import.',
      other: '# weitere Spalten fehlen im Import.',
    }),
};
