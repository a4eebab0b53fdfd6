import { createHash } from 'node:crypto';
import type { Node, Schema } from './schema.js';

const VERBS = ['get', 'post', 'put', 'patch', 'delete'] as const;
export type Verb = (typeof VERBS)[number];

export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header' | 'cookie';
  required?: boolean;
  schema: Schema;
  deprecated?: boolean;
}

interface RawOperation {
  operationId: string;
  parameters?: (Parameter | { $ref: string })[];
  requestBody?: { required?: boolean; content: Record<string, { schema?: Schema }> };
  responses: Record<string, { content?: Record<string, { schema?: Schema }> }>;
  security?: Record<string, string[]>[];
  deprecated?: boolean;
}

export interface Operation {
  readonly id: string;
  readonly verb: Verb;
  readonly path: string;
  readonly deprecated: boolean;
  readonly parameters: Parameter[];
  /** Content types of the request, in the document's order. */
  readonly requestTypes: string[];
  /** Content types of the successful response. */
  readonly responseTypes: string[];
  readonly security: string[];
  body(contentType: string): Node | undefined;
  response(contentType: string): Node | undefined;
}

interface RawDocument {
  paths: Record<string, Partial<Record<Verb, RawOperation>> & { parameters?: Parameter[] }>;
  webhooks?: Record<string, { post?: RawOperation }>;
  components: { schemas: Record<string, Schema>; parameters?: Record<string, Parameter> };
}

/** An OpenAPI document: its operations, and its components by name. */
export class ApiDocument {
  readonly hash: string;
  readonly operations: ReadonlyMap<string, Operation>;
  /** Schemas of the webhook payloads, in the document's order. */
  readonly webhooks: Node[];
  readonly #raw: RawDocument;
  #bodies: Map<string, string> | undefined;

  constructor(text: string) {
    this.hash = createHash('sha256').update(text).digest('hex').slice(0, 16);
    this.#raw = JSON.parse(text) as RawDocument;
    this.operations = new Map(this.#readOperations().map((operation) => [operation.id, operation]));
    this.webhooks = this.#readWebhooks();
  }

  get componentNames(): string[] {
    return Object.keys(this.#raw.components.schemas);
  }

  component(name: string): Node {
    const schema = this.#raw.components.schemas[name];
    if (!schema) throw new Error(`The document has no schema component "${name}".`);
    return { schema, id: name };
  }

  hasComponent(name: string): boolean {
    return name in this.#raw.components.schemas;
  }

  resolve(reference: string): Node {
    const name = /^#\/components\/schemas\/([^/]+)$/.exec(reference)?.[1];
    if (name === undefined) throw new Error(`Cannot resolve the reference "${reference}".`);
    return this.component(name);
  }

  /** Returns the operation whose body is a component. */
  operationOfBody(component: string): string | undefined {
    this.#bodies ??= new Map(
      [...this.operations.values()].flatMap((operation) =>
        operation.requestTypes.flatMap((type) => {
          const reference = operation.body(type)?.schema.$ref;
          return reference ? [[reference.split('/').at(-1)!, operation.id] as const] : [];
        }),
      ),
    );
    return this.#bodies.get(component);
  }

  /** Returns the node of an id as used in config; see `Node`. */
  node(id: string): Node {
    const steps = id.split('/');
    const head = steps.shift()!;
    let schema: unknown;
    if (head.startsWith('@')) {
      const operation = this.operations.get(head.slice(1));
      if (!operation) throw new Error(`The document has no operation "${head.slice(1)}".`);
      const place = steps.shift();
      if (place === 'body') schema = operation.body(operation.requestTypes[0] ?? '')?.schema;
      else if (place === 'response')
        schema = operation.response(operation.responseTypes[0] ?? '')?.schema;
      else {
        const name = steps.shift();
        schema = operation.parameters.find((p) => p.in === place && p.name === name)?.schema;
      }
    } else schema = this.component(head).schema;
    for (const step of steps) {
      const key = step.replaceAll('~1', '/');
      schema = (schema as Record<string, unknown> | undefined)?.[key];
    }
    if (schema === undefined) throw new Error(`The document has no schema at "${id}".`);
    return { schema: schema as Schema, id };
  }

  #readOperations(): Operation[] {
    return Object.entries(this.#raw.paths).flatMap(([path, item]) =>
      VERBS.flatMap((verb) => {
        const raw = item[verb];
        return raw?.operationId ? [this.#operation(verb, path, raw, item.parameters ?? [])] : [];
      }),
    );
  }

  #operation(verb: Verb, path: string, raw: RawOperation, inherited: Parameter[]): Operation {
    const id = raw.operationId;
    const success = Object.entries(raw.responses).find(([code]) => code.startsWith('2'))?.[1];
    const responses = success?.content ?? {};
    const requests = raw.requestBody?.content ?? {};
    const at = (place: string, schema: Schema | undefined) =>
      schema && { schema, id: `@${id}/${place}` };
    return {
      id,
      verb,
      path,
      deprecated: raw.deprecated === true,
      parameters: [...inherited, ...(raw.parameters ?? [])].map((parameter) =>
        '$ref' in parameter ? this.#parameter(parameter.$ref) : parameter,
      ),
      requestTypes: Object.keys(requests),
      responseTypes: Object.keys(responses),
      security: (raw.security ?? []).flatMap((one) => Object.keys(one)),
      body: (type) => at('body', requests[type]?.schema),
      response: (type) => at('response', responses[type]?.schema),
    };
  }

  #parameter(reference: string): Parameter {
    const found = this.#raw.components.parameters?.[reference.split('/').at(-1)!];
    if (!found) throw new Error(`Cannot resolve the reference "${reference}".`);
    return found;
  }

  #readWebhooks(): Node[] {
    return Object.values(this.#raw.webhooks ?? {}).flatMap((item) => {
      const schema = item.post?.requestBody?.content['application/json']?.schema;
      return schema ? [schema.$ref ? this.resolve(schema.$ref) : { schema, id: '@webhooks' }] : [];
    });
  }
}
