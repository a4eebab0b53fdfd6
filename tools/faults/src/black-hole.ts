import { spawn } from 'node:child_process';
import { connect, type Socket } from 'node:net';
import type { Scene } from './scene.js';

/** Listens, and never accepts: once its queue is full, the kernel leaves new connections waiting. */
const PROGRAM = `
  const server = require('node:net').createServer();
  server.listen({ port: 0, host: '127.0.0.1', backlog: 1 }, () => {
    require('node:fs').writeSync(1, String(server.address().port));
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  });
`;
const FULL_AFTER_MS = 80;

/** @returns The base URL of a host to which no connection ever comes about. */
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
  for (;;) {
    const filler = connect(port, '127.0.0.1');
    filler.on('error', () => {});
    fillers.push(filler);
    const isIn = await new Promise((resolve) => {
      filler.once('connect', () => resolve(true));
      setTimeout(resolve, FULL_AFTER_MS, false);
    });
    if (!isIn) return `http://127.0.0.1:${port}/v1`;
  }
}
