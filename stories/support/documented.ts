/**
 * The parameters that put a component's docstring on its docs page: its words as text, its examples as code.
 * Storybook alone would take the examples for HTML.
 */
export function documented(component: unknown) {
  return { docs: { description: { component: describe(component) } } };
}

function describe(component: unknown): string | undefined {
  const docstring = docstringOf(component);
  if (docstring === undefined) return undefined;
  const [words = '', ...examples] = docstring.split(/^\s*@example\s*$/m);
  const code = examples.map((example) => `\`\`\`tsx\n${example.trim()}\n\`\`\``);
  return [words.trim(), ...code].join('\n\n');
}

function docstringOf(component: unknown): string | undefined {
  if (!hasDocgen(component)) return undefined;
  const { description } = component.__docgenInfo;
  return typeof description === 'string' ? description : undefined;
}

function hasDocgen(component: unknown): component is { __docgenInfo: { description?: unknown } } {
  const isComponent = typeof component === 'function' || typeof component === 'object';
  return isComponent && component !== null && '__docgenInfo' in component;
}
