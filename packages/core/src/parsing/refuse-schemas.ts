import { FOR_BROWSERS } from '#platform';

import { OpenAIError } from '../errors/openai-error.js';
import { isAutoParsableResponseFormat, isAutoParsableTool } from './parseable.js';

interface Schema {
  type?: unknown;
  parameters?: Schema;
  '~standard'?: { vendor?: string };
}

/** A format, with the JSON Schema that it holds. */
interface Format extends Schema {
  name?: unknown;
  schema?: Schema;
  json_schema?: { schema?: Schema };
  $parseRaw?: unknown;
}

/** The types of JSON Schema, and a missing type. No format has any of them. */
const SCHEMA_TYPE = /^(undefined|object|array|string|number|integer|boolean|null)$/;

/**
 * Refuses a schema in the place of a format or tool, the schema of a library in the place of a
 * JSON Schema in one of them, a tool and a format in the place of the other, and a tool or format that
 * is made for another API. Their JSON would be sent, and the error of the API would not say what is wrong.
 *
 * @param path The parameter that holds the format.
 * @param formatHelper The end of the names of the helpers that make such formats.
 * @param toolHelper The end of the names of the helpers that make such tools.
 * @param toolsPath The parameter that holds the tools.
 * @throws {OpenAIError} Names the helper to use.
 * @internal
 */
export function refuseSchemas(
  format: unknown,
  tools: unknown,
  path: string,
  formatHelper: string,
  toolHelper: string,
  toolsPath = 'tools',
): void {
  const refuse = (schema: Schema | null | undefined, place: string, call: string): void => {
    if (!schema) return;
    const vendor = vendorOf(schema);
    const isBare = schema === format && SCHEMA_TYPE.test(String(schema.type));
    if (!vendor && !isBare) return;
    const kind = vendor === 'zod' ? vendor : vendor ? 'standard' : 'jsonSchema';
    const entry = kind === 'zod' ? '/zod' : '';
    throw new OpenAIError(
      `\`${place}\` is a bare schema: use \`${kind}${call}\` of \`@oai/structured${entry}\`.`,
    );
  };
  const given = format as Format | null | undefined;
  refuse(given, path, formatHelper);
  if (!FOR_BROWSERS && given) {
    // Schemas with a parser have a name, except those of agents.
    const isOfAgents = given.$parseRaw && given.schema && !given.name && toolHelper;
    const fault = given.type === 'function' ? 'a tool' : isOfAgents && 'made for agents';
    if (fault) throw new OpenAIError(`\`${path}\` is ${fault}: ${useOf(formatHelper)}.`);
    refuse(given.json_schema?.schema, `${path}.json_schema.schema`, formatHelper);
    refuse(given.schema, `${path}.schema`, formatHelper);
  }
  if (!Array.isArray(tools)) return;
  for (const [index, tool] of (tools as (Schema & { function?: Schema })[]).entries()) {
    const place = `${toolsPath}[${index}]`;
    if (!FOR_BROWSERS && tool) {
      if (tool.type === 'json_schema') {
        throw new OpenAIError(`\`${place}\` is a format: ${useOf(toolHelper)}.`);
      }
      refuseOtherTool(tool, place, toolHelper);
    }
    const isSchema = !FOR_BROWSERS && tool && vendorOf(tool);
    refuse(isSchema ? tool : (tool?.function ?? tool)?.parameters, place, toolHelper);
  }
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
  if (FOR_BROWSERS) return;
  refuseSchemas(format, undefined, path, 'AgentTextFormat', '');
  // Those of agents have no name.
  if (isAutoParsableResponseFormat(format) && ('name' in format || 'json_schema' in format)) {
    throw new OpenAIError(
      `\`${path}\` is made for responses: use \`zodAgentTextFormat\` of \`@oai/structured/zod\`, or \`standardAgentTextFormat\` of \`@oai/structured\`.`,
    );
  }
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
  if (!vendor && schema?.type !== 'json_schema') return;
  const [kind, entry] = !vendor || vendor === 'zod' ? ['zod', '/zod'] : ['standard', ''];
  throw new OpenAIError(
    `\`${place}\` must be JSON Schema, such as \`${kind}TextFormat(schema, 'name').schema\` of \`@oai/structured${entry}\`.`,
  );
}

/** Refuses a tool of chat elsewhere, and a flat one, as it is made for responses, in chat. */
function refuseOtherTool(tool: { function?: unknown }, place: string, toolHelper: string): void {
  const isOfChat = tool.function !== undefined;
  if (!isAutoParsableTool(tool) || isOfChat === (toolHelper === 'Function')) return;
  throw new OpenAIError(
    `\`${place}\` is made for ${isOfChat ? 'chat' : 'responses'}: ${useOf(toolHelper)}.`,
  );
}

function useOf(helper: string): string {
  return `use \`zod${helper}\` of \`@oai/structured/zod\`, or the helper of \`@oai/structured\` whose name ends in \`${helper}\``;
}

/** Returns the library of a schema; undefined for JSON Schema. */
function vendorOf(schema: Schema): string | undefined {
  const { vendor } = schema['~standard'] ?? {};
  if (typeof schema === 'function') return vendor ?? 'effect';
  // zod hides a `~standard` in the JSON Schemas that it makes.
  const isHidden = Object.getOwnPropertyDescriptor(schema, '~standard')?.enumerable === false;
  return isHidden && !('_zod' in schema) ? undefined : vendor;
}
