import { faultShapes } from '../faults/check-fault.js';
import { isObject, type JsonObject } from '../json.js';
import { raw, toolCall, turn } from '../scripting/check-script.js';
import { schemaOf } from '../shape.js';
import { controlOperations, type ControlOperation } from './operations.js';
import { recordSchemas } from './record-schemas.js';

const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const list = (items: JsonObject) => ({ type: 'array', items });
const content = (schema: JsonObject, mediaType = 'application/json') => ({
  content: { [mediaType]: { schema } },
});

/**
 * Describes the control plane in OpenAPI 3.1, so that clients in any language can be generated. The
 * schemas are made from the shapes that bodies are checked against.
 *
 * @param server The base URL of the control plane.
 * @internal
 */
export function controlDocument(server: string): JsonObject {
  const paths: Record<string, JsonObject> = {};
  for (const [key, operation] of Object.entries(controlOperations)) {
    const [method = '', path = ''] = key.split(' ');
    paths[path] = { ...paths[path], [method.toLowerCase()]: describe(path, operation) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Control plane of the emulator',
      description: 'Scripts, faults, recorded requests and the clock of `@oai/emulator`.',
      version: '1',
    },
    servers: [{ url: server }],
    paths,
    components: { schemas: schemas() },
  };
}

function describe(path: string, { summary, body, query, mediaType }: ControlOperation): JsonObject {
  const name = path.slice(1);
  return {
    operationId: name.replace(/-(\w)/g, (_dash, letter: string) => letter.toUpperCase()),
    summary,
    ...(query && { parameters: parameters(schemaOf(query)) }),
    ...(body && { requestBody: { required: true, ...content(bodySchema(name, schemaOf(body))) } }),
    responses: {
      200: {
        description: 'Done.',
        ...content(answerSchemas[name] ?? { type: 'object' }, mediaType),
      },
      default: { description: 'Refused, with the reason.', ...content(reference('Error')) },
    },
  };
}

const answerSchemas: Readonly<Record<string, JsonObject>> = {
  requests: list(reference('RecordedRequest')),
  pending: list(reference('Pending')),
  deliveries: list(reference('WebhookDelivery')),
  exchange: reference('Exchange'),
  objects: list(reference('ObjectCount')),
  'objects-of-kind': list({ type: 'object' }),
  events: { type: 'string' },
  'send-webhook': list(reference('WebhookDelivery')),
};

function parameters({ properties, required }: JsonObject): JsonObject[] {
  const names = Array.isArray(required) ? (required as unknown[]) : [];
  return Object.entries(isObject(properties) ? properties : {}).map(([name, schema]) => ({
    name,
    in: 'query',
    required: names.includes(name),
    schema,
  }));
}

/** Members whose shape leaves open what is checked later. */
const laterChecked: Readonly<Record<string, JsonObject>> = {
  script: { answers: { anyOf: [reference('Answer'), list(reference('Answer'))] } },
  fault: { fault: reference('Fault') },
};

function bodySchema(name: string, schema: JsonObject): JsonObject {
  const members = laterChecked[name];
  return members ? withMembers(schema, { ...members, match: reference('Match') }) : schema;
}

function withMembers(schema: JsonObject, members: JsonObject): JsonObject {
  const properties = schema['properties'];
  return { ...schema, properties: { ...(isObject(properties) ? properties : {}), ...members } };
}

function schemas(): Record<string, JsonObject> {
  const kinds = Object.entries(faultShapes).map(([kind, shape]) =>
    withMembers({ ...schemaOf(shape), title: kind }, { kind: { const: kind } }),
  );
  return {
    Answer: { anyOf: [reference('Turn'), reference('HttpAnswer')] },
    Turn: withMembers(schemaOf(turn), {
      toolCalls: list(schemaOf(toolCall)),
      items: list({ type: 'object', required: ['type'], properties: { type: { type: 'string' } } }),
      choices: list(reference('Turn')),
    }),
    HttpAnswer: schemaOf(raw),
    Fault: { oneOf: kinds.map((kind) => ({ ...kind, required: requiredOf(kind) })) },
    Match: {
      type: 'object',
      additionalProperties: false,
      properties: {
        method: { type: 'string' },
        path: {
          type: 'string',
          description: 'The path below `/v1`; one that begins with `^` is a pattern.',
        },
        times: {
          anyOf: [{ type: 'number', minimum: 1 }, { const: 'always' }],
          description: 'Number of requests. Default 1.',
        },
        skip: { type: 'number', minimum: 0, description: 'Requests to let pass first.' },
      },
    },
    ...recordSchemas,
  };
}

function requiredOf({ required }: JsonObject): unknown[] {
  return ['kind', ...(Array.isArray(required) ? (required as unknown[]) : [])];
}
