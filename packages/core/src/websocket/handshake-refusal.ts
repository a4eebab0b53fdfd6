/** As much of Node's `IncomingMessage` as is needed. */
interface RefusalResponse {
  readonly statusCode?: number | undefined;
  on(event: string, listener: (chunk: Uint8Array) => void): unknown;
}

const MAX_BYTES = 64 * 1024;

/**
 * Why a server answered a WebSocket handshake with something else: the status, and the message of
 * the error in the body. `ws` itself tells only the status.
 *
 * @internal
 */
export function readHandshakeRefusal(response: RefusalResponse): Promise<string> {
  return new Promise((resolve) => {
    const chunks: Uint8Array[] = [];
    let bytes = 0;
    const finish = (): void => {
      resolve(`${response.statusCode ?? 'no status'} ${errorMessage(decode(chunks))}`.trim());
    };
    response.on('data', (chunk) => {
      bytes += chunk.byteLength;
      if (bytes > MAX_BYTES) finish();
      else chunks.push(chunk);
    });
    for (const event of ['end', 'error', 'close']) response.on(event, finish);
  });
}

function decode(chunks: readonly Uint8Array[]): string {
  const decoder = new TextDecoder();
  return chunks.map((chunk) => decoder.decode(chunk, { stream: true })).join('') + decoder.decode();
}

function errorMessage(body: string): string {
  try {
    const { error, message } = JSON.parse(body) as { error?: unknown; message?: unknown };
    const text = (error as { message?: unknown } | undefined)?.message ?? error ?? message;
    if (typeof text === 'string') return text;
  } catch {
    // An HTML page or nothing: the status has to do.
  }
  return 'the server refused the WebSocket connection';
}
