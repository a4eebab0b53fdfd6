import { createEmulator } from '@oai/emulator';
import { rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import {
  documents,
  makeFolder,
  readExamples,
  type ReadmeExample,
} from '../../tools/workspace/readme-examples.cjs';
import { outcome } from '../support/consumer.js';
import { expected, FILES } from './example-rows.js';

const examples = documents().flatMap((document) =>
  readExamples(document).programs.map((example, index) => {
    const name =
      /^packages\/(.+)\/README\.md$/.exec(document)?.[1] ??
      document.replace(/^(docs.*)\.md$/, '$1');
    return { ...example, name, row: expected[name]?.[index] ?? {} };
  }),
);
const run = examples.filter(({ row }) => row.compiledOnly === undefined);

describe('the examples of the READMEs and of docs, on the built packages', () => {
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
    const file = `${example.name.replace('/', '-')}-${example.line}.js`;
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
