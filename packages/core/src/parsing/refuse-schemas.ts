import { OpenAIError } from '../errors/openai-error.js';

interface Schema {
  type?: unknown;
  parameters?: unknown;
  '~standard'?: { vendor?: string };
}

/** The types of JSON Schema, and a missing type. No format has any of them. */
const SCHEMA_TYPE = /^(undefined|object|array|string|number|integer|boolean|null)$/;

/**
 * Refuses a schema in the place of a format, and the schema of a library in the place of a tool's
 * JSON Schema. Their JSON would be sent, and the error of the API would not say what is wrong.
 *
 * @param path The parameter that holds the format.
 * @param formatHelper The end of the names of the helpers that make such formats.
 * @param toolHelper The end of the names of the helpers that make such tools.
 * @throws {OpenAIError} Names the helper to use.
 * @internal
 */
export function refuseSchemas(
  format: unknown,
  tools: unknown,
  path: string,
  formatHelper: string,
  toolHelper: string,
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
    const schema = (tool?.function ?? tool)?.parameters;
    if (schema) refuse(schema, `tools[${index}]`, toolHelper);
  }
}

/** Returns the library of a schema; undefined for JSON Schema. */
function vendorOf(schema: Schema): string | undefined {
  const { vendor } = schema['~standard'] ?? {};
  if (typeof schema === 'function') return vendor ?? 'effect';
  // zod hides a `~standard` in the JSON Schemas that it makes.
  const isHidden = Object.getOwnPropertyDescriptor(schema, '~standard')?.enumerable === false;
  return isHidden && !('_zod' in schema) ? undefined : vendor;
}
