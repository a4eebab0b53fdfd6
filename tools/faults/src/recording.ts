/** A chunk of a streamed chat completion, as the API sends it. */
export function chatChunk(content: string | undefined, finish: string | null = null): object {
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion.chunk',
    created: 1_760_000_000,
    model: 'gpt-4o',
    choices: [{ index: 0, delta: content ? { content } : {}, finish_reason: finish }],
  };
}

/** The texts of the recording, with characters of one to four bytes and escaped line ends. */
export const TEXTS = ['Grüße 😀', '\r\n\n', ' aus\u2028 Paris'];

/** The data of the events, in order. */
export const EVENTS: readonly string[] = [
  ...TEXTS.map((text) => JSON.stringify(chatChunk(text))),
  JSON.stringify(chatChunk(undefined, 'stop')),
  '[DONE]',
];

/** The bytes of a streamed chat completion. */
export const RECORDING = Buffer.from(EVENTS.map((data) => `data: ${data}\n\n`).join(''));

/** The offset after the empty line of each event. */
export const EVENT_ENDS: readonly number[] = EVENTS.reduce<number[]>((ends, data) => {
  const start = ends.at(-1) ?? 0;
  return [...ends, start + Buffer.byteLength(`data: ${data}\n\n`)];
}, []);

/** The offset from which on the choice is finished and the response thus complete. */
export const COMPLETE_AT: number = EVENT_ENDS[TEXTS.length]!;

/**
 * Returns the text in the first bytes of the recording.
 *
 * @param missing The number of bytes that may be missing at the end of the last event.
 */
export function textWithin(bytes: number, missing = 0): string {
  return TEXTS.filter((_text, index) => EVENT_ENDS[index]! - missing <= bytes).join('');
}
