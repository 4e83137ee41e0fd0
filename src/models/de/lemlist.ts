import type { TextsOf } from '../../core/index.js';
import type { lemlist as model } from '../lemlist.js';

/** lemlist's texts in German. */
// oxfmt-ignore
export const lemlist = {
  statuses: {
    enriching: {
      means: 'lemlist sucht, was diesem Lead noch fehlt.',
      next: 'Nichts zu tun: Sekunden bis Minuten, dann liegt er dir zur Prüfung vor.' },
    'to-launch': {
      means: 'Wartet auf deine Prüfung. Vor dem Start geht nichts hinaus.',
      next: 'Adresse und Angaben prüfen, dann starten oder auslassen.' },
    skipped: {
      means: 'Mit Absicht ausgelassen. Der Lead bleibt auf der Liste und bekommt nichts.',
      next: 'Anders überlegt? Un-skip legt ihn dir wieder zur Prüfung vor.' },
    paused: {
      means: 'Angehalten bei seinem jetzigen Schritt, von jemandem im Team oder vom CRM.',
      next: 'Zur rechten Zeit fortsetzen. Es geht dort weiter, wo er stehen blieb.' },
    'ready-to-send': {
      means: 'Gestartet, und wartet auf den ersten Platz im Zeitplan.',
      next: 'Nichts zu tun: Sendezeiten und Grenzen bestimmen den Moment.' },
    'in-progress': {
      means: 'Unterwegs durch die Schritte.',
      next: 'Laufen lassen und auf Öffnungen und Antworten achten.' },
    sent: {
      means: 'Mindestens ein Schritt ist hinaus. Dass er ankam, ist damit nicht gesagt.',
      next: 'Zeit lassen. Nirgends eine Öffnung? Dann die Zustellbarkeit ansehen.' },
    opened: {
      means: 'Eine deiner Mails wurde geöffnet, soweit Bilder das verraten.',
      next: 'Warm. Immer wieder geöffnet und keine Antwort? Andere Worte versuchen.' },
    clicked: {
      means: 'Sie folgten einem Link oder nahmen deine Einladung an.',
      next: 'Diesen Lead zuerst: persönlich schreiben, bevor das Interesse abkühlt.' },
    replied: {
      means: 'Eine Antwort ist da. Wenn deine Kampagne nach Antworten nicht weiterläuft, geht nichts mehr hinaus.',
      next: 'Lesen, antworten, dann als interessiert oder nicht interessiert markieren.' },
    bounced: {
      means: 'Die Mail ging hinaus und kam zurück. Für diesen Lead steht die Kampagne still.',
      next: 'Adresse berichtigen und erneut versuchen, oder den Lead entfernen: Rückläufer schaden dem Absender.' },
    failed: {
      means: 'Ein Schritt ließ sich gar nicht erst versuchen.',
      next: 'Die Ursache beheben und erneut versuchen, oder diesen Schritt überspringen.' },
    completed: {
      means: 'Für diesen Lead ist die Kampagne vorbei. Über den Erfolg sagt das allein nichts.',
      next: 'Nachsehen, wie weit er kam. Keine Antwort? Später mit etwas Neuem noch einmal.' },
    interested: {
      means: 'Du siehst hier eine Chance und hast das so markiert.',
      next: 'In den Vertrieb übernehmen: ein Anruf, ein Termin, ein Angebot.' },
    'not-interested': {
      means: 'Du hast markiert, dass es nicht passt, oder sie sagten es selbst.',
      next: 'In Ruhe lassen. In einem halben Jahr sieht es vielleicht anders aus.' },
    unsubscribed: {
      means: 'Diese Person bekommt keine Mail mehr von dir, weil sie es will oder du. Das verlangt auch das Gesetz.',
      next: 'Respektieren. Viele davon? Dann ansehen, wem du schreibst und wie oft.' },
  },
  substatuses: {
    'email-finder': { explains: 'Sucht nach einer geschäftlichen Adresse.' },
    'linkedin-enrichment': { explains: 'Ergänzt Position und Firma von dort.' },
    'phone-finder': { explains: 'Sucht nach einer Nummer zum Anrufen.' },
    'email-verification': { explains: 'Prüft, ob die Adresse Mail annimmt.' },
    'by-hand': { explains: 'Jemand aus dem Team hat ihn angehalten.' },
    'by-crm': { explains: 'Dein CRM hat ihn angehalten. Dort nach dem Grund sehen, bevor du fortsetzt.' },
    'link-clicked': { explains: 'Sie folgten einem Link in einer Mail.' },
    'invite-accepted': { explains: 'Sie nahmen deine Einladung auf LinkedIn an.' },
    'by-email': { explains: 'Die Antwort kam per Mail.' },
    'by-linkedin': { explains: 'Die Antwort kam auf LinkedIn: dort nachsehen, wenn im Postfach keine ist.' },
    'invalid-address': { explains: 'Dieses Postfach gibt es nicht: ein Tippfehler, oder sie sind weitergezogen.' },
    'mailbox-full': { explains: 'In ihrem Postfach ist kein Platz mehr. Kennst du eine andere Adresse?' },
    'unknown-domain': { explains: 'Was hinter dem @ steht, gibt es nicht. Nach einem Tippfehler suchen.' },
    'blocked-domain': { explains: 'Ihre Domain nimmt keine Mail von deiner an. Eine andere Adresse vielleicht schon.' },
    temporary: { explains: 'Ihr Server konnte sie gerade nicht annehmen. Eine andere Adresse vielleicht schon.' },
    'missing-contact-email': { explains: 'Der Schritt ist eine Mail, und dieser Lead hat noch keine Adresse.' },
    'not-connected': { explains: 'Auf LinkedIn haben sie noch nicht angenommen, und erst dann kannst du schreiben.' },
    'email-disconnected': { explains: 'Das Konto, von dem es ausgehen sollte, hat die Verbindung verloren.' },
    link: { explains: 'Sie nutzten den Link in deiner Mail.' },
    manual: { explains: 'Jemand aus dem Team hat sie abgemeldet.' },
    crm: { explains: 'Dein CRM sagt, dass sie keine Mail wollen.' },
    api: { explains: 'Ein anderes deiner Werkzeuge hat sie abgemeldet.' },
    'repeated-bounces': { explains: 'Drei Mails kamen zurück, also hörte lemlist zum Schutz des Absenders ganz auf.' },
  },
  troubles: {
    'stuck-in-review': { label: 'Bleibt auf To launch',
      cause: 'Noch hat niemand diese Leads gestartet, und vorher geht nichts hinaus.',
      help: 'Prüfen, dann starten: einzeln, oder alle auf einmal, wenn du den Daten traust.' },
    'keeps-failing': { label: 'Failed, immer wieder',
      cause: 'Ein Schritt braucht, was noch immer fehlt: eine Adresse, eine angenommene Einladung, ein verbundenes Konto.',
      help: 'Nachsehen, welcher Schritt es ist. Ergänzen oder neu verbinden, dann erneut versuchen; oder überspringen.' },
    'sent-never-opened': { label: 'Sent, aber nie Opened',
      cause: 'Die Mail liegt ungelesen da, oder das Mailprogramm sperrt das Bild, das Öffnungen zählt.',
      help: 'Ein Lead sagt wenig. Sind es die meisten, dann die Zustellbarkeit ansehen.' },
    'many-bounces': { label: 'Viele Rückläufer',
      cause: 'Die Adressen sind alt oder geraten, oder dein Absender gilt als unsicher.',
      help: 'Adressen vor dem Start prüfen, die Liste säubern, harte Rückläufer bald entfernen.' },
    'reply-not-visible': { label: 'Replied, aber keine Antwort zu sehen',
      cause: 'Die Antwort kam auf LinkedIn; oder das Postfach hinkt nach oder ist nicht verbunden.',
      help: 'In den Verlauf des Leads sehen, neu laden, dann ins Postfach oder auf LinkedIn selbst.' },
    'done-without-answer': { label: 'Completed ohne Antwort',
      cause: 'Sie sahen jeden Schritt und sagten nichts. Worte oder Moment passten nicht.',
      help: 'Später mit einer anderen Botschaft in eine andere Kampagne; oder als nicht interessiert markieren.' },
    'read-without-answer': { label: 'Opened, aber keine Antwort',
      cause: 'Sie lesen und schreiben nicht: Interesse ist da, ein Grund zu antworten noch nicht.',
      help: 'Andere Worte oder einen anderen Kanal versuchen; wer geklickt hat, dem persönlich schreiben.' },
  },
} satisfies TextsOf<typeof model>;
