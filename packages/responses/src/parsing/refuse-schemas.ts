import { refuseAs, refuseLibrarySchema, refuseSchemas } from '@oai/core/internal';

const BELONGS_IN_FORMAT = 'a format or a schema, which belongs in `text.format`';

/** The parts of a request that may hold a schema. */
interface SchemaHolder {
  text?: { format?: unknown } | null | undefined;
  /** The place of formats in chat. */
  response_format?: unknown;
  tools?: unknown;
  /** Updates of the configuration hold formats. */
  input?: unknown;
}

/** A function, or a namespace of some; the parts of it that may hold a schema. */
interface Tool extends Pick<SchemaHolder, 'tools'> {
  output_schema?: unknown;
}

/**
 * Refuses schemas in the place of formats and tools.
 *
 * @param path The parameter that holds the tools.
 * @throws {OpenAIError} Names the helper to use.
 * @internal
 */
export function refuseResponseSchemas(
  params: SchemaHolder | null | undefined,
  path = 'tools',
): void {
  const { text, tools, response_format, input } = params ?? {};
  if (isFormat(text) || isFormat(response_format)) {
    const place = isFormat(text) ? 'text' : 'response_format';
    const given = (params as SchemaHolder)[place] as { type?: unknown };
    const schema = given.type === 'json_schema' ? undefined : given;
    refuseAs(BELONGS_IN_FORMAT, place, 'TextFormat', schema);
  }
  refuseSchemas(text?.format, tools, 'text.format', 'TextFormat', 'ResponsesFunction', path);
  for (const [index, item] of Array.isArray(input) ? input.entries() : []) {
    const { type, text: update } = Object(item) as SchemaHolder & { type?: unknown };
    if (type !== 'configuration_update') continue;
    const place = `input[${index}].text.format`;
    refuseSchemas(update?.format, undefined, place, 'TextFormat', 'ResponsesFunction');
  }
  if (!Array.isArray(tools)) return;
  for (const [index, tool] of (tools as (Tool | null)[]).entries()) {
    const place = `${path}[${index}]`;
    refuseLibrarySchema(tool?.output_schema, `${place}.output_schema`);
    if (tool?.tools) refuseResponseSchemas({ tools: tool.tools }, `${place}.tools`);
  }
}

/** Returns true for a format, and for a schema, in the place of an object that holds a format. */
function isFormat(value: unknown): boolean {
  if (typeof value === 'function') return true;
  if (typeof value !== 'object' || value === null) return false;
  return 'type' in value || '~standard' in value;
}
