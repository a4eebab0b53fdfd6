import { refuseAgentFormat, refuseToolSchemas } from '@oai/core/internal';

/** The parts of an agent that may hold a schema. */
interface SchemaHolder {
  text?: { format?: unknown } | null | undefined;
  tools?: unknown;
}

/**
 * Refuses schemas in the place of formats and tools, of an agent and of the agent of a session.
 *
 * @throws {OpenAIError} Names the helper to use.
 * @internal
 */
export function refuseAgentSchemas(
  params: (SchemaHolder & { agent?: SchemaHolder | null | undefined }) | null | undefined,
): void {
  const path = params?.agent ? 'agent.' : '';
  const { text, tools } = params?.agent ?? params ?? {};
  refuseAgentFormat(text?.format, `${path}text.format`);
  refuseToolSchemas(tools, `${path}tools`);
}
