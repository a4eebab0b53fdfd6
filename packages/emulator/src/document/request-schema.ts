import { isObject, objectAt } from '../json.js';
import type { ApiDocument, Schema } from './document.js';

/**
 * Members that the document requires because responses always have them, but that are optional in
 * requests.
 */
const optionalInRequests: Record<string, string[]> = {
  FunctionTool: ['strict', 'parameters'],
  InputImageContent: ['detail'],
  OutputTextContent: ['annotations', 'logprobs'],
  OutputMessage: ['id', 'status', 'type'],
  FunctionToolCall: ['id', 'status'],
  CustomToolCall: ['id'],
  ReasoningItem: ['id', 'status', 'content'],
  WebSearchToolCall: ['id', 'status', 'action'],
  LocalShellToolCall: ['id', 'status'],
  LocalShellExecAction: ['env'],
  LocalShellToolCallOutput: ['id'],
  ImageGenToolCall: ['status', 'result'],
};

/** The optional members that clients also send as null. */
const nullableInRequests = new Set(['id', 'status', 'content', 'env']);

/** Members for which the API takes more than the document states. */
const furtherMembers: Record<string, (properties: Record<string, unknown>) => Schema> = {
  ToolChoiceTypes: ({ type }) => ({ type: withValues(type, webSearches) }),
  GraderMulti: ({ graders }) => ({
    graders: {
      oneOf: [graders, { type: 'object', additionalProperties: graders }],
    },
  }),
};

const webSearches = ['web_search', 'web_search_2025_08_26'];

/** Members whose limits the document states in another schema only. */
const limitedBy: Record<string, { member: string; schema: string }> = {
  FunctionTool: { member: 'name', schema: 'FunctionToolParam' },
};

const cache = new WeakMap<ApiDocument, Map<string, Schema>>();

/** Returns a schema as the API applies it to requests. @internal */
export function requestSchema(document: ApiDocument, name: string): Schema {
  let schemas = cache.get(document);
  if (!schemas) cache.set(document, (schemas = new Map()));
  let schema = schemas.get(name);
  if (!schema) schemas.set(name, (schema = adapted(document, name)));
  return schema;
}

function adapted(document: ApiDocument, name: string): Schema {
  const schema = document.schema(name);
  const own = objectAt(schema, 'properties');
  const optional = optionalInRequests[name] ?? [];
  const limit = limitedBy[name];
  const changed: Schema = {
    ...furtherMembers[name]?.(own),
    ...(limit && {
      [limit.member]: objectAt(document.schema(limit.schema), 'properties')[limit.member],
    }),
  };
  for (const member of optional) {
    const found = own[member];
    if (nullableInRequests.has(member) && isObject(found)) {
      changed[member] = { ...found, nullable: true };
    }
  }
  if (optional.length === 0 && Object.keys(changed).length === 0) return schema;
  const required = Array.isArray(schema['required']) ? schema['required'] : [];
  return {
    ...schema,
    properties: { ...own, ...changed },
    required: required.filter((each) => !optional.includes(String(each))),
  };
}

function withValues(schema: unknown, values: string[]): Schema {
  const own = isObject(schema) ? schema : {};
  const known = Array.isArray(own['enum']) ? (own['enum'] as unknown[]) : [];
  return { ...own, enum: [...known, ...values] };
}
