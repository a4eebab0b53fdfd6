// The emulator as a server: chat requests, events of streams and memory of open streams. The unit is a
// second of processor time of the server's process, all of its threads: a busy machine does not change
// it much, and on one core it is the most that there can be.
//
//   AIMOCK=<folder of the package @copilotkit/aimock> node bench/run.mjs emulator
//
// also measures that package in the same run, in turns. `node:http alone` reads the request and sends
// a text that is there already: no server on it can do more.
import { fork, spawn } from 'node:child_process';
import { Agent, request } from 'node:http';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { median } from './support/harness.mjs';

const CONCURRENCY = 32;
const ROUNDS = 5;
const OPEN_STREAMS = 10_000;

const packagePath = process.env.AIMOCK;
const names = ['@oai/emulator', 'node:http alone', ...(packagePath ? ['@copilotkit/aimock'] : [])];
const messages = [{ role: 'user', content: 'Hello!' }];

class Server {
  static async start(name, options = {}) {
    const settings = { name, options, packagePath };
    const file = fileURLToPath(new URL('support/emulator-server.mjs', import.meta.url));
    const server = new Server();
    server.child = fork(file, [JSON.stringify(settings)]);
    server.baseURL = (await server.next()).baseURL;
    server.agent = new Agent({ keepAlive: true, maxSockets: OPEN_STREAMS });
    return server;
  }

  next() {
    return new Promise((resolve) => this.child.once('message', resolve));
  }

  used() {
    this.child.send('used');
    return this.next();
  }

  /** Sends a request. Resolves with the number of its events, or with `whole: false` at its headers. */
  ask(stream, { whole = true } = {}) {
    const body = JSON.stringify({ model: 'gpt-4o', messages, stream });
    const headers = {
      authorization: 'Bearer key',
      'content-type': 'application/json',
      'content-length': body.length,
    };
    return new Promise((resolve, reject) => {
      const options = { method: 'POST', agent: this.agent, headers };
      const sent = request(`${this.baseURL}/chat/completions`, options, (answer) => {
        if (answer.statusCode !== 200) reject(new Error(`status ${answer.statusCode}`));
        let events = 0;
        answer.on('data', (chunk) => (events += countEvents(chunk)));
        answer.on('end', () => resolve(events));
        if (!whole) resolve(0);
      });
      sent.on('error', reject);
      sent.end(body);
    });
  }

  /** Returns how many requests, or events of streams, a second of processor time gives. */
  async rate(count, stream) {
    let left = count;
    let events = 0;
    const before = await this.used();
    const worker = async () => {
      while (left-- > 0) {
        const received = await this.ask(stream);
        events += received;
      }
    };
    await Promise.all(Array.from({ length: CONCURRENCY }, worker));
    const after = await this.used();
    return (stream ? events : count) / (after.cpuSeconds - before.cpuSeconds);
  }

  stop() {
    this.agent.destroy();
    this.child.kill();
  }
}

function countEvents(chunk) {
  let count = 0;
  for (let at = chunk.indexOf('data:'); at >= 0; at = chunk.indexOf('data:', at + 1)) count += 1;
  return count;
}

/** Prints the median of each server, and of its ratios to the first of the same round. */
function print(title, unit, values) {
  console.log(`\n${title}`);
  for (const name of names) {
    const ratio = median(values[name].map((each, round) => each / values[names[0]][round]));
    const number = Math.round(median(values[name])).toLocaleString('en');
    console.log(`  ${name.padEnd(22)} ${number.padStart(9)} ${unit}   ${ratio.toFixed(2)}`);
  }
}

const empty = () => Object.fromEntries(names.map((name) => [name, []]));

for (const [title, count, stream] of [
  ['chat requests, JSON', 4000, false],
  ['chat requests, events of streams', 800, true],
]) {
  const servers = await Promise.all(names.map((name) => Server.start(name)));
  const rates = empty();
  for (let round = -1; round < ROUNDS; round += 1) {
    for (const [index, server] of servers.entries()) {
      const rate = await server.rate(count, stream);
      if (round >= 0) rates[names[index]].push(rate);
    }
  }
  for (const server of servers) server.stop();
  print(title, 'per second of processor time', rates);
}

{
  const server = await Server.start('@oai/emulator', { chunkDelayMs: 3_600_000 });
  let left = OPEN_STREAMS;
  const worker = async () => {
    while (left-- > 0) await server.ask(true, { whole: false });
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, worker));
  const { bytes } = await server.used();
  console.log(`\n${OPEN_STREAMS} open streams: ${Math.round(bytes / 1e6)} MB`);
  server.stop();
}

{
  const entry = fileURLToPath(import.meta.resolve('@oai/emulator'));
  const commands = {
    'node alone': ['-e', 'console.log(`http:`)'],
    '@oai/emulator': [join(dirname(entry), 'cli.mjs'), '--port', '0'],
    ...(packagePath && {
      '@copilotkit/aimock': [
        join(packagePath, 'dist/cli.js'),
        ...['--port', '0', '--fixtures', join(packagePath, 'fixtures/example-greeting.json')],
      ],
    }),
  };
  const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  for (let round = -1; round < ROUNDS * 3; round += 1) {
    for (const [name, args] of Object.entries(commands)) {
      const started = performance.now();
      const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'ignore'] });
      const closed = new Promise((resolve) => child.once('close', resolve));
      await new Promise((resolve) => {
        child.stdout.on('data', (data) => data.includes('http:') && resolve());
      });
      if (round >= 0) times[name].push(performance.now() - started);
      child.kill();
      await closed;
    }
  }
  console.log('\nstart of the command, until it prints its address');
  for (const [name, list] of Object.entries(times)) {
    const best = `${Math.round(Math.min(...list))} ms at best`;
    console.log(`  ${name.padEnd(22)} ${String(Math.round(median(list))).padStart(6)} ms, ${best}`);
  }
}
process.exit();
