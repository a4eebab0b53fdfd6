import { createEmulator } from '@oai/emulator';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { Consumer, packagesOf, root } from './support/consumer.js';

const folder = path.join(root, 'e2e/spec');
const examples = readdirSync(folder).sort();

const TRAINING_DATA = Array.from({ length: 12 }, (_, index) =>
  JSON.stringify({
    messages: [
      { role: 'user', content: `Question ${index}` },
      { role: 'assistant', content: `Answer ${index}` },
    ],
  }),
).join('\n');

/** The files that the examples read, by name. */
const FILES: Record<string, string> = {
  'training-data.jsonl': TRAINING_DATA,
  ...Object.fromEntries(
    ['original.png', 'mask.png', 'reference.png', 'audio.mp3', 'german-audio.mp3'].map((name) => [
      name,
      `The emulator looks at names, types and sizes: ${name}`,
    ]),
  ),
  ...Object.fromEntries(
    ['documentation.pdf', 'guide.pdf', 'doc1.pdf', 'doc2.pdf', 'doc3.pdf'].map((name) => [
      name,
      `How do I configure authentication? ${name} tells: set the key, then restart the server.`,
    ]),
  ),
};

/** Names `OpenAI` without importing it, so it compiles with no package. */
const cannotCompile = '03-azure-openai-client.ts';

/** The examples whose domains the emulator answers in full, run as written. */
const run: { example: string; prints: RegExp[] }[] = [
  { example: '01-client-initialization.ts', prints: [] },
  { example: '02-client-initialization-custom.ts', prints: [] },
  { example: '04-responses-api-new-standard.ts', prints: [/Request ID: req_/] },
  { example: '05-chat-completions-api.ts', prints: [/Tokens used: \d+/, /Request ID: req_/] },
  {
    example: '06-streaming-chat-completions.ts',
    prints: [
      /Connected to OpenAI/,
      /Message: assistant/,
      /Finish reason: stop/,
      /Stream ended/,
      /Total tokens: /,
    ],
  },
  {
    example: '07-structured-output-parsing-with-zod.ts',
    prints: [/Steps:\n1\. /, /Final Answer: /],
  },
  {
    example: '08-function-tool-calls-with-zod.ts',
    prints: [/Tool: query/, /Table: (orders|customers|products)/, /Order: (asc|desc)/],
  },
  {
    example: '09-automated-function-calling.ts',
    prints: [
      /Calling function: getCurrentWeather/,
      /Calling function: getWeatherForecast/,
      /Function result: /,
      /Total messages: \d+/,
    ],
  },
  { example: '10-embeddings.ts', prints: [/Embedding dimensions: 1536/, /Embedding 2: 256/] },
  {
    example: '11-image-generation.ts',
    prints: [/Generated image URL: http/, /Image saved/, /Saved robot-0/, /Saved robot-1/],
  },
  {
    example: '12-image-editing-and-variations.ts',
    prints: [/Edited image URL: http/, /Variation 3: http/],
  },
  { example: '13-audio-transcription.ts', prints: [/Transcription: ./, /Language: /, /s - /] },
  {
    example: '14-audio-translation-and-speech-synthesis.ts',
    prints: [/Translation: ./, /Speech saved/, /Streamed speech saved/],
  },
  {
    example: '15-file-operations.ts',
    prints: [
      /File uploaded: file-/,
      /File processed: processed/,
      /content downloaded/,
      /deleted: true/,
    ],
  },
  {
    example: '16-fine-tuning-jobs.ts',
    prints: [/Fine-tune job created: ftjob-/, /Job canceled: cancelled/],
  },
  {
    example: '17-vector-stores.ts',
    prints: [/Batch status: completed/, /Files processed: 3\/3/, /Score: /, /deleted: true/],
  },
  { example: '20-content-moderation.ts', prints: [/Flagged: (true|false)/] },
  { example: '21-error-handling.ts', prints: [/./] },
];

describe('the examples of the product document, with openai aliased to the umbrella', () => {
  // Example 16 trains on files that it takes for granted.
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
    // Node's own types before version 25 refuse example 14's `on('finish', resolve)`.
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
        // node-fetch warns of `buffer()`, which example 11 calls.
        NODE_OPTIONS: '--no-deprecation',
      },
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const expected of prints) expect(stdout).toMatch(expected);
  });
});

function transpile(text: string): string {
  return ts.transpileModule(text, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  }).outputText;
}
