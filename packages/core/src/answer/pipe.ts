/**
 * The used part of a writable Node stream.
 *
 * @public
 */
export interface WritableLike {
  write(chunk: Uint8Array): unknown;
  end(): unknown;
  on(event: 'drain' | 'close', listener: () => void): unknown;
  destroy?(error?: Error): unknown;
}

/**
 * Pipes a web stream into a Node stream, with back-pressure, and ends it. If the web stream fails,
 * the Node stream is destroyed with its error; if the Node stream closes early, the web stream is
 * cancelled.
 *
 * @param options.end True to end the Node stream. Default: true, except for standard output.
 * @returns The Node stream.
 * @internal
 */
export function pipe<Writable extends WritableLike>(
  source: ReadableStream<Uint8Array>,
  writable: Writable,
  options: { end?: boolean | undefined } = {},
): Writable {
  const reader = source.getReader();
  let isClosed = false;
  let resume: (() => void) | undefined;
  writable.on('drain', () => resume?.());
  // Errors need no listener here: a stream that fails also closes.
  writable.on('close', () => {
    isClosed = true;
    resume?.();
    reader.cancel().catch(() => {});
  });
  const isEnded = options.end ?? !isStandardOutput(writable);

  const run = async (): Promise<void> => {
    for (;;) {
      const { done, value } = await reader.read();
      if (isClosed) return;
      if (done) break;
      if (writable.write(value) === false && !isClosed) {
        await new Promise<void>((resolve) => (resume = resolve));
      }
    }
    if (isEnded) writable.end();
  };
  run().catch((error: Error) => writable.destroy?.(error));
  return writable;
}

function isStandardOutput(writable: unknown): boolean {
  const { process } = globalThis as { process?: { stdout?: unknown; stderr?: unknown } };
  return writable === process?.stdout || writable === process?.stderr;
}
