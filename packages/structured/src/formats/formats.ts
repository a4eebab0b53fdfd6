import { OpenAIError } from '@oai/core';
import {
  makeParseableResponseFormat,
  makeParseableResponseTool,
  makeParseableTextFormat,
  makeParseableTool,
} from '@oai/core/internal';
import type {
  AutoParseableResponseFormat,
  AutoParseableResponseTool,
  AutoParseableTextFormat,
  AutoParseableTool,
} from '@oai/core/internal';

import { checkName, type StructuredSchema } from '../answer/structured-schema.js';
import type { SchemaNode } from '../schema/node.js';
import { toPlainSchema } from '../strict/plain-schema.js';

/** Options that every format takes beside its schema. @public */
export interface FormatOptions {
  /** Explains to the model what the format is for. */
  description?: string | undefined;
  /**
   * Makes optional properties required and nullable on the wire, and reads their `null` back as
   * "absent". Default false: an optional property is reported, since the API requires every
   * property.
   */
  optionalAsNullable?: boolean | undefined;
}

/** The members of a tool's type that describe its arguments. @public */
export interface StructuredToolOptions<Arguments> {
  name: string;
  arguments: Arguments;
  function: (args: Arguments) => unknown;
}

/** A tool with the function that a runner calls. @public */
export interface Callable<Arguments> {
  function: (args: Arguments) => unknown;
}

/** A function tool of a realtime session. @public */
export interface RealtimeFunctionDefinition {
  type: 'function';
  name: string;
  parameters: Record<string, unknown>;
  description?: string;
}

/** The parts of a tool, its schema apart. @internal */
export interface ToolInput<Arguments> {
  name: string;
  description?: string | undefined;
  function?: ((args: Arguments) => unknown) | undefined;
}

function describe(options: { description?: string | undefined } | null): { description?: string } {
  const description = options?.description ?? undefined;
  return description === undefined ? {} : { description };
}

/** The members of a format that hold its parts, where a whole format is one too many. */
const INSIDE: ReadonlySet<string> = new Set(['json_schema', 'schema']);

/**
 * Refuses to be sent as another kind of format: a body is written as JSON before the request, which
 * gives the name of the property that holds the format.
 */
function guard<Target extends object>(target: Target, wrongKey: string, advice: string): Target {
  return Object.defineProperty(target, 'toJSON', {
    value(key: string) {
      if (key === wrongKey || INSIDE.has(key)) throw new OpenAIError(advice);
      return target;
    },
  });
}

/** @internal */
export function responseFormat<Output>(
  name: string,
  structured: StructuredSchema<Output>,
  options: FormatOptions | null,
): AutoParseableResponseFormat<Output> {
  const format = makeParseableResponseFormat(
    {
      type: 'json_schema',
      json_schema: {
        ...describe(options),
        name,
        strict: true,
        schema: structured.schema,
      },
    },
    structured.parse,
    { fromPartial: structured.fromPartial, parserAsync: structured.parseAsync },
  );
  return guard(
    format,
    'format',
    'This format is made for `response_format` of chat: for `text.format` of responses, use `zodTextFormat`, `standardTextFormat` or `jsonSchemaTextFormat`.',
  );
}

/** @internal */
export function textFormat<Output>(
  name: string,
  structured: StructuredSchema<Output>,
  options: FormatOptions | null,
): AutoParseableTextFormat<Output> {
  const format = makeParseableTextFormat(
    {
      type: 'json_schema',
      ...describe(options),
      name,
      strict: true,
      schema: structured.schema,
    },
    structured.parse,
    { fromPartial: structured.fromPartial, parserAsync: structured.parseAsync },
  );
  return guard(
    format,
    'response_format',
    'This format is made for `text.format` of responses: for `response_format` of chat, use `zodResponseFormat`, `standardResponseFormat` or `jsonSchemaResponseFormat`.',
  );
}

/** A format of an agent's output, and its parser. @public */
export interface AgentTextFormat<Output> {
  type: 'json_schema';
  schema: Record<string, unknown>;
  /** Parses the output. Not sent. */
  $parseRaw: (text: string) => Output;
}

/** @internal */
export function agentTextFormat<Output>({
  schema,
  parse,
}: StructuredSchema<Output>): AgentTextFormat<Output> {
  return { type: 'json_schema', schema, $parseRaw: parse };
}

/** @internal */
export function functionTool<Arguments>(
  tool: ToolInput<Arguments>,
  structured: StructuredSchema<Arguments>,
): AutoParseableTool<StructuredToolOptions<Arguments>> {
  return makeParseableTool<StructuredToolOptions<Arguments>>(
    {
      type: 'function',
      function: {
        name: tool.name,
        parameters: structured.schema,
        strict: true,
        ...describe(tool),
      },
    },
    { parser: structured.parse, parserAsync: structured.parseAsync, callback: tool.function },
  );
}

/** @internal */
export function responsesFunctionTool<Arguments>(
  tool: ToolInput<Arguments>,
  structured: StructuredSchema<Arguments>,
): AutoParseableResponseTool<StructuredToolOptions<Arguments>> {
  return makeParseableResponseTool<StructuredToolOptions<Arguments>>(
    {
      type: 'function',
      name: tool.name,
      parameters: structured.schema,
      strict: true,
      ...describe(tool),
    },
    { parser: structured.parse, parserAsync: structured.parseAsync, callback: tool.function },
  );
}

/** Makes a tool of a realtime session, which has no strict mode. @internal */
export function realtimeFunctionTool(
  tool: ToolInput<never>,
  jsonSchema: object,
): RealtimeFunctionDefinition {
  const { name } = tool;
  checkName(name);
  const parameters = toPlainSchema(name, jsonSchema as SchemaNode);
  return { type: 'function', name, parameters, ...describe(tool) };
}
