import type { RequestOptions } from '@oai/core';
import { outcomeOf, type Outcome } from './outcome.js';
import type { FaultClient } from './scene.js';

/** The request body of the rows. */
export const QUESTION = {
  model: 'gpt-4o',
  messages: [{ role: 'user' as const, content: 'What is the capital of France?' }],
};

/** Callback for the data received so far, called for every new piece. */
export type OnArrival = (result: unknown) => void;

/** A call with a JSON response. */
export function ask(client: FaultClient, options?: RequestOptions): Promise<Outcome> {
  return outcomeOf(async () => {
    const call = client.chat.completions.create(QUESTION, options);
    const { data, attempts, requestID, response } = await call.withResponse();
    const result = data.choices[0]?.message.content;
    return { result, attempts, requestID, status: response.status };
  });
}

/** A call with a streamed response; the result is the received text. */
export function listen(
  client: FaultClient,
  options?: RequestOptions,
  onArrival?: OnArrival,
): Promise<Outcome> {
  return outcomeOf(async (note) => {
    const call = client.chat.completions.create({ ...QUESTION, stream: true }, options);
    const { data, requestID, response } = await call.withResponse();
    let text = '';
    onArrival?.(text);
    for await (const chunk of data) {
      text += chunk.choices[0]?.delta.content ?? '';
      note(text);
      onArrival?.(text);
    }
    const { attempts } = await call.withResponse();
    return { result: text, attempts, requestID, status: response.status };
  });
}

/** A download; the result is the number of received bytes. */
export function download(
  client: FaultClient,
  options?: RequestOptions,
  onArrival?: OnArrival,
): Promise<Outcome> {
  return outcomeOf(async (note) => {
    const response = await client.files.content('file-1', options);
    let bytes = 0;
    for await (const read of response.body) {
      bytes += read.byteLength;
      note(`${bytes} bytes`);
      onArrival?.(`${bytes} bytes`);
    }
    return { result: `${bytes} bytes`, status: response.status };
  });
}
