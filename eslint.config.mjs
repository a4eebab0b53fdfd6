import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import tseslint from 'typescript-eslint';
import { oneWayImports } from './tools/workspace/lint/one-way-imports.mjs';
import { plainComments } from './tools/workspace/lint/plain-comments.mjs';

// One row for each layer and each scope that may see a sibling: every matching row must hold, and
// a project that matches none may import nothing. There is no `*` row.
const layers = [
  { sourceTag: 'layer:core', onlyDependOnLibsWithTags: ['layer:core'] },
  { sourceTag: 'layer:domain', onlyDependOnLibsWithTags: ['layer:core', 'layer:domain'] },
  { sourceTag: 'layer:provider', onlyDependOnLibsWithTags: ['layer:core', 'layer:provider'] },
  {
    sourceTag: 'layer:umbrella',
    onlyDependOnLibsWithTags: ['layer:core', 'layer:domain', 'layer:provider'],
  },
  { sourceTag: 'layer:middleware', onlyDependOnLibsWithTags: ['layer:core', 'layer:middleware'] },
  { sourceTag: 'layer:emulator', onlyDependOnLibsWithTags: ['layer:core', 'layer:emulator'] },
];
const siblings = {
  core: [],
  structured: [],
  chat: [],
  responses: [],
  embeddings: [],
  images: [],
  audio: [],
  models: [],
  moderations: [],
  batches: ['files'],
  bulk: ['embeddings', 'files', 'vector-stores'],
  jobs: ['batches', 'evals', 'files', 'fine-tuning', 'responses', 'videos'],
  videos: [],
  files: [],
  'vector-stores': ['files'],
  'fine-tuning': ['evals'],
  evals: ['chat', 'responses'],
  containers: ['responses'],
  assistants: [],
  chatkit: [],
  admin: [],
  realtime: ['responses'],
  webhooks: [],
  agents: ['files'],
  decisions: [],
  live: ['decisions', 'realtime', 'responses'],
  safety: [],
  otel: ['usage'],
  limits: [],
  media: [],
  usage: [],
  voice: ['realtime', 'responses'],
};
const scopes = Object.entries(siblings).map(([scope, others]) => ({
  sourceTag: `scope:${scope}`,
  onlyDependOnLibsWithTags: ['core', scope, ...others].map((name) => `scope:${name}`),
}));

/**
 * The folders of a project's sources, from the top floor down: a folder imports only from those
 * before it, types included. `./name` is a file beside the folders, `.` all other files there.
 * Generated code is on no floor unless listed: its classes extend hand-written ones, which import
 * its types. Circles of files are refused everywhere.
 */
const floors = {
  // `platform` is on top: its constants decide between the branches of the folders below it.
  // `auth` is above `client`, which exchanges tokens of workload identities.
  'packages/core': [
    ...['platform', 'generated', '.', 'errors', 'wire', 'uploads', 'stream', 'transport', 'undici'],
    ...[
      'call',
      'answer',
      'pages',
      'auth',
      'x509',
      'client',
      'polling',
      'events',
      'parsing',
      'running',
    ],
    ...['websocket', './internal', './index'],
  ],
  'packages/chat': ['completions', 'parsing', 'streaming', 'tools', 'relay', '.', './index'],
  'packages/assistants': ['streaming', 'runs', 'threads', './index'],
  'packages/responses': [
    ...['./response-input-items', 'parsing', 'streaming', 'running', 'computer', 'browser'],
    ...['tool-runner', 'socket', 'websocket', 'lanes', 'beta', '.', './index'],
  ],
  'packages/agents': [
    ...['requests', 'results', 'tools', 'artifacts', 'sessions', 'environments', 'filesystem'],
    ...['./internal', './index'],
  ],
  'packages/decisions': ['tool-runner', './index'],
  'packages/realtime': ['dialect', 'connection', 'webrtc', '.', 'beta', 'translations', './index'],
  'packages/live': ['socket', 'transcript', '.', 'forks', 'sideband', './index'],
  'packages/structured': [
    ...['./issues', 'schema', 'strict', 'answer', 'formats', './json-schema', 'zod', './zod'],
    ...['standard', './index'],
  ],
  'packages/emulator': [
    ...[
      './bytes',
      './clock',
      './json',
      './secrets',
      './options',
      './shape',
      'http',
      'document',
      'faults',
    ],
    ...['media', 'webhooks', 'scripting', 'state', 'api', './in-process-fetch', 'model', 'rules'],
    ...['domains', 'realtime', './controls', 'control', 'node', '.', 'cli', './cli', './index'],
  ],
  'packages/batches': ['generated', 'requests', '.', 'results', './index'],
  'packages/bulk': [
    ...['concurrency', 'pacing', 'journal', 'embeddings', './embeddings'],
    ...['uploads', './uploads', 'folders', './folders', '.', './index'],
  ],
  'packages/otel': ['generated', 'attributes', 'content', '.', './index'],
  'packages/limits': ['./errors', 'store', 'gate', './options', './gates', 'calls', '.', './index'],
  'tools/codegen': ['read', 'model', 'refine', 'write', '.'],
  'tools/api-proofs': ['.', 'type-cost', 'types', 'examples', './cli'],
  'tools/faults': ['.', 'rows', './report'],
};

const workspace = {
  rules: { 'one-way-imports': oneWayImports, 'plain-comments': plainComments },
};

const oneWay = ['packages', 'tools']
  .flatMap((parent) =>
    readdirSync(join(import.meta.dirname, parent)).map((name) => `${parent}/${name}`),
  )
  .filter((project) => existsSync(join(import.meta.dirname, project, 'src')))
  .map((project) => ({
    files: [`${project}/src/**/*.ts`],
    ignores: ['**/*.test.ts', '**/*.test-d.ts'],
    plugins: { workspace },
    rules: {
      'workspace/one-way-imports': [
        'error',
        { folder: join(import.meta.dirname, project, 'src'), floors: floors[project] },
      ],
    },
  }));

export default tseslint.config(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      '**/fixtures/**',
      '**/*.gen.ts',
      '.nx/**',
      'e2e/spec/examples/**',
    ],
  },
  js.configs.recommended,
  tseslint.configs.recommended,
  {
    files: ['packages/*/src/**/*.ts'],
    ignores: ['**/*.test.ts', '**/*.test-d.ts'],
    languageOptions: { parserOptions: { projectService: true } },
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        {
          depConstraints: [...layers, ...scopes],
          enforceBuildableLibDependency: false,
          // The core imports its platform variant as `#platform`, not by a relative path.
          allowCircularSelfDependency: true,
        },
      ],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-explicit-any': 'error',
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportAllDeclaration', message: 'Name what is exported.' },
      ],
    },
  },
  ...oneWay,
  {
    plugins: { workspace },
    rules: {
      'max-lines': ['error', 300],
      'workspace/plain-comments': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrorsIgnorePattern: '^_' },
      ],
      // Types that users know live in namespaces merged with classes.
      '@typescript-eslint/no-namespace': 'off',
    },
  },
  {
    // Lists of names, for the most part generated.
    files: ['packages/*/src/index.ts'],
    rules: { 'max-lines': 'off' },
  },
  {
    // Answers of a server are read as they come.
    files: ['**/*.test.ts', 'packages/*/test/**', 'e2e/**', 'tools/*/test/**'],
    rules: {
      '@typescript-eslint/no-explicit-any': 'off',
      // Jest resets modules between requires, not between imports.
      '@typescript-eslint/no-require-imports': 'off',
    },
  },
  {
    files: ['**/*.test-d.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unused-vars': 'off',
    },
  },
  {
    files: ['**/*.cjs', '**/*.mjs', '**/*.js'],
    languageOptions: {
      globals: Object.fromEntries(
        [
          ...['require', 'module', 'exports', '__dirname', 'process', 'console', 'Buffer', 'URL'],
          ...[
            'fetch',
            'Response',
            'Request',
            'Headers',
            'TextDecoder',
            'TextEncoder',
            'TextEncoderStream',
            'performance',
          ],
          ...['setTimeout', 'clearTimeout', 'setImmediate', 'AbortController', 'ReadableStream'],
          ...['beforeEach', 'afterEach', 'globalThis', 'FormData', 'Blob', 'File', 'AbortSignal'],
        ].map((name) => [name, 'readonly']),
      ),
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
  {
    // Scripts of a page, which browsers run as they are.
    files: ['packages/emulator/page/*.js'],
    languageOptions: {
      globals: Object.fromEntries(
        ['document', 'location', 'navigator', 'EventSource', 'URLSearchParams'].map((name) => [
          name,
          'readonly',
        ]),
      ),
    },
  },
);
