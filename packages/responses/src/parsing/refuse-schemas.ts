import { refuseLibrarySchema, refuseSchemas } from '@oai/core/internal';

/** The parts of a request that may hold a schema. */
interface SchemaHolder {
  text?: { format?: unknown } | null | undefined;
  tools?: unknown;
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
  const { text, tools } = params ?? {};
  refuseSchemas(text?.format, tools, 'text.format', 'TextFormat', 'ResponsesFunction', path);
  if (!Array.isArray(tools)) return;
  for (const [index, tool] of (tools as (Tool | null)[]).entries()) {
    const place = `${path}[${index}]`;
    refuseLibrarySchema(tool?.output_schema, `${place}.output_schema`);
    if (tool?.tools) refuseResponseSchemas({ tools: tool.tools }, `${place}.tools`);
  }
}
