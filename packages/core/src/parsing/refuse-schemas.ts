import { FOR_BROWSERS } from '#platform';

import { OpenAIError } from '../errors/openai-error.js';
import { isAutoParsableTool } from './parseable.js';

interface Schema {
  type?: unknown;
  name?: unknown;
  schema?: Schema;
  function?: Schema;
  parameters?: Schema;
  '~standard'?: { vendor?: string };
}

/** A format, with the JSON Schema that it holds. */
interface Format extends Schema {
  json_schema?: Schema;
  $parseRaw?: unknown;
}

/** The parts of a request of chat that may hold a schema. */
interface ChatParams {
  response_format?: unknown;
  tools?: unknown;
  functions?: unknown;
  /** The place of formats in responses. */
  text?: unknown;
}

/** The types of JSON Schema, and a missing type. No format has any of them. */
const SCHEMA_TYPE = /^(undefined|object|array|string|number|integer|boolean|null)$/;

/**
 * Refuses a schema in the place of a format or tool, the schema of a library in the place of a
 * JSON Schema in one of them, a tool and a format in the place of the other, and a tool or format that
 * is made for another API. Their JSON would be sent, and the error of the API would not say what is wrong.
 *
 * @param path The parameter that holds the format.
 * @param helper The end of the names of the helpers that make such formats.
 * @param toolHelper The end of the names of the helpers that make such tools.
 * @param toolsPath The parameter that holds the tools.
 * @throws {OpenAIError} Names the helper to use.
 * @internal
 */
export function refuseSchemas(
  format: unknown,
  tools: unknown,
  path: string,
  helper: string,
  toolHelper: string,
  toolsPath = 'tools',
): void {
  const given = format as Format | null | undefined;
  refuse(given, path, helper, 'json_schema', SCHEMA_TYPE.test(String(given?.type)));
  if (!FOR_BROWSERS && given) {
    const { type, name, schema, json_schema: held } = given;
    // Schemas with a parser have a name, except those of agents.
    if (given.$parseRaw && schema && !name && toolHelper) refuseAs('made for agents', path, helper);
    // Some servers with the API of chat take a flat format without a name.
    const isFlat = !held && name && type === 'json_schema';
    if (held ? helper !== 'ResponseFormat' : isFlat && helper !== 'TextFormat')
      refuseAs(`made for ${held ? 'chat' : 'responses'}`, path, helper);
    refuse(held, `${path}.json_schema`, helper, '', !held?.name && !held?.schema);
    refuse(held?.schema, `${path}.json_schema.schema`, helper);
    refuse(schema, `${path}.schema`, helper);
  }
  const list = tools ?? [];
  if (!Array.isArray(list)) {
    if (FOR_BROWSERS) return;
    throw new OpenAIError(`\`${toolsPath}\` must be a list: \`[tool]\`.`);
  }
  for (const [index, tool] of (list as (Schema | null)[]).entries()) {
    const place = `${toolsPath}[${index}]`;
    if (!FOR_BROWSERS && tool) {
      refuse(tool, place, toolHelper, 'function');
      refuse(tool.function, place, toolHelper);
      refuseOtherTool(tool, place, toolHelper);
    }
    refuse((tool?.function ?? tool)?.parameters, place, toolHelper);
  }
}

/**
 * Refuses schemas in the place of formats and tools of chat; outside browsers in its functions too,
 * and formats in the `text` of responses.
 *
 * @throws {OpenAIError} Names the helper to use.
 * @internal
 */
export function refuseChatSchemas(params: object | null | undefined): void {
  const given = (params ?? {}) as ChatParams;
  const { response_format, tools } = given;
  refuseSchemas(response_format, tools, 'response_format', 'ResponseFormat', 'Function');
  if (FOR_BROWSERS) return;
  const { functions, text } = given;
  refuseSchemas(undefined, functions, '', '', 'Function', 'functions');
  const { format, type } = Object(text) as { format?: unknown; type?: unknown };
  if (format || type) refuseAs('no `response_format`', 'text', 'ResponseFormat');
}

/**
 * Refuses schemas in the place of tools of responses, in namespaces of tools as well. Not in browsers,
 * for size.
 *
 * @param path The parameter that holds the tools.
 * @throws {OpenAIError} Names the helper to use.
 * @internal
 */
export function refuseToolSchemas(tools: unknown, path: string): void {
  if (FOR_BROWSERS) return;
  refuseSchemas(undefined, tools, '', '', 'ResponsesFunction', path);
  if (!Array.isArray(tools)) return;
  for (const [index, tool] of (tools as ({ tools?: unknown } | null)[]).entries()) {
    if (tool?.tools) refuseToolSchemas(tool.tools, `${path}[${index}].tools`);
  }
}

/**
 * Refuses a schema in the place of the format of an agent, and a format that is made for responses.
 * Not in browsers, for size.
 *
 * @param path The parameter that holds the format.
 * @throws {OpenAIError} Names the helper to use.
 * @internal
 */
export function refuseAgentFormat(format: unknown, path: string): void {
  if (!FOR_BROWSERS) refuseSchemas(format, undefined, path, 'AgentTextFormat', '');
}

/**
 * Refuses the schema of a library, and a format, in a place for JSON Schema that no helper makes.
 * Not in browsers, for size.
 *
 * @throws {OpenAIError} Says how to make a JSON Schema.
 * @internal
 */
export function refuseLibrarySchema(given: unknown, place: string): void {
  if (FOR_BROWSERS) return;
  const schema = given as Schema | null | undefined;
  const vendor = schema && vendorOf(schema);
  if (!vendor && !kindOf(schema?.type)) return;
  const [kind, entry] = !vendor || vendor === 'zod' ? ['zod', '/zod'] : ['standard', ''];
  throw new OpenAIError(
    `\`${place}\` must be JSON Schema, such as \`${kind}TextFormat(schema, 'name').schema\` of \`@oai/structured${entry}\`.`,
  );
}

/**
 * Refuses the schema of a library, a format and a tool; a bare schema of any kind if it is one.
 *
 * @param expected The type that belongs in the place.
 */
function refuse(
  schema: Schema | null | undefined,
  place: string,
  helper: string,
  expected?: string,
  isBare = false,
): void {
  if (!schema) return;
  const kind = !FOR_BROWSERS && schema.type !== expected && kindOf(schema.type);
  if (kind) refuseAs(`a ${kind}`, place, helper);
  if (isBare || vendorOf(schema)) refuseAs('a bare schema', place, helper, schema);
}

/** Returns what has a type that is none of JSON Schema. */
function kindOf(type: unknown): 'tool' | 'format' | false {
  return type === 'function' ? 'tool' : type === 'json_schema' && 'format';
}

/** Refuses a tool of chat elsewhere, a flat one in chat, and one of responses in realtime. */
function refuseOtherTool(tool: Schema, place: string, helper: string): void {
  const isForChat = helper === 'Function';
  if (tool.function) {
    if (!isForChat) refuseAs('made for chat', place, helper);
    if (place.startsWith('functions')) refuseAs('for `tools`', place, helper);
  } else if (
    isForChat ? tool.type === 'function' : helper === 'RealtimeFunction' && isAutoParsableTool(tool)
  ) {
    refuseAs('made for another API', place, helper);
  }
}

/**
 * Refuses what stands in a place of the request.
 *
 * @param helper The end of the name of the helper to use.
 * @param schema Names the helper for its library; without one, that for zod is named as an example.
 * @throws {OpenAIError} Names the helper to use.
 * @internal
 */
export function refuseAs(fault: string, place: string, helper: string, schema?: unknown): never {
  const vendor = schema ? vendorOf(schema as Schema) : 'zod';
  const kind = vendor === 'zod' ? vendor : vendor ? 'standard' : 'jsonSchema';
  // Without the package in browsers, for size.
  const source = FOR_BROWSERS
    ? ''
    : ` of \`@oai/structured${kind === 'zod' ? '/zod' : ''}\`${schema ? '' : ', or one like it'}`;
  throw new OpenAIError(`\`${place}\` is ${fault}: use \`${kind}${helper}\`${source}.`);
}

/** Returns the library of a schema; undefined for JSON Schema. */
function vendorOf(schema: Schema): string | undefined {
  const { vendor } = schema['~standard'] ?? {};
  if (typeof schema === 'function') return vendor ?? 'effect';
  // zod hides a `~standard` in the JSON Schemas that it makes.
  const isHidden = Object.getOwnPropertyDescriptor(schema, '~standard')?.enumerable === false;
  return isHidden && !('_zod' in schema) ? undefined : vendor;
}
