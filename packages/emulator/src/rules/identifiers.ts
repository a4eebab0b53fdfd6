import type { Call } from '../api/call.js';
import { ApiError, badRequest, notFound } from '../http/api-error.js';
import { isObject, objectAt, objectsOf, type JsonObject } from '../json.js';
import type { EmulatorState } from '../state/state.js';

/** The beginnings of the identifiers of items, by their type. */
const itemPrefixes: Record<string, string> = {
  message: 'msg',
  function_call: 'fc',
  custom_tool_call: 'ctc',
  reasoning: 'rs',
};

/**
 * Checks the identifiers in a request for a response: that they are those of such objects and, for
 * files, vector stores and containers, that the objects exist. Which prompts exist is not known.
 *
 * @throws {ApiError} 400 for the identifier of something else; 404 for one of nothing.
 * @internal
 */
export function checkIdentifiers({ body, state }: Pick<Call, 'body' | 'state'>): void {
  const { conversation } = body;
  refuseOther(body['previous_response_id'], 'previous_response_id', 'resp');
  if (isObject(conversation)) refuseOther(conversation['id'], 'conversation.id', 'conv');
  else refuseOther(conversation, 'conversation', 'conv');
  refuseOther(objectAt(body, 'prompt')['id'], 'prompt.id', 'pmpt');
  for (const [index, tool] of objectsOf(body['tools']).entries()) {
    checkTool(tool, `tools[${index}]`, state);
  }
  for (const [index, item] of objectsOf(body['input']).entries()) {
    const { id, type = 'message', content } = item;
    const prefix = itemPrefixes[String(type)];
    if (prefix !== undefined) refuseOther(id, `input[${index}].id`, prefix);
    checkFilesOf(content, `input[${index}].content`, state);
  }
}

/** Checks the files among the parts of a message. @throws {ApiError} 400 or 404. @internal */
export function checkFilesOf(content: unknown, place: string, state: EmulatorState): void {
  for (const [index, part] of objectsOf(content).entries()) {
    checkFile(part['file_id'], `${place}[${index}].file_id`, state);
    checkFile(objectAt(part, 'file')['file_id'], `${place}[${index}].file.file_id`, state);
  }
}

function checkTool(tool: JsonObject, place: string, state: EmulatorState): void {
  for (const [index, id] of stringsOf(tool['vector_store_ids']).entries()) {
    if (state.collection('vector store').find(id)) continue;
    refuseOther(id, `${place}.vector_store_ids[${index}]`, 'vs');
    throw new ApiError(404, `Vector store with id ${id} not found.`, { param: 'tools' });
  }
  for (const member of ['container', 'environment']) {
    const owner = objectAt(tool, member);
    for (const [index, id] of stringsOf(owner['file_ids']).entries()) {
      checkFile(id, `${place}.${member}.file_ids[${index}]`, state);
    }
    checkContainer(owner['container_id'], `${place}.${member}.container_id`, state);
  }
  checkContainer(tool['container'], `${place}.container`, state);
}

function checkFile(id: unknown, param: string, state: EmulatorState): void {
  if (typeof id !== 'string' || state.collection('file').find(id)) return;
  refuseOther(id, param, 'file');
  throw notFound('file', id, param);
}

function checkContainer(id: unknown, param: string, state: EmulatorState): void {
  if (typeof id !== 'string' || state.collection('container').find(id)) return;
  refuseOther(id, param, 'cntr');
  throw notFound('container', id, param);
}

function refuseOther(id: unknown, param: string, prefix: string): void {
  if (typeof id !== 'string' || id.startsWith(prefix)) return;
  throw badRequest(
    `Invalid '${param}': '${id}'. Expected an ID that begins with '${prefix}'.`,
    param,
    'invalid_value',
  );
}

function stringsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}
