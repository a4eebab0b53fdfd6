import type { TracingChannel } from 'node:diagnostics_channel';
import type { Call } from './call.js';
import type { CallResponse } from './call-response.js';
import { explain } from './explain.js';
import type { HTTPMethod } from './types.js';

/**
 * What subscribers of `tracingChannel('oai:request')`, `('oai:attempt')` and `('oai:stream')` get.
 * The same object is published at each stage, and filled as more is known.
 *
 * @public
 */
export interface TraceContext {
  /** The operation's id in the API document, where the resource names it. */
  readonly operation: string | undefined;
  readonly method: HTTPMethod;
  readonly path: string;
  url?: string | undefined;
  /** The attempt, counted from 1; for a request, how many there were. */
  attempts?: number | undefined;
  status?: number | undefined;
  requestID?: string | null | undefined;
  /** Items that a stream has given. */
  eventCount?: number | undefined;
  error?: unknown;
}

/** The stages that are traced. @internal */
export type TraceName = 'request' | 'attempt' | 'stream';

/**
 * Publishes the stages of calls on the `diagnostics_channel` of Node.
 *
 * @internal
 */
export interface Tracer {
  /** @returns Undefined if nobody listens. */
  open(name: TraceName, makeContext: () => TraceContext): Trace | undefined;
}

/** @internal */
export interface Trace {
  readonly context: TraceContext;
  /** Runs the stage, so that what subscribers bind to it (`AsyncLocalStorage`) holds within. */
  run<T>(stage: () => T): T;
  close(error?: unknown): void;
}

/**
 * @returns Undefined where there is no `diagnostics_channel`.
 * @internal
 */
export function createTracer(): Tracer | undefined {
  // Not an import: bundlers for other runtimes would fail on it.
  const { process } = globalThis as { process?: Partial<NodeJS.Process> };
  const channels = process?.getBuiltinModule?.('node:diagnostics_channel');
  if (!channels?.tracingChannel) return undefined;
  const open = (name: string): TracingChannel<string, TraceContext> =>
    channels.tracingChannel(`oai:${name}`);
  const known = { request: open('request'), attempt: open('attempt'), stream: open('stream') };
  return {
    open(name, makeContext) {
      const channel = known[name];
      return channel.hasSubscribers ? openTrace(channel, makeContext()) : undefined;
    },
  };
}

function openTrace(channel: TracingChannel<string, TraceContext>, context: TraceContext): Trace {
  return {
    context,
    run: (stage) =>
      channel.start.runStores(context, () => {
        try {
          return stage();
        } finally {
          channel.end.publish(context);
        }
      }),
    close(error) {
      if (error !== undefined) {
        context.error = error;
        channel.error.publish(context);
      }
      channel.asyncStart.publish(context);
      channel.asyncEnd.publish(context);
    },
  };
}

/**
 * Runs a call; its trace is closed when the call is released, the body included.
 *
 * @internal
 */
export function traceRequest(call: Call, run: () => Promise<Response>): Promise<Response> {
  const trace = call.client._tracer?.open('request', () => contextOf(call));
  if (!trace) return run();
  call.trace = trace;
  return trace.run(run);
}

/** @internal */
export function traceAttempt(call: Call, run: () => Promise<Response>): Promise<Response> {
  const trace = call.client._tracer?.open('attempt', () => contextOf(call));
  if (!trace && !call.trace) return run();
  return runAttempt(call, trace, run);
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
      if (open) Object.assign(open.context, contextOf(call), factsOf(response));
    }
    return response;
  } catch (cause) {
    error = explain(call, cause);
    throw error;
  } finally {
    trace?.close(error);
  }
}

/** @internal */
export function traceStream(answer: CallResponse): void {
  const { call, raw } = answer;
  const trace = call.client._tracer?.open('stream', () => contextOf(call));
  if (!trace) return;
  const { context } = trace;
  Object.assign(context, factsOf(raw), { eventCount: 0 });
  answer.observe(
    () => context.eventCount!++,
    (error) => trace.close(error),
  );
  trace.run(() => {});
}

function contextOf({ options, attempts, url }: Call): TraceContext {
  const { __operation, method, path } = options;
  return { operation: __operation, method, path, attempts, url };
}

function factsOf({ status, headers }: Response): Partial<TraceContext> {
  return { status, requestID: headers.get('x-request-id') };
}
