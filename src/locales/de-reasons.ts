import type { Messages } from './messages.js';

/** Why a wish is refused, in German. */
export const deRefusals: Messages['actions']['refusals'] = {
  'unknown-action': 'Diese Aktion kennt das Produkt nicht.',
  'not-offered': 'In diesem Status nicht möglich.',
  'not-contacted': 'An diesen Lead wurde noch nichts gesendet.',
  'not-owner': 'Das darf nur, wem die Kampagne gehört.',
  'not-connected': 'Die LinkedIn-Einladung ist noch nicht angenommen.',
  'missing-data': 'Dem Lead fehlen noch Daten für den nächsten Schritt.',
  undeliverable: 'Die Adresse nimmt keine Mails an. Bitte zuerst berichtigen.',
  'sequence-complete': 'Alle Schritte sind getan. Bitte zuerst einen Schritt ergänzen.',
  'campaign-paused': 'Die ganze Kampagne pausiert. Bitte zuerst fortsetzen.',
  'do-not-contact': 'Diese Person steht auf der Sperrliste.',
  irreversible: 'Dieser Status ist endgültig.',
  'system-only': 'Das setzt nur das Produkt selbst.',
  stale: 'Die Leads haben sich seit der Auswahl geändert. Bitte neu auswählen.',
};

/** Why a call failed, in German. */
export const deErrors: Messages['errors'] = {
  unauthorized: 'Du bist abgemeldet. Bitte anmelden und erneut versuchen.',
  forbidden: 'Dafür fehlt die Berechtigung.',
  'not-found': 'Das gibt es nicht mehr.',
  conflict: 'Jemand hat es inzwischen geändert. Bitte noch einmal ansehen.',
  invalid: 'Die Anfrage wurde nicht verstanden.',
  'rate-limited': 'Zu viele Anfragen. Bitte kurz warten.',
  unavailable: 'Der Dienst antwortet nicht. Bitte gleich noch einmal versuchen.',
  timeout: 'Die Antwort hat zu lange gedauert. Bitte erneut versuchen.',
  offline: 'Keine Verbindung. Sobald sie zurück ist, geht es weiter.',
  aborted: 'Der Vorgang wurde beendet.',
  suppressed: 'Diese Person steht auf der Sperrliste.',
  malformed: 'Die Antwort war nicht lesbar.',
  unknown: 'Etwas ist schiefgegangen. Bitte erneut versuchen.',
};
