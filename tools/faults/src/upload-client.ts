// Sends one file in one way, in a separate process, and reports the costs to its parent.
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { request } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { APIClient } from '@oai/core';
import { undiciTransport } from '@oai/core/undici';
import { Files } from '@oai/files';

type Send = (baseURL: string, path: string) => Promise<unknown>;

async function upload(client: APIClient, path: string): Promise<void> {
  await new Files(client).create({ file: createReadStream(path), purpose: 'user_data' });
}

/** Ways to send a file. The first one is the baseline: the cost of the platform alone. */
const WAYS: Record<string, Send> = {
  async pipe(baseURL, path) {
    const call = request(`${baseURL}/files`, {
      method: 'POST',
      headers: { 'content-length': statSync(path).size },
    });
    const answered = new Promise((resolve, reject) => {
      call.on('response', (response) => response.resume().on('end', resolve)).on('error', reject);
    });
    await pipeline(createReadStream(path), call);
    await answered;
  },
  fetch: (baseURL, path) => upload(new APIClient({ apiKey: 'none', baseURL }), path),
  async undici(baseURL, path) {
    const transport = undiciTransport();
    await upload(new APIClient({ apiKey: 'none', baseURL, fetch: transport }), path);
    await transport.close();
  },
};

/**
 * Returns the peak memory of this process. `maxRSS`, the only figure of other systems than Linux,
 * includes that of the parent process before `exec`.
 */
function peakBytes(): number {
  const kilobytes =
    process.platform === 'linux'
      ? Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))![1])
      : process.resourceUsage().maxRSS;
  return kilobytes * 1024;
}

/** @param way A name of {@link WAYS}. */
export async function sendFile(way: string, baseURL: string, path: string): Promise<void> {
  const before = process.cpuUsage();
  const startedAt = performance.now();
  await WAYS[way]!(baseURL, path);
  const elapsedMs = performance.now() - startedAt;
  const { user, system } = process.cpuUsage(before);
  process.send!({
    elapsedMs,
    cpuMs: (user + system) / 1000,
    peakBytes: peakBytes(),
  });
  process.disconnect();
}
