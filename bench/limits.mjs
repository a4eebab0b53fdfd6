// A fleet against the limits of the emulator, with and without @oai/limits: 8 processes with 200 calls
// at a time each. Redis is killed and started again in the middle, and the clocks of the processes
// differ by hours. Needs redis-server, or another command in REDIS_SERVER.
//
// node bench/limits.mjs [seconds]
import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createEmulator } from '@oai/emulator';

const PROCESSES = 8;
const CONCURRENCY = 200;
const WARM_UP_MS = 15_000;
const seconds = Number(process.argv[2] ?? 40);

const BUDGETS = {
  requests: { requestsPerMinute: 300 },
  tokens: { requestsPerMinute: 2400, tokensPerMinute: 30_000 },
};

async function startRedis(socket) {
  const settings = ['--port', '0', '--unixsocket', socket, '--save', '', '--appendonly', 'no'];
  const server = spawn(process.env.REDIS_SERVER ?? 'redis-server', settings, { stdio: 'pipe' });
  for await (const chunk of server.stdout) if (/ready to accept/i.test(chunk)) break;
  server.stdout.resume();
  return server;
}

async function measure(name, { budget, isLimited, isKilled }) {
  const folder = mkdtempSync(join(tmpdir(), 'oai-limits-'));
  const socket = join(folder, 'redis.sock');
  let redis = await startRedis(socket);
  const emulator = createEmulator({ rateLimits: budget, maxRecordedRequests: 10_000_000 });
  const server = await emulator.listen();
  const settings = { baseURL: server.baseURL, socket, budget, isLimited };
  const workers = Array.from({ length: PROCESSES }, (_, index) =>
    fork(fileURLToPath(new URL('support/limits-worker.mjs', import.meta.url)), [
      JSON.stringify({ ...settings, calls: CONCURRENCY, skewMs: (index - 4) * 3_600_000 }),
    ]),
  );
  const failures = new Map();
  for (const worker of workers) {
    worker.on('message', (error) => failures.set(error, (failures.get(error) ?? 0) + 1));
  }
  while (emulator.requests.length === 0) await sleep(5);
  const startedAt = Date.now();
  if (isKilled) {
    await sleep(seconds * 400);
    redis.kill('SIGKILL');
    await once(redis, 'exit');
    await sleep(seconds * 100);
    redis = await startRedis(socket);
  }
  await sleep(seconds * 1000 - (Date.now() - startedAt));
  const requests = emulator.requests.filter(({ status }) => status !== undefined);
  const endedAt = Date.now();
  for (const worker of workers) worker.kill();
  redis.kill();
  await server.close();
  rmSync(folder, { recursive: true, force: true });

  // At first, the budget that is saved up is spent. The rate is that of the time after it.
  const from = startedAt + WARM_UP_MS;
  const passed = requests.filter(
    ({ status, receivedAtMs }) => status === 200 && receivedAtMs > from,
  );
  const refused = requests.filter(({ status }) => status === 429).length;
  const costOf = ({ bytes, body }) =>
    budget.tokensPerMinute ? Math.max(body.max_completion_tokens, Math.ceil(bytes.length / 4)) : 1;
  const used = passed.reduce((sum, request) => sum + costOf(request), 0);
  const perMinute = budget.tokensPerMinute ?? budget.requestsPerMinute;
  const minutes = (endedAt - from) / 60_000;
  const percent = (value) => `${(value * 100).toFixed(2)} %`;
  console.log(
    `${name}: ${requests.length} requests, ${percent(refused / requests.length)} refused, ` +
      `${percent(used / (perMinute * minutes))} of the rate used, failed calls: ` +
      JSON.stringify(Object.fromEntries(failures)),
  );
}

for (const [unit, budget] of Object.entries(BUDGETS)) {
  await measure(`${unit}, without limits`, { budget, isLimited: false });
  await measure(`${unit}, with limits`, { budget, isLimited: true });
}
await measure('requests, with limits, Redis killed and started again', {
  budget: BUDGETS.requests,
  isLimited: true,
  isKilled: true,
});
process.exit();
