import type { Call } from '../../api/call.js';
import { objectsOf } from '../../json.js';
import { toBase64 } from '../../media/base64.js';
import { plainPng } from '../../media/png.js';
import type { Prompt } from '../../model/prompt.js';
import type { ScriptedItem } from '../../scripting/script.js';
import type { StoredObject } from '../../state/collection.js';
import { containerOf } from './hosted-tools.js';

/** The types of calls of tools that the API runs itself. @internal */
export const hostedKinds = [
  'web_search_call',
  'file_search_call',
  'code_interpreter_call',
  'image_generation_call',
];

/**
 * Completes a scripted call of a tool that the API runs itself; undefined for any other item.
 *
 * @internal
 */
export function scriptedHostedItem(
  call: Call,
  { userText }: Prompt,
  scripted: ScriptedItem,
): StoredObject | undefined {
  const { ids } = call.state;
  const common = { status: 'completed', ...scripted };
  switch (scripted.type) {
    case 'web_search_call':
      return {
        id: ids.next('ws_'),
        action: { type: 'search', query: userText, queries: [userText] },
        ...common,
      };
    case 'file_search_call':
      return { id: ids.next('fs_'), queries: [userText], results: [], ...common };
    case 'code_interpreter_call':
      return {
        id: ids.next('ci_'),
        code: '',
        outputs: [],
        ...common,
        container_id: scripted['container_id'] ?? containerOf(call, offeredContainer(call)),
      };
    case 'image_generation_call':
      return { id: ids.next('ig_'), result: toBase64(plainPng(userText)), ...common };
    default:
      return undefined;
  }
}

/** Returns the container of the request's code interpreter; undefined if it has none. */
function offeredContainer({ body }: Call): unknown {
  return objectsOf(body['tools']).find(({ type }) => type === 'code_interpreter')?.['container'];
}
