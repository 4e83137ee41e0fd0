import type { StrictArgTypes } from 'storybook/internal/csf';

/** Props without `@default` in their description: the table has a column for it. */
export function describeProps({ argTypes }: { argTypes: StrictArgTypes }): StrictArgTypes {
  const described = Object.entries(argTypes).map(([name, prop]) => {
    const description = prop.description?.replace(/\s*@default[^]*$/, '');
    return [name, description === undefined ? prop : { ...prop, description }] as const;
  });
  return Object.fromEntries(described);
}
