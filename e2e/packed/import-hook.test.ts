import { Consumer } from '../support/consumer.js';
import { packages, peers, specifiersOf } from '../support/entries.js';

/** The hook of OpenTelemetry's and New Relic's loaders: it rewrites every module that is loaded. */
const loader = `
import { register } from 'node:module';
import { Hook } from 'import-in-the-middle';
register('import-in-the-middle/hook.mjs', import.meta.url);
new Hook(() => {});
`;

const call = (create: string) => `
const fetch = async () => Response.json({
  id: 'chatcmpl-1', object: 'chat.completion', created: 0, model: 'gpt-4o',
  choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: 'Hello' } }],
});
const completion = await ${create}.completions.create({ model: 'gpt-4o', messages: [] });
console.log(completion.choices[0].message.content);
`;

describe('under the import hook of tracing agents', () => {
  let consumer: Consumer;
  beforeAll(async () => {
    // These would bring packages from the registry.
    const linked = ['emulator', 'otel'];
    consumer = await Consumer.install(packages.filter((name) => !linked.includes(name)));
    const names = linked.map((name) => `@oai/${name}`);
    for (const name of [...names, ...peers(), 'import-in-the-middle']) await consumer.borrow(name);
    await consumer.write('loader.mjs', loader);
  });
  afterAll(() => consumer.remove());

  const run = (file: string) => consumer.node('--import', { args: ['./loader.mjs', file] });

  test.each(packages)('every entry of @oai/%s loads', async (name) => {
    const specifiers = specifiersOf(name);
    expect(specifiers.length).toBeGreaterThan(0);
    await consumer.write(
      `${name}.mjs`,
      `const failed = [];
       for (const name of ${JSON.stringify(specifiers)}) {
         try { await import(name); } catch (error) { failed.push(name + ': ' + error); }
       }
       console.log(JSON.stringify(failed));`,
    );
    const { code, stdout, stderr } = await run(`${name}.mjs`);
    expect({ code, stderr: stderr.slice(0, 2000) }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual([]);
  });

  test.each([
    ['@oai/chat', `import { Chat } from '@oai/chat';`, `new Chat({ apiKey: 'key', fetch })`],
    [
      '@oai/openai',
      `import OpenAI from '@oai/openai';`,
      `new OpenAI({ apiKey: 'key', fetch }).chat`,
    ],
  ])('%s makes a call', async (_name, statement, chat) => {
    await consumer.write('call.mjs', statement + call(chat));
    const { code, stdout, stderr } = await run('call.mjs');
    expect({ code, stdout, stderr: stderr.slice(0, 2000) }).toEqual({
      code: 0,
      stdout: 'Hello\n',
      stderr: '',
    });
  });

  test('a hook on openai sees calls, streams and errors', async () => {
    await consumer.write(
      'tracer.mjs',
      `import { register } from 'node:module';
       import { Hook } from 'import-in-the-middle';
       register('import-in-the-middle/hook.mjs', import.meta.url);
       globalThis.seen = [];
       new Hook(['@oai/openai'], ({ OpenAI }) => {
         const { prototype } = OpenAI.Chat.Completions;
         const { create } = prototype;
         prototype.create = function (body, options) {
           const promise = create.call(this, body, options);
           promise.then(
             () => seen.push(body.stream ? 'stream' : 'call'),
             (error) => seen.push(error.constructor.name),
           );
           return promise;
         };
       });`,
    );
    await consumer.write(
      'traced.mjs',
      `import OpenAI from '@oai/openai';
       const sse = { headers: { 'content-type': 'text/event-stream' } };
       const answers = [
         Response.json({ choices: [] }),
         new Response('data: [DONE]\\n\\n', sse),
         Response.json({ error: { message: 'No.' } }, { status: 400 }),
       ];
       const { completions } = new OpenAI({ apiKey: 'key', fetch: async () => answers.shift() }).chat;
       const body = { model: 'gpt-4o', messages: [] };
       const { response } = await completions.create(body).withResponse();
       for await (const _ of await completions.create({ ...body, stream: true }));
       const error = await completions.create(body).catch((thrown) => thrown);
       console.log(JSON.stringify([seen, response.status, error instanceof OpenAI.BadRequestError]));`,
    );
    const { code, stdout, stderr } = await consumer.node('--import', {
      args: ['./tracer.mjs', 'traced.mjs'],
    });
    expect({ code, stderr: stderr.slice(0, 2000) }).toEqual({ code: 0, stderr: '' });
    expect(JSON.parse(stdout)).toEqual([['call', 'stream', 'BadRequestError'], 200, true]);
  });
});
