// A server for ../emulator.mjs in a process of its own, by name. It reports where it listens, and on each message what it has used so far.
import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';

const { name, packagePath, options } = JSON.parse(process.argv[2]);
const start = {
  '@oai/emulator': startEmulator,
  '@copilotkit/aimock': startAimock,
  'node:http alone': startBareServer,
}[name];
process.send({ baseURL: await start() });
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send({ cpuSeconds: (user + system) / 1e6, bytes: process.memoryUsage.rss() });
});

async function startEmulator() {
  const { createEmulator } = await import('@oai/emulator');
  return (await createEmulator(options).listen()).baseURL;
}

async function startAimock() {
  const { LLMock } = await import(pathToFileURL(`${packagePath}/dist/index.js`).href);
  const mock = new LLMock({ port: 0, logLevel: 'silent' });
  // As long as the answer of the emulator.
  const content =
    'You said: “Hello!” This is an automatic answer of the emulator, the same for the same question every time.';
  mock.onMessage(/.*/, { content });
  await mock.start();
  return `${mock.url.replace(/\/v1$/, '')}/v1`;
}

async function startBareServer() {
  const text = `${JSON.stringify({ id: 'chatcmpl-0', content: 'x'.repeat(850) }, null, 2)}\n`;
  const event = `data: ${JSON.stringify({ id: 'chatcmpl-0', delta: 'x'.repeat(180) })}\n\n`;
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (chunk) => (body += chunk));
    request.on('end', () => {
      const isStream = JSON.parse(body).stream === true;
      response.writeHead(200, {
        'content-type': isStream ? 'text/event-stream' : 'application/json',
      });
      if (!isStream) return response.end(text);
      for (let index = 0; index < 30; index += 1) response.write(event);
      response.end();
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${server.address().port}/v1`;
}
