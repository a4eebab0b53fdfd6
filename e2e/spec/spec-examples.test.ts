import { createEmulator } from '@oai/emulator';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { certificate } from './certificate.js';
import { Consumer, packagesOf, root } from '../support/consumer.js';
import type { RunningProgram } from '../support/running-program.js';
import { cannotCompile, FILES, run, TRAINING_DATA } from './example-table.js';

const folder = path.join(root, 'e2e/spec/examples');
const examples = readdirSync(folder).sort();

describe('the examples of the product document, with openai aliased to the umbrella', () => {
  // Example 16 assumes that its training files exist.
  const emulator = createEmulator({
    files: ['file-abc123', 'file-def456'].map((id) => ({
      id,
      filename: `${id}.jsonl`,
      purpose: 'fine-tune',
      content: TRAINING_DATA,
    })),
  });
  let server: Awaited<ReturnType<typeof emulator.listen>>;
  let consumer: Consumer;

  beforeAll(async () => {
    server = await emulator.listen();
    consumer = await Consumer.install(['openai=openai', ...packagesOf('openai')]);
    for (const name of ['zod', 'undici', 'express', 'node-fetch', '@azure/identity', 'ws']) {
      await consumer.borrow(name);
    }
    for (const name of ['@types/express', '@types/ws']) await consumer.borrow(name);
    // Node's types before version 25 reject `on('finish', resolve)` in example 14.
    await consumer.borrow('types-node', '@types/node');
    await consumer.write('package.json', '{ "name": "consumer", "type": "module" }');
    for (const [name, text] of Object.entries(FILES)) await consumer.write(name, text);
    for (const example of examples) {
      const text = readFileSync(path.join(folder, example), 'utf8');
      await consumer.write(example, text);
      await consumer.write(example.replace('.ts', '.js'), transpile(text));
    }
  });

  afterAll(async () => {
    await consumer.remove();
    await server.close();
  });

  test('compile under strict as written', () => {
    const program = ts.createProgram(
      examples.map((example) => path.join(consumer.folder, example)),
      {
        strict: true,
        noEmit: true,
        skipLibCheck: false,
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.NodeNext,
        moduleResolution: ts.ModuleResolutionKind.NodeNext,
        esModuleInterop: true,
        types: ['node'],
        typeRoots: [path.join(consumer.folder, 'node_modules/@types')],
      },
    );
    const problems = ts
      .getPreEmitDiagnostics(program)
      .map((diagnostic) => {
        const file = diagnostic.file ? path.basename(diagnostic.file.fileName) : '';
        return `${file}: ${ts.flattenDiagnosticMessageText(diagnostic.messageText, ' ')}`;
      })
      .filter((problem) => !problem.startsWith(cannotCompile));
    expect(problems).toEqual([]);
  });

  test.each(run)('$example runs', async ({ example, prints }) => {
    const { code, stdout, stderr } = await consumer.node(example.replace('.ts', '.js'), {
      env: {
        OPENAI_API_KEY: 'sk-test',
        OPENAI_BASE_URL: server.baseURL,
        // node-fetch warns about `buffer()`, which example 11 calls.
        NODE_OPTIONS: '--no-deprecation',
      },
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const expected of prints) expect(stdout).toMatch(expected);
  });

  test('22-advanced-configuration.ts runs and sends its options', async () => {
    const { code, stdout, stderr } = await consumer.node('22-advanced-configuration.js', {
      env: { OPENAI_API_KEY: 'sk-test', OPENAI_BASE_URL: server.baseURL },
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout.trim()).not.toBe('');
    const request = emulator.requests.at(-1);
    expect(request?.headers).toMatchObject({
      'x-custom-header': 'custom-value',
      'x-request-id': 'custom-id',
    });
    expect(request?.query.get('custom_param')).toBe('value');
  });

  test('18-realtime-api-with-websocket.ts talks over TLS until it has closed', async () => {
    const secure = await emulator.listen({ tls: certificate });
    await consumer.write('certificate.pem', certificate.cert);
    try {
      const { code, stdout, stderr } = await consumer.node('18-realtime-api-with-websocket.js', {
        env: {
          OPENAI_API_KEY: 'sk-test',
          OPENAI_BASE_URL: secure.baseURL,
          NODE_EXTRA_CA_CERTS: path.join(consumer.folder, 'certificate.pem'),
        },
      });
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(secure.baseURL).toMatch(/^https:/);
      for (const expected of [
        /WebSocket connection opened/,
        /Session created: sess_/,
        /Response completed: completed/,
        /Connection closed/,
      ])
        expect(stdout).toMatch(expected);
    } finally {
      await secure.close();
    }
  });

  describe('19-webhook-verification.ts serves', () => {
    const secret = `whsec_${Buffer.from('a secret of the tests').toString('base64')}`;
    let program: RunningProgram;
    let url: string;

    beforeAll(async () => {
      await consumer.write('any-port.js', ANY_PORT);
      program = consumer.start('19-webhook-verification.js', {
        env: { OPENAI_API_KEY: 'sk-test', OPENAI_WEBHOOK_SECRET: secret },
        args: ['--import', './any-port.js'],
      });
      const [, port] = await program.printed(/port instead of 3000: (\d+)/);
      url = `http://127.0.0.1:${port}/webhooks`;
    });

    afterAll(() => program.stop());

    async function deliver(place: string, change: (webhook: Webhook) => Partial<Webhook> = same) {
      const made = await emulator.webhook({ type: 'response.completed', secret });
      const { body, headers } = { ...made, ...change(made) };
      const answer = await fetch(`${url}/${place}`, { method: 'POST', body, headers });
      return { status: answer.status, text: await answer.text(), id: idOf(made.body) };
    }

    test('accepts a signed event', async () => {
      const { status, text, id } = await deliver('openai');
      expect({ status, text }).toEqual({ status: 200, text: '{"message":"ok"}' });
      await program.printed(new RegExp(`Response completed: ${id}\nOutput: undefined`));
      expect(await deliver('verify-only')).toMatchObject({
        status: 200,
        text: '{"verified":true}',
      });
      await program.printed(/Verified event: response.completed/);
    });

    test.each<[string, (webhook: Webhook) => Partial<Webhook>]>([
      ['a changed body', ({ body }) => ({ body: body.replace('completed', 'failed') })],
      ['no signature', ({ headers }) => ({ headers: without(headers, 'webhook-signature') })],
      [
        'the time of another day',
        ({ headers }) => ({ headers: { ...headers, 'webhook-timestamp': '1700000000' } }),
      ],
    ])('and refuses one with %s', async (_, change) => {
      const before = program.stdout;
      expect(await deliver('openai', change)).toMatchObject({
        status: 400,
        text: 'Invalid signature',
      });
      expect(await deliver('verify-only', change)).toMatchObject({
        status: 400,
        text: '{"verified":false}',
      });
      expect(program.stdout).toBe(before);
      expect(program.stderr).toContain('Invalid webhook signature: InvalidWebhookSignatureError');
    });
  });
});

type Webhook = Awaited<ReturnType<ReturnType<typeof createEmulator>['webhook']>>;

const same = () => ({});

function idOf(body: string): string {
  return (JSON.parse(body) as { data: { id: string } }).data.id;
}

function without(headers: Record<string, string>, name: string): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([other]) => other !== name));
}

/** The example listens on port 3000, which may be in use on the test machine. */
const ANY_PORT = `
import { Server } from 'node:net';
const { listen } = Server.prototype;
Server.prototype.listen = function (port, ...rest) {
  this.once('listening', () => console.log('port instead of ' + port + ':', this.address().port));
  return listen.call(this, 0, ...rest);
};
`;

function transpile(text: string): string {
  return ts.transpileModule(text, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  }).outputText;
}
