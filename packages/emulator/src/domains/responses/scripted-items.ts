import type { Call } from '../../api/call.js';
import { validate } from '../../document/validate.js';
import { isObject, objectAt, objectsOf, stringOr, type JsonObject } from '../../json.js';
import { tokenize } from '../../model/tokens.js';
import type { ScriptedItem } from '../../scripting/script.js';
import type { StoredObject } from '../../state/collection.js';
import type { Prompt } from '../../model/prompt.js';
import { hostedOutput } from './hosted-tools.js';
import type { OutputItem } from './items.js';
import { hostedKinds, scriptedHostedItem } from './scripted-hosted-items.js';

/** The prefixes of identifiers, and the members of an item that a script may leave out. */
const kinds: Record<string, { prefix: string; defaults: JsonObject }> = {
  mcp_list_tools: { prefix: 'mcpl_', defaults: { tools: [], error: null } },
  mcp_approval_request: { prefix: 'mcpr_', defaults: { arguments: '{}' } },
  mcp_call: {
    prefix: 'mcp_',
    defaults: { arguments: '{}', output: null, error: null, approval_request_id: null },
  },
  computer_call: {
    prefix: 'cu_',
    defaults: { pending_safety_checks: [], status: 'completed' },
  },
  shell_call: { prefix: 'sh_', defaults: { status: 'completed', environment: null } },
  shell_call_output: {
    prefix: 'sho_',
    defaults: { status: 'completed', max_output_length: null },
  },
  local_shell_call: { prefix: 'lsh_', defaults: { status: 'completed' } },
  apply_patch_call: { prefix: 'apc_', defaults: { status: 'completed' } },
};

/** The types of items whose output the program under test has to send. */
const answered = /^(computer|shell|local_shell|apply_patch)_call$/;

/**
 * Completes the scripted items of a response: identifiers, status and what else the document requires.
 *
 * @throws {TypeError} An item is not one of the document's.
 * @internal
 */
export function scriptedItems(call: Call, prompt: Prompt): OutputItem[] {
  return (call.answer?.items ?? []).map((scripted, index) => {
    const hosted = scriptedHostedItem(call, prompt, scripted);
    const item = hosted ?? completed(call, scripted);
    const { document } = call.state;
    const problem = validate({ $ref: 'OutputItem' }, item, (name) => document.schema(name));
    if (problem) throw new TypeError(`script: items[${index}]: ${problem.message}`);
    if (hosted) return hostedOutput(call, hosted);
    return { item, chunks: tokenize(stringOr(item['arguments'], '')) };
  });
}

function completed({ state: { ids } }: Call, scripted: ScriptedItem): StoredObject {
  const kind = Object.hasOwn(kinds, scripted.type) ? kinds[scripted.type] : undefined;
  if (!kind) {
    const all = [...Object.keys(kinds), ...hostedKinds].join(', ');
    throw new TypeError(
      `script: items of the type '${scripted.type}' cannot be scripted, only ${all}`,
    );
  }
  const { prefix, defaults } = kind;
  const item: StoredObject = { id: ids.next(prefix), ...defaults, ...scripted };
  if (answered.test(scripted.type)) item['call_id'] ??= ids.next('call_');
  if (isObject(item['arguments'])) item['arguments'] = JSON.stringify(item['arguments']);
  const { action } = item;
  if (scripted.type === 'shell_call' && isObject(action)) {
    item['action'] = { timeout_ms: null, max_output_length: null, ...action };
  }
  if (scripted.type === 'mcp_call') item['status'] ??= item['error'] ? 'failed' : 'completed';
  return item;
}

/** Yields the events of such an item between `added` and `done`. @internal */
export function* scriptedItemEvents(
  item: StoredObject,
  chunks: string[],
  place: { item_id: string; output_index: number },
): Generator<JsonObject> {
  const { type, arguments: args } = item;
  const { output_index } = place;
  if (type === 'mcp_list_tools' || type === 'mcp_call') {
    yield { type: `response.${type}.in_progress`, ...place };
    if (type === 'mcp_call') {
      for (const delta of chunks) {
        yield { type: 'response.mcp_call_arguments.delta', ...place, delta };
      }
      yield { type: 'response.mcp_call_arguments.done', ...place, arguments: args };
    }
    yield { type: `response.${type}.${item['error'] ? 'failed' : 'completed'}`, ...place };
  }
  if (type === 'shell_call') {
    const { commands } = objectAt(item, 'action');
    for (const [command_index, command] of ((commands ?? []) as string[]).entries()) {
      const where = { output_index, command_index };
      yield { type: 'response.shell_call_command.added', ...where, command: '' };
      for (const delta of tokenize(command)) {
        yield { type: 'response.shell_call_command.delta', ...where, delta };
      }
      yield { type: 'response.shell_call_command.done', ...where, command };
    }
  }
  if (type === 'shell_call_output') {
    for (const [command_index, output] of objectsOf(item['output']).entries()) {
      const where = { ...place, command_index };
      const delta = { stdout: output['stdout'], stderr: output['stderr'] };
      yield { type: 'response.shell_call_output_content.delta', ...where, delta };
      yield { type: 'response.shell_call_output_content.done', ...where, output: [output] };
    }
  }
}
