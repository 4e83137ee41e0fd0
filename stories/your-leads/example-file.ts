/** A file as a CRM exports it, with what goes wrong in such files: a doubled address, a missing and a broken one. */
export const exampleFile = [
  'First Name;Last Name;Work Email;Company Name;Job Title;Mobile Phone;LinkedIn URL;Segment',
  'Ada;Okafor;ada.okafor@northwind.example;Northwind;Head of Sales;+44 20 7946 0101;https://www.linkedin.com/in/ada-okafor;A',
  'Jürgen;Weiß;juergen.weiss@fabrik.example;"Fabrik; Söhne";Einkauf;;;B',
  '美咲;佐藤;misaki.sato@sakura.example;Sakura;Marketing;;https://www.linkedin.com/in/misaki-sato;A',
  'Ada;Okafor;ADA.OKAFOR@northwind.example;Northwind;Head of Sales;;;A',
  'Tom;Bell;tom.bell(at)bell.example;Bell & Co;Owner;;;C',
  'Nia;Reyes;;Reyes Studio;Designer;;;C',
  'Omar;Haddad;reply+day1@haddad.example;Haddad Group;CFO;;;A',
  'Lena;Fischer;bounce+mailbox-full@fischer.example;Fischer AG;CEO;;;B',
  'Sam;Lee;ooo+14d@lee.example;Lee Partners;Partner;;;B',
].join('\r\n');
