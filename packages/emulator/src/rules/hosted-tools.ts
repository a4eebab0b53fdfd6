import { badRequest } from '../http/api-error.js';
import { objectAt, objectsOf, type JsonObject } from '../json.js';
import { checkExclusive } from './exclusive.js';

/** Checks that it is known where each MCP server is. @throws {ApiError} 400. @internal */
export function checkToolSources(tools: unknown): void {
  for (const [index, tool] of objectsOf(tools).entries()) {
    if (tool['type'] !== 'mcp') continue;
    checkExclusive(tool, ['server_url', 'connector_id', 'tunnel_id'], `tools[${index}]`);
  }
}

/** Tools that the least reasoning cannot use, as messages of the API name them. */
const beyondMinimal: readonly (readonly [type: RegExp, name: string])[] = [
  [/^image_generation/, 'image_gen'],
  [/^web_search/, 'web_search'],
];

/** Sources of data, one of which deep research needs. */
const sources = /^(web_search|mcp|file_search)/;

/**
 * Checks that the model can use the hosted tools of a response, and has those that it needs.
 *
 * @throws {ApiError} 400 if not.
 * @internal
 */
export function checkHostedTools(body: JsonObject, model: string): void {
  const types = objectsOf(body['tools']).map(({ type }) => String(type));
  if (objectAt(body, 'reasoning')['effort'] === 'minimal') {
    const unusable = beyondMinimal
      .filter(([type]) => types.some((each) => type.test(each)))
      .map(([, name]) => name);
    if (unusable.length > 0) {
      throw badRequest(
        `The following tools cannot be used with reasoning.effort 'minimal': ${unusable.join(', ')}.`,
        'tools',
      );
    }
  }
  // Templates may bring tools of their own.
  if (!model.includes('-deep-research') || body['prompt'] != null) return;
  if (types.some((type) => sources.test(type))) return;
  throw badRequest(
    "Deep research models require at least one of 'web_search_preview', 'mcp', or 'file_search' tools.",
    'tools',
  );
}
