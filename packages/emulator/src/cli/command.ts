import { createEmulator, type Emulator } from '../emulator.js';
import type { EmulatorServer } from '../node/listen.js';
import type { RateLimits } from '../options.js';
import { readArguments, readNumber, readPrices, usage } from './arguments.js';
import { record, replay } from './recording.js';
import { logLine } from './request-log.js';
import { applyScriptFile, readScriptFile, readText } from './script-file.js';

/** The outcome of the command: a running server, or the text to print instead. @internal */
export type CommandResult =
  | { server: EmulatorServer; output: string }
  | { server?: undefined; output: string; isFailure: boolean };

/** The parts of its process that the command uses. @internal */
export interface CommandContext {
  version: string;
  env: Readonly<Record<string, string | undefined>>;
  /** True if the output is a terminal that shows colors. */
  colors: boolean;
  /** Prints a line for each request. */
  print: (line: string) => void;
}

/** Runs the command line. @internal */
export async function runCommand(args: string[], context: CommandContext): Promise<CommandResult> {
  try {
    const values = readArguments(args);
    if (values.help) return { output: usage, isFailure: false };
    if (values.version) return { output: `${context.version}\n`, isFailure: false };
    const { server, json } = await start(values, context);
    const line = json
      ? JSON.stringify({ event: 'listening', baseURL: server.baseURL })
      : server.baseURL;
    return { server, output: `${line}\n` };
  } catch (error) {
    const { message, code } = error as NodeJS.ErrnoException;
    // The usage says nothing about why a server cannot listen.
    const help = code === undefined || code.startsWith('ERR_PARSE') ? `\n${usage}` : '';
    return { output: `oai-emulator: ${message}\n${help}`, isFailure: true };
  }
}

type Arguments = ReturnType<typeof readArguments>;

async function start(values: Arguments, context: CommandContext) {
  const files = await Promise.all(
    (values.script ?? []).map(async (path) => ({ path, file: await readScriptFile(path) })),
  );
  const emulator = createEmulator({
    apiKeys: values.key,
    models: values.model,
    allowUnknownModels: values['any-model'],
    seed: values.seed,
    strict: values.strict,
    files: files.flatMap(({ file }) => file.files),
    maxRecordedRequests: 1000,
    latencyMs: readNumber('--latency-ms', values['latency-ms']),
    chunkDelayMs: readNumber('--chunk-delay-ms', values['chunk-delay-ms']),
    readsUntilDone: readOptional('--reads-until-done', values['reads-until-done']),
    rateLimits: readLimits(values),
    prices: readPrices(values.price ?? []),
    webhooks: { hosts: values['webhook-host'] },
  });
  for (const { path, file } of files) applyScriptFile(path, file, emulator);
  if (values.replay !== undefined) replay(emulator, values.replay);
  if (values.record !== undefined) record(emulator, values.record, values.upstream);
  return { server: await listen(emulator, values, context), json: values.json };
}

function readOptional(name: string, value: string | undefined): number | undefined {
  return value === undefined ? undefined : readNumber(name, value);
}

function readLimits(values: Arguments): RateLimits | undefined {
  const requestsPerMinute = readOptional('--requests-per-minute', values['requests-per-minute']);
  const tokensPerMinute = readOptional('--tokens-per-minute', values['tokens-per-minute']);
  if (requestsPerMinute === undefined && tokensPerMinute === undefined) return undefined;
  return { requestsPerMinute, tokensPerMinute };
}

function listen(
  emulator: Emulator,
  values: Arguments,
  { env, colors, print }: CommandContext,
): Promise<EmulatorServer> {
  const { 'tls-key': key, 'tls-cert': cert, json } = values;
  const port =
    values.port === undefined
      ? readNumber('The variable PORT', env['PORT'] || '4010')
      : readNumber('--port', values.port);
  return emulator.listen({
    port,
    host: values.host,
    control: !values['no-control'],
    allowedOrigins: values['allow-origin'],
    tls:
      key === undefined || cert === undefined
        ? undefined
        : { key: readText(key), cert: readText(cert) },
    onResponse: values.quiet
      ? undefined
      : (request, durationMs) => print(logLine(request, durationMs, { json, colors })),
  });
}
