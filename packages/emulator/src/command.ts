import { parseArgs } from 'node:util';
import { createEmulator } from './emulator.js';
import type { EmulatorServer } from './node/listen.js';

const usage = `Usage: oai-emulator [--port 4010] [--host 127.0.0.1] [--key sk-…] [--latency-ms 0] [--chunk-delay-ms 0]

  --port            port to listen on; 0 takes any free one
  --host            address to listen on
  --key             accept only this API key; may be repeated
  --latency-ms      pause before each answer
  --chunk-delay-ms  pause before each event of a stream
`;

/** The outcome of the command: a running server, or the text to print instead. @internal */
export type CommandResult =
  | { server: EmulatorServer; output: string }
  | { server?: undefined; output: string; isFailure: boolean };

/** Runs the command line. @internal */
export async function runCommand(args: string[]): Promise<CommandResult> {
  try {
    const values = readArguments(args);
    if (values.help) return { output: usage, isFailure: false };
    const emulator = createEmulator({
      apiKeys: values.key,
      maxRecordedRequests: 100,
      latencyMs: readNumber('latency-ms', values['latency-ms']),
      chunkDelayMs: readNumber('chunk-delay-ms', values['chunk-delay-ms']),
    });
    const port = readNumber('port', values.port);
    const server = await emulator.listen({ port, host: values.host });
    return { server, output: `${server.baseURL}\n` };
  } catch (error) {
    return { output: `${(error as Error).message}\n\n${usage}`, isFailure: true };
  }
}

function readArguments(args: string[]) {
  return parseArgs({
    args,
    options: {
      port: { type: 'string', default: '4010' },
      host: { type: 'string', default: '127.0.0.1' },
      key: { type: 'string', multiple: true },
      'latency-ms': { type: 'string', default: '0' },
      'chunk-delay-ms': { type: 'string', default: '0' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  }).values;
}

function readNumber(name: string, text: string): number {
  const value = Number(text);
  if (text !== '' && Number.isInteger(value) && value >= 0) return value;
  throw new TypeError(`--${name} is '${text}'; it must be a whole number`);
}
