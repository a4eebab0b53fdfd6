// Extracts from the OpenAPI document what the emulator needs: operations and the schemas of their
// bodies, without prose.
//
//   node packages/emulator/tools/extract-document.mjs [--document <path>] [--overlay <path>]… [--check]
//
// Writes src/document/*.gen.ts, one operation or schema a line, so that an update of the
// document is a readable diff. `--check` writes nothing and fails on a difference.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { limitsInProse } from './limits-in-prose.mjs';
import apiDocument from '../../../tools/workspace/api-document.cjs';

const { values } = parseArgs({
  options: {
    document: { type: 'string' },
    overlay: { type: 'string', multiple: true },
    check: { type: 'boolean' },
  },
});
const root = fileURLToPath(new URL('../../..', import.meta.url));
const text = apiDocument.readDocumentText(apiDocument.documentFiles(root, values));
const document = JSON.parse(text);
const hash = createHash('sha256').update(text).digest('hex').slice(0, 16);

/** Schemas of errors, streams and sockets, which no successful response refers to. */
const extraSchemas = [
  'AssistantStreamEvent',
  'ErrorResponse',
  'RealtimeClientEvent',
  'RealtimeServerEvent',
  'ResponsesClientEvent',
  'ResponsesServerEvent',
];
const dropped = new Set([
  'description',
  'summary',
  'title',
  'example',
  'examples',
  'externalDocs',
  'deprecated',
  'tags',
]);
const prefix = '#/components/schemas/';

function strip(node, owner, { isMap = false, isPart = false } = {}) {
  if (Array.isArray(node)) return node.map((item) => strip(item, owner, { isPart }));
  if (node === null || typeof node !== 'object') return node;
  const result = {};
  for (const [key, value] of Object.entries(node)) {
    if (!isMap) {
      if (key.startsWith('x-') || key === '$recursiveAnchor') continue;
      if (dropped.has(key) && typeof value !== 'object') continue;
      if (key === '$recursiveRef') {
        result.$ref = owner;
        continue;
      }
      if (key === '$ref') {
        result.$ref = value.slice(prefix.length);
        continue;
      }
      if (key === 'discriminator') {
        result.discriminator = value.propertyName;
        continue;
      }
    }
    result[key] = strip(value, owner, {
      isMap: key === 'properties' && !isMap,
      isPart: key === 'allOf' && !isMap,
    });
  }
  if (isMap) return result;
  return withLimits(isPart ? result : requiringDeclared(result), limitsInProse(node));
}

/**
 * Drops what a schema requires and does not declare, which nothing could be written for. A part of
 * another schema may require what its siblings declare.
 */
function requiringDeclared(schema) {
  const { required, properties } = schema;
  if (!Array.isArray(required) || properties === undefined || schema.allOf) return schema;
  return { ...schema, required: required.filter((name) => name in properties) };
}

/** Adds limits to a schema. Its own keywords count more. */
function withLimits(schema, limits) {
  const result = { ...schema };
  for (const [keyword, limit] of Object.entries(limits)) {
    if (keyword === 'additionalProperties') result[keyword] = { ...limit, ...result[keyword] };
    else result[keyword] ??= limit;
  }
  return result;
}

const needed = new Set();
function collect(node) {
  if (Array.isArray(node)) node.forEach(collect);
  else if (node !== null && typeof node === 'object') {
    for (const [key, value] of Object.entries(node)) {
      if (key === '$ref' && typeof value === 'string') {
        if (!needed.has(value)) {
          needed.add(value);
          collect(strip(document.components.schemas[value], value));
        }
      } else collect(value);
    }
  }
}

const operations = [];
for (const [path, item] of Object.entries(document.paths)) {
  if (path.includes('?')) continue;
  for (const method of ['get', 'post', 'put', 'patch', 'delete']) {
    const operation = item[method];
    if (operation === undefined) continue;
    const bodies = (content = {}) =>
      Object.fromEntries(
        Object.entries(content).map(([type, media]) => [type, strip(media.schema ?? {}, '')]),
      );
    const success = Object.entries(operation.responses).find(([status]) => status.startsWith('2'));
    operations.push({
      id: operation.operationId,
      method: method.toUpperCase(),
      path,
      ...(operation.requestBody && {
        request: bodies(operation.requestBody.content),
        ...(operation.requestBody.required && { requestRequired: true }),
      }),
      status: Number(success?.[0] ?? 200),
      response: bodies(success?.[1].content),
    });
  }
}
collect(operations);
for (const name of extraSchemas) {
  if (document.components.schemas[name] === undefined) {
    console.error(`The document has no schema ${name}; adjust extraSchemas.`);
    process.exitCode = 1;
    continue;
  }
  collect({ $ref: name });
}

const header = `// Extracted from the OpenAPI document with SHA-256 ${hash}…; do not edit.
// Regenerate: node packages/emulator/tools/extract-document.mjs
`;
const quote = (value) =>
  `'${JSON.stringify(value).replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
const lines = (entries) =>
  entries.map(([key, value]) => `  ${JSON.stringify(key)}: ${quote(value)},`);

const outputs = {
  'operations.gen.ts': `${header}
/** Each operation as JSON, by method and path. @internal */
export const operations: Readonly<Record<string, string>> = {
${lines(operations.map((operation) => [`${operation.method} ${operation.path}`, operation])).join('\n')}
};
`,
  'schemas.gen.ts': `${header}
/** Each schema as JSON, by name; parsed when first asked for. @internal */
export const schemas: Readonly<Record<string, string>> = {
${lines([...needed].sort().map((name) => [name, strip(document.components.schemas[name], name)])).join('\n')}
};
`,
};

for (const [name, content] of Object.entries(outputs)) {
  const target = new URL(`../src/document/${name}`, import.meta.url);
  if (!values.check) writeFileSync(target, content);
  else if (readFileSync(target, 'utf8') !== content) {
    console.error(`${name} does not match the document; run the extraction again.`);
    process.exitCode = 1;
  }
}
