// A server for ../emulator.mjs in a process of its own: `@oai/emulator`, or the package at a path. It
// reports where it listens, and on each message what it has used so far.
import { pathToFileURL } from 'node:url';

const { packagePath, options } = JSON.parse(process.argv[2]);
process.send({ baseURL: packagePath ? await startAimock(packagePath) : await startEmulator() });
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send({ cpuSeconds: (user + system) / 1e6, bytes: process.memoryUsage.rss() });
});

async function startEmulator() {
  const { createEmulator } = await import('@oai/emulator');
  return (await createEmulator(options).listen()).baseURL;
}

async function startAimock(path) {
  const { LLMock } = await import(pathToFileURL(`${path}/dist/index.js`).href);
  const mock = new LLMock({ port: 0, logLevel: 'silent' });
  // As long as the answer of the emulator.
  const content =
    'You said: “Hello!” This is an automatic answer of the emulator, the same for the same question every time.';
  mock.onMessage(/.*/, { content });
  await mock.start();
  return `${mock.url.replace(/\/v1$/, '')}/v1`;
}
