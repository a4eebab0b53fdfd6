import { objectAt } from '../json.js';
import type { ApiDocument, Schema } from './document.js';

/**
 * Members that the document requires because responses always have them, but that are optional in
 * requests.
 */
const optionalInRequests: Record<string, string[]> = {
  FunctionTool: ['strict', 'parameters'],
  InputImageContent: ['detail'],
  OutputTextContent: ['annotations', 'logprobs'],
  OutputMessage: ['id', 'status'],
  FunctionToolCall: ['id', 'status'],
};

/** Returns a schema as the API applies it to requests. @internal */
export function requestSchema(document: ApiDocument, name: string): Schema {
  const schema = withFurtherLimits(document, name);
  const optional = optionalInRequests[name];
  if (!optional || !Array.isArray(schema['required'])) return schema;
  return {
    ...schema,
    required: schema['required'].filter((each) => !optional.includes(String(each))),
  };
}

/** Members whose limits the document states in another schema only. */
const limitedBy: Record<string, { member: string; schema: string }> = {
  FunctionTool: { member: 'name', schema: 'FunctionToolParam' },
};

function withFurtherLimits(document: ApiDocument, name: string): Schema {
  const schema = document.schema(name);
  const limit = limitedBy[name];
  if (!limit) return schema;
  const own = objectAt(schema, 'properties');
  const limited = objectAt(document.schema(limit.schema), 'properties')[limit.member];
  return { ...schema, properties: { ...own, [limit.member]: limited } };
}
