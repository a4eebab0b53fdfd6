import { CompiledSchemas } from '../document/compiled-schema.js';
import type { ApiDocument, Operation, Schema } from '../document/document.js';
import { formToBody } from '../document/form-body.js';
import { wrongType, type Problem } from '../document/problem.js';
import { requestSchema } from '../document/request-schema.js';
import { findUnknownParameter } from '../document/unknown-parameter.js';
import { validate } from '../document/validate.js';
import { ApiError, badRequest } from '../http/api-error.js';
import { FormFile, parseForm, type FormPart } from '../http/form.js';
import type { RecordedRequest } from '../http/recorded-request.js';
import { isObject, type JsonObject } from '../json.js';
import type { Call } from './call.js';
import { findUnknownInResponse } from './unknown-in-responses.js';

/**
 * Parses the body of a request and checks it against the schema of its operation.
 *
 * @throws {ApiError} 400 if the content type or the body is not what the operation takes.
 * @internal
 */
export function readOperationBody(
  operation: Operation,
  request: RecordedRequest,
  document: ApiDocument,
): { body: JsonObject; parts: Call['parts'] } {
  const bytes = request.bytes ?? new Uint8Array();
  const contentType = request.headers['content-type'] ?? '';
  const accepted = operation.request;
  if (!accepted) return { body: {}, parts: [] };
  if (bytes.length === 0 && !operation.requestRequired) {
    // A body that may be left out is an empty one, which may lack what the operation needs.
    const schema = accepted['application/json'];
    if (schema) refuseInvalid(schema, {}, request, document);
    return { body: {}, parts: [] };
  }
  const mediaType = contentType.split(';')[0]!.trim().toLowerCase();
  const schema = accepted[mediaType];
  if (!schema) throw unsupported(contentType, Object.keys(accepted));
  if (mediaType === 'multipart/form-data') {
    const parts = parseForm(bytes, contentType);
    const body = formToBody(parts, schema, document);
    request.parts = parts;
    request.body = body;
    refuseTextForFile(schema, parts, document);
    refuseInvalid(schema, body, request, document);
    return { body, parts };
  }
  if (mediaType !== 'application/json') return { body: {}, parts: [] };
  const body = request.body;
  if (body === undefined) {
    throw badRequest('The JSON body of the request could not be parsed.', null);
  }
  refuseInvalid(schema, body, request, document);
  return { body: isObject(body) ? body : {}, parts: [] };
}

function refuseInvalid(
  schema: Schema,
  body: unknown,
  request: RecordedRequest,
  document: ApiDocument,
): void {
  // Beta variants accept more than these schemas, which are those of the stable operations.
  if (request.query.get('beta') === 'true') return;
  const problem = isObject(body)
    ? bodyProblem(schema, body, request, document)
    : validate(schema, body, (name) => requestSchema(document, name));
  if (problem)
    throw badRequest(problem.message, problem.param === '' ? null : problem.param, problem.code);
}

const schemas = new WeakMap<ApiDocument, CompiledSchemas>();

/** Returns the schemas of a document as they are for requests. */
function compiled(document: ApiDocument): CompiledSchemas {
  let found = schemas.get(document);
  if (!found) {
    found = new CompiledSchemas((name) => requestSchema(document, name));
    schemas.set(document, found);
  }
  return found;
}

/** Looks for what is wrong in the order of the API: what is absent, unknown, and of another type. */
function bodyProblem(
  schema: Schema,
  body: JsonObject,
  { path, method }: RecordedRequest,
  document: ApiDocument,
): Problem | undefined {
  const resolve = (name: string) => requestSchema(document, name);
  const problem = compiled(document).takes(schema, body)
    ? undefined
    : validate(schema, body, resolve);
  if (path === '/chat/completions' && problem?.param === 'model' && body['model'] == null) {
    throw badRequest('you must provide a model parameter', null);
  }
  if (problem?.code === 'missing_required_parameter' && !/[.[]/.test(problem.param)) return problem;
  if (method !== 'POST' || path !== '/responses') {
    return findUnknownParameter(schema, body, resolve) ?? problem;
  }
  const param = problem?.code === 'invalid_value' ? itemOf(problem.param) : undefined;
  return (
    findUnknownInResponse(schema, body, document) ?? (param ? { ...problem!, param } : problem)
  );
}

/** Returns the item whose kind a parameter tells, for which errors of responses name the item. */
function itemOf(param: string): string | undefined {
  return /^(input\[\d+\])\.(type|role)$/.exec(param)?.[1];
}

/** Refuses text parts of a form where the schema takes files only. */
function refuseTextForFile(schema: Schema, parts: FormPart[], document: ApiDocument): void {
  for (const part of parts) {
    const name = part.field.replace(/\[.*$/, '');
    const property = document.property(schema, name);
    if (part instanceof FormFile || !property || !takesFilesOnly(property, document)) continue;
    const { message, param, code } = wrongType(name, ['file'], 'a string');
    throw badRequest(message, param, code);
  }
}

function takesFilesOnly(schema: Schema, document: ApiDocument): boolean {
  const target = typeof schema['$ref'] === 'string' ? document.schema(schema['$ref']) : schema;
  const branches = [target['anyOf'] ?? target['oneOf'] ?? []].flat() as Schema[];
  if (branches.length > 0) return branches.every((each) => takesFilesOnly(each, document));
  if (isObject(target['items'])) return takesFilesOnly(target['items'], document);
  return target['format'] === 'binary';
}

function unsupported(contentType: string, accepted: string[]): ApiError {
  const given = contentType === '' ? 'no content type' : `'${contentType.split(';')[0]}'`;
  return new ApiError(
    400,
    `You provided ${given}, but this endpoint expects ${accepted.map((type) => `'${type}'`).join(' or ')}.`,
    { code: 'unsupported_content_type' },
  );
}
