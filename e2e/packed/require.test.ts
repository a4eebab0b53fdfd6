import { build } from 'esbuild';
import path from 'node:path';
import ts from 'typescript';
import { Consumer, outcome, packagesOf, root } from '../support/consumer.js';

const facts = `{
  name: OpenAI.name,
  constructs: new OpenAI({ apiKey: 'key' }) instanceof OpenAI,
  constructor: new OpenAI({ apiKey: 'key' }).constructor === OpenAI,
  extends: new (class Own extends OpenAI { own() { return this.apiKey; } })({ apiKey: 'key' }).own(),
  statics: [OpenAI.Chat.Completions, OpenAI.APIError, OpenAI.toFile].map((one) => typeof one),
  itself: OpenAI.OpenAI === OpenAI,
}`;
const expected = {
  name: 'OpenAI',
  constructs: true,
  constructor: true,
  extends: 'key',
  statics: ['function', 'function', 'function'],
  itself: true,
};

describe("require('openai') is the client class", () => {
  let consumer: Consumer;
  beforeAll(async () => {
    consumer = await Consumer.install(['openai=openai', ...packagesOf('openai')]);
  });
  afterAll(() => consumer.remove());

  async function run(file: string, text: string): Promise<unknown> {
    await consumer.write(file, text);
    const { stdout, stderr } = await consumer.node(file);
    expect(stderr).toBe('');
    return JSON.parse(stdout);
  }

  test('callable with and without new, extensible, with every export as a property', async () => {
    const found = await run(
      'require.cjs',
      `const OpenAI = require('openai');
       const called = OpenAI({ apiKey: 'key', timeout: 7 });
       const subpath = require('openai/resources/chat/completions');
       class Own extends OpenAI {}
       console.log(JSON.stringify({ ...${facts},
         called: [called instanceof OpenAI, called.timeout, called.constructor === OpenAI],
         own: [new Own({ apiKey: 'key' }) instanceof Own, new Own({ apiKey: 'key' }) instanceof OpenAI],
         names: [OpenAI.default === OpenAI, OpenAI.AzureOpenAI.name, OpenAI.APIPromise.name,
           OpenAI.VERSION === require('openai/version').VERSION,
           new OpenAI.AzureOpenAI({ apiKey: 'key', apiVersion: 'v', endpoint: 'https://a' }) instanceof OpenAI],
         subpath: subpath.Completions === OpenAI.Chat.Completions,
         client: require('openai/client').OpenAI === OpenAI,
         derived: called.withOptions({ timeout: 8 }) instanceof OpenAI,
       }));`,
    );
    expect(found).toEqual({
      ...expected,
      called: [true, 7, true],
      own: [true, true],
      names: [true, 'AzureOpenAI', 'APIPromise', true, true],
      subpath: true,
      client: true,
      derived: true,
    });
  });

  test('it carries every named export of the ES module', async () => {
    const found = await run(
      'names.mjs',
      `import * as module from 'openai';
       import { createRequire } from 'node:module';
       const required = createRequire(import.meta.url)('openai');
       console.log(JSON.stringify(Object.keys(module).filter((name) => !(name in required))));`,
    );
    expect(found).toEqual([]);
  });

  test('packages of resources are loaded by the first client, or with their classes', async () => {
    const found = await run(
      'late.cjs',
      `const OpenAI = require('openai');
       const loaded = () => ['admin', 'agents', 'azure', 'webhooks'].filter((name) =>
         Object.keys(require.cache).some((file) => file.includes('/@oai/' + name + '/')));
       const stages = [loaded()];
       const { Admin } = OpenAI;
       stages.push(loaded());
       const client = new OpenAI({ apiKey: 'key' });
       stages.push(loaded());
       const accessors = [client, client.beta].flatMap((object) =>
         Object.entries(Object.getOwnPropertyDescriptors(object))
           .filter(([, { get }]) => get).map(([name]) => name));
       console.log(JSON.stringify({ stages, accessors,
         is: [client.admin instanceof Admin, Admin === require('@oai/admin').Admin],
         inherited: OpenAI.AzureOpenAI.Admin === Admin,
         nested: client.beta.agents instanceof OpenAI.Beta.Agents,
         redeclared: new (class extends OpenAI { webhooks = 'own'; })({ apiKey: 'key' }).webhooks,
       }));`,
    );
    expect(found).toEqual({
      stages: [[], ['admin'], ['admin', 'agents', 'webhooks']],
      accessors: [],
      is: [true, true],
      inherited: true,
      nested: true,
      redeclared: 'own',
    });
  });

  test('a client has the same properties, in the same order, as that of the ES module', async () => {
    const found = await run(
      'keys.mjs',
      `import OpenAI from 'openai';
       import { createRequire } from 'node:module';
       const Required = createRequire(import.meta.url)('openai');
       const keysOf = (Class) => {
         const { beta, ...client } = new Class({ apiKey: 'key' });
         return [client, beta, Class.Beta].map(Object.keys);
       };
       const statics = (Class) => Object.keys(Class).filter((name) => typeof Class[name] === 'function');
       console.log(JSON.stringify({ same: keysOf(OpenAI), required: keysOf(Required),
         lost: statics(OpenAI).filter((name) => Required[name]?.name !== OpenAI[name].name) }));`,
    );
    const { same, required, lost } = found as Record<string, string[]>;
    expect(required).toEqual(same);
    expect(lost).toEqual([]);
  });

  test('hooks find it in index.js, and can replace its exports', async () => {
    const found = await run(
      'hook.cjs',
      `const exported = require('openai');
       class Own extends exported.OpenAI {}
       for (const name of ['OpenAI', 'default'])
         Object.defineProperty(exported, name, { value: Own, writable: true, enumerable: true, configurable: true });
       const { OpenAI } = require('openai');
       console.log(JSON.stringify({ file: require('node:path').basename(require.resolve('openai')),
         replaced: [OpenAI === Own, require('openai').default === Own],
         client: new OpenAI({ apiKey: 'key' }) instanceof exported }));`,
    );
    expect(found).toEqual({ file: 'index.js', replaced: [true, true], client: true });
  });

  test.each([
    ['default import', `import OpenAI from 'openai';`],
    ['named import', `import { OpenAI } from 'openai';`],
    ['namespace', `import * as module from 'openai'; const OpenAI = module.default;`],
    ['the CommonJS file', `import OpenAI from './node_modules/openai/index.js';`],
    ['its named export', `import { OpenAI } from './node_modules/openai/index.js';`],
  ])('ES modules in Node: %s', async (_name, statement) => {
    expect(await run('import.mjs', `${statement}\nconsole.log(JSON.stringify(${facts}));`)).toEqual(
      expected,
    );
  });

  const imported = `import OpenAI, { APIError, OpenAI as Named } from 'openai';
    import * as all from 'openai';
    console.log(JSON.stringify({ ...${facts},
      same: [Named === OpenAI, all.default === OpenAI, all.APIError === APIError, APIError === OpenAI.APIError] }));`;
  const sameToo = { ...expected, same: [true, true, true, true] };

  test.each([true, false])('TypeScript to CommonJS, esModuleInterop %p', async (interop) => {
    const { outputText } = ts.transpileModule(imported, {
      compilerOptions: {
        module: ts.ModuleKind.CommonJS,
        target: ts.ScriptTarget.ES2022,
        esModuleInterop: interop,
      },
    });
    expect(await run('transpiled.cjs', outputText)).toEqual(sameToo);
  });

  test.each(['import', 'require'])('esbuild, condition %s', async (condition) => {
    await consumer.write('bundle.ts', imported);
    await build({
      entryPoints: [path.join(consumer.folder, 'bundle.ts')],
      outfile: path.join(consumer.folder, 'esbuild.cjs'),
      bundle: true,
      keepNames: true,
      platform: 'node',
      format: 'cjs',
      mainFields: condition === 'require' ? ['main'] : ['module', 'main'],
      ...(condition === 'require' && {
        alias: { openai: path.join(consumer.folder, 'node_modules/openai/index.js') },
      }),
    });
    expect(await run('run.cjs', `require('./esbuild.cjs');`)).toEqual(sameToo);
  });

  test('rolldown, of a program that requires it', async () => {
    await consumer.write(
      'rolldown-in.cjs',
      `const OpenAI = require('openai');\nconsole.log(JSON.stringify(${facts}));`,
    );
    const rolldown = path.join(root, 'node_modules/rolldown/bin/cli.mjs');
    const args = [
      'rolldown-in.cjs',
      '--file',
      'rolldown.cjs',
      '--format',
      'cjs',
      '--platform',
      'node',
    ];
    const { code, stderr } = await outcome(
      process.execPath,
      [rolldown, ...args],
      consumer.folder,
      {},
      60_000,
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(await run('run.cjs', `require('./rolldown.cjs');`)).toEqual(expected);
  });
});
