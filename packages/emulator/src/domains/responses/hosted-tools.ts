import type { Call } from '../../api/call.js';
import type { StoredObject } from '../../state/collection.js';
import { isObject, objectsOf, type JsonObject } from '../../json.js';
import { toBase64 } from '../../media/base64.js';
import { plainPng } from '../../media/png.js';
import type { Prompt } from '../../model/prompt.js';
import { tokenize } from '../../model/tokens.js';
import { createContainer } from '../containers.js';
import { searchStores } from './file-search.js';
import { includes, type OutputItem } from './items.js';

/** Returns the calls of hosted tools, each once before the answer. @internal */
export function hostedToolItems(call: Call, prompt: Prompt): OutputItem[] {
  if (prompt.toolChoice === 'none') return [];
  return objectsOf(call.body['tools']).flatMap((tool): OutputItem[] => {
    const item = hostedItem(call, tool, prompt);
    if (!item || prompt.calledTools.includes(String(item['type']))) return [];
    return [hostedOutput(call, item)];
  });
}

/** Returns the item of a hosted tool's call, with the details that the request asks for. @internal */
export function hostedOutput(call: Call, whole: StoredObject): OutputItem {
  const { type, code, results } = whole;
  const item = { ...whole };
  if (type === 'file_search_call' && !includes(call, 'file_search_call.results')) {
    item['results'] = null;
  }
  if (type === 'code_interpreter_call' && !includes(call, 'code_interpreter_call.outputs')) {
    item['outputs'] = null;
  }
  const found = type === 'file_search_call' ? objectsOf(results) : undefined;
  return { item, chunks: typeof code === 'string' ? tokenize(code) : [], found };
}

function hostedItem(call: Call, tool: JsonObject, prompt: Prompt): StoredObject | undefined {
  const { ids } = call.state;
  const status = 'completed';
  switch (String(tool['type']).replace(/_\d{4}_\d\d_\d\d$|_preview.*$/, '')) {
    case 'web_search':
      return {
        id: ids.next('ws_'),
        type: 'web_search_call',
        status,
        action: { type: 'search', query: prompt.userText, queries: [prompt.userText] },
      };
    case 'file_search':
      return {
        id: ids.next('fs_'),
        type: 'file_search_call',
        status,
        queries: [prompt.userText],
        results: searchStores(call, tool, prompt.userText),
      };
    case 'code_interpreter':
      return {
        id: ids.next('ci_'),
        type: 'code_interpreter_call',
        status,
        container_id: containerOf(call, tool['container']),
        code: 'print(6 * 7)',
        outputs: [{ type: 'logs', logs: '42\n' }],
      };
    case 'image_generation':
      return {
        id: ids.next('ig_'),
        type: 'image_generation_call',
        status,
        result: toBase64(plainPng(prompt.userText)),
      };
    default:
      return undefined;
  }
}

/** Returns the container that a tool names, or a new one. @internal */
export function containerOf(call: Call, container: unknown): string {
  if (typeof container === 'string') return container;
  const { file_ids, memory_limit } = isObject(container) ? container : {};
  return createContainer(call, { name: 'auto', file_ids, memory_limit }).id;
}
