import { createEmulator } from '@oai/emulator';
import { Consumer } from '../support/consumer.js';

const program = `
const chat = new Chat({ apiKey: 'sk-test', baseURL: process.env.OPENAI_BASE_URL });
const stream = await chat.completions.create({
  model: 'gpt-4o',
  messages: [{ role: 'user', content: 'Say hello!' }],
  stream: true,
});
let text = '';
let chunks = 0;
for await (const chunk of stream) {
  chunks += 1;
  text += chunk.choices[0]?.delta?.content ?? '';
}
console.log(JSON.stringify({ chunks, text }));
`;

describe('@oai/core and @oai/chat, packed and installed alone', () => {
  const emulator = createEmulator();
  let server: Awaited<ReturnType<typeof emulator.listen>>;
  let consumer: Consumer;

  beforeAll(async () => {
    server = await emulator.listen();
    consumer = await Consumer.install(['core', 'chat']);
    await consumer.write('stream.mjs', `import { Chat } from '@oai/chat';\n${program}`);
    await consumer.write(
      'stream.cjs',
      `const { Chat } = require('@oai/chat');\n(async () => {${program}})();`,
    );
  });

  afterAll(async () => {
    await consumer.remove();
    await server.close();
  });

  test.each(['stream.mjs', 'stream.cjs'])('%s streams a completion', async (file) => {
    const { code, stdout, stderr } = await consumer.node(file, {
      env: { OPENAI_BASE_URL: server.baseURL },
    });
    expect(stderr).toBe('');
    expect(code).toBe(0);
    const { chunks, text } = JSON.parse(stdout) as { chunks: number; text: string };
    expect(chunks).toBeGreaterThan(3);
    expect(text.length).toBeGreaterThan(5);
  });

  test('installs no other package', async () => {
    const lock = JSON.parse(await consumer.read('package-lock.json')) as {
      packages: Record<string, unknown>;
    };
    expect(Object.keys(lock.packages).filter(Boolean).sort()).toEqual([
      'node_modules/@oai/chat',
      'node_modules/@oai/core',
    ]);
  });
});
