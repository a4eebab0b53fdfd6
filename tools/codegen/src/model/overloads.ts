import type { MethodConfig } from '../read/config.js';
import {
  NULL,
  UNDEFINED,
  reference,
  union,
  type Declaration,
  type Method,
  type Resource,
  type TsType,
} from './model.js';
import type { OperationBuilder } from './operation-builder.js';
import { sortProperties } from './type-builder.js';

/**
 * Splits the params of an operation that can stream: `XBase`, `XNonStreaming`, `XStreaming`, `X`
 * as their union, and one overload for each.
 */
export function streamOverloads(
  builder: OperationBuilder,
  resource: Resource,
  method: Method,
  config: MethodConfig,
): void {
  const params = method.params!;
  const { type } = params;
  const base = builder.declare(resource, `${type.name}Base`);
  const event = builder.text.parse(config.stream as string);
  method.stream = {
    event,
    from: params.body ? 'body' : 'query',
    ...(config.streamEnd ? { end: config.streamEnd } : {}),
  };
  const nonStreaming = variant(builder, resource, base, `${type.name}NonStreaming`, false);
  const streaming = variant(builder, resource, base, `${type.name}Streaming`, true);
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
  builder: OperationBuilder,
  resource: Resource,
  base: Declaration,
  name: string,
  streams: boolean,
): Declaration {
  const declared = builder.declare(resource, name);
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
  sortProperties(declared);
  return declared;
}

function aliasInside(parent: Declaration, target: Declaration): void {
  const alias = new (parent.constructor as typeof Declaration)(parent.module, target.name, parent);
  alias.type = reference(target);
  alias.source = target.source;
  parent.children.push(alias);
}

/** Gives each configured value of the generic member an overload, before those of streams. */
export function valueOverloads(
  builder: OperationBuilder,
  resource: Resource,
  method: Method,
  config: MethodConfig,
): void {
  const params = method.params!;
  const plain = method.stream
    ? builder.declare(resource, `${params.type.name}NonStreaming`)
    : params.type;
  const values = config.overloads!.map((one) => ({
    params: one.params
      ? builder.text.parse(one.params)
      : reference(plain, one.value ? [builder.text.parse(one.value)] : undefined),
    optional: params.optional,
    nullable: false,
    returns: builder.text.parse(one.returns),
  }));
  const streams = method.overloads.filter((one) => one.stream === true);
  method.overloads = [...values, ...streams];
}

/** Turns a member of an interface into a type parameter. */
export function makeGeneric(
  target: Declaration,
  { member, parameter }: { member: string; parameter: string },
): void {
  const property = target.property(member);
  if (!property) throw new Error(`${target.fullName} has no member "${member}" to be generic in.`);
  const constraint = union([property.type, UNDEFINED]);
  target.typeParameters = [{ name: parameter, constraint, default: constraint }];
  property.type = { kind: 'parameter', name: parameter };
}
