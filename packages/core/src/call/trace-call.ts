import { FOR_BROWSERS } from '#platform';
import type { Call } from './call.js';
import { explain } from './explain.js';
import { TRACER } from './hooks.js';
import type { Trace, TraceContext } from './tracer.js';

/**
 * Runs a call. Its trace is closed when the call is released, after the end of the body.
 *
 * @internal
 */
export function traceRequest(call: Call, run: () => Promise<Response>): Promise<Response> {
  const trace = FOR_BROWSERS ? undefined : call.client[TRACER]?.open('request', () => facts(call));
  if (!trace) return run();
  call.trace = trace;
  return trace.run(run);
}

/** Runs one attempt. @internal */
export function traceAttempt(call: Call, run: () => Promise<Response>): Promise<Response> {
  if (FOR_BROWSERS) return run();
  const trace = call.client[TRACER]?.open('attempt', () => facts(call));
  return trace || call.trace ? runAttempt(call, trace, run) : run();
}

async function runAttempt(
  call: Call,
  trace: Trace | undefined,
  run: () => Promise<Response>,
): Promise<Response> {
  let error: unknown;
  try {
    const response = await (trace ? trace.run(run) : run());
    for (const open of [trace, call.trace]) {
      if (open) Object.assign(open.context, facts(call), responseFacts(response));
    }
    return response;
  } catch (cause) {
    error = explain(call, cause);
    throw error;
  } finally {
    trace?.close(error);
  }
}

/** Traces the stream of an answered call. @internal */
export function traceStream(answer: {
  readonly call: Call;
  readonly raw: Response;
  observe(onItem: () => void, onEnd: (error?: unknown) => void): void;
}): void {
  if (FOR_BROWSERS) return;
  const { call, raw } = answer;
  const trace = call.client[TRACER]?.open('stream', () => facts(call));
  if (!trace) return;
  const { context } = trace;
  Object.assign(context, responseFacts(raw), { eventCount: 0 });
  answer.observe(
    () => context.eventCount!++,
    (error) => trace.close(error),
  );
  trace.run(() => {});
}

function facts({ options, attempts, url }: Call): TraceContext {
  const { __operation, method, path } = options;
  return { operation: __operation, method, path, attempts, url };
}

function responseFacts({ status, headers }: Response): Partial<TraceContext> {
  return { status, requestID: headers.get('x-request-id') };
}
