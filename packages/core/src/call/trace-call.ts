import { FOR_BROWSERS } from '#platform';
import { redactURL } from '../redact.js';
import type { Call } from './call.js';
import { explain, withoutSecrets } from './explain.js';
import { TRACER } from './hooks.js';
import type { Trace, TraceChannel, TraceContext, TraceName } from './tracer.js';

/**
 * Runs a call. Its trace is closed when the call is released, after the end of the body.
 *
 * @internal
 */
export function traceRequest(call: Call, run: () => Promise<Response>): Promise<Response> {
  const trace = FOR_BROWSERS ? undefined : openTrace(call, 'request');
  if (!trace) return run();
  call.trace = trace;
  return trace.run(run);
}

/** Runs one attempt. @internal */
export function traceAttempt(call: Call, run: () => Promise<Response>): Promise<Response> {
  if (FOR_BROWSERS) return run();
  const trace = openTrace(call, 'attempt');
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
      if (open) Object.assign(open.context, facts(call), responseFacts(call, response));
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
  const trace = openTrace(call, 'stream');
  if (!trace) return;
  const { context } = trace;
  Object.assign(context, responseFacts(call, raw), { eventCount: 0 });
  answer.observe(
    () => context.eventCount!++,
    (error) => trace.close(error),
  );
  trace.run(() => {});
}

/** Returns true if somebody listens to a channel. */
function isTraced(channel: TraceChannel): boolean {
  const { start, end, asyncStart, asyncEnd, error, hasSubscribers } = channel;
  // Bun 1.4 does not have the member of the whole channel, as Node before 22.
  return (
    hasSubscribers ??
    [start, end, asyncStart, asyncEnd, error].some((stage) => stage.hasSubscribers)
  );
}

/** Returns undefined without subscribers. */
function openTrace(call: Call, name: TraceName): Trace | undefined {
  const channel = call.client[TRACER]?.[name];
  if (!channel || !isTraced(channel)) return undefined;
  const context = facts(call);
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

function facts({ options, attempts, url }: Call): TraceContext {
  const { __operation, method, path } = options;
  // Queries may contain credentials.
  const shown = url && redactURL(url);
  return { operation: __operation, method, path: path.split('?')[0]!, attempts, url: shown };
}

function responseFacts(call: Call, { status, headers }: Response): Partial<TraceContext> {
  const id = headers.get('x-request-id');
  return { status, requestID: id && withoutSecrets(call, id) };
}
