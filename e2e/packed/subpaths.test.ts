import path from 'node:path';
import ts from 'typescript';
import { firstRelease, newestRelease } from '../../tools/api-proofs/src/fixtures.js';
import { Consumer, packagesOf } from '../support/consumer.js';

/** Modules of WebSockets, which the umbrella offers for resources of the first release only. */
const sockets = /\/(ws|ws-base|internal-base|websocket-binding)$/;

/** All subpaths of the first release, and those of resources that came since. */
const facts = {
  ...Object.fromEntries(
    Object.entries(newestRelease.subpaths).filter(
      ([subpath]) => subpath.startsWith('resources/') && !sockets.test(subpath),
    ),
  ),
  ...firstRelease.subpaths,
};

/** Dependencies of the tested packages. */
const optional = [
  'zod',
  'ws',
  '@aws-sdk/credential-provider-node',
  '@smithy/hash-node',
  '@smithy/signature-v4',
];

/** Files of the package and of its sources, and names that resemble subpaths. */
const others = [
  ...['README.md', 'LICENSE', 'index.d.ts', 'index.d.mts', 'error.d.ts', 'dist/index.js'],
  ...['src/index.ts', 'public/error', 'generated/client', 'indexes', 'index.cjs', 'errors'],
];

/** The only subpaths without a variant with an extension. */
const withoutTwins = ['.', 'auth'];

// A vendored module that public code imports.
facts['_vendor/zod-to-json-schema/zodToJsonSchema'] = { values: ['zodToJsonSchema'] };
const subpaths = Object.keys(facts);
const specifier = (subpath: string) => (subpath === '.' ? 'openai' : `openai/${subpath}`);

/** Prints what each specifier exports, or why it cannot be loaded. */
const program = (load: string) => `
const found = {};
for (const name of ${JSON.stringify([
  ...subpaths.map(specifier),
  ...subpaths
    .filter((subpath) => !withoutTwins.includes(subpath))
    .flatMap((subpath) => [`${specifier(subpath)}.js`, `${specifier(subpath)}.mjs`]),
])}) {
  try { found[name] = Object.keys(${load}); } catch (error) { found[name] = String(error); }
}
console.log(JSON.stringify(found));
`;

describe('every subpath that users of openai import, with openai aliased to the umbrella', () => {
  let consumer: Consumer;
  beforeAll(async () => {
    consumer = await Consumer.install(['openai=openai', ...packagesOf('openai')]);
    for (const name of optional) await consumer.borrow(name);
    await consumer.write('esm.mjs', program('await import(name)'));
    await consumer.write('cjs.cjs', program('require(name)'));
  });
  afterAll(() => consumer.remove());

  test.each(['esm.mjs', 'cjs.cjs'])('%s: exports the values that it did', async (file) => {
    const { code, stdout, stderr } = await consumer.node(file);
    expect({ code, stderr: stderr.slice(0, 2000) }).toEqual({ code: 0, stderr: '' });
    const found = JSON.parse(stdout) as Record<string, string[] | string>;
    const missing: string[] = [];
    for (const [name, exported] of Object.entries(found)) {
      const subpath = name.replace(/^openai\/?/, '').replace(/\.m?js$/, '') || '.';
      const values = facts[subpath]?.values ?? [];
      if (typeof exported === 'string') missing.push(`${name}: ${exported}`);
      else {
        for (const value of values)
          if (!exported.includes(value)) missing.push(`${name}: ${value}`);
      }
    }
    expect({ count: missing.length, first: missing.slice(0, 30) }).toEqual({ count: 0, first: [] });
    expect(Object.keys(found)).toHaveLength(3 * subpaths.length - 2 * withoutTwins.length);
  });

  test('nothing else can be imported', async () => {
    await consumer.write(
      'others.mjs',
      `import { createRequire } from 'node:module';
       const require = createRequire(import.meta.url);
       const reached = [];
       for (const name of ${JSON.stringify(others)}) {
         try { await import('openai/' + name); reached.push(name); } catch {}
         try { require('openai/' + name); reached.push(name); } catch {}
       }
       console.log(JSON.stringify(reached));`,
    );
    const { stdout, stderr } = await consumer.node('others.mjs');
    expect({ stdout, stderr }).toEqual({ stdout: '[]\n', stderr: '' });
  });

  test('declarations are one set, so that a client of one format is one of the other', async () => {
    await consumer.borrow('@types/node');
    await consumer.write(
      'library.cts',
      `import OpenAI = require('openai');
       import pagination = require('openai/pagination');
       export function observe(client: OpenAI.OpenAI): OpenAI.OpenAI { return client; }
       export function read(page: pagination.Page<OpenAI.OpenAI.Model>) { return page.data; }`,
    );
    await consumer.write(
      'program.mts',
      `import OpenAI, { APIError } from 'openai';
       import { observe, read } from './library.cjs';
       const client: OpenAI = observe(new OpenAI());
       const models: OpenAI.Model[] = read(await client.models.list());
       const Client: typeof OpenAI = OpenAI;
       // @ts-expect-error -- the declarations are found: this is no client
       observe({ models, Client, APIError });`,
    );
    for (const module of [ts.ModuleKind.Node16, ts.ModuleKind.NodeNext]) {
      const program = ts.createProgram([path.join(consumer.folder, 'program.mts')], {
        strict: true,
        noEmit: true,
        module,
        target: ts.ScriptTarget.ES2022,
        types: ['node'],
        typeRoots: [path.join(consumer.folder, 'node_modules/@types')],
      });
      const problems = ts
        .getPreEmitDiagnostics(program)
        .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
      expect(problems).toEqual([]);
    }
  });

  test('a resource is the same class wherever it is imported from', async () => {
    await consumer.write(
      'same.mjs',
      `import OpenAI from 'openai';
       import { createRequire } from 'node:module';
       import { Completions } from 'openai/resources/chat/completions';
       import { Completions as Direct } from 'openai/resources/chat/completions/completions.mjs';
       import { Responses } from 'openai/resources/responses/responses';
       import { CursorPage } from 'openai/pagination';
       import { APIError } from 'openai/error';
       import { APIPromise } from 'openai/core/api-promise.js';
       const client = new OpenAI({ apiKey: 'sk-proof' });
       const required = createRequire(import.meta.url)('openai');
       console.log(JSON.stringify([
         Completions === OpenAI.Chat.Completions, Direct === Completions,
         client.chat.completions.constructor === Completions, Responses === OpenAI.Responses,
         typeof CursorPage === 'function', APIError === OpenAI.APIError,
         APIPromise === OpenAI.APIPromise || OpenAI.APIPromise === undefined,
         required.OpenAI === required.default, typeof required === 'function' || typeof required.OpenAI === 'function',
       ]));`,
    );
    const { stdout, stderr } = await consumer.node('same.mjs');
    expect(stderr).toBe('');
    expect(JSON.parse(stdout)).toEqual(Array.from({ length: 9 }, () => true));
  });
});
