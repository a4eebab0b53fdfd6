import { faultyBody, stall } from './faults/wire.js';
import { exchange, type Exchange } from './api/pipeline.js';
import type { Routes } from './api/routes.js';
import { incomingRequest } from './http/incoming-request.js';
import type { Reply } from './http/reply.js';
import type { EmulatorState } from './state/state.js';

/**
 * Creates a `fetch` that calls the emulator without a socket. Connection failures are reported like
 * those of Node's fetch: a TypeError whose cause has a code.
 *
 * @internal
 */
export function inProcessFetch(state: EmulatorState, routes: Routes): typeof fetch {
  return async (input, init) => {
    const request = new Request(input, requestInit(init));
    request.signal.throwIfAborted();
    const aborted = new Promise<never>((_, reject) => {
      request.signal.addEventListener('abort', () => reject(request.signal.reason as Error), {
        once: true,
      });
    });
    // Once there is a response, a later abort must not be an unhandled rejection.
    aborted.catch(() => undefined);
    return Promise.race([answer(request, state, routes), aborted]);
  };
}

/** Adds `duplex`, which Request requires for a stream as body. */
function requestInit(init: RequestInit | undefined): RequestInit | undefined {
  return init?.body instanceof ReadableStream ? ({ duplex: 'half', ...init } as RequestInit) : init;
}

async function answer(request: Request, state: EmulatorState, routes: Routes): Promise<Response> {
  const done = await exchange(incomingRequest(request), state, routes);
  const { record, response, fault } = done;
  const early =
    fault && 'stage' in fault && (fault.stage === 'before-headers' || fault.stage === 'headers');
  if (response === undefined || (early && fault.kind === 'reset')) {
    state.log?.ended(record);
    throw connectionError('fetch failed', 'ECONNRESET', 'read ECONNRESET');
  }
  if (early && fault.kind === 'stall') await stall(fault.forMs, state.clock, request.signal);
  return withBody(done, response, state, request.signal);
}

function withBody(
  { record, fault }: Exchange,
  response: Reply,
  state: EmulatorState,
  signal: AbortSignal,
): Response {
  const { status } = response;
  const headers = new Headers([...response.headers]);
  if (response.content === null) {
    state.log?.ended(record);
    return new Response(null, { status, headers });
  }
  const gone = new AbortController();
  const bytes = faultyBody(
    response.chunks(),
    fault,
    state.clock,
    AbortSignal.any([signal, gone.signal]),
  );
  const leave = () => {
    record.cancelled = true;
    state.log?.ended(record);
    gone.abort();
  };
  const body = new ReadableStream<Uint8Array>(
    {
      start(controller) {
        signal.addEventListener('abort', () => {
          if (gone.signal.aborted) return;
          leave();
          controller.error(signal.reason);
        });
      },
      async pull(controller) {
        const { done, value } = await bytes.next();
        if (signal.aborted || gone.signal.aborted) return;
        if (!done) {
          state.log?.passed(record, value, 'server');
          controller.enqueue(value);
        } else {
          state.log?.ended(record);
          gone.abort();
          if (value === 'complete') controller.close();
          else if (value === 'reset')
            controller.error(connectionError('terminated', 'ECONNRESET', 'read ECONNRESET'));
          else
            controller.error(connectionError('terminated', 'UND_ERR_SOCKET', 'other side closed'));
        }
      },
      async cancel() {
        leave();
        await bytes.return('reset');
      },
    },
    { highWaterMark: 0 },
  );
  return new Response(body, { status, headers });
}

function connectionError(message: string, code: string, reason: string): TypeError {
  return new TypeError(message, { cause: Object.assign(new Error(reason), { code }) });
}
