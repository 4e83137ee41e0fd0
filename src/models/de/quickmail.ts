import type { TextsOf } from '../../core/index.js';
import type { quickmail as model } from '../quickmail.js';

/** QuickMail's texts in German. */
// oxfmt-ignore
export const quickmail = {
  statuses: {
    'not-started': {
      means: 'Wartet in der Kampagne; keine Mail geht hinaus, bevor du diesen Lead startest.',
      next: 'Angaben prüfen, dann starten.' },
    starting: {
      means: 'QuickMail hat diesen Lead aufgegriffen und bereitet den ersten Schritt vor.',
      next: 'Nichts zu tun: Gleich läuft er.' },
    running: {
      means: 'Unterwegs durch die Schritte, noch ohne Antwort.',
      next: 'Laufen lassen. Abbrechen, wenn du es dir anders überlegst.' },
    'out-of-office': {
      means: 'Eine Abwesenheitsnotiz kam, also warten die Schritte: zwei Wochen, wenn nichts anderes eingestellt ist.',
      next: 'Es geht von selbst weiter. Früher fortsetzen, wenn du weißt, dass sie zurück sind.' },
    replied: {
      means: 'Ein Mensch hat geantwortet, und die Kampagne überlässt dir das Gespräch.',
      next: 'Unter Opportunities antworten. Nur fortsetzen, wenn die übrigen Schritte noch hinaus sollen.' },
    unsubscribed: {
      means: 'Diese Person will keine Mail mehr und steht auf deiner Sperrliste.',
      next: 'Respektieren: Keine Kampagne nimmt diese Person noch auf.' },
    bounced: {
      means: 'Eine Mail kam unzustellbar zurück; meist stimmt die Adresse nicht.',
      next: 'Diesen Lead löschen. Mit einer besseren Adresse die Person neu aufnehmen.' },
    canceled: {
      means: 'Vor dem Ende aus der Kampagne genommen.',
      next: 'So lassen, oder dort fortsetzen, wo er stehen blieb.' },
    completed: {
      means: 'Jeder Schritt lief, und niemand hat geantwortet.',
      next: 'Ein später ergänzter Schritt erreicht diesen Lead nicht von selbst: ergänzen, dann fortsetzen.' },
    'has-errors': {
      means: 'Ein Schritt konnte nicht laufen, und die Schritte dahinter warten.',
      next: 'Nachsehen, woran es lag, es beheben, dann fortsetzen.' },
  },
  substatuses: {
    'start-requested': { explains: 'Du hast ihn gestartet. QuickMail greift Leads in Runden auf, das kann bis zu 15 Minuten dauern.' },
    'will-bounce': { explains: 'Die Adresse ist als schlecht bekannt, die Mail blieb hier. Den Lead lassen oder löschen.' },
    'no-variations': { explains: 'Der Schritt pausiert, oder seine Bedingungen lassen diesen Lead aus. War das so gedacht, ist alles gut.' },
    'provider-not-found': { explains: 'Der Maildienst hatte einen Aussetzer (404). Das vergeht: etwas später fortsetzen.' },
    'no-reword-credits': { explains: 'Die 1.000 Credits zum Umschreiben sind verbraucht. 10 $ bringen 10.000; oder das Umschreiben abschalten.' },
    'not-connected': { explains: 'Auf LinkedIn noch nicht angenommen. Kein Schritt wird übersprungen, auch spätere Mails warten darauf.' },
    'by-hand': { explains: 'Jemand aus dem Team hat abgebrochen.' },
    'by-rule': { explains: 'Eine deiner Kampagnenregeln hat abgebrochen, etwa ein Wechsel in eine Unterkampagne.' },
    link: { explains: 'Sie nutzten den Link in deiner Mail.' },
    reply: { explains: 'Sie baten in einer Antwort darum, die QuickMail selbst zugeordnet hat.' },
  },
  troubles: {
    'slow-to-start': { label: 'Gestartet, und noch immer Not Started',
      cause: 'QuickMail greift Leads in Runden auf, alle paar Minuten eine.',
      help: 'Bis zu 15 Minuten warten: Dann wird daraus Starting, dann Running.' },
    'never-started': { label: 'Bleibt auf Not Started',
      cause: 'In eine Kampagne aufgenommen zu werden, startet noch nichts.',
      help: 'Diese Leads prüfen, dann starten.' },
    'many-errors': { label: 'Fehler häufen sich',
      cause: 'Oft hält eine Ursache alle auf: ein pausierter Schritt, verbrauchte Credits, ein Aussetzer des Maildienstes.',
      help: 'Nachsehen, was die Fehler gemeinsam haben, es einmal beheben, dann alle zusammen fortsetzen.' },
    'many-bounces': { label: 'Viele Rückläufer',
      cause: 'Auf der Liste stehen Adressen, die es nicht gibt oder nicht mehr.',
      help: 'Adressen vor der Aufnahme prüfen und die zurückgekommenen löschen.' },
    'stays-completed': { label: 'Completed, obwohl Schritte dazukamen',
      cause: 'Ein später ergänzter Schritt erreicht die nicht, die schon durch sind.',
      help: 'Fortsetzen: Dann geht es für sie mit dem neuen Schritt weiter.' },
    'opt-outs': { label: 'Viele melden sich ab',
      cause: 'Die falschen Leute, oder zu viel Mail für sie.',
      help: 'Die Liste enger fassen und seltener schreiben.' },
  },
} satisfies TextsOf<typeof model>;
