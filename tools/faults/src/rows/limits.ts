import type { ClientOptions, RequestOptions } from '@oai/core';
import { ask, download, listen } from '../calls.js';
import { blackHole } from '../black-hole.js';
import type { Expected, FaultRow, Outcome } from '../fault-row.js';
import { outcomeOf } from '../outcome.js';
import type { Scene } from '../scene.js';

const LIMIT_MS = 150;

/** Where everything comes to a halt. Nothing goes on unless a limit ends it. */
interface Stage {
  name: string;
  call(scene: Scene, options: ClientOptions, request: RequestOptions): Promise<Outcome>;
}

const BIG = 'x'.repeat(32 * 1024 * 1024);

const STAGES = {
  connect: async (scene, options, request) =>
    ask(scene.client(await blackHole(scene), options), request),
  'the TLS handshake': async (scene, options, request) => {
    const baseURL = await scene.accept((socket) => void socket.resume());
    return ask(scene.client(baseURL.replace('http', 'https'), options), request);
  },
  'the request, which nobody reads': async (scene, options, request) => {
    const baseURL = await scene.accept((socket) => void socket.once('readable', () => {}));
    const client = scene.client(baseURL, options);
    return outcomeOf(async () => ({
      result: await client.post('/anything', { body: { text: BIG }, ...request }),
    }));
  },
  'the time before the answer': stalled('before-headers', ask),
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
} satisfies Record<string, Stage['call']>;

/** Stalls the emulator. */
function stalled(
  stage: 'before-headers' | 'headers' | 'body',
  make: typeof ask,
  afterBytes = 0,
): Stage['call'] {
  return async (scene, options, request) => {
    const content = 'x'.repeat(5000);
    const files = [{ id: 'file-1', filename: 'a.txt', purpose: 'user_data', content }];
    const { emulator, baseURL } = await scene.emulate({ files });
    emulator.script({ text: Array.from({ length: 20 }, () => 'word ') });
    emulator.fault({ kind: 'stall', stage, afterBytes }, { times: Infinity });
    return make(scene.client(baseURL, options), request);
  };
}

type StageName = keyof typeof STAGES;

/** What ends it: options, and what callers then see at each stage. */
const LIMITS: {
  name: string;
  options(): { client: ClientOptions; request: RequestOptions };
  usual: Expected;
  special: Partial<Record<StageName, Expected>>;
}[] = [
  {
    name: '`timeout` or `streamIdleTimeoutMs`',
    options: () => ({
      client: { timeout: LIMIT_MS, streamIdleTimeoutMs: LIMIT_MS },
      request: {},
    }),
    usual: {
      error: 'APIConnectionTimeoutError',
      message:
        /^Request timed out\. \S+: not finished within 150 ms, option `timeout` \(attempts: 1\)\.$/,
      attempts: 1,
    },
    special: {
      'the body of an error': { error: 'InternalServerError', status: 500, requestID: /req_1/ },
      'a stream, before its first event': {
        error: 'StreamIdleTimeoutError',
        message: /silent for 150 ms \(option `streamIdleTimeoutMs`\) after 0 events/,
        requestID: /^req_/,
        attempts: 1,
      },
      'a stream, after some events': {
        error: 'StreamIdleTimeoutError',
        message: /silent for 150 ms \(option `streamIdleTimeoutMs`\) after \d+ events/,
        requestID: /^req_/,
        result: /^(word )+$/,
        attempts: 1,
      },
      'a download': {
        error: 'StreamIdleTimeoutError',
        message: /silent for 150 ms/,
        result: '1000 bytes',
      },
    },
  },
  {
    name: '`deadlineMs`',
    options: () => ({ client: { deadlineMs: LIMIT_MS }, request: {} }),
    usual: {
      error: 'DeadlineExceededError',
      message:
        /^Deadline exceeded\. \S+: not finished within 150 ms, option `deadlineMs` \(attempts: 1\)\.$/,
      attempts: 1,
    },
    special: {},
  },
  {
    name: 'its signal',
    options: () => ({ client: {}, request: { signal: AbortSignal.timeout(LIMIT_MS) } }),
    usual: { error: 'APIUserAbortError', message: /^Request was aborted\.$/ },
    // Who leaves a stream needs no error.
    special: {
      'a stream, before its first event': { error: 'none', result: '' },
      'a stream, after some events': { error: 'none', result: /^word / },
    },
  },
];

export const limitRows: FaultRow[] = LIMITS.flatMap(({ name, options, usual, special }) =>
  (Object.keys(STAGES) as StageName[]).map((stage) => ({
    happened: `a stall in ${stage}, ended by ${name}`,
    expected: special[stage] ?? usual,
    ...(stage === 'the TLS handshake' && {
      socketsStay: 'The platform goes on connecting, for ten seconds at most.',
    }),
    run(scene) {
      const { client, request } = options();
      return STAGES[stage](scene, client, request);
    },
  })),
);
