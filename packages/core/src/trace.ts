import type { TracingChannel } from 'node:diagnostics_channel';
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
