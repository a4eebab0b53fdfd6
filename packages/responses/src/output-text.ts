import type { Response } from './generated/responses/responses.gen.js';

/**
 * Sets `output_text` of a response: the text of all its messages as one string, empty if there is
 * none.
 *
 * @public
 */
export function addOutputText(rsp: Response): void {
  let text = '';
  // A server that is not OpenAI's may leave the output out.
  for (const item of rsp.output ?? []) {
    if (item.type !== 'message') continue;
    for (const part of item.content ?? []) if (part.type === 'output_text') text += part.text;
  }
  rsp.output_text = text;
}

/**
 * Sets `output_text` if a result is a response: not if it is a stream of one.
 *
 * @internal
 */
export function addOutputTextTo<Result>(result: Result): Result {
  const { object } = (result ?? {}) as { object?: unknown };
  if (object === 'response') addOutputText(result as Response);
  return result;
}
