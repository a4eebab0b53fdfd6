import { Consumer, packagesOf } from '../support/consumer.js';

/**
 * The targets of tracing agents: a file of the package, a class that it exports, its methods, and where
 * the client uses it. The sources of `own` define the class with its method, since some agents rewrite them;
 * the prototypes of the others are patched once their file is loaded.
 */
const targets = {
  'resources/chat/completions/completions': ['Completions', 'create', 'chat.completions', 'own'],
  'resources/responses/responses': ['Responses', 'create', 'responses', 'own'],
  'resources/embeddings': ['Embeddings', 'create', 'embeddings', 'own'],
  'resources/conversations/conversations': ['Conversations', 'create', 'conversations', 'own'],
  'resources/decisions': ['Decisions', 'create', 'decisions', 'own'],
  'resources/completions': ['Completions', 'create', 'completions'],
  'resources/files': ['Files', 'create list retrieve delete content', 'files'],
  'resources/images': ['Images', 'createVariation edit generate', 'images'],
  'resources/models': ['Models', 'list retrieve delete', 'models'],
  'resources/moderations': ['Moderations', 'create', 'moderations'],
  'resources/fine-tuning/jobs/jobs': [
    'Jobs',
    'cancel create list listEvents retrieve',
    'fineTuning.jobs',
  ],
  'resources/audio/transcriptions': ['Transcriptions', 'create', 'audio.transcriptions'],
  'resources/audio/translations': ['Translations', 'create', 'audio.translations'],
  'core/api-promise': ['APIPromise', 'parse asResponse', ''],
  client: ['OpenAI', 'makeRequest', ''],
} as const;

const files = Object.keys(targets) as (keyof typeof targets)[];

const program = `
const client = new OpenAI({ apiKey: 'key', fetch: async () => Response.json({}) });
const targets = ${JSON.stringify(targets)};
const before = loaded();
const results = {};
for (const [file, [name, methods, place]] of Object.entries(targets)) {
  const Class = (await load('openai/' + file))[name];
  const used = {
    OpenAI: client,
    APIPromise: client.models.retrieve('m'),
  }[name] ?? place.split('.').reduce((one, key) => one[key], client);
  results[file] = {
    loaded: before === undefined || before.some((one) => one.endsWith('/openai/' + file + '.js')),
    isUsed: Object.getPrototypeOf(used) === Class.prototype,
    methods: methods.split(' ').filter((method) => typeof Class.prototype[method] !== 'function'),
  };
}
console.log(JSON.stringify(results));
`;

const esm = `
import OpenAI from 'openai';
const load = (name) => import(name);
const loaded = () => undefined;
${program}`;

const cjs = `
const OpenAI = require('openai');
const load = require;
const loaded = () => Object.keys(require.cache);
(async () => {${program}})();`;

const patched = `
import { Chat, ChatCompletions } from '@oai/chat';
import OpenAI from 'openai';
const client = new OpenAI({ apiKey: 'key', fetch: async () => Response.json({ choices: [] }) });
const calls = [];
for (const Class of [ChatCompletions, OpenAI.Chat.Completions]) {
  const { create } = Class.prototype;
  Class.prototype.create = function (...args) {
    calls.push(Class === ChatCompletions ? 'domain' : 'umbrella');
    return create.apply(this, args);
  };
}
await client.chat.completions.create({ model: 'gpt-4o', messages: [] });
await client.chat.completions.parse({ model: 'gpt-4o', messages: [] });
console.log(JSON.stringify({ calls, same: OpenAI.Chat.Completions === client.chat.completions.constructor,
  names: [OpenAI.Chat.name, OpenAI.Chat.Completions.name], is: client.chat.completions instanceof ChatCompletions,
  alone: new OpenAI.Chat(client).completions instanceof OpenAI.Chat.Completions && new OpenAI.Chat(client) instanceof Chat }));
`;

describe('the classes that tracing agents patch', () => {
  let consumer: Consumer;
  beforeAll(async () => {
    consumer = await Consumer.install(['openai=openai', ...packagesOf('openai')]);
    await consumer.write('program.mjs', esm);
    await consumer.write('program.cjs', cjs);
    await consumer.write('patched.mjs', patched);
  });
  afterAll(() => consumer.remove());

  async function run(file: string): Promise<any> {
    const { stdout, stderr } = await consumer.node(file);
    expect(stderr).toBe('');
    return JSON.parse(stdout);
  }

  test.each(['program.mjs', 'program.cjs'])(
    '%s: the client uses those of the files',
    async (file) => {
      const found = { loaded: true, isUsed: true, methods: [] };
      expect(await run(file)).toEqual(Object.fromEntries(files.map((name) => [name, found])));
    },
  );

  test.each(files)('the main entry imports %s', async (file) => {
    const [client, entry] = await Promise.all(
      ['client.mjs', 'index.mjs'].map((name) => consumer.read(`node_modules/openai/${name}`)),
    );
    expect(file === 'client' ? entry : client).toContain(`"./${file}.mjs"`);
  });

  test.each(files.filter((name) => targets[name][3] === 'own' || name === 'client'))(
    '%s defines its class',
    async (file) => {
      const [name, method] = targets[file];
      for (const extension of ['mjs', 'js']) {
        const code = await consumer.read(`node_modules/openai/${file}.${extension}`);
        expect(code).toMatch(new RegExp(`^(var ${name} = )?class( ${name})? extends `, 'm'));
        if (file !== 'client')
          expect(code).toMatch(new RegExp(`^\\t${method}\\(body, options\\) \\{`, 'm'));
      }
    },
  );

  test.each(['realtime/ws', 'realtime/websocket', 'beta/realtime/ws', 'beta/realtime/websocket'])(
    '%s loads the file of its emitter',
    async (file) => {
      for (const extension of ['mjs', 'js'])
        expect(await consumer.read(`node_modules/openai/${file}.${extension}`)).toContain(
          `"./internal-base.${extension}"`,
        );
    },
  );

  test('patches of the class of the domain and of that of the umbrella are both seen', async () => {
    expect(await run('patched.mjs')).toEqual({
      calls: ['umbrella', 'domain', 'umbrella', 'domain'],
      same: true,
      names: ['Chat', 'Completions'],
      is: true,
      alone: true,
    });
  });
});
