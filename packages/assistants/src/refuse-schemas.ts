import { refuseSchemas } from '@oai/core/internal';

/** The parts of an assistant or a run that may hold a schema. */
interface SchemaHolder {
  response_format?: unknown;
  tools?: unknown;
}

/**
 * Refuses schemas in the place of formats and tools, which are those of chat.
 *
 * @throws {OpenAIError} Names the helper to use.
 * @internal
 */
export function refuseAssistantSchemas(params: SchemaHolder | null | undefined): void {
  const { response_format, tools } = params ?? {};
  refuseSchemas(response_format, tools, 'response_format', 'ResponseFormat', 'Function');
}
