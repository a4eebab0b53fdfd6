import type { Schema } from './document.js';

/** A violation of a schema, in the terms of the API's error objects. @internal */
export interface Problem {
  param: string;
  message: string;
  code: string;
}

/** Reports a required member that is absent. @internal */
export function missing(param: string): Problem {
  return {
    param,
    message: `Missing required parameter: '${param}'.`,
    code: 'missing_required_parameter',
  };
}

/** Reports a value that is not among those that a schema enumerates. @internal */
export function checkEnum(schema: Schema, value: unknown, param: string): Problem | undefined {
  const allowed = 'const' in schema ? [schema['const']] : schema['enum'];
  if (!Array.isArray(allowed) || allowed.includes(value)) return undefined;
  const list = allowed.map((item) => `'${String(item)}'`).join(', ');
  return {
    param,
    message: `Invalid value: '${String(value)}'. Supported values are: ${list}.`,
    code: 'invalid_value',
  };
}
