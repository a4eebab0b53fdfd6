import { isObject, objectAt } from '../json.js';
import type { ApiDocument, Schema } from './document.js';

/**
 * Members that the document requires because responses always have them, but that are optional in
 * requests.
 */
const optionalInRequests: Record<string, string[]> = {
  CreateChatCompletionRequest: ['top_logprobs'],
  CreateModelResponseProperties: ['top_logprobs'],
  FunctionTool: ['strict', 'parameters'],
  // The API has an error of its own for their absence.
  ChatCompletionRequestUserMessage: ['content'],
  ChatCompletionRequestSystemMessage: ['content'],
  ChatCompletionRequestDeveloperMessage: ['content'],
  ChatCompletionRequestToolMessage: ['content'],
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
const nullableInRequests = new Set(['id', 'status', 'content', 'env', 'top_logprobs']);

/** Members for which the API takes more than the document states. */
const furtherMembers: Record<string, (properties: Record<string, unknown>) => Schema> = {
  ToolChoiceTypes: ({ type }) => ({ type: withValues(type, webSearches) }),
  // The endpoint has an error of its own.
  CreateSpeechRequest: ({ input }) => ({ input: { ...(input as Schema), maxLength: undefined } }),
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
  const limit = limitedBy[name];
  const limited = limit && {
    [limit.member]: objectAt(document.schema(limit.schema), 'properties')[limit.member],
  };
  const optional = optionalInRequests[name] ?? [];
  if (!Array.isArray(schema['allOf'])) {
    const further = furtherMembers[name]?.(objectAt(schema, 'properties'));
    return withOptional(schema, optional, { ...further, ...limited });
  }
  const parts = (schema['allOf'] as Schema[]).map((part) => withOptional(part, optional, {}));
  return { ...schema, allOf: parts };
}

/** Changes members of a schema, and makes some optional. */
function withOptional(schema: Schema, optional: string[], changed: Schema): Schema {
  const own = objectAt(schema, 'properties');
  const nullable = optional.filter((member) => nullableInRequests.has(member));
  const asNullable = nullable.flatMap((member) => {
    const found = own[member];
    return isObject(found) ? [[member, { ...found, nullable: true }] as const] : [];
  });
  const properties = { ...own, ...changed, ...Object.fromEntries(asNullable) };
  if (optional.length === 0 && Object.keys(changed).length === 0) return schema;
  if (!isObject(schema['properties'])) return schema;
  const required = Array.isArray(schema['required']) ? schema['required'] : [];
  return {
    ...schema,
    properties,
    required: required.filter((each) => !optional.includes(String(each))),
  };
}

function withValues(schema: unknown, values: string[]): Schema {
  const own = isObject(schema) ? schema : {};
  const known = Array.isArray(own['enum']) ? (own['enum'] as unknown[]) : [];
  return { ...own, enum: [...known, ...values] };
}
