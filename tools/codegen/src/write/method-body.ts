import { takesOptionsAlone, type Method, type Params } from '../model/model.js';
import { propertyKey, quote, safeIdentifier } from '../model/naming.js';
import { CORE, INTERNAL, type MethodContext } from './method-context.js';
import { typeText } from './type.js';

/** Returns the statements of a method, which calls the client with the operation. */
export function methodBody(method: Method, context: MethodContext): string[] {
  if (method.delegate) return [`return ${delegateCall(method, context)};`];
  const statements = [
    checkStatement(method, context),
    prepareStatement(method, context),
    method.params && splitStatement(method.params, context),
    settleStatement(method, context),
  ];
  return [...statements.filter((one) => one !== undefined), ...returnLines(method, context)];
}

/** Returns the statement that checks the params. */
function checkStatement(
  { check, params }: Method,
  { imports, handWritten }: MethodContext,
): string | undefined {
  if (!check || !params) return undefined;
  return `${imports.value(check.name, handWritten(check.from))}(${params.argument});`;
}

/** Returns the statement that replaces the params by those that are sent. */
function prepareStatement(
  { prepare, params }: Method,
  { imports, handWritten }: MethodContext,
): string | undefined {
  if (!prepare || !params) return undefined;
  const name = imports.value(prepare.name, handWritten(prepare.from));
  return `${params.argument} = ${name}(${params.argument});`;
}

/** Returns the statement that settles options which the call reads afterwards. */
function settleStatement(method: Method, context: MethodContext): string | undefined {
  if (!method.params || !takesOptionsAlone(method.params)) return undefined;
  const { after } = optionMembers(method, context);
  return after.length > 0 ? `options = ${settled(method, context)};` : undefined;
}

/** `withQuery(query, options)`: the options, which may have been passed instead of the query. */
function settled(method: Method, { imports }: MethodContext): string {
  const query = isSplit(method.params!) ? 'query' : method.params!.argument;
  const streams = method.stream?.from === 'query' ? ', true' : '';
  return `${imports.value('withQuery', INTERNAL)}(${query}, options${streams})`;
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
  const resource = delegate.resource ? ['this'] : [];
  return `${name}(${['this._client', ...path, ...params, 'options', ...resource].join(', ')})`;
}

function clientCall(method: Method, context: MethodContext): string {
  const url = urlText(method, context);
  const options = optionsText(method, context);
  if (!method.page) return callText(clientMethod(method, context), [url], options);
  const item = typeText(method.page.item, context.speller);
  const { name, from } = method.page.class;
  const page =
    from === CORE
      ? `${context.imports.value(name, CORE)}<${item}>`
      : context.imports.value(name, context.handWritten(from));
  return callText('this._client.getAPIList', [url, page], options);
}

/** Names the response type before a transform, since TypeScript cannot infer it from the result. */
function clientMethod(method: Method, { speller }: MethodContext): string {
  const name = `this._client.${method.operation.verb}`;
  if (!method.transform || !method.response) return name;
  return `${name}<${typeText(method.response, speller)}>`;
}

const WIDTH = 100 - '    return ;'.length;

/** Returns a call whose last argument is an object of members. */
function callText(name: string, args: string[], members: string[]): string {
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
  const { params } = method;
  // A refused parameter of the path would leave the files of the body open.
  const tag =
    params && params.encoding !== 'json'
      ? `${imports.value('uploadPath', INTERNAL)}(${bodyArgument(params)})`
      : imports.value('path', INTERNAL);
  return `${tag}\`${template}\``;
}

/** Returns true if the members of the params object go to different parts of the request. */
function isSplit({ path, query, body, headers }: Params): boolean {
  return path.length > 0 || headers.length > 0 || (body !== undefined && query !== undefined);
}

/** `const { vector_store_id, ...query } = params;` */
function splitStatement(params: Params, context: MethodContext): string | undefined {
  if (!isSplit(params)) return undefined;
  const { path, query, body, headers } = params;
  const named = [
    ...path,
    ...(Array.isArray(query) ? query : []),
    ...headers.map((one) => one.member),
  ].map(binding);
  const rest = body ? ['...body'] : query === 'rest' ? ['...query'] : [];
  const given = `${params.argument} ?? {}`;
  return `const { ${[...named, ...rest].join(', ')} } = ${asParams(params, given, context)};`;
}

/** Casts the argument to the params type where request options are allowed too. */
function asParams(params: Params, text: string, { speller }: MethodContext): string {
  if (!takesOptionsAlone(params)) return text;
  const type = typeText({ kind: 'reference', target: params.type }, speller);
  return `${text.includes(' ') ? `(${text})` : text} as ${type}`;
}

/** `name`, or `'x-name': xName`: works in both destructuring and object literals. */
function binding(name: string): string {
  const local = safeIdentifier(name);
  return local === name ? name : `${propertyKey(name)}: ${local}`;
}

/** Returns the members of the request options. */
function optionsText(method: Method, context: MethodContext): string[] {
  const { before, after } = optionMembers(method, context);
  // The class names its path once, since names written out would be 3 % of the whole client.
  const name = `__operation: this._path + ${quote(method.name)}`;
  if (!method.params || !takesOptionsAlone(method.params))
    return [name, ...before, '...options', ...after];
  // With members after them, a statement has settled the options.
  if (after.length > 0) return [name, '...options', ...after];
  return [name, `...${settled(method, context)}`];
}

/** Returns the options set by the method: those that the caller can override, and the others. */
function optionMembers(
  method: Method,
  context: MethodContext,
): { before: string[]; after: string[] } {
  const { params } = method;
  const before: string[] = [];
  const after: string[] = [];
  if (params?.query)
    before.push(
      Array.isArray(params.query)
        ? `query: { ${params.query.map(binding).join(', ')} }`
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
  if (method.admin) after.push(`__security: ${context.imports.value('ADMIN_KEY', INTERNAL)}`);
  return { before, after };
}

function member(name: string, value: string): string {
  return name === value ? name : `${name}: ${value}`;
}

/** Returns the name of the variable with the members of the body. */
function bodyArgument(params: Params): string {
  return isSplit(params) ? 'body' : params.argument;
}

function bodyText(params: Params, { imports }: MethodContext): string {
  const value = bodyArgument(params);
  // Without the params there is no body, which the client reports. A path names what is missing itself.
  const isReported = isSplit(params) && params.path.length === 0 && !params.optional;
  if (params.encoding === 'json') return isReported ? `${params.argument} && ${value}` : value;
  const encode = imports.value(params.encoding, INTERNAL);
  const object = params.nullable && !isSplit(params) ? `${value} ?? {}` : value;
  const options = params.encodingOptions;
  if (!options) return `${encode}(${object})`;
  const members = Object.entries(options).map(([name, one]) => `${name}: ${JSON.stringify(one)}`);
  return `${encode}(${object}, { ${members.join(', ')} })`;
}

function headersText(method: Method, { imports }: MethodContext): string | undefined {
  const { params } = method;
  const members = [
    ...Object.entries(method.headers).map(([name, value]) => [name, quote(value)] as const),
    // A header without a value is not sent; a list is sent as one value, joined by commas.
    ...(params?.headers ?? []).map(
      ({ member: name, header }) => [header, `${safeIdentifier(name)}?.toString()`] as const,
    ),
  ].map(([name, value]) => `${propertyKey(name)}: ${value}`);
  if (members.length === 0) return undefined;
  const options = params && takesOptionsAlone(params) ? 'options.headers' : 'options?.headers';
  const merge = imports.value('mergeHeaders', INTERNAL);
  return `headers: ${merge}({ ${members.join(', ')} }, ${options})`;
}

function streamFlag(params: Params, context: MethodContext): string {
  const { argument, query } = params;
  // JavaScript callers may forget the params, which the client reports.
  if (!takesOptionsAlone(params)) return `${argument}?.stream`;
  // JavaScript callers pass null, as other methods allow.
  if (query === 'rest' && isSplit(params)) return 'query.stream';
  return `(${asParams(params, argument, context)} | null)?.stream`;
}

function streamOptions(method: Method, context: MethodContext): string[] {
  const { imports, handWritten } = context;
  const { stream, params } = method;
  if (!stream) return [];
  const options: string[] = [];
  if (stream.from === 'always') options.push('stream: true');
  else if (params) options.push(`stream: ${streamFlag(params, context)} ?? false`);
  if (stream.end)
    options.push(`streamEnd: ${imports.value(stream.end.name, handWritten(stream.end.from))}`);
  return options;
}
