import type { TracingChannel } from 'node:diagnostics_channel';
import { FOR_BROWSERS } from '#platform';
import type { HTTPMethod } from '../types.js';

/**
 * The message of `tracingChannel('oai:request')`, `('oai:attempt')` and `('oai:stream')`. The same
 * object is published at each stage, with more members as they become known.
 *
 * @public
 */
export interface TraceContext {
  /** The operation id in the API document, if the resource defines it. */
  readonly operation: string | undefined;
  readonly method: HTTPMethod;
  readonly path: string;
  url?: string | undefined;
  /** The number of the attempt, counted from 1; for a request, the number of attempts. */
  attempts?: number | undefined;
  status?: number | undefined;
  requestID?: string | null | undefined;
  /** The number of items that a stream has yielded. */
  eventCount?: number | undefined;
  error?: unknown;
}

/** The traced stages of a call. @internal */
export type TraceName = 'request' | 'attempt' | 'stream';

/**
 * Publishes the stages of calls on the `diagnostics_channel` of Node.
 *
 * @internal
 */
export interface Tracer {
  /** @returns Undefined without subscribers. */
  open(name: TraceName, makeContext: () => TraceContext): Trace | undefined;
}

/** One stage of a call. @internal */
export interface Trace {
  readonly context: TraceContext;
  /** Runs the stage, within the stores that subscribers bind (`AsyncLocalStorage`). */
  run<T>(stage: () => T): T;
  close(error?: unknown): void;
}

/**
 * @returns Undefined on runtimes without `diagnostics_channel`.
 * @internal
 */
export function createTracer(): Tracer | undefined {
  if (FOR_BROWSERS) return undefined;
  // Not imported, since bundlers for other runtimes cannot resolve it.
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
