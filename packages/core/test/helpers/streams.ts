import { APIError } from '../../src/errors/api-error.js';
import { APIUserAbortError } from '../../src/errors/api-user-abort-error.js';
import type { StreamContext } from '../../src/stream/context.js';

export const encoder = new TextEncoder();

/** A context for `openStream` that records how the stream was closed. */
export interface Harness {
  context: StreamContext;
  closed: unknown[];
}

export function harness(overrides: Partial<StreamContext> = {}): Harness {
  const closed: unknown[] = [];
  const controller = overrides.controller ?? new AbortController();
  return {
    closed,
    context: {
      controller,
      idleTimeoutMs: 0,
      allowUnterminated: false,
      toError: (data, { headers }) => APIError.generate(500, { error: data }, undefined, headers),
      explain: (cause) => (controller.signal.aborted ? new APIUserAbortError({ cause }) : cause),
      onClose: (error) => closed.push(error),
      ...overrides,
    },
  };
}

/** A response whose body yields the given reads one by one. */
export function respond(
  reads: string | ReadonlyArray<string | Uint8Array>,
  headers: Record<string, string> = {},
): Response {
  const queue = typeof reads === 'string' ? [reads] : [...reads];
  const body = new ReadableStream<Uint8Array>(
    {
      pull(sink) {
        const read = queue.shift();
        if (read === undefined) sink.close();
        else sink.enqueue(typeof read === 'string' ? encoder.encode(read) : read);
      },
    },
    { highWaterMark: 0 },
  );
  return new Response(body, {
    headers: { 'content-type': 'text/event-stream', 'x-request-id': 'req_1', ...headers },
  });
}

export interface Outcome {
  items: unknown[];
  error?: unknown;
}

export async function collect(stream: AsyncIterable<unknown>): Promise<Outcome> {
  const items: unknown[] = [];
  try {
    for await (const item of stream) items.push(item);
  } catch (error) {
    return { items, error };
  }
  return { items };
}

export const event = (value: unknown, name?: string): string =>
  `${name ? `event: ${name}\n` : ''}data: ${JSON.stringify(value)}\n\n`;
export const DONE = 'data: [DONE]\n\n';
