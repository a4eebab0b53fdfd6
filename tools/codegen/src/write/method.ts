import {
  takesOptionsAlone,
  type Method,
  type Overload,
  type Params,
  type TsType,
} from '../model/model.js';
import { propertyKey } from '../model/naming.js';
import { comment } from './comment.js';
import { methodBody } from './method-body.js';
import { CORE, type MethodContext } from './method-context.js';
import { typeText } from './type.js';

/** Returns a method with its docstring and a signature for each overload. */
export function printMethod(method: Method, context: MethodContext): string {
  const heads = method.overloads.map((one) =>
    signature(
      method,
      overloadArgument(method, one, context),
      overloadResult(method, one, context),
      context,
      one.typeParameter,
    ),
  );
  const body = methodBody(method, context).map((line) => `    ${line}\n`);
  const whole = signature(method, argument(method, context), result(method, context), context);
  const overloads = heads.map(
    (head, index) => `${methodComment(method, overloadExample(method, index))}  ${head};\n`,
  );
  const docs = heads.length > 0 ? '' : methodComment(method, method.example);
  return `${overloads.join('')}${docs}  ${whole} {\n${body.join('')}  }\n`;
}

/** An example is shown once: by the first overload, or by the first that streams. */
function overloadExample(
  { overloads, example, streamExample }: Method,
  index: number,
): string[] | undefined {
  if (index === 0) return example;
  return index === overloads.findIndex(({ stream }) => stream === true) ? streamExample : undefined;
}

function methodComment(method: Method, example: string[] | undefined): string {
  const { operation } = method;
  const tags = [
    returnsTag(method),
    '@throws {APIError} The request failed or was rejected.',
    method.deprecated ? '@deprecated' : undefined,
  ];
  // No `@see`: comments with this tag cost parse time in every program that imports them.
  const call = `\`${operation.verb.toUpperCase()} ${operation.path}\``;
  return comment([method.docs, call], tags, '  ', example);
}

/** Only page objects can be iterated over; the responses of `usage`, for example, cannot. */
function returnsTag({ returnsDocs, page }: Method): string | undefined {
  if (!returnsDocs) return undefined;
  const hasMore = page && page.class.name !== 'Page';
  return `@returns ${returnsDocs}${hasMore ? ' Iterate over the result to read all pages.' : ''}`;
}

function signature(
  method: Method,
  params: string | undefined,
  returns: string,
  { imports }: MethodContext,
  typeParameter?: string,
): string {
  const path = method.path.flatMap((one) => one.argument ?? []).map((name) => `${name}: string`);
  const options = `options?: ${imports.type('RequestOptions', CORE)}`;
  const args = [...path, ...(params === undefined ? [] : [params]), options];
  const name = propertyKey(method.name) + (typeParameter ? `<${typeParameter}>` : '');
  const line = `${name}(${args.join(', ')}): ${returns}`;
  if (line.length + 4 <= 100) return line;
  return `${name}(\n${args.map((one) => `    ${one},\n`).join('')}  ): ${returns}`;
}

function overloadArgument(method: Method, overload: Overload, context: MethodContext): string {
  const params = method.params!;
  const text = typeText(overload.params, context.speller);
  const alone = overload.optional && overload.stream === false ? optionsAlone(params, context) : '';
  return `${params.argument}${overload.optional ? '?' : ''}: ${text}${alone}`;
}

/** Not a separate overload, which subclasses that override the method would have to repeat. */
function optionsAlone(params: Params, { imports }: MethodContext): string {
  return takesOptionsAlone(params) ? ` | ${imports.type('RequestOptionsAlone', CORE)}` : '';
}

function overloadResult(method: Method, overload: Overload, context: MethodContext): string {
  const { imports, speller } = context;
  const text = (type: TsType) => typeText(type, speller);
  const stream = (event: TsType) =>
    method.stream?.type
      ? text(method.stream.type)
      : `${imports.type('Stream', CORE)}<${text(event)}>`;
  const result = () => {
    if (overload.stream === true) return stream(overload.returns);
    if (overload.stream === 'maybe')
      return `${stream(method.stream!.event)} | ${text(overload.returns)}`;
    return text(overload.returns);
  };
  return `${imports.type('APIPromise', CORE)}<${result()}>`;
}

function argument(method: Method, context: MethodContext): string | undefined {
  const { params } = method;
  if (!params) return undefined;
  const type: TsType = { kind: 'reference', target: params.type };
  const text = typeText(type, context.speller) + optionsAlone(params, context);
  return `${params.argument}: ${text}${absent(params)}`;
}

function absent({ optional, nullable }: Params): string {
  if (!optional) return '';
  return nullable ? ' | null | undefined = {}' : ' | undefined = {}';
}

function result(method: Method, { imports, speller }: MethodContext): string {
  if (method.page) {
    const page = typeText(method.page.type, speller);
    const item = typeText(method.page.item, speller);
    return `${imports.type('PagePromise', CORE)}<${page}, ${item}>`;
  }
  const promise = imports.type('APIPromise', CORE);
  if (method.stream?.from === 'always') {
    const event = typeText(method.stream.event, speller);
    return `${promise}<${imports.type('Stream', CORE)}<${event}>>`;
  }
  if (method.overloads.length > 0) return `${promise}<unknown>`;
  if (method.binary) return `${promise}<${imports.type('APIBinaryResponse', CORE)}>`;
  return `${promise}<${method.response ? typeText(method.response, speller) : 'void'}>`;
}
