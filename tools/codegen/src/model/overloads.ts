import type { MethodConfig } from '../read/config.js';
import {
  Declaration,
  NULL,
  UNDEFINED,
  reference,
  type Method,
  type Resource,
  type TsType,
} from './model.js';
import type { ResourceTypes } from './resource-types.js';
import { union } from './union.js';

/**
 * Splits the params of an operation that can stream into `XBase`, `XNonStreaming`, `XStreaming`
 * and their union `X`, with one overload each.
 */
export function streamOverloads(
  types: ResourceTypes,
  resource: Resource,
  method: Method,
  config: MethodConfig,
): void {
  const params = method.params!;
  const { type } = params;
  const base = types.declare(resource, `${type.name}Base`);
  const event = types.text.parse(config.stream as string);
  method.stream = {
    event,
    from: params.body ? 'body' : 'query',
    ...(config.streamType ? { type: types.text.parse(config.streamType) } : {}),
    ...(config.streamEnd ? { end: config.streamEnd } : {}),
  };
  const nonStreaming = variant(types, resource, base, `${type.name}NonStreaming`, false);
  const streaming = variant(types, resource, base, `${type.name}Streaming`, true);
  type.kind = 'alias';
  const generic = nonStreaming.typeParameters;
  const args = generic.map((one): TsType => ({ kind: 'parameter', name: one.name }));
  type.typeParameters = generic;
  type.type = union([
    reference(nonStreaming, generic.length > 0 ? args : undefined),
    reference(streaming),
  ]);
  for (const one of [nonStreaming, streaming]) aliasInside(type, one);
  const whole = method.response!;
  method.overloads = [
    {
      params: reference(nonStreaming),
      optional: params.optional,
      nullable: false,
      returns: whole,
      stream: false,
    },
    {
      params: reference(streaming),
      optional: false,
      nullable: false,
      returns: event,
      stream: true,
    },
    {
      params: params.optional ? union([reference(base), UNDEFINED]) : reference(base),
      optional: params.optional,
      nullable: false,
      returns: whole,
      stream: 'maybe',
    },
  ];
}

function variant(
  types: ResourceTypes,
  resource: Resource,
  base: Declaration,
  name: string,
  streams: boolean,
): Declaration {
  const declared = types.declare(resource, name);
  const flag = base.property('stream');
  const nullable =
    flag?.type.kind === 'union' &&
    flag.type.members.some((one) => one.kind === 'primitive' && one.name === 'null');
  const no: TsType[] = [{ kind: 'literal', value: false }, ...(nullable ? [NULL] : [])];
  declared.kind = 'interface';
  declared.source = base.source;
  declared.extends = [
    reference(
      base,
      base.typeParameters.length > 0 && !streams
        ? base.typeParameters.map((one) => ({ kind: 'parameter', name: one.name }))
        : undefined,
    ),
  ];
  if (!streams) declared.typeParameters = base.typeParameters;
  declared.properties = [
    {
      name: 'stream',
      type: streams ? { kind: 'literal', value: true } : union(no),
      optional: !streams,
      docs: flag?.docs,
      hasText: flag?.hasText ?? false,
      deprecated: false,
    },
  ];
  declared.sortProperties();
  return declared;
}

function aliasInside(parent: Declaration, target: Declaration): void {
  const alias = new Declaration(parent.module, target.name, parent);
  alias.type = reference(target);
  alias.source = target.source;
  parent.children.push(alias);
}

/**
 * Adds the configured overloads before those of streams. Overloads for the values of a generic member
 * replace those without a stream.
 */
export function valueOverloads(
  types: ResourceTypes,
  resource: Resource,
  method: Method,
  config: MethodConfig,
): void {
  const params = method.params!;
  const plain = method.stream
    ? types.declare(resource, `${params.type.name}NonStreaming`)
    : params.type;
  const values = config.overloads!.map((one) => ({
    typeParameter: one.typeParameter,
    params: one.params
      ? types.text.parse(one.params)
      : reference(plain, one.value ? [types.text.parse(one.value)] : undefined),
    optional: params.optional,
    nullable: false,
    returns: types.text.parse(one.returns),
  }));
  const others = config.generic
    ? method.overloads.filter((one) => one.stream === true)
    : method.overloads;
  method.overloads = [...values, ...others];
}

/** Turns a member of an interface into a type parameter. */
export function makeGeneric(
  target: Declaration,
  { member, parameter }: { member: string; parameter: string },
): void {
  const property = target.property(member);
  if (!property) throw new Error(`${target.fullName} has no member "${member}" to make generic.`);
  const constraint = union([property.type, UNDEFINED]);
  target.typeParameters = [{ name: parameter, constraint, default: constraint }];
  property.type = { kind: 'parameter', name: parameter };
}
