import type { Method, Params } from '../model.js';
import { propertyKey, quote, safeIdentifier } from '../naming.js';
import { CORE, type MethodContext } from './method.js';
import { typeText } from './type.js';

const INTERNAL = '@oai/core/internal';

/** The statements of a method: it names the operation, and leaves the call to the client. */
export function methodBody(method: Method, context: MethodContext): string[] {
  if (method.delegate) return [`return ${delegateCall(method, context)};`];
  const split = method.params && splitStatement(method.params);
  return [...(split ? [split] : []), ...returnLines(method, context)];
}

function returnLines(method: Method, context: MethodContext): string[] {
  const call = clientCall(method, context);
  const { transform } = method;
  if (!transform) return [`return ${call};`];
  const name = context.imports.value(transform.name, context.handWritten(transform.from));
  const last = `._thenUnwrap(${name});`;
  const fits = call.includes('\n') || call.length + last.length <= WIDTH;
  return fits ? [`return ${call}${last}`] : [`return ${call}`, `  ${last}`];
}

function delegateCall(method: Method, { imports, handWritten }: MethodContext): string {
  const delegate = method.delegate!;
  const name = imports.value(delegate.name, handWritten(delegate.from));
  const path = method.path.flatMap((one) => one.argument ?? []);
  const params = method.params ? [method.params.argument] : [];
  return `${name}(${['this._client', ...path, ...params, 'options'].join(', ')})`;
}

function clientCall(method: Method, context: MethodContext): string {
  const url = urlText(method, context);
  const options = optionMembers(method, context);
  if (!method.page) return callText(clientMethod(method, context), [url], options);
  const item = typeText(method.page.item, context.speller);
  const page = `${context.imports.value(method.page.class, CORE)}<${item}>`;
  return callText('this._client.getAPIList', [url, page], options);
}

/** With a transform the result's type has to be said: it is not that of the return statement. */
function clientMethod(method: Method, { speller }: MethodContext): string {
  const name = `this._client.${method.operation.verb}`;
  if (!method.transform || !method.response) return name;
  return `${name}<${typeText(method.response, speller)}>`;
}

const WIDTH = 100 - '    return ;'.length;

/** A call whose last argument is an object of members, or the caller's options as they are. */
function callText(name: string, args: string[], members: string[]): string {
  if (members.length === 0) {
    const all = [...args, 'options'];
    const call = `${name}(${all.join(', ')})`;
    if (call.length <= WIDTH) return call;
    return `${name}(\n${all.map((one) => `      ${one},\n`).join('')}    )`;
  }
  const line = `${name}(${[...args, `{ ${members.join(', ')} }`].join(', ')})`;
  if (line.length <= WIDTH) return line;
  const head = `${name}(${[...args, '{'].join(', ')}`;
  if (head.length <= WIDTH) {
    const lines = members.map((one) => `      ${one},\n`).join('');
    return `${head}\n${lines}    })`;
  }
  const lines = members.map((one) => `        ${one},\n`).join('');
  const before = args.map((one) => `      ${one},\n`).join('');
  return `${name}(\n${before}      {\n${lines}      },\n    )`;
}

function urlText(method: Method, { imports }: MethodContext): string {
  if (method.path.length === 0) return quote(method.url);
  const template = method.url.replaceAll(/\{([^}]+)\}/g, (_, name: string) => {
    const { argument } = method.path.find((one) => one.name === name)!;
    return `\${${argument ?? safeIdentifier(name)}}`;
  });
  return `${imports.value('path', INTERNAL)}\`${template}\``;
}

/** Whether the members of the params object go to different places. */
function isSplit({ path, query, body, headers }: Params): boolean {
  return path.length > 0 || headers.length > 0 || (body !== undefined && query !== undefined);
}

/** `const { vector_store_id, ...query } = params;` */
function splitStatement(params: Params): string | undefined {
  if (!isSplit(params)) return undefined;
  const { path, query, body, headers } = params;
  const named = [
    ...path,
    ...(Array.isArray(query) ? query : []),
    ...headers.map((one) => one.member),
  ].map(binding);
  const rest = body ? ['...body'] : query === 'rest' ? ['...query'] : [];
  const from = params.nullable ? `${params.argument} ?? {}` : params.argument;
  return `const { ${[...named, ...rest].join(', ')} } = ${from};`;
}

function binding(name: string): string {
  const local = safeIdentifier(name);
  return local === name ? name : `${propertyKey(name)}: ${local}`;
}

/** Members of the request options; none if the caller's are all there is. */
function optionMembers(method: Method, context: MethodContext): string[] {
  const { params } = method;
  const before: string[] = [];
  const after: string[] = [];
  if (params?.query)
    before.push(
      Array.isArray(params.query)
        ? `query: { ${params.query.map(safeIdentifier).join(', ')} }`
        : member('query', isSplit(params) ? 'query' : params.argument),
    );
  if (params?.body) before.push(member('body', bodyText(params, context)));
  const headers = headersText(method, context);
  if (headers) after.push(headers);
  after.push(...streamOptions(method, context));
  for (const [name, value] of Object.entries(method.options))
    after.push(`${name}: ${JSON.stringify(value)}`);
  if (method.page && method.operation.verb !== 'get')
    after.push(`method: ${quote(method.operation.verb)}`);
  if (method.binary)
    after.push(`__binaryResponse: ${context.imports.value('asBinaryResponse', INTERNAL)}`);
  if (method.admin) after.push('__security: { adminAPIKeyAuth: true }');
  return before.length + after.length === 0 ? [] : [...before, '...options', ...after];
}

function member(name: string, value: string): string {
  return name === value ? name : `${name}: ${value}`;
}

function bodyText(params: Params, { imports }: MethodContext): string {
  const value = isSplit(params) ? 'body' : params.argument;
  if (params.encoding === 'json') return value;
  const encode = imports.value(params.encoding, INTERNAL);
  const object = params.nullable && !isSplit(params) ? `${value} ?? {}` : value;
  const options = params.encodingOptions;
  if (!options) return `${encode}(${object})`;
  const members = Object.entries(options).map(([name, one]) => `${name}: ${JSON.stringify(one)}`);
  return `${encode}(${object}, { ${members.join(', ')} })`;
}

function headersText(method: Method, { imports }: MethodContext): string | undefined {
  const fixed = Object.entries(method.headers).map(
    ([name, value]) => `${propertyKey(name)}: ${quote(value)}`,
  );
  const own = method.params?.headers ?? [];
  if (fixed.length + own.length === 0) return undefined;
  const merge = imports.value('mergeHeaders', INTERNAL);
  const parts = [
    ...(fixed.length > 0 ? [`{ ${fixed.join(', ')} }`] : []),
    ...own.map(
      ({ member: name, header }) =>
        `${safeIdentifier(name)} && { ${propertyKey(header)}: String(${safeIdentifier(name)}) }`,
    ),
    'options?.headers',
  ];
  return `headers: ${merge}(${parts.join(', ')})`;
}

function streamOptions(method: Method, { imports, handWritten }: MethodContext): string[] {
  const { stream, params } = method;
  if (!stream || !params) return [];
  const options = [`stream: ${params.argument}.stream ?? false`];
  if (stream.end)
    options.push(`streamEnd: ${imports.value(stream.end.name, handWritten(stream.end.from))}`);
  return options;
}
