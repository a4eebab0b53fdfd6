import { refuseSchemas } from '@oai/core/internal';

/** The parts of a request that may hold a schema. */
interface SchemaHolder {
  text?: { format?: unknown } | null | undefined;
  tools?: unknown;
}

/**
 * Refuses schemas in the place of formats and tools.
 *
 * @throws {OpenAIError} Names the helper to use.
 * @internal
 */
export function refuseResponseSchemas(params: SchemaHolder | null | undefined): void {
  const { text, tools } = params ?? {};
  refuseSchemas(text?.format, tools, 'text.format', 'TextFormat', 'ResponsesFunction');
}
