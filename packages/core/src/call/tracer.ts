import { FOR_BROWSERS } from '#platform';
import { builtinModule } from '../environment.js';
import type { HTTPMethod } from '../types.js';
import type { Middleware } from './options.js';

/**
 * The message of `tracingChannel('oai:request')`, `('oai:attempt')` and `('oai:stream')`. The same
 * object is published at each stage, with more members as they become known.
 *
 * @public
 */
export interface TraceContext {
  /**
   * The method that makes the call, such as `chat.completions.create`: a name for metrics and spans,
   * as `path` contains ids. Undefined for `client.get`, `client.post` and so on.
   */
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

/**
 * The message of `channel('oai:client')`, published while a client is created.
 *
 * @public
 */
export interface ClientContext {
  /** Subscribers may add middleware, which runs around that of the client. */
  readonly middleware: Middleware[];
}

/** The traced stages of a call. @internal */
export type TraceName = 'request' | 'attempt' | 'stream';

interface Publisher {
  readonly hasSubscribers: boolean;
  publish(context: object): void;
}

/**
 * The members of a `TracingChannel` of Node that calls use. Declared here, since its declaration
 * differs between versions of Node's types.
 *
 * @internal
 */
export interface TraceChannel {
  readonly hasSubscribers?: boolean;
  readonly start: Publisher & { runStores<T>(context: object, run: () => T): T };
  readonly end: Publisher;
  readonly asyncStart: Publisher;
  readonly asyncEnd: Publisher;
  readonly error: Publisher;
}

/**
 * The channels of `diagnostics_channel` on which the stages of calls are published.
 *
 * @internal
 */
export interface Tracer extends Readonly<Record<TraceName, TraceChannel>> {
  /** The middleware that subscribers have added to the client. */
  readonly middleware: readonly Middleware[];
}

/** The used part of `node:diagnostics_channel`. */
interface DiagnosticsChannel {
  tracingChannel?(name: string): TraceChannel;
  channel(name: string): Publisher;
}

/** One stage of a call. @internal */
export interface Trace {
  readonly context: TraceContext;
  /** Runs the stage, within the stores that subscribers bind (`AsyncLocalStorage`). */
  run<T>(stage: () => T): T;
  close(error?: unknown): void;
}

/**
 * Opens the channels of a new client, and announces it.
 *
 * @returns Undefined on runtimes without `diagnostics_channel`.
 * @internal
 */
export function createTracer(): Tracer | undefined {
  if (FOR_BROWSERS) return undefined;
  const channels = builtinModule<DiagnosticsChannel>('node:diagnostics_channel');
  if (!channels?.tracingChannel) return undefined;
  const open = (name: TraceName): TraceChannel => channels.tracingChannel!(`oai:${name}`);
  const context: ClientContext = { middleware: [] };
  channels.channel('oai:client').publish(context);
  const { middleware } = context;
  return { middleware, request: open('request'), attempt: open('attempt'), stream: open('stream') };
}
