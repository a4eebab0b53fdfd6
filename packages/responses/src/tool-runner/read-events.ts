import { copyJSON, type RunnerLifecycle } from '@oai/core/internal';

import type { ResponseStreamEvent } from '../generated/responses/responses-events.gen.js';
import type { ResponseOutputItem } from '../generated/responses/responses-items.gen.js';
import type { Response } from '../generated/responses/responses-types.gen.js';
import { addOutputText } from '../parsing/output-text.js';
import { canonicalJSON } from './check-resume.js';
import { RunFault } from './runner-error.js';
import type { ResponsesRunnerOptions } from './runner-options.js';

/**
 * Reads the events of one response.
 *
 * @param onItem Called for each completed item, in the order of the output.
 * @throws {RunFault} The stream has no completed response, or one with other items than it sent.
 * @throws Whatever a callback throws, or the reason of an abort.
 * @internal
 */
export async function readEvents(
  events: AsyncIterable<ResponseStreamEvent>,
  onEvent: ResponsesRunnerOptions['onEvent'],
  onItem: (item: ResponseOutputItem) => Promise<void>,
  lifecycle: RunnerLifecycle,
  signal: AbortSignal,
): Promise<Response> {
  const items = new Map<number, ResponseOutputItem>();
  let next = 0;
  let response: Response | undefined;
  for await (const event of events) {
    signal.throwIfAborted();
    if (onEvent) await lifecycle.call(signal, () => onEvent(copyJSON(event)));
    signal.throwIfAborted();
    if (event.type === 'response.output_item.done') {
      if (items.has(event.output_index)) throw new RunFault('An item was completed twice.');
      items.set(event.output_index, copyJSON(event.item));
      for (let item = items.get(next); item; item = items.get(next)) {
        next += 1;
        await onItem(item);
      }
    }
    if (event.type === 'response.completed') response = event.response;
    if (event.type === 'response.failed' || event.type === 'response.incomplete') {
      throw new RunFault(`The response is ${event.response.status ?? 'not completed'}.`);
    }
    if (event.type === 'error') throw new RunFault('The stream of the response failed.');
  }
  if (!response) throw new RunFault('The stream ended before the response was completed.');
  const isSame = [...items].every(
    ([index, item]) => canonicalJSON(item) === canonicalJSON(response.output[index]),
  );
  if (!isSame) throw new RunFault('The completed response differs from the items of its stream.');
  addOutputText(response);
  return response;
}
