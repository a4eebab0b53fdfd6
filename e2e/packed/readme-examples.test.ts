import { createEmulator } from '@oai/emulator';
import { rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import {
  makeFolder,
  readExamples,
  readmes,
  type ReadmeExample,
} from '../../tools/workspace/readme-examples.cjs';
import { outcome } from '../support/consumer.js';

const TRAINING_DATA = Array.from({ length: 12 }, (_, index) =>
  JSON.stringify({
    messages: [
      { role: 'user', content: `Question ${index}` },
      { role: 'assistant', content: `Answer ${index}` },
    ],
  }),
).join('\n');

/** Files read by the examples, by name. */
const FILES: Record<string, string> = {
  'training.jsonl': TRAINING_DATA,
  'talk.mp3': 'The emulator looks at names, types and sizes.',
  'guide.pdf': 'How do I sign in? With the key from the settings.',
  'faq.pdf': 'How do I sign out? By closing the window.',
};

/** The expected effects of an example. */
interface Row {
  prints?: RegExp[];
  writes?: string[];
  /** Requests of an example that does not print its responses. */
  sends?: string[];
  /** Reason for which an example cannot run here. It is only compiled. */
  compiledOnly?: string;
}

/** The rows of each README, one per example. */
const expected: Record<string, Row[]> = {
  'README.md': [{ prints: [/Say hello!/] }, {}],
  admin: [{ prints: [/^proj_\w+ Green$/m], sends: ['GET /organization/costs'] }],
  agents: [{ prints: [/^(true|false)$/m], sends: ['POST /agents/sessions'] }],
  assistants: [{ prints: [/Hello![^]*completed \[/] }],
  audio: [{ prints: [/\w+ \w+/], writes: ['thanks.mp3'] }],
  azure: [{ compiledOnly: 'asks Azure for a token' }],
  batches: [{ prints: [/^completed 2$/m, /^Paris completed$/m] }],
  bedrock: [{ sends: ['POST /responses'] }],
  chat: [{ prints: [/Hello!/] }, { sends: ['POST /chat/completions'] }],
  chatkit: [{ prints: [/For the web page: ./], sends: ['GET /chatkit/threads'] }],
  containers: [{ prints: [/sales\.csv month,sales\n1,100/] }],
  core: [{ prints: [/object: 'list'/, /\} \d+ 1$/m, /object: 'chat\.completion\.chunk'/] }],
  decisions: [{ prints: [/^predicate \{/m, /^choice \{/m] }],
  embeddings: [{ prints: [/^0 256\n1 256\n\d+$/m] }],
  emulator: [{ prints: [/^Paris\. 1$/m] }],
  evals: [{ prints: [/^\w+ http/] }],
  files: [{ prints: [/^processed$/m], writes: ['copy.jsonl'] }],
  'fine-tuning': [{ prints: [/^info \w/m] }],
  images: [{ writes: ['robot-0.png', 'robot-1.png', 'robot.png'] }],
  // The first only defines a function.
  live: [{}, { compiledOnly: 'goes on until the session ends' }],
  models: [{ prints: [/^gpt-4o /m, /id: 'gpt-4o'/] }],
  moderations: [{ prints: [/^(true|false) [\d.e-]+$/m] }],
  openai: [{ prints: [/^\w.* \d+$/m] }],
  otel: [{ prints: [/Say hello!/] }],
  realtime: [{ prints: [/Hello\n!/] }],
  responses: [{ prints: [/"steps"[^]*\n?\d+$/m] }],
  // Only defines a function.
  safety: [{}],
  structured: [{ sends: ['POST /chat/completions'] }],
  'vector-stores': [{ prints: [/^completed \{/m, /\.pdf How do I sign/] }],
  videos: [{ writes: ['garden.mp4'] }],
  // Only defines the routes of a server.
  webhooks: [{}],
};

const examples = readmes().flatMap((readme) =>
  readExamples(readme).programs.map((example, index) => {
    const name = /^packages\/(.+)\/README\.md$/.exec(readme)?.[1] ?? readme;
    return { ...example, name, row: expected[name]?.[index] ?? {} };
  }),
);
const run = examples.filter(({ row }) => row.compiledOnly === undefined);

describe('the examples of the READMEs, on the built packages', () => {
  const emulator = createEmulator({ models: ['openai.gpt-oss-120b'], readsUntilDone: 1 });
  let server: Awaited<ReturnType<typeof emulator.listen>>;
  let folder: string;
  let assistantID: string;

  beforeAll(async () => {
    server = await emulator.listen();
    folder = makeFolder('readme-runs');
    for (const [name, text] of Object.entries(FILES)) writeFileSync(path.join(folder, name), text);
    assistantID = await create('assistants', { model: 'gpt-4o' });
    await create('organization/projects', { name: 'Green' });
  });

  afterAll(async () => {
    rmSync(folder, { recursive: true, force: true });
    await server.close();
  });

  test('every example has a row', () => {
    const rows = Object.entries(expected).flatMap(([name, each]) => each.map(() => name));
    expect(examples.map(({ name }) => name).sort()).toEqual(rows.sort());
  });

  test.each(run)('$readme:$line runs', async ({ row, ...example }) => {
    const sentBefore = emulator.requests.length;
    const file = `${example.name}-${example.line}.js`;
    writeFileSync(path.join(folder, file), transpile(example));
    const { code, stdout, stderr } = await outcome(
      process.execPath,
      [file],
      folder,
      {
        OPENAI_API_KEY: 'sk-test',
        OPENAI_ADMIN_KEY: 'sk-admin-test',
        OPENAI_BASE_URL: server.baseURL,
        OPENAI_WEBHOOK_SECRET: 'whsec_c2VjcmV0',
        AWS_BEARER_TOKEN_BEDROCK: 'bedrock-test',
        AWS_BEDROCK_BASE_URL: server.baseURL,
      },
      60_000,
    );
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const pattern of row.prints ?? []) expect(stdout).toMatch(pattern);
    for (const name of row.writes ?? []) {
      expect(statSync(path.join(folder, name)).size).toBeGreaterThan(0);
    }
    const sent = emulator.requests.slice(sentBefore);
    expect(sent.map(({ method, path }) => `${method} ${path}`)).toEqual(
      expect.arrayContaining(row.sends ?? []),
    );
  });

  /** Creates an object that an example requires. */
  async function create(collection: string, body: object): Promise<string> {
    const response = await fetch(`${server.baseURL}/${collection}`, {
      method: 'POST',
      headers: {
        authorization: 'Bearer sk-test',
        'content-type': 'application/json',
        'openai-beta': 'assistants=v2',
      },
      body: JSON.stringify(body),
    });
    expect(response.status).toBe(200);
    return ((await response.json()) as { id: string }).id;
  }

  function transpile({ text }: ReadmeExample): string {
    return ts.transpileModule(text.replaceAll('asst_abc123', assistantID), {
      compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
    }).outputText;
  }
});
