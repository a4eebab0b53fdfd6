/** A piece of a streamed answer of chat, as the API sends it. */
export function chatChunk(content: string | undefined, finish: string | null = null): object {
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion.chunk',
    created: 1_760_000_000,
    model: 'gpt-4o',
    choices: [{ index: 0, delta: content ? { content } : {}, finish_reason: finish }],
  };
}

/** The texts of the recording: letters of one to four bytes, and what looks like line ends. */
export const TEXTS = ['Grüße 😀', '\r\n\n', ' aus\u2028 Paris'];

/** The data of each event, in order. */
export const EVENTS: readonly string[] = [
  ...TEXTS.map((text) => JSON.stringify(chatChunk(text))),
  JSON.stringify(chatChunk(undefined, 'stop')),
  '[DONE]',
];

/** A streamed answer of chat, byte for byte. */
export const RECORDING = Buffer.from(EVENTS.map((data) => `data: ${data}\n\n`).join(''));

/** Where each event ends: the offset behind its empty line. */
export const EVENT_ENDS: readonly number[] = EVENTS.reduce<number[]>((ends, data) => {
  const start = ends.at(-1) ?? 0;
  return [...ends, start + Buffer.byteLength(`data: ${data}\n\n`)];
}, []);

/** From this offset on, the answer has told all: its choice is finished. */
export const COMPLETE_AT: number = EVENT_ENDS[TEXTS.length]!;

/** The text that the first bytes of the recording hold. */
export function textWithin(bytes: number): string {
  return TEXTS.filter((_text, index) => EVENT_ENDS[index]! <= bytes).join('');
}
