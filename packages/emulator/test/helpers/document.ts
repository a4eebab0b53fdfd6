import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { ApiDocument } from '../../src/document/document.js';
import { schemas } from '../../src/document/schemas.gen.js';

const document = new ApiDocument();
const validators = new Map<string, ValidateFunction>();
let ajv: Ajv2020 | undefined;

/** Asserts, with another validator, that the value satisfies a schema of the API document. */
export function expectValid(schema: string | object, value: unknown): void {
  const validate = typeof schema === 'string' ? validatorOf(schema) : compile(schema);
  if (validate(value)) return;
  const problems = [...(validate.errors ?? [])]
    .sort((a, b) => b.instancePath.length - a.instancePath.length)
    .slice(0, 6)
    .map(({ instancePath, message, schemaPath }) => [instancePath, message, schemaPath]);
  throw new Error(
    `Not a valid ${JSON.stringify(schema)}:\n${JSON.stringify(problems, null, 1)}\n${JSON.stringify(value, null, 1).slice(0, 1500)}`,
  );
}

/** Returns the schema of an operation's successful response. */
export function expectValidResponse(
  key: string,
  value: unknown,
  mediaType = 'application/json',
): void {
  const [method = '', path = ''] = key.split(' ');
  const schema = document.operation(method, path)?.response[mediaType];
  if (!schema) throw new Error(`The document has no ${mediaType} answer for ${key}`);
  if (typeof schema['$ref'] === 'string') expectValid(schema['$ref'], value);
  else expectValid(schema, value);
}

function validatorOf(name: string): ValidateFunction {
  const known = validators.get(name) ?? compile({ $ref: name });
  validators.set(name, known);
  return known;
}

function compile(schema: object): ValidateFunction {
  if (!ajv) {
    ajv = new Ajv2020({ strict: false, logger: false, validateSchema: false });
    (addFormats as unknown as { default: (instance: Ajv2020) => void }).default?.(ajv);
    ajv.addSchema({
      $id: 'document:',
      $defs: convert(
        Object.fromEntries(Object.keys(schemas).map((name) => [name, document.schema(name)])),
        true,
      ) as object,
    });
  }
  return ajv.compile(convert(schema) as object);
}

/** Converts the document's references and nullable types to JSON Schema. */
function convert(node: unknown, isMap = false): unknown {
  if (Array.isArray(node)) return node.map((item) => convert(item));
  if (typeof node !== 'object' || node === null) return node;
  const result: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(node)) {
    if (isMap) result[key] = convert(value);
    else if (key === '$ref') result['$ref'] = `document:#/$defs/${String(value)}`;
    // A boolean in old drafts: the limit beside it applies.
    else if (key === 'exclusiveMinimum' && value === true) continue;
    // The document says `oneOf` of unions whose branches overlap, too (EnvironmentParam).
    else if (key === 'oneOf') result['anyOf'] = convert(value);
    else if (key === 'discriminator' || key === 'nullable' || key === 'default') continue;
    else result[key] = convert(value, key === 'properties');
  }
  const isNullable = !isMap && (node as { nullable?: unknown }).nullable === true;
  return isNullable ? { anyOf: [result, { type: 'null' }] } : result;
}
