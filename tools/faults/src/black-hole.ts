import { spawn } from 'node:child_process';
import { connect, type Socket } from 'node:net';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Scene } from './scene.js';

/** Listens without accepting: once its queue is full, the kernel keeps new connections waiting. */
const PROGRAM = `
  const server = require('node:net').createServer();
  server.listen({ port: 0, host: '127.0.0.1', backlog: 1 }, () => {
    require('node:fs').writeSync(1, String(server.address().port));
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  });
`;
/** More connections than the queue holds. The kernel queues them without the program. */
const FILLERS = 8;

/** Returns the base URL of a host whose connections are never established. */
export async function blackHole(scene: Scene): Promise<string> {
  const child = spawn(process.execPath, ['-e', PROGRAM], { stdio: ['ignore', 'pipe', 'inherit'] });
  const fillers: Socket[] = [];
  scene.onEnd(async () => {
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    for (const filler of fillers) filler.destroy();
    await gone;
  });
  const port = Number(await new Promise((resolve) => child.stdout.once('data', resolve)));
  const isAnyIn = new Promise((resolve) => {
    for (let count = 0; count < FILLERS; count += 1) {
      const filler = connect(port, '127.0.0.1');
      filler.on('error', () => {});
      filler.once('connect', resolve);
      fillers.push(filler);
    }
  });
  await isAnyIn;
  // The connections established by now fill the queue; all others wait.
  await nextTurn();
  if (fillers.every(({ connecting }) => !connecting)) throw new Error('The queue is not full.');
  return `http://127.0.0.1:${port}/v1`;
}
