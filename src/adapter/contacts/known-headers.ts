import { own, searchText } from '../../core/index.js';
import type { ContactTarget } from './contacts.js';

/** The target of a header, and how good a header for it this is: 0 is the best. */
export interface KnownHeader {
  readonly target: Exclude<ContactTarget, 'field' | 'none'>;
  readonly rank: number;
}

/** The header over why a row was not added: of a file that was mended, and no field of a contact. */
export const REASON = 'Why it was not added';

/** The headers of common exports (CRMs, sequencers, mail programs), bare of case, accents, spaces and signs;
 * of one target the better first. */
const headers: { readonly [target in KnownHeader['target']]: string } = {
  email: `email emailaddress workemail businessemail companyemail corporateemail professionalemail primaryemail
    mainemail emailwork emailbusiness emailprimary email1 email1value email1address emailaddress1 emailvalue mail
    mailaddress emailadresse mailadresse geschaftlicheemail emailgeschaftlich emaildienstlich adresseemail courriel
    correo correoelectronico email2 email2value email2address emailaddress2 secondaryemail additionalemail
    otheremail emailhome emailother personalemail privateemail emailprivat privateemailadresse email3 email3value
    email3address`,
  firstName: `firstname first fname givenname forename vorname prenom nombre`,
  lastName: `lastname last lname surname familyname nachname familienname apellido apellidos nomdefamille`,
  name: `fullname name displayname completename vollername vollstandigername vorundnachname vornamenachname
    ansprechpartner ansprechpartnerin contactname contact person kontakt nomcomplet nombrecompleto`,
  company: `company companyname currentcompany companynameforemails organization organisation organizationname
    organisationname organization1name accountname account associatedcompany employer firma firmenname unternehmen
    unternehmensname societe entreprise empresa business`,
  title: `jobtitle title position currentposition jobposition role jobrole occupation organization1title
    organizationtitle funktion jobbezeichnung berufsbezeichnung stelle stellenbezeichnung beruf poste cargo puesto`,
  phone: `phone phonenumber directphone workdirectphone directdial workphone businessphone phonework phone1
    phone1value phonevalue phoneprimary mobile mobilephone phonemobile mobilenumber mobilephonenumber cell cellphone
    telephone telephonenumber telefon telefonnummer rufnummer telefongeschaftlich telefonarbeit mobil mobilnummer
    mobiltelefon handy handynummer telefono movil portable phone2 phone2value homephone phonehome otherphone
    telefonprivat`,
  linkedinUrl: `linkedinurl linkedin linkedinprofile linkedinprofileurl linkedinlink personlinkedinurl linkedinmember
    linkedinprofil linkedinbio linkedinpublicprofileurl publicprofileurl profileurl hslinkedinurl`,
};

const known: { readonly [header: string]: KnownHeader } = Object.fromEntries(
  targets().flatMap((target) =>
    headers[target].split(/\s+/).map((word, rank): [string, KnownHeader] => [word, { target, rank }]),
  ),
);

/** What a header is known to mean: `E-Mail (geschäftlich)` as well as `work_email`. */
export function knownHeader(text: string): KnownHeader | undefined {
  return text.length > 60 ? undefined : own(known, searchText(text).replaceAll(/[^\p{L}\p{N}]/gu, ''));
}

function targets(): readonly KnownHeader['target'][] {
  return ['email', 'firstName', 'lastName', 'name', 'company', 'title', 'phone', 'linkedinUrl'];
}
