import { createEmulator } from '@oai/emulator';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { outcome, root } from '../support/consumer.js';

/** The output of each program in `examples`, by name. */
const programs: Record<string, RegExp[]> = {
  'agent-with-approvals.mjs': [/Allow order\(\{.+\}\)\? yes\n.*0 in stock ordered/],
  'azure.mjs': [/Say hello!/],
  'batch.mjs': [/completed 3\n/, /r1 .+on time.+\n {2}→ ./, /r3 .+Fine/],
  'bulk.mjs': [/ 100 of 100, 0 failed/, /100 answers, \d+ tokens/],
  'chat-bot.mjs': [/“Hello!”/, /“What did I say\?”/],
  'compatible-server.mjs': [/assistant, \d+ characters/],
  'embeddings.mjs': [/5000 of 5000\n3 requests, \d+ tokens\n1\.000 Item 4711 /],
  'evals.mjs': [/completed: \d of 2 passed, \d failed, 0 with errors\n(.+\n){2}/],
  'files-and-uploads.mjs': [
    /100% .* (\d+)\/\1/,
    /training\.jsonl processed\n12 lines/,
    /notes\.txt/,
  ],
  'fine-tuning.mjs': [
    /^line 13: .+\n12 examples are fine\n/,
    /info .+completed\nsucceeded ft:gpt-4o-mini\S+\n.+“Is 40 even\?”/,
  ],
  'images-and-audio.mjs': [
    /partial_image: [1-9]\d+ bytes\nimage_generation\.completed: [1-9]/,
    /thanks\.mp3: [1-9]\d+ bytes\n./,
  ],
  'large-uploads.mjs': [
    /interrupted\n[^]*100% .* 2100000\/2100000\s+completed talk\.txt 2100000\n/,
    /2 of 2 can be searched\naccess\/login\.md, billing\.md/,
  ],
  'limits.mjs': [
    /gave up: it would have waited [1-3] s\n16 calls in \d+\.\d s, none refused/,
    /after the first 4, [5-8] were of the paying/,
  ],
  'observability.mjs': [
    /It rains in \w+/,
    /(received (chat|execute_tool|invoke_agent) \S+\n){4}/,
    /received gen_ai\.client\.inference\.duration\n/,
  ],
  'rag.mjs': [/3 of 3 documents are ready\n0\.\d\d login\.md/, /key to sign in/],
  'realtime.mjs': [/\ncompleted: [1-9]\.\d seconds/],
  'relay-route.mjs': [/Why is the sky blue\?.+\n$/],
  'streaming.mjs': [/TypeScript.*\ncompleted, \d+ tokens/, /JavaScript.*\n\d+ tokens/],
  'structured-extraction.mjs': [/^Invoice ./, /Total [\d.]+ (EUR|USD|GBP)/],
  'testing.test.mjs': [/# pass 3\n# fail 0/],
  'tools.mjs': [/Calling get_weather \{/, /It is 9:41 in/, /^Here is what the tools found/m],
  'tour.mjs': [/\(after 2 attempts\)/],
  'usage.mjs': [/gpt-5-mini 2 calls \d+ in \d+ out 0\.000\d+\n/, /tenant 1 call 0\.000\d+/],
  'webhooks-express.mjs': [/Completed: resp_\w+\nSigned: 200.*\nForged: 400 Invalid signature/],
  'webhooks-fastify.mjs': [/Completed: resp_\w+\nSigned: 200.*\nForged: 400 Invalid signature/],
  'webhooks-hono.mjs': [/Completed: resp_\w+\nSigned: 200.*\nForged: 400 Invalid signature/],
  // Handles requests of its host; see below.
  'worker.mjs': [/^$/],
};

describe('the programs in examples, on the built packages', () => {
  const emulator = createEmulator();
  let server: Awaited<ReturnType<typeof emulator.listen>>;

  beforeAll(async () => {
    server = await emulator.listen();
  });

  afterAll(() => server.close());

  test('each is in the table of the README, and has a row here', () => {
    const names = readdirSync(path.join(root, 'examples')).filter((name) => name.endsWith('.mjs'));
    expect(Object.keys(programs)).toEqual(names.sort());
    const readme = readFileSync(path.join(root, 'examples/README.md'), 'utf8');
    for (const name of names) expect(readme).toContain(`(${name})`);
  });

  test.each(Object.entries(programs))('%s runs', async (name, prints) => {
    const connection = { OPENAI_API_KEY: 'sk-test', OPENAI_BASE_URL: server.baseURL };
    const args = [path.join('examples', name), ...(name === 'bulk.mjs' ? ['100'] : [])];
    const { code, stdout, stderr } = await outcome(
      process.execPath,
      args,
      root,
      connection,
      60_000,
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const pattern of prints) expect(stdout).toMatch(pattern);
  });

  test('without a key, they talk to the embedded emulator', async () => {
    const args = [path.join('examples', 'streaming.mjs')];
    const { code, stdout, stderr } = await outcome(process.execPath, args, root, {}, 60_000);
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: expect.stringMatching(/^.+makes up\.\n$/),
    });
    expect(stdout).toMatch(/completed, \d+ tokens/);
  });

  test('the worker streams text', async () => {
    const env = { OPENAI_API_KEY: 'sk-test', OPENAI_BASE_URL: server.baseURL };
    const script = `
      const { default: worker } = await import('./examples/worker.mjs');
      const request = new Request('https://worker.example/?question=Why');
      const response = await worker.fetch(request, ${JSON.stringify(env)});
      console.log(response.headers.get('content-type'), await response.text());
    `;
    const args = ['--input-type=module', '-e', script];
    const { stdout } = await outcome(process.execPath, args, root, {}, 60_000);
    expect(stdout).toMatch(/^text\/plain; charset=utf-8 .*“Why”/);
  });
});
