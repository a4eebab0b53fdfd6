import { OpenAIError } from '@oai/core';
import type {
  AutoParseableResponseFormat,
  AutoParseableResponseTool,
  AutoParseableTextFormat,
  AutoParseableTool,
  JSONSchema,
} from '@oai/core/internal';

import { isPromise } from './answer/promise.js';
import { makeStructuredSchema, type StructuredSchema } from './answer/structured-schema.js';
import {
  functionTool,
  responseFormat,
  responsesFunctionTool,
  textFormat,
  type Callable,
  type FormatOptions,
  type StructuredToolOptions,
} from './formats/formats.js';
import { checkOptions, requireParts } from './formats/options.js';
import { FAULTS, isNode } from './schema/node.js';
import { findFunctions } from './schema/typebox.js';

/** Options of a format made from a JSON Schema. @public */
export interface JSONSchemaFormatOptions<Output> extends FormatOptions {
  /**
   * Checks the answer and returns what the caller gets, such as `Value.Parse` of typebox; throws if
   * the answer does not fit. May be asynchronous where answers are parsed by `parse`. Default: the
   * JSON as it is.
   */
  validate?: ((value: unknown) => Output | Promise<Output>) | undefined;
}

/** The parts of a tool. @public */
export interface JSONSchemaToolOptions<Arguments> extends JSONSchemaFormatOptions<Arguments> {
  /** The name of the function: 1 to 64 letters, digits, underscores and dashes. */
  name: string;
  /** Describes the arguments. */
  parameters: JSONSchema | Record<string, unknown>;
  /** Called by tool runners with the parsed arguments. */
  function?: ((args: Arguments) => unknown) | undefined;
}

const ASYNCHRONOUS =
  '`validate` is asynchronous, but here answers are parsed synchronously: use `parse`.';

function structure<Output>(
  jsonSchema: object,
  name: string,
  options: JSONSchemaFormatOptions<Output> | null,
): StructuredSchema<Output> {
  checkOptions(options);
  const { validate, optionalAsNullable } = options ?? {};
  if (isOfLibrary(jsonSchema)) {
    throw new OpenAIError(
      'The schema is of a library: use the helpers of `@oai/structured/zod` for zod, and the `standard…` helpers for others.',
    );
  }
  const check = validate ? returningValue(validate) : (value: unknown) => value as Output;
  const functions = validate ? [] : findFunctions(jsonSchema);
  return makeStructuredSchema<Output>({
    name,
    jsonSchema: functions.length > 0 ? { ...jsonSchema, [FAULTS]: functions } : jsonSchema,
    validate(value) {
      const result = check(value);
      if (!isPromise(result)) return result;
      // The answer is refused, so a failure of the check must not end the process.
      Promise.resolve(result).catch(() => {});
      throw new OpenAIError(ASYNCHRONOUS);
    },
    validateAsync: check,
    validated: Boolean(validate),
    optionalAsNullable,
  });
}

function structureTool<Arguments>(
  options: JSONSchemaToolOptions<Arguments>,
): StructuredSchema<Arguments> {
  requireParts(options);
  return structure(options.parameters, options.name, options);
}

/** Refuses functions that only tell whether an answer fits, or return nothing. */
function returningValue<Output>(
  validate: (value: unknown) => Output | Promise<Output>,
): (value: unknown) => Output | Promise<Output> {
  const requireValue = (result: Output, value: unknown): Output => {
    const isVerdict = typeof result === 'boolean' && typeof value !== 'boolean';
    if (result !== undefined && !isVerdict) return result;
    throw new OpenAIError(
      `\`validate\` returned ${String(result)}: it must return the value, and throw if the value does not fit.`,
    );
  };
  return (value) => {
    const result = validate(value);
    return isPromise(result)
      ? Promise.resolve(result).then((settled) => requireValue(settled, value))
      : requireValue(result, value);
  };
}

/** Returns true for schemas of libraries, but not for the JSON Schemas that they make. */
function isOfLibrary(schema: object): boolean {
  if (typeof schema === 'function') return true;
  if (!isNode(schema)) return false;
  try {
    const { _zod, _def, '~standard': standard } = schema;
    if (_zod !== undefined || _def !== undefined) return true;
    // zod hides one in the JSON Schemas that it makes.
    const isHidden = Object.getOwnPropertyDescriptor(schema, '~standard')?.enumerable === false;
    return standard !== undefined && !isHidden;
  } catch {
    // A getter that throws is reported with the other faults.
    return false;
  }
}

/**
 * Makes a `response_format` of chat from a JSON Schema. The caller states the type of the answer,
 * unless `validate` checks it.
 *
 * @param schema Written by the rules of strict structured outputs before it is sent.
 * @param name The name of the format: 1 to 64 letters, digits, underscores and dashes.
 * @throws {UnsupportedSchemaError} The schema holds what strict structured outputs cannot express.
 * @public
 */
export function jsonSchemaResponseFormat<Output = unknown>(
  schema: JSONSchema | Record<string, unknown>,
  name: string,
  options: JSONSchemaFormatOptions<Output> = {},
): AutoParseableResponseFormat<Output> {
  return responseFormat(name, structure(schema, name, options), options);
}

/** As {@link jsonSchemaResponseFormat}, for `text.format` of responses. @public */
export function jsonSchemaTextFormat<Output = unknown>(
  schema: JSONSchema | Record<string, unknown>,
  name: string,
  options: JSONSchemaFormatOptions<Output> = {},
): AutoParseableTextFormat<Output> {
  return textFormat(name, structure(schema, name, options), options);
}

/**
 * Makes a function tool of chat from a JSON Schema.
 *
 * @throws {UnsupportedSchemaError} The schema holds what strict structured outputs cannot express.
 * @public
 */
export function jsonSchemaFunction<Arguments = unknown>(
  options: JSONSchemaToolOptions<Arguments> & Callable<Arguments>,
): AutoParseableTool<StructuredToolOptions<Arguments>>;
/** The same for a tool without a function, which `runTools` does not take. @public */
export function jsonSchemaFunction<Arguments = unknown>(
  options: JSONSchemaToolOptions<Arguments>,
): AutoParseableTool<StructuredToolOptions<Arguments>, false>;
export function jsonSchemaFunction<Arguments = unknown>(
  options: JSONSchemaToolOptions<Arguments>,
): AutoParseableTool<StructuredToolOptions<Arguments>, boolean> {
  return functionTool(options, structureTool(options));
}

/** As {@link jsonSchemaFunction}, for responses. @public */
export function jsonSchemaResponsesFunction<Arguments = unknown>(
  options: JSONSchemaToolOptions<Arguments>,
): AutoParseableResponseTool<StructuredToolOptions<Arguments>> {
  return responsesFunctionTool(options, structureTool(options));
}
