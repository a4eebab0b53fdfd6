// Without OPENAI_API_KEY, starts the emulator and points every client of this process to it. With a
// key, does nothing.
import { once } from 'node:events';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';

if (!isMainThread) {
  const { createEmulator } = await import('@oai/emulator');
  const server = await createEmulator({ chunkDelayMs: 2 }).listen();
  parentPort.postMessage(server.baseURL);
} else if (!process.env.OPENAI_API_KEY) {
  const worker = new Worker(new URL(import.meta.url));
  const [baseURL] = await once(worker, 'message');
  worker.unref(); // The program ends although the emulator still listens.
  process.env.OPENAI_API_KEY = 'sk-emulated';
  process.env.OPENAI_BASE_URL = baseURL;
  console.warn('Without OPENAI_API_KEY the emulator answers, with values that it makes up.');
}
