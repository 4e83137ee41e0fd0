import type { TextsOf } from '../../core/index.js';
import type { reply as model } from '../reply.js';

/** Reply's texts in German. */
// oxfmt-ignore
export const reply = {
  statuses: {
    active: {
      means: 'In der Sequenz, und ihre Schritte gehen wie geplant hinaus.',
      next: 'Nichts zu tun. Anhalten, wenn du vorher sprechen willst.' },
    paused: {
      means: 'Angehalten: Keine Mail geht hinaus, und niemand achtet auf Antworten.',
      next: 'Auf Active setzen, damit es weitergeht.' },
    'missing-data': {
      means: 'Ein Schritt braucht etwas, das nicht im Profil steht.',
      next: 'Die Lücke füllen, dann den Kontakt auf Active setzen.' },
    bounced: {
      means: 'Eine Mail an diesen Kontakt kam zurück.',
      next: 'Die Adresse berichtigen, dann den Kontakt auf Active setzen.' },
    'out-of-office': {
      means: 'Eine Abwesenheitsnotiz kam, also warten die Schritte.',
      next: 'Den Kontakt auf Active setzen, wenn er zurück ist.' },
    finished: {
      means: 'Für diesen Kontakt ist die Sequenz vorbei.',
      next: 'Wieder auf Active setzen, wenn noch Schritte übrig sind.' },
    contacted: {
      means: 'Mindestens eine Mail dieser Sequenz ist hinaus.',
      next: 'Nichts zu tun: Zeit lassen.' },
    'opted-out': {
      means: 'Diese Person will keine Mail mehr von dir.',
      next: 'Respektieren, es sei denn, sie sagt dir selbst etwas anderes.' },
    replied: {
      means: 'Diese Person hat geantwortet.',
      next: 'Lesen und antworten, solange es frisch ist.' },
    opened: {
      means: 'Eine Mail wurde geöffnet.',
      next: 'Noch nichts zu tun: Ein Blick ist keine Antwort.' },
    clicked: {
      means: 'Einem Link in einer Mail wurde gefolgt.',
      next: 'Neugierig: ein guter Moment für ein persönliches Wort.' },
    'auto-replied': {
      means: 'Eine Maschine hat geantwortet, und damit endete die Sequenz.',
      next: 'Nachsehen, was sie sagt. Auf Active setzen, damit es weitergeht.' },
    'to-call': {
      means: 'Ein Anruf steht an.',
      next: 'Zum Telefon greifen, dann den Anruf eintragen.' },
    called: {
      means: 'Ein Anruf wurde geführt.',
      next: 'Notieren, was daraus wurde. Der Vermerk bleibt, bis du ihn entfernst.' },
  },
  substatuses: {
    incomplete: { explains: 'Die Vorlage fragt nach etwas, das dieses Profil nicht sagt. Ergänzen, oder aus der Vorlage nehmen.' },
    'invalid-address': { explains: 'Kein solches Postfach. Vielleicht ein Tippfehler, oder sie sind weitergezogen.' },
    'mailbox-full': { explains: 'In ihrem Postfach ist kein Platz mehr. Kennst du eine andere Adresse?' },
    'unknown-domain': { explains: 'Hinter dem @ dieser Adresse antwortet nichts. Nach einem Tippfehler suchen.' },
    'blocked-domain': { explains: 'Ihre Domain nimmt keine Mail von deiner an. Eine Adresse anderswo vielleicht schon.' },
    temporary: { explains: 'Ihr Server konnte die Mail gerade nicht annehmen. Vielleicht vergeht es von selbst.' },
    'by-email': { explains: 'Die Antwort liegt in deinem Postfach.' },
    'by-sms': { explains: 'Die Antwort kam als SMS.' },
  },
  troubles: {
    'bounced-and-opened': { label: 'Bounced, und doch Opened',
      cause: 'Ein Prüfprogramm auf ihrer Seite öffnete die Mail, oder du selbst beim Lesen der Rückmeldung.',
      help: 'Nicht für Interesse halten. Die Adresse berichtigen, dann den Kontakt auf Active setzen.' },
    'data-missing': { label: 'Nichts geht hinaus: Missing data',
      cause: 'Die Vorlage nutzt eine Variable, die diese Profile nicht haben.',
      help: 'Die Variable ausfüllen oder aus der Vorlage nehmen. Dann die Kontakte auf Active setzen.' },
    'paused-is-deaf': { label: 'Paused, und eine Antwort blieb unbemerkt',
      cause: 'Solange ein Kontakt angehalten oder fertig ist, achtet niemand auf Antworten.',
      help: 'Vor dem Fortsetzen ins Postfach sehen, und Replied von Hand setzen, wenn eine da ist.' },
    'finished-too-soon': { label: 'Finished vor dem letzten Schritt',
      cause: 'Eine Maschine hat geantwortet, und eine automatische Antwort beendet die Sequenz.',
      help: 'Lesen, was sie sagte. Ist niemand für immer weg, den Kontakt auf Active setzen.' },
    'many-bounces': { label: 'Viele Rückläufer',
      cause: 'Die Adressen sind alt oder geraten, oder dein Absender gilt als unsicher.',
      help: 'Adressen vor der Aufnahme prüfen, zurückgekommene berichtigen oder entfernen.' },
    'calls-wait': { label: 'Anrufe warten',
      cause: 'Die Sequenz ist bei einem Anruf angekommen und geht ohne ihn nicht weiter.',
      help: 'Anrufen und die Anrufe eintragen.' },
  },
} satisfies TextsOf<typeof model>;
