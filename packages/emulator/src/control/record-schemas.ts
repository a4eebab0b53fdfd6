import type { JsonObject } from '../json.js';

const text = { type: 'string' };
const nullable = (type: string) => ({ type: [type, 'null'] });
/** The schemas of what the control plane lists. @internal */
export const recordSchemas: Readonly<Record<string, JsonObject>> = {
  Pending: {
    type: 'object',
    required: ['id', 'kind', 'description', 'match', 'hits'],
    properties: {
      id: text,
      kind: { enum: ['script', 'fault'] },
      description: text,
      match: { type: 'object' },
      hits: { type: 'integer' },
    },
  },
  RecordedRequest: {
    type: 'object',
    required: ['method', 'path', 'query', 'headers', 'messages', 'requestId', 'receivedAtMs'],
    properties: {
      method: text,
      path: text,
      query: { type: 'object', additionalProperties: text },
      headers: { type: 'object', additionalProperties: text },
      body: {},
      messages: { type: 'array', description: 'Messages of a WebSocket.' },
      status: { ...nullable('integer'), description: 'Absent until there is a response.' },
      cancelled: { type: 'boolean' },
      requestId: text,
      receivedAtMs: { type: 'number', description: 'Milliseconds since 1970.' },
    },
  },
  Exchange: {
    type: 'object',
    required: ['id', 'method', 'path', 'receivedAtMs', 'request', 'responseHeaders', 'pieces'],
    properties: {
      id: { ...text, description: 'The `x-request-id` of the response.' },
      method: text,
      path: text,
      query: text,
      receivedAtMs: { type: 'number', description: 'Milliseconds since 1970.' },
      status: { type: 'integer', description: 'Absent until there is a response.' },
      cancelled: { type: 'boolean' },
      model: text,
      isStream: { type: 'boolean' },
      fault: { ...text, description: 'The kind of the fault that the request met.' },
      isScripted: { type: 'boolean' },
      pieceCount: { type: 'integer' },
      sentBytes: { type: 'integer' },
      answeredAfterMs: { type: 'number' },
      endedAfterMs: { type: 'number' },
      request: { $ref: '#/components/schemas/RecordedRequest' },
      responseHeaders: { type: 'object', additionalProperties: text },
      pieces: {
        type: 'array',
        description: 'Parts of the body as they were sent: the first 1000, and 64 KiB of them.',
        items: {
          type: 'object',
          required: ['afterMs', 'from', 'text'],
          properties: {
            afterMs: { type: 'number' },
            from: { enum: ['server', 'client'] },
            text,
          },
        },
      },
    },
  },
  ObjectCount: {
    type: 'object',
    required: ['kind', 'count', 'statuses'],
    properties: {
      kind: { ...text, description: 'Name of the kind: `vector store`.' },
      count: { type: 'integer' },
      statuses: { type: 'object', additionalProperties: { type: 'integer' } },
    },
  },
  WebhookDelivery: {
    type: 'object',
    required: ['endpointId', 'url', 'eventId', 'type', 'attempts', 'state'],
    properties: {
      endpointId: text,
      url: text,
      eventId: text,
      type: text,
      attempts: { type: 'integer' },
      status: { type: 'integer', description: 'Of the last response.' },
      error: { ...text, description: 'Reason why the last attempt failed.' },
      state: { enum: ['waiting', 'delivered', 'failed'] },
    },
  },
  Error: {
    type: 'object',
    required: ['error'],
    properties: {
      error: { type: 'object', required: ['message'], properties: { message: text } },
    },
  },
};
