#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { createEmulator } from './emulator.js';

const usage = `Usage: oai-emulator [--port 4010] [--host 127.0.0.1] [--key sk-…] [--latency-ms 0] [--chunk-delay-ms 0]

  --port            port to listen on; 0 takes any free one
  --host            address to listen on
  --key             accept only this API key; may be repeated
  --latency-ms      pause before each answer
  --chunk-delay-ms  pause before each event of a stream
`;

void main();

async function main(): Promise<void> {
  const { values } = readArguments();
  if (values.help) {
    process.stdout.write(usage);
    return;
  }
  const emulator = createEmulator({
    apiKeys: values.key,
    latencyMs: readNumber('latency-ms', values['latency-ms']),
    chunkDelayMs: readNumber('chunk-delay-ms', values['chunk-delay-ms']),
  });
  const port = readNumber('port', values.port);
  const server = await emulator
    .listen({ port, host: values.host })
    .catch((error: Error) => fail(error.message));
  process.stdout.write(`${server.baseURL}\n`);
  const stop = () => void server.close();
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

function readArguments() {
  try {
    return parseArgs({
      options: {
        port: { type: 'string', default: '4010' },
        host: { type: 'string', default: '127.0.0.1' },
        key: { type: 'string', multiple: true },
        'latency-ms': { type: 'string', default: '0' },
        'chunk-delay-ms': { type: 'string', default: '0' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    return fail((error as Error).message);
  }
}

function readNumber(name: string, text: string): number {
  const value = Number(text);
  return Number.isInteger(value) && value >= 0
    ? value
    : fail(`--${name} is '${text}'; it must be a whole number`);
}

function fail(message: string): never {
  process.stderr.write(`${message}\n\n${usage}`);
  process.exit(2);
}
