import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { root } from './workspace.js';

/** Lints `<folder>/src/index.ts` or `src/a/file.ts` among the given files, and prints the messages. */
const LINT = `
  import { ESLint } from 'eslint';
  import tseslint from 'typescript-eslint';
  import { oneWayImports } from './tools/workspace/lint/one-way-imports.mjs';
  const [cwd, floors] = process.argv.slice(1);
  const eslint = new ESLint({
    cwd,
    overrideConfigFile: true,
    overrideConfig: {
      files: ['**/*.ts'],
      languageOptions: { parser: tseslint.parser },
      plugins: { workspace: { rules: { 'one-way-imports': oneWayImports } } },
      rules: {
        'workspace/one-way-imports': ['error', { folder: cwd + '/src', ...JSON.parse(floors) }],
      },
    },
  });
  const results = await eslint.lintFiles(['src/{index,a/file}.ts']);
  const messages = results.flatMap(({ messages }) => messages.map(({ message }) => message));
  console.log(JSON.stringify(messages));`;

const FLOORS = { floors: ['.', 'a', 'b', './index'] };

function lint(files: Record<string, string>, options: object): string[] {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'oai-lint-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      const file = path.join(folder, 'src', name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, text);
    }
    const args = ['--input-type=module', '-e', LINT, folder, JSON.stringify(options)];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: root,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
    return JSON.parse(stdout) as string[];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const circle = 'a/file.ts and a/other.ts are part of a circle of imports.';
const floor = '`a` must not import `b`, which is below it in the list of floors.';

test.each([
  {
    name: 'a circle of values',
    files: {
      'a/file.ts': "import { other } from './other.js'; export const file = other;",
      'a/other.ts': "import { file } from './file.js'; export const other = () => file;",
    },
    messages: [circle],
  },
  {
    name: 'a circle of types over a third file',
    files: {
      'a/file.ts': "import type { Other } from './other.js'; export type File = Other;",
      'a/other.ts': "export type { Third as Other } from './third.js';",
      'a/third.ts': "export interface Third { file: import('./file.js').File }",
    },
    messages: [circle],
  },
  {
    name: 'a type from a lower floor',
    files: {
      'a/file.ts': "import type { Lower } from '../b/lower.js'; export type File = Lower;",
      'b/lower.ts': 'export type Lower = string;',
    },
    messages: [floor],
  },
  {
    name: 'a late import from a lower floor',
    files: {
      'a/file.ts': "export const load = () => import('../b/lower.js');",
      'b/lower.ts': 'export const lower = 1;',
    },
    messages: [floor],
  },
  {
    name: 'a folder that the list does not contain',
    files: {
      'a/file.ts': "import { odd } from '../odd/odd.js'; export const file = odd;",
      'odd/odd.ts': 'export const odd = 1;',
    },
    messages: ['`odd` is missing in the list of floors.'],
  },
  {
    name: 'a circle of generated files, in the index',
    files: {
      'index.ts': "export type { One } from './generated/one.gen.js';",
      'generated/one.gen.ts': "import type { Two } from './two.gen.js'; export type One = Two | 1;",
      'generated/two.gen.ts': "import type { One } from './one.gen.js'; export type Two = One[];",
    },
    messages: ['generated/one.gen.ts and generated/two.gen.ts are part of a circle of imports.'],
  },
])('refuses $name', ({ files, messages }) => {
  expect(lint(files as Record<string, string>, FLOORS)).toEqual(messages);
});

test('permits imports of higher floors, and ties with a reason', () => {
  const files = {
    'a/file.ts': [
      "import { shared } from '../shared.js';",
      "import type { Model } from '../generated/model.gen.js';",
      '// eslint-disable-next-line workspace/one-way-imports -- users see the class',
      "import type { Lower } from '../b/lower.js';",
      'export const file = (lower: Lower, model: Model) => [shared, lower, model];',
    ].join('\n'),
    'b/lower.ts': "import { file } from '../a/file.js'; export type Lower = typeof file;",
    'generated/model.gen.ts': 'export type Model = string;',
    'shared.ts': 'export const shared = 1;',
  };
  expect(lint(files, FLOORS)).toEqual([]);
});

test('the core has floors', () => {
  const { stdout } = spawnSync(
    process.execPath,
    [
      path.join(root, 'node_modules/eslint/bin/eslint.js'),
      '--print-config',
      'packages/core/src/call/call.ts',
    ],
    { cwd: root, encoding: 'utf8' },
  );
  const { rules } = JSON.parse(stdout) as { rules: Record<string, [number, { floors: string[] }]> };
  const [severity, { floors }] = rules['workspace/one-way-imports']!;
  expect(severity).toBe(2);
  expect(floors.indexOf('call')).toBeLessThan(floors.indexOf('client'));
});

/** Prints the files of all packages that are part of a circle. */
const CIRCLES = `
  import { existsSync, readdirSync } from 'node:fs';
  import { findCircles, readImportGraph } from './tools/workspace/lint/import-graph.mjs';
  const folders = readdirSync('packages')
    .map((name) => 'packages/' + name + '/src')
    .filter((folder) => existsSync(folder));
  const graphs = folders.map((folder) => readImportGraph(folder));
  const count = graphs.reduce((sum, graph) => sum + graph.size, 0);
  const imports = graphs.flatMap((graph) => [...graph.values()].flatMap((targets) => [...targets]));
  const circles = graphs.flatMap((graph) => [...findCircles(graph).keys()]);
  console.log(JSON.stringify({ count, imports: imports.length, circles }));`;

test('no file of a package is part of a circle, generated files included', () => {
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', CIRCLES], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  const { count, imports, circles } = JSON.parse(stdout) as {
    count: number;
    imports: number;
    circles: string[];
  };
  expect(count).toBeGreaterThan(400);
  expect(imports).toBeGreaterThan(2 * count);
  expect(circles).toEqual([]);
});
