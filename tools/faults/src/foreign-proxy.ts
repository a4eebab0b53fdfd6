import { fork } from 'node:child_process';
import { findRoot } from './root.js';
import type { Scene } from './scene.js';

/** The password of the proxy, plain and encoded for a URL. */
export const PROXY_PASSWORD = 'p%40ss';

/** Starts a third-party proxy; returns its `host:port` and the requests it received. */
export async function foreignProxy(scene: Scene): Promise<{ host: string; asked: string[] }> {
  const child = fork(`${findRoot()}/proxy.mjs`, [], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  scene.onEnd(async () => {
    const gone = new Promise((resolve) => child.once('exit', resolve));
    child.disconnect();
    await gone;
  });
  const asked: string[] = [];
  const next = <T>(name: string): Promise<T> =>
    new Promise((resolve) => {
      const see = (message: unknown): void => {
        if (!(name in (message as object))) return;
        child.off('message', see);
        resolve((message as Record<string, T>)[name]!);
      };
      child.on('message', see);
    });
  child.on('message', (message: { asked?: string }) => {
    if (message.asked) asked.push(message.asked);
  });
  const port = await next<number>('port');
  scene.countElsewhere(async () => {
    // Both sides of a tunnel take a moment to close.
    for (let left: number, turn = 0; ; turn += 1) {
      const counted = next<number>('connections');
      child.send('count');
      left = await counted;
      if (left === 0 || turn > 100) return left;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  });
  return { host: `127.0.0.1:${port}`, asked };
}
