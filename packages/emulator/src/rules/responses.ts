import type { Call } from '../api/call.js';
import { missing } from '../document/problem.js';
import { badRequest, type ApiError } from '../http/api-error.js';
import { isObject, objectAt, objectsOf, type JsonObject } from '../json.js';
import type { Prompt } from '../model/prompt.js';
import { mentionsJson } from './chat.js';
import { severalOf } from './exclusive.js';
import { checkToolSources } from './hosted-tools.js';
import { checkCommonLimits } from './limits.js';
import { checkFormat, checkTools } from './json-schema.js';
import { isKnownModel } from './models.js';
import { checkResponseCapabilities } from './response-capabilities.js';

/**
 * Checks the rules of responses that the document's schemas cannot express.
 *
 * @param items The items of the conversation so far and those of the request, oldest first.
 * @throws {ApiError} 400 if the API would refuse the request.
 * @internal
 */
export function checkResponse(call: Call, prompt: Prompt, items: JsonObject[]): void {
  const { body } = call;
  checkCompanions(body);
  checkPresence(body);
  checkCalls(items);
  checkTools(body['tools'], undefined);
  checkToolSources(body['tools']);
  checkToolChoice(body);
  checkCommonLimits(body);
  const format = objectAt(objectAt(body, 'text'), 'format');
  if (format['type'] === 'json_schema') checkFormat(format, 'text.format.schema');
  if (format['type'] === 'json_object' && !mentionsJson(items, body['instructions'])) {
    throw badRequest(
      "Response input messages must contain the word 'json' in some form to use 'text.format' of type 'json_object'.",
      'input',
    );
  }
  if (isKnownModel(call)) checkResponseCapabilities(body, prompt, items);
}

/** Checks that the past is named in one way. @throws {ApiError} 400 if not. @internal */
export function checkPast(body: JsonObject): void {
  const pasts = ['previous_response_id', 'conversation'];
  if (pasts.every((name) => body[name] != null)) throw severalOf(pasts, '');
}

function checkCompanions(body: JsonObject): void {
  if (body['background'] === true && body['store'] === false) {
    throw badRequest("The 'background' parameter needs 'store' to be true.", 'background');
  }
  if (isObject(body['stream_options']) && body['stream'] !== true) {
    throw badRequest(
      "The 'stream_options' parameter is only allowed when 'stream' is enabled.",
      'stream_options',
    );
  }
}

/** Checks that the tools that must be called are offered. */
function checkToolChoice({ tools, tool_choice: choice }: JsonObject): void {
  const offered = objectsOf(tools);
  if (choice === 'required' && offered.length === 0) {
    throw badRequest(
      "Tool choice 'required' must be specified with 'tools' parameter.",
      'tool_choice',
    );
  }
  if (!isObject(choice) || choice['type'] === 'allowed_tools') return;
  const { type, name } = choice;
  const isOffered = offered.some(
    (tool) =>
      undated(tool['type']) === undated(type) &&
      (name === undefined || type === 'mcp' || tool['name'] === name),
  );
  if (isOffered) return;
  throw badRequest(`Tool choice '${String(type)}' not found in 'tools' parameter.`, 'tool_choice');
}

/** Checks that there is something to answer, and a model to answer it. */
function checkPresence(body: JsonObject): void {
  if (body['model'] == null && body['prompt'] == null) throw absent('model');
  const { input } = body;
  // A conversation or a template may have all that there is to answer.
  const others = ['prompt', 'conversation'].some((name) => body[name] != null);
  if (input == null && !others) throw absent('input');
  const isEmpty = input === '' || (Array.isArray(input) && input.length === 0);
  if (isEmpty && !others && body['previous_response_id'] == null) {
    throw badRequest(
      `One of "input" or "previous_response_id" or 'prompt' or 'conversation' must be provided.`,
      null,
      'missing_required_parameter',
    );
  }
}

function absent(name: string): ApiError {
  const { message, code } = missing(name);
  return badRequest(message, name, code);
}

/** Checks that each call has its output, and each output its call. */
function checkCalls(items: JsonObject[]): void {
  const called = new Map<string, string>();
  const answered = new Set<string>();
  // Some clients answer the calls of local shells as those of functions.
  const shells = new Set<string>();
  for (const { type, call_id: id } of items) {
    if (typeof id !== 'string') continue;
    const output = outputs[String(type)];
    if (output) called.set(id, output);
    else if (type === 'local_shell_call') shells.add(id);
    else if (Object.values(outputs).includes(String(type))) {
      if (!called.has(id) && !shells.has(id)) {
        throw badRequest(`No tool call found for ${spoken(type)} with call_id ${id}.`, 'input');
      }
      answered.add(id);
    }
  }
  for (const [id, output] of called) {
    if (answered.has(id)) continue;
    const kind = spoken(output.replace(/_output$/, ''));
    throw badRequest(`No tool output found for ${kind} ${id}.`, 'input');
  }
}

/** The types of calls that a program has to answer, and of their outputs. */
const outputs: Record<string, string> = {
  function_call: 'function_call_output',
  custom_tool_call: 'custom_tool_call_output',
};

/** Returns the type of a tool without its version, which a choice need not name. */
function undated(type: unknown): string {
  return String(type).replace(/_\d{4}_\d{2}_\d{2}$/, '');
}

function spoken(type: unknown): string {
  return String(type).replaceAll('_', ' ');
}
