import type { ClientOptions, RequestOptions } from '@oai/core';
import { ask, download, listen, type OnArrival } from '../calls.js';
import { blackHole } from '../black-hole.js';
import { overUndici, type Expected, type FaultRow } from '../fault-row.js';
import { outcomeOf, type Outcome } from '../outcome.js';
import type { Scene } from '../scene.js';

const LIMIT_MS = 150;
/** Time limit that lets calls reach the stage even on a busy machine. */
const LATE_MS = 2000;
const SILENCE_MS = 400;

/** The stage at which everything stalls until a limit ends the call. */
type Stage = (
  scene: Scene,
  options: ClientOptions,
  request: RequestOptions,
  onArrival: OnArrival,
) => Promise<Outcome>;

/** More than the buffers of both sockets can hold. */
const BIG = 'x'.repeat(16 * 1024 * 1024);

const STAGES = {
  connect: async (scene, options, request) =>
    ask(scene.client(await blackHole(scene), options), request),
  'the TLS handshake': async (scene, options, request) => {
    const baseURL = await scene.accept((socket) => void socket.resume());
    return ask(scene.client(baseURL.replace('http', 'https'), options), request);
  },
  'a request that is not read': async (scene, options, request) => {
    const baseURL = await scene.accept((socket) => void socket.pause());
    const client = scene.client(baseURL, options);
    return outcomeOf(async () => ({
      result: await client.post('/anything', { body: { text: BIG }, ...request }),
    }));
  },
  'the time before the response': stalled('before-headers', ask),
  'the headers': stalled('headers', ask),
  'the body': stalled('body', ask),
  'the body of an error': async (scene, options, request) => {
    const baseURL = await scene.serve((_request, response) => {
      response.writeHead(500, { 'content-length': 100, 'x-request-id': 'req_1' });
      response.write('{"error":');
    });
    return ask(scene.client(baseURL, options), request);
  },
  'a stream, before its first event': stalled('body', listen),
  'a stream, after some events': stalled('body', listen, 2500),
  'a download': stalled('body', download, 1000),
} satisfies Record<string, Stage>;

/** Makes the emulator stall. */
function stalled(
  stage: 'before-headers' | 'headers' | 'body',
  make: typeof listen,
  afterBytes = 0,
): Stage {
  return async (scene, options, request, onArrival) => {
    const content = 'x'.repeat(5000);
    const files = [{ id: 'file-1', filename: 'a.txt', purpose: 'fine-tune', content }];
    const { emulator, baseURL } = await scene.emulate({ files });
    emulator.script({ text: Array.from({ length: 20 }, () => 'word ') });
    emulator.fault({ kind: 'stall', stage, afterBytes }, { times: Infinity });
    return make(scene.client(baseURL, options), request, onArrival);
  };
}

type StageName = keyof typeof STAGES;

const isStreamed = (stage: StageName): boolean => /stream|download/.test(stage);
/** At these stages, the error contains the data received so far. */
const hasArrivals = (stage: StageName): boolean => /after some|download/.test(stage);

/** A way to end a stalled call: options, and the expected outcome at each stage. */
interface Limit {
  name: string;
  /** Options of the call, and a callback for received data if that ends the call. */
  options(stage: StageName): {
    client?: ClientOptions;
    request?: RequestOptions;
    onArrival?: OnArrival;
  };
  usual: Expected;
  special: Partial<Record<StageName, Expected>>;
}

const within = (text: string, option: string): RegExp =>
  new RegExp(
    `^${text}\\. \\S+: unfinished after \\d+ ms, option \`${option}\` \\(attempts: 1\\)\\.$`,
  );

const silent = (events: string): Expected => ({
  error: 'StreamIdleTimeoutError',
  message: new RegExp(
    `silent for \\d+ ms \\(option \`streamIdleTimeoutMs\`\\) after ${events} events`,
  ),
  requestID: /^req_/,
  attempts: 1,
});

const LIMITS: Limit[] = [
  {
    name: '`timeout` or `streamIdleTimeoutMs`',
    // The idle timeout restarts with every event; only other limits must allow for the stage.
    options: (stage) => ({
      client: {
        timeout: isStreamed(stage) ? 60_000 : stage === 'the body of an error' ? LATE_MS : LIMIT_MS,
        streamIdleTimeoutMs: SILENCE_MS,
      },
    }),
    usual: {
      error: 'APIConnectionTimeoutError',
      message: within('Request timed out', 'timeout'),
      attempts: 1,
    },
    special: {
      'the body of an error': { error: 'InternalServerError', status: 500, requestID: /req_1/ },
      'a stream, before its first event': silent('0'),
      'a stream, after some events': { ...silent('[1-9]\\d*'), result: /^(word )+$/ },
      'a download': {
        error: 'StreamIdleTimeoutError',
        message: /silent for \d+ ms/,
        result: '1000 bytes',
      },
    },
  },
  {
    name: '`deadlineMs`',
    options: (stage) => ({ client: { deadlineMs: hasArrivals(stage) ? LATE_MS : LIMIT_MS } }),
    usual: {
      error: 'DeadlineExceededError',
      message: within('Deadline exceeded', 'deadlineMs'),
      attempts: 1,
    },
    special: {
      'a stream, after some events': { error: 'DeadlineExceededError', result: /^(word )+$/ },
      'a download': { error: 'DeadlineExceededError', result: '1000 bytes' },
    },
  },
  {
    name: 'its signal',
    options(stage) {
      const controller = new AbortController();
      if (!isStreamed(stage)) setTimeout(() => controller.abort(), LIMIT_MS);
      return {
        request: { signal: controller.signal },
        onArrival(result) {
          if (result || !hasArrivals(stage)) controller.abort();
        },
      };
    },
    usual: { error: 'APIUserAbortError', message: /^Request was aborted\.$/ },
    // Leaving a stream is not an error.
    special: {
      'a stream, before its first event': { error: 'none', result: '' },
      'a stream, after some events': { error: 'none', result: /^word / },
    },
  },
];

function limitRow({ name, options, usual, special }: Limit, stage: StageName): FaultRow {
  return {
    happened: `a stall in ${stage}, ended by ${name}`,
    expected: special[stage] ?? usual,
    ...(stage === 'the TLS handshake' && {
      socketsStay: 'The platform goes on connecting, for ten seconds at most.',
    }),
    run(scene) {
      const { client, request, onArrival } = options(stage);
      return STAGES[stage](scene, client ?? {}, request ?? {}, onArrival ?? (() => {}));
    },
  };
}

const rows = LIMITS.flatMap((limit) =>
  (Object.keys(STAGES) as StageName[]).map((stage) => limitRow(limit, stage)),
);

/** Rows with a stall at every stage, ended in every way. */
export const limitRows: FaultRow[] = [...rows, ...overUndici(rows)];
