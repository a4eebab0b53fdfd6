import type { SchemaNode } from './json-schema-node.js';

/** One check of a zod 3 string or number. @internal */
export interface Zod3Check {
  kind: string;
  value?: number | string;
  inclusive?: boolean;
  regex?: RegExp;
  version?: string;
}

const FORMAT_OF_CHECK: Readonly<Record<string, string>> = {
  email: 'email',
  url: 'uri',
  uuid: 'uuid',
  datetime: 'date-time',
  date: 'date',
  time: 'time',
  duration: 'duration',
};

/** The keywords of a string's checks; what has none is left to zod, which checks the answer. @internal */
export function zod3StringKeywords(checks: readonly Zod3Check[]): SchemaNode {
  const node: SchemaNode = {};
  for (const { kind, value, regex, version } of checks) {
    if (kind in FORMAT_OF_CHECK) node['format'] = FORMAT_OF_CHECK[kind];
    else if (kind === 'ip' && version) node['format'] = `ip${version}`;
    // Flags have no place in JSON Schema, and a pattern without them would say something else.
    else if (kind === 'regex' && regex && !regex.flags) node['pattern'] = regex.source;
    if (kind === 'min' || kind === 'length') node['minLength'] = value;
    if (kind === 'max' || kind === 'length') node['maxLength'] = value;
  }
  return node;
}

/** The keywords of a number's checks. @internal */
export function zod3NumberKeywords(checks: readonly Zod3Check[]): SchemaNode {
  const node: SchemaNode = {};
  for (const { kind, value, inclusive } of checks) {
    if (kind === 'int') node['type'] = 'integer';
    if (kind === 'min') node[inclusive ? 'minimum' : 'exclusiveMinimum'] = value;
    if (kind === 'max') node[inclusive ? 'maximum' : 'exclusiveMaximum'] = value;
    if (kind === 'multipleOf') node['multipleOf'] = value;
  }
  return node;
}
