import type { Call } from '../../api/call.js';
import type { StoredObject } from '../../state/collection.js';
import { isObject, type JsonObject } from '../../json.js';
import type { EmulatorState } from '../../state/state.js';

const prefixes: Record<string, string> = {
  message: 'msg_',
  function_call: 'fc_',
  function_call_output: 'fco_',
  custom_tool_call: 'ctc_',
  custom_tool_call_output: 'ctco_',
  reasoning: 'rs_',
  web_search_call: 'ws_',
  local_shell_call: 'lsh_',
  mcp_approval_response: 'mcpr_',
  computer_call_output: 'cuo_',
  shell_call_output: 'sho_',
  apply_patch_call_output: 'apco_',
};

/** An output item and the chunks in which its text is streamed. @internal */
export interface OutputItem {
  item: StoredObject;
  chunks: string[];
  /** Search results for the answer to cite. */
  found?: JsonObject[] | undefined;
}

/** Returns true if the request's `include` holds the value. @internal */
export function includes({ body: { include } }: Call, value: string): boolean {
  return Array.isArray(include) && include.includes(value);
}

/** Returns an item as the API stores it: with an id, a status, and content in parts. @internal */
export function storedItem(item: JsonObject, state: EmulatorState): StoredObject {
  const type = String(item['type'] ?? (item['role'] === undefined ? 'item_reference' : 'message'));
  const id =
    typeof item['id'] === 'string' ? item['id'] : state.ids.next(prefixes[type] ?? 'item_');
  const stored: StoredObject = { ...item, id, type };
  if (type !== 'reasoning') stored['status'] ??= 'completed';
  for (const name of ['status', 'content']) if (stored[name] === null) delete stored[name];
  if (type === 'message') stored['content'] = contentParts(item);
  return stored;
}

function contentParts({ content, role }: JsonObject): unknown {
  const isOutput = role === 'assistant';
  const parts: unknown =
    typeof content === 'string'
      ? [{ type: isOutput ? 'output_text' : 'input_text', text: content }]
      : content;
  if (!isOutput || !Array.isArray(parts)) return parts;
  return parts.map((part: unknown) =>
    isObject(part) && part['type'] === 'output_text'
      ? { annotations: [], logprobs: [], ...part }
      : part,
  );
}
