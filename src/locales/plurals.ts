/** A text for each plural form of a language; `#` stands for the number. `other` is the form that all have. */
export type PluralForms = { readonly [form in Intl.LDMLPluralRule]?: string } & { readonly other: string };

/** Writes a count in words, in the right plural form. */
export type Counted = (count: number, forms: PluralForms) => string;

/**
 * Makes the writer of counts for a language: which form a number takes is the language's own rule. English has
 * two, Arabic six.
 *
 * @example
 * const counted = createCounted('en');
 * counted(1, { one: '# lead', other: '# leads' }); // '1 lead'
 */
export function createCounted(locale: string, type: Intl.PluralRuleType = 'cardinal'): Counted {
  const rules = new Intl.PluralRules(locale, { type });
  const number = new Intl.NumberFormat(locale);
  return (count, forms) => (forms[rules.select(count)] ?? forms.other).replace('#', number.format(count));
}
