import { refuseToolSchemas } from '@oai/core/internal';

/** A session that delegates to responses, whose tools may hold a schema. */
interface Session {
  delegation?: { responses?: { tools?: unknown } | null } | null;
}

/**
 * Refuses schemas in the place of tools, in a request and in a client event.
 *
 * @throws {OpenAIError} Names the helper to use.
 * @internal
 */
export function refuseLiveSchemas(params: object | null | undefined): void {
  const { session } = (params ?? {}) as { session?: Session | null };
  const tools = session?.delegation?.responses?.tools;
  refuseToolSchemas(tools, 'session.delegation.responses.tools');
}
