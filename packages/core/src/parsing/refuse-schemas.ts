import { FOR_BROWSERS } from '#platform';

import { OpenAIError } from '../errors/openai-error.js';
import { isAutoParsableTool } from './parseable.js';

interface Schema {
  type?: unknown;
  parameters?: unknown;
  '~standard'?: { vendor?: string };
}

/** The types of JSON Schema, and a missing type. No format has any of them. */
const SCHEMA_TYPE = /^(undefined|object|array|string|number|integer|boolean|null)$/;

/**
 * Refuses a schema in the place of a format or tool, the schema of a library in the place of a
 * tool's JSON Schema, and a tool that is made for another API. Their JSON would be sent, and the
 * error of the API would not say what is wrong.
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
  const refuse = (schema: unknown, place: string, call: string): void => {
    const vendor = vendorOf(schema as Schema);
    const isBare = call === formatHelper && SCHEMA_TYPE.test(String((schema as Schema).type));
    if (!vendor && !isBare) return;
    const kind = vendor === 'zod' ? vendor : vendor ? 'standard' : 'jsonSchema';
    const entry = kind === 'zod' ? '/zod' : '';
    throw new OpenAIError(
      `\`${place}\` is a bare schema: use \`${kind}${call}\` of \`@oai/structured${entry}\`.`,
    );
  };
  if (format) refuse(format, path, formatHelper);
  if (!Array.isArray(tools)) return;
  for (const [index, tool] of (tools as (Schema & { function?: Schema })[]).entries()) {
    const place = `${toolsPath}[${index}]`;
    if (!FOR_BROWSERS && tool) refuseOtherTool(tool, place, toolHelper);
    const isSchema = !FOR_BROWSERS && tool && vendorOf(tool);
    const schema = isSchema ? tool : (tool?.function ?? tool)?.parameters;
    if (schema) refuse(schema, place, toolHelper);
  }
}

/** Refuses a tool of chat elsewhere, and a flat one, as it is made for responses, in chat. */
function refuseOtherTool(tool: { function?: unknown }, place: string, toolHelper: string): void {
  const isOfChat = tool.function !== undefined;
  if (!isAutoParsableTool(tool) || isOfChat === (toolHelper === 'Function')) return;
  throw new OpenAIError(
    `\`${place}\` is made for ${isOfChat ? 'chat' : 'responses'}: use \`zod${toolHelper}\` of \`@oai/structured/zod\`, or the helper of \`@oai/structured\` whose name ends in \`${toolHelper}\`.`,
  );
}

/** Returns the library of a schema; undefined for JSON Schema. */
function vendorOf(schema: Schema): string | undefined {
  const { vendor } = schema['~standard'] ?? {};
  if (typeof schema === 'function') return vendor ?? 'effect';
  // zod hides a `~standard` in the JSON Schemas that it makes.
  const isHidden = Object.getOwnPropertyDescriptor(schema, '~standard')?.enumerable === false;
  return isHidden && !('_zod' in schema) ? undefined : vendor;
}
