import type { Response } from '../generated/responses/responses-types.gen.js';

/**
 * Sets `output_text` of a response: the text of all its messages as one string, empty if there is
 * none.
 *
 * @public
 */
export function addOutputText(rsp: Response): void {
  const value = outputTextOf(rsp);
  // Not assigned: the response may be a live one, whose text is computed on reading.
  Object.defineProperty(rsp, 'output_text', {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}

/** @internal */
export function outputTextOf({ output }: { output: Response['output'] }): string {
  let text = '';
  // A server that is not OpenAI's may leave the output out.
  for (const item of output ?? []) {
    if (item.type !== 'message') continue;
    for (const part of item.content ?? []) if (part.type === 'output_text') text += part.text;
  }
  return text;
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
