/** What `fingerprints` gives in every engine. Whoever changes what a campaign does changes these. */
export const KNOWN_FINGERPRINTS: { readonly [model: string]: string } = {
  lemlist: 'j2-1cwzcmk-mdetyy',
  quickmail: 'fn-14spqpl-y6vi6r',
  mailoptimal: 'cl-1wjsujv-1orgm29',
  enginy: 'er-a9950y-17jta0o',
  reply: 'da-lqzdzk-1y9c2ai',
};
