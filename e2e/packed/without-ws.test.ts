import { build } from 'esbuild';
import path from 'node:path';
import { Consumer, packagesOf } from '../support/consumer.js';

/** The entries for any kind of WebSocket, each with a value that it exports. */
const entries: [specifier: string, name: string][] = [
  ['@oai/realtime', 'Realtime'],
  ['@oai/realtime/websocket', 'OpenAIRealtimeWebSocket'],
  ['@oai/realtime/connection', 'OpenAIRealtimeError'],
  ['@oai/realtime/beta/websocket', 'OpenAIRealtimeWebSocket'],
  ['@oai/realtime/beta/connection', 'OpenAIRealtimeError'],
  ['@oai/responses', 'Responses'],
  ['@oai/responses/websocket', 'ResponsesWSBase'],
  ['@oai/responses/beta/websocket', 'ResponsesWSBase'],
  ['openai/realtime/websocket', 'OpenAIRealtimeWebSocket'],
  ['openai/realtime/internal-base', 'OpenAIRealtimeError'],
  ['openai/beta/realtime/websocket', 'OpenAIRealtimeWebSocket'],
  ['openai/beta/realtime/internal-base', 'OpenAIRealtimeError'],
  ['openai/resources/responses/ws-base', 'ResponsesWSBase'],
  ['openai/resources/responses/internal-base', 'WebSocketError'],
  ['openai/resources/beta/responses/ws-base', 'ResponsesWSBase'],
  ['openai/resources/beta/responses/internal-base', 'WebSocketError'],
];

describe('packed and installed where the package ws is absent', () => {
  let consumer: Consumer;
  beforeAll(async () => {
    consumer = await Consumer.install(['openai=openai', ...packagesOf('openai')]);
    await consumer.write(
      'load.mjs',
      `const found = {};
      for (const [specifier, name] of ${JSON.stringify(entries)}) {
        found[specifier] = typeof (await import(specifier))[name];
      }
      console.log(JSON.stringify(found));`,
    );
    await consumer.write(
      'load.cjs',
      `const found = {};
      for (const [specifier, name] of ${JSON.stringify(entries)}) {
        found[specifier] = typeof require(specifier)[name];
      }
      console.log(JSON.stringify(found));`,
    );
  });
  afterAll(() => consumer?.remove());

  test.each(['load.mjs', 'load.cjs'])('%s loads every entry', async (file) => {
    const { code, stdout, stderr } = await consumer.node(file);
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual(
      Object.fromEntries(entries.map(([specifier]) => [specifier, 'function'])),
    );
  });

  test.each(entries)('%s is bundled for the browser', async (specifier, name) => {
    const { metafile } = await build({
      stdin: {
        contents: `import { ${name} } from '${specifier}';\nconsole.log(${name});`,
        resolveDir: consumer.folder,
      },
      ...{ bundle: true, write: false, metafile: true, format: 'esm', platform: 'browser' },
      logLevel: 'silent',
    });
    const inputs = Object.keys(metafile.inputs).map((file) => path.normalize(file));
    expect(inputs.filter((file) => /node_modules\/(?!@oai\/|openai\/)/.test(file))).toEqual([]);
    const imports = Object.values(metafile.inputs).flatMap((input) => input.imports);
    expect(imports.filter(({ path: target, external }) => external || target === 'ws')).toEqual([]);
  });
});
