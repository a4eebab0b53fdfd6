/** With this hint, clients close idle connections at once. */
export const SHORT_LIVED = { 'keep-alive': 'timeout=1' };

/** One chunk of a chunked body; an empty one ends the body. */
export function chunk(data: string | Uint8Array): Buffer {
  const bytes = Buffer.from(data as string);
  const length = Buffer.from(`${bytes.length.toString(16)}\r\n`);
  return Buffer.concat([length, bytes, Buffer.from('\r\n')]);
}

/**
 * Returns the head of a response, with a request ID and a hint not to keep the connection alive.
 * With `connection: close` instead, the platform's `fetch` would consider truncated responses
 * complete.
 */
export function head(status: number, headers: Record<string, string | number> = {}): string {
  const all = { 'x-request-id': 'req_raw', connection: 'keep-alive', ...SHORT_LIVED, ...headers };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} Whatever\r\n${lines.join('')}\r\n`;
}

/** A complete JSON response. */
export function jsonAnswer(
  status: number,
  body: unknown,
  headers: Record<string, string | number> = {},
): string {
  const text = JSON.stringify(body);
  const length = Buffer.byteLength(text);
  const all = { 'content-type': 'application/json', 'content-length': length, ...headers };
  return head(status, all) + text;
}

export const EVENT_STREAM = { 'content-type': 'text/event-stream' };
export const CHUNKED_EVENT_STREAM = { ...EVENT_STREAM, 'transfer-encoding': 'chunked' };

/** A chat completion with the text "Paris.". */
export const ANSWER = {
  id: 'chatcmpl-1',
  object: 'chat.completion',
  created: 1_760_000_000,
  model: 'gpt-4o',
  choices: [
    {
      index: 0,
      finish_reason: 'stop',
      logprobs: null,
      message: { role: 'assistant', content: 'Paris.', refusal: null },
    },
  ],
};

/** Formats a future time for a header. */
export const inSeconds = (seconds: number): string =>
  new Date(Math.ceil(Date.now() / 1000 + seconds) * 1000).toUTCString();
