// Many calls of one method: time, CPU time, peak memory and failures, each way in its own process.
// `node bench/bulk.mjs --calls 100000`
import { execFileSync, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    calls: { type: 'string', default: '20000' },
    concurrency: { type: 'string', default: '50' },
    way: { type: 'string' },
    url: { type: 'string' },
  },
});
const count = Number(values.calls);
const concurrency = Number(values.concurrency);
const journal = join(tmpdir(), `bulk-${values.way ? process.ppid : process.pid}.jsonl`);

/** Each makes all calls and returns the number of those that failed. */
const ways = {
  'workers over one list': async (ask) => {
    let failed = 0;
    const list = numbers();
    const work = async () => {
      for (const number of list) await ask(number).catch(() => (failed += 1));
    };
    await Promise.all(Array.from({ length: concurrency }, work));
    return failed;
  },
  runBulk: (ask) => bulk(ask, { maxConcurrency: concurrency }),
  'runBulk, ordered': (ask) => bulk(ask, { maxConcurrency: concurrency, ordered: true }),
  'runBulk, journal': (ask) => bulk(ask, { maxConcurrency: concurrency, journal }),
  'the same journal again': (ask) => bulk(ask, { maxConcurrency: concurrency, journal }),
  'p-queue': async (ask) => {
    const { default: PQueue } = await import('p-queue');
    const queue = new PQueue({ concurrency });
    const calls = Array.from(numbers(), (number) => queue.add(() => ask(number)));
    return failures(await Promise.allSettled(calls));
  },
  'Promise.all': async (ask) =>
    failures(await Promise.allSettled(Array.from(numbers(), (number) => ask(number)))),
};

if (values.way === 'server') serve();
else if (values.way) await report(values.way);
else await compareAll();

async function compareAll() {
  const script = fileURLToPath(import.meta.url);
  const server = spawn(process.execPath, [script, '--way', 'server'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await new Promise((resolve) => {
    server.stdout.once('data', (text) => resolve(String(text).split('\n')));
  });
  console.log(`\n${count} calls, ${concurrency} at a time`);
  try {
    for (const way of Object.keys(ways)) {
      const args = [script, '--way', way, '--url', line, '--calls', values.calls];
      const output = execFileSync(process.execPath, [...args, '--concurrency', values.concurrency]);
      console.log(`  ${String(output).trimEnd()}`);
    }
  } finally {
    server.kill();
    rmSync(journal, { force: true });
  }
}

function serve() {
  const answer = JSON.stringify({
    id: 'chatcmpl-1',
    object: 'chat.completion',
    choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content: 'Yes.' } }],
    usage: { prompt_tokens: 10, completion_tokens: 2, total_tokens: 12 },
  });
  const headers = {
    'content-type': 'application/json',
    'x-ratelimit-limit-requests': '10000000',
    'x-ratelimit-remaining-requests': '9999999',
    'x-ratelimit-reset-requests': '6ms',
    'x-ratelimit-limit-tokens': '1000000000',
    'x-ratelimit-remaining-tokens': '999999988',
    'x-ratelimit-reset-tokens': '1ms',
  };
  const server = createServer((request, response) => {
    request.resume();
    request.on('end', () => {
      response.writeHead(200, headers);
      response.end(answer);
    });
  });
  server.listen(0, '127.0.0.1', () => console.log(`http://127.0.0.1:${server.address().port}`));
}

async function report(way) {
  const { Chat } = await import('@oai/chat');
  const chat = new Chat({ apiKey: 'key', baseURL: values.url, timeout: 600_000 });
  const ask = (input, options) =>
    chat.completions.create(
      { model: 'gpt-4o', messages: [{ role: 'user', content: `Is ${input} a prime number?` }] },
      options,
    );
  const startedAt = performance.now();
  const failed = await ways[way](ask);
  const seconds = (performance.now() - startedAt) / 1000;
  // On a busy machine, the time of the processor is the fairer one.
  const { user, system } = process.cpuUsage();
  const cpu = `${((user + system) / 1e6).toFixed(1)} s CPU`;
  const megabytes = process.resourceUsage().maxRSS / 1024;
  console.log(
    `${way.padEnd(24)} ${seconds.toFixed(1).padStart(7)} s ${cpu.padStart(11)} ${megabytes.toFixed(0).padStart(6)} MB ${String(failed).padStart(7)} failed`,
  );
}

function* numbers() {
  for (let number = 0; number < count; number += 1) yield number;
}

async function bulk(ask, options) {
  const { runBulk } = await import('@oai/bulk');
  let failed = 0;
  for await (const { error } of runBulk(numbers(), ask, options)) if (error) failed += 1;
  return failed;
}

function failures(settled) {
  return settled.filter(({ status }) => status === 'rejected').length;
}
