import type { TextsOf } from '../../core/index.js';
import type { mailoptimal as model } from '../mailoptimal.js';

/** MailOptimal's texts in German. */
// oxfmt-ignore
export const mailoptimal = {
  statuses: {
    'not-contacted': {
      means: 'In der Kampagne, und noch ist keine Mail hinaus.',
      next: 'Nichts zu tun: Die erste Mail geht mit der Kampagne. Jetzt anhalten, wenn du genauer hinsehen willst.' },
    sent: {
      means: 'Eine erste Mail ist hinaus; bisher hat niemand darauf reagiert.',
      next: 'Zeit lassen. Die Kampagne schreibt wieder, wenn der nächste Schritt ansteht.' },
    engaged: {
      means: 'Diese Person hat eine Mail geöffnet oder einen Link verfolgt.',
      next: 'Ein warmer Lead: Ein persönliches Wort bewirkt jetzt mehr als der nächste Schritt.' },
    replied: {
      means: 'Eine Antwort ist da, und die Kampagne schweigt nun für diese Person.',
      next: 'Lesen und persönlich antworten, solange es frisch ist.' },
    blocked: {
      means: 'Mail kann oder darf diese Adresse nicht erreichen, also lässt die Kampagne sie in Ruhe.',
      next: 'Den Grund ansehen, dann die Liste aufräumen: Solche Adressen schaden jeder späteren Kampagne.' },
    unsubscribed: {
      means: 'Diese Person will keine Mail von dir. Das ist endgültig.',
      next: 'Respektieren. Von hier führt kein Weg zurück.' },
    completed: {
      means: 'Jeder Schritt lief, und keine Antwort kam.',
      next: 'In einer späteren Kampagne anders ansetzen, oder ruhen lassen.' },
    paused: {
      means: 'Jemand aus dem Team hat diesen Lead angehalten; solange geht keine Mail hinaus.',
      next: 'Fortsetzen, wenn du so weit bist. Es geht dort weiter, wo er stehen blieb.' },
  },
  substatuses: {
    clicked: { explains: 'Sie folgten einem Link in einer deiner Mails: mehr als ein Blick.' },
    opened: { explains: 'Sie öffneten eine Mail. Manche Programme öffnen von selbst, also nur ein Hinweis.' },
    'permanent-bounce': { explains: 'Die Adresse nimmt keine Mail von dir an und wird es nicht tun. Von der Liste nehmen.' },
    'inbox-rejection': { explains: 'Das Postfach gibt es, und es wies deine Mail ab, oft durch einen Spamfilter.' },
    'unsubscribe-action': { explains: 'Sie hatten sich früher abgemeldet, also wurde diese Mail rechtzeitig aufgehalten.' },
    'do-not-contact': { explains: 'Eine deiner Sperrregeln trifft diese Adresse oder Firma, also ging nichts hinaus.' },
    link: { explains: 'Sie nutzten den Link in deiner Mail.' },
    'dnc-list': { explains: 'Jemand hat sie auf eine Sperrliste gesetzt.' },
  },
  troubles: {
    'many-blocked': { label: 'Viele Rückläufer oder Sperren',
      cause: 'Auf der Liste stehen tote Adressen oder Leute, denen nicht geschrieben werden darf.',
      help: 'Nach Gründen sortieren. Tote Adressen entfernen, die anderen von der nächsten Liste lassen.' },
    'sent-no-reaction': { label: 'Sent, und kein Lebenszeichen',
      cause: 'Ungelesen, ausgefiltert, oder in einem Programm gelesen, das keine Öffnungen meldet.',
      help: 'Tage geben, nicht Stunden. Schweigen die meisten, dann Betreffzeilen und Zustellbarkeit ansehen.' },
    'warm-unanswered': { label: 'Engaged, aber keine Antwort',
      cause: 'Interesse ist da, ein Grund zurückzuschreiben noch nicht.',
      help: 'Die wichtigen anhalten und ihnen selbst schreiben.' },
    'paused-and-forgotten': { label: 'Angehalten und vergessen',
      cause: 'Eine Pause hat kein eigenes Ende.',
      help: 'Durchgehen und fortsetzen, was so weit ist.' },
    'done-without-answer': { label: 'Completed ohne Antwort',
      cause: 'Die Sequenz ist durch, und nichts darin brachte sie zum Schreiben.',
      help: 'In einer späteren Kampagne anders oder mit einem anderen Angebot auf sie zugehen.' },
  },
} satisfies TextsOf<typeof model>;
