/** Who may import whom: the table of DESIGN §2, as data, and the function that holds it. */
import { posix } from 'node:path';
import { type SourceFile, type SyntaxNode, syntaxOf } from './source-files.js';

export interface Import {
  /** The path of the importing file. */
  from: string;
  /** The words between the quotes; undefined when they are computed. */
  to: string | undefined;
  typeOnly: boolean;
}

interface Room {
  /** Other rooms; a trailing `:types` allows `import type` alone. */
  rooms: readonly string[];
  packages?: readonly string[];
}

const REACT = ['react', 'react-dom'];
const SIMULATED = ['core', 'models', 'adapter', 'engine', 'scenarios'];

const TABLE: Readonly<Record<string, Room>> = {
  core: { rooms: [] },
  models: { rooms: ['core'] },
  vendors: { rooms: ['core'] },
  adapter: { rooms: ['core'], packages: ['valibot', 'papaparse', 'eventsource-parser'] },
  cache: { rooms: ['core', 'adapter'], packages: ['@tanstack/query-core'] },
  locales: { rooms: ['core:types'] },
  react: {
    rooms: ['core', 'adapter', 'cache', 'locales'],
    packages: [...REACT, '@tanstack/react-query', '@tanstack/query-core', '@tanstack/react-virtual'],
  },
  components: {
    rooms: ['core:types', 'react', 'locales'],
    packages: [
      ...REACT,
      '@dagrejs/dagre',
      '@radix-ui/react-dropdown-menu',
      '@radix-ui/react-popover',
      '@tanstack/react-virtual',
    ],
  },
  insight: { rooms: ['core', 'react', 'components', 'locales'], packages: REACT },
  door: { rooms: ['react', 'components', 'core:types', 'adapter:types'] },
  engine: { rooms: ['core', 'models', 'adapter', 'scenarios'], packages: ['pure-rand'] },
  scenarios: { rooms: ['core', 'models', 'adapter', 'engine'] },
  mocks: { rooms: SIMULATED, packages: ['papaparse'] },
  // What hands requests over to the backend: the only files that know MSW and Node.
  'thin mocks': { rooms: [...SIMULATED, 'mocks'], packages: ['msw', 'srvx', 'node:*'] },
};

/** Every import and re-export of a file, dynamic ones and types in place included. */
export function importsOf(file: SourceFile): Import[] {
  return syntaxOf(file).flatMap((node) => {
    if (!isImport(node)) return [];
    return [{ from: file.path, to: wordsOf(node['source']), typeOnly: isTypeOnly(node) }];
  });
}

/** What is wrong with an import, as a sentence; undefined when the table allows it. */
export function breachOf({ from, to, typeOnly }: Import): string | undefined {
  const room = roomOf(from);
  const rules = TABLE[room];
  if (!rules) return `${from} stands in no room of the table`;
  if (to === undefined) return `${from} imports by a computed name, which no one can check`;
  if (!to.startsWith('.')) return breachByPackage(from, room, to);
  if (!/\.(js|json)$/.test(to)) return `${from} imports ${to} without its .js extension`;
  const target = roomOf(posix.join(posix.dirname(from), to));
  if (target === room || rules.rooms.includes(target)) return undefined;
  if (typeOnly && rules.rooms.includes(`${target}:types`)) return undefined;
  const only = rules.rooms.includes(`${target}:types`) ? 'only types of ' : '';
  return `${from} imports ${to}: ${room} may import ${only || 'nothing of '}${target}`;
}

function breachByPackage(from: string, room: string, to: string): string | undefined {
  const allowed = (TABLE[room]?.packages ?? []).some(
    (name) => to === name || to.startsWith(`${name}/`) || (name === 'node:*' && to.startsWith('node:')),
  );
  return allowed ? undefined : `${from} imports ${to}: ${room} may not import this package`;
}

function roomOf(path: string): string {
  const [top, second = '', ...rest] = path.split('/');
  if (top === 'src') return rest.length > 0 ? second : second.startsWith('index.') ? 'door' : path;
  if (top !== 'mocks') return path;
  if (rest.length > 0) return second === 'engine' || second === 'scenarios' ? second : 'mocks';
  return /^(msw|browser|node|serve)\./.test(second) ? 'thin mocks' : 'mocks';
}

const IMPORTS = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
]);

const isImport = (node: SyntaxNode): boolean => IMPORTS.has(node.type) && Boolean(node['source']);

// `import { type A }` still loads the module (verbatimModuleSyntax); only `import type` does not.
function isTypeOnly(node: SyntaxNode): boolean {
  return node.type === 'TSImportType' || node['importKind'] === 'type' || node['exportKind'] === 'type';
}

function wordsOf(source: unknown): string | undefined {
  const value = typeof source === 'object' && source !== null && 'value' in source ? source.value : undefined;
  return typeof value === 'string' ? value : undefined;
}
