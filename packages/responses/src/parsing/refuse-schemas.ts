import { refuseLibrarySchema, refuseSchemas } from '@oai/core/internal';

/** The parts of a request that may hold a schema. */
interface SchemaHolder {
  text?: { format?: unknown } | null | undefined;
  tools?: unknown;
}

/** A function, or a namespace of some; the parts of it that may hold a schema. */
interface Tool {
  output_schema?: unknown;
  tools?: unknown;
}

const HELPER = 'ResponsesFunction';

/**
 * Refuses schemas in the place of formats and tools.
 *
 * @throws {OpenAIError} Names the helper to use.
 * @internal
 */
export function refuseResponseSchemas(params: SchemaHolder | null | undefined): void {
  const { text, tools } = params ?? {};
  refuseSchemas(text?.format, tools, 'text.format', 'TextFormat', HELPER);
  forEachTool(tools, 'tools', (tool, path) => {
    refuseSchemas(undefined, tool.tools, '', '', HELPER, `${path}.tools`);
    forEachTool(tool.tools, `${path}.tools`, refuseOutputSchema);
    refuseOutputSchema(tool, path);
  });
}

function refuseOutputSchema({ output_schema }: Tool, path: string): void {
  refuseLibrarySchema(output_schema, `${path}.output_schema`);
}

function forEachTool(
  tools: unknown,
  path: string,
  visit: (tool: Tool, path: string) => void,
): void {
  if (!Array.isArray(tools)) return;
  for (const [index, tool] of tools.entries()) if (tool) visit(tool as Tool, `${path}[${index}]`);
}
