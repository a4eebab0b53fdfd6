import { createEmulator } from '@oai/emulator';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { makeFolder } from '../../tools/workspace/readme-examples.cjs';
import { outcome, type Outcome } from '../support/consumer.js';
import { FILES } from './example-rows.js';

type Emulator = ReturnType<typeof createEmulator>;
type Server = Awaited<ReturnType<Emulator['listen']>>;

/** Runs examples as a user would, on the built packages and with an emulator as the API. */
export class ExampleRunner {
  private readonly replacements = new Map<string, string>();

  private constructor(
    readonly folder: string,
    private readonly emulator: Emulator,
    private readonly server: Server,
  ) {}

  /** Starts the emulator and makes the files and objects that examples refer to. */
  static async start(name: string): Promise<ExampleRunner> {
    const emulator = createEmulator({ models: ['openai.gpt-oss-120b'], readsUntilDone: 1 });
    const runner = new ExampleRunner(makeFolder(name), emulator, await emulator.listen());
    for (const [file, text] of Object.entries(FILES)) {
      const place = path.join(runner.folder, file);
      mkdirSync(path.dirname(place), { recursive: true });
      writeFileSync(place, text);
    }
    const assistant = await runner.post('assistants', JSON.stringify({ model: 'gpt-4o' }));
    await runner.post('organization/projects', JSON.stringify({ name: 'Green' }));
    const file = await runner.upload('training.jsonl', 'fine-tune');
    const batch = await runner.upload('batch.jsonl', 'batch');
    const store = await runner.post('vector_stores', JSON.stringify({ file_ids: [file] }));
    runner.replacements
      .set('asst_abc123', assistant)
      .set('file-abc123', file)
      .set('file-batch123', batch)
      .set('vs_abc123', store);
    return runner;
  }

  /** Runs a program, and returns its outcome and the requests that it sent. */
  async run(file: string, text: string): Promise<Outcome & { sent: string[] }> {
    const sentBefore = this.emulator.requests.length;
    let code = ts.transpileModule(text, {
      compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
    }).outputText;
    for (const [placeholder, id] of this.replacements) code = code.replaceAll(placeholder, id);
    writeFileSync(path.join(this.folder, file), code);
    const baseURL = this.server.baseURL;
    const env = {
      OPENAI_API_KEY: 'sk-test',
      OPENAI_ADMIN_KEY: 'sk-admin-test',
      OPENAI_BASE_URL: baseURL,
      OPENAI_WEBHOOK_SECRET: 'whsec_c2VjcmV0',
      AWS_BEARER_TOKEN_BEDROCK: 'bedrock-test',
      AWS_BEDROCK_BASE_URL: baseURL,
    };
    const result = await outcome(process.execPath, [file], this.folder, env, 60_000);
    const sent = this.emulator.requests
      .slice(sentBefore)
      .map((request) => `${request.method} ${request.path}`);
    return { ...result, sent };
  }

  async close(): Promise<void> {
    rmSync(this.folder, { recursive: true, force: true });
    await this.server.close();
  }

  private upload(name: string, purpose: string): Promise<string> {
    const form = new FormData();
    form.set('purpose', purpose);
    form.set('file', new Blob([FILES[name]!]), name);
    return this.post('files', form);
  }

  /** Creates an object that examples require, and returns its id. */
  private async post(collection: string, body: string | FormData): Promise<string> {
    const response = await fetch(`${this.server.baseURL}/${collection}`, {
      method: 'POST',
      headers: {
        authorization: 'Bearer sk-test',
        'openai-beta': 'assistants=v2',
        ...(typeof body === 'string' && { 'content-type': 'application/json' }),
      },
      body,
    });
    const answer = await response.text();
    if (!response.ok) throw new Error(`POST /${collection}: ${response.status} ${answer}`);
    return (JSON.parse(answer) as { id: string }).id;
  }
}
