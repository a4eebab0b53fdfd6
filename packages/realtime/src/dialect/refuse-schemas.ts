import { refuseSchemas } from '@oai/core/internal';

/** A session, or what holds one; the parts of it that may hold a schema. */
interface SchemaHolder {
  tools?: unknown;
  session?: unknown;
  response?: unknown;
}

/**
 * Refuses schemas in the place of tools: in a session, in a request that holds one, and in a client
 * event.
 *
 * @throws {OpenAIError} Names the helper to use.
 * @internal
 */
export function refuseRealtimeSchemas(params: object | null | undefined): void {
  const { tools, session, response } = (params ?? {}) as SchemaHolder;
  const inner = (session ?? response) as SchemaHolder | null | undefined;
  const path = session ? 'session.tools' : response ? 'response.tools' : 'tools';
  refuseSchemas(undefined, tools ?? inner?.tools, '', '', 'RealtimeFunction', path);
}
