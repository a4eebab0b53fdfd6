import { NULL, type Declaration, type TsType } from '../model/model.js';
import type { ResourceTree } from '../model/resource-tree.js';
import { TypeText } from '../model/type-text.js';
import { union } from '../model/union.js';
import type { Config, PropertyOverride } from '../read/config.js';

/** Applies the changes of config/overrides.json; an unknown target is an error. */
export function applyOverrides(tree: ResourceTree, config: Config): void {
  const text = new TypeText(tree);
  for (const [place, override] of Object.entries(config.overrides)) {
    const [module = '', name = ''] = place.split(':');
    const target = text.find(module, name);
    for (const [property, change] of Object.entries(override.properties ?? {}))
      changeProperty(target, property, change, text);
    if (override.members) {
      const more = override.members.map((one) => text.parse(one));
      target.type = union([target.type!, ...more]);
    }
    if (override.without) target.type = without(target, override.without);
    target.sortProperties();
  }
  settleOptionalParams(tree);
}

/** Makes the argument optional if an override made the last required member optional. */
function settleOptionalParams(tree: ResourceTree): void {
  for (const { params, overloads } of [...tree.resources.values()].flatMap((one) => one.methods)) {
    if (!params || params.type.kind !== 'interface' || overloads.length > 0) continue;
    params.optional = params.type.properties.every((one) => one.optional);
    params.nullable = params.optional;
  }
}

/** Returns a union without some of its nested types. */
function without(target: Declaration, names: string[]): TsType {
  if (target.type?.kind !== 'union') throw new Error(`${target.fullName} is not a union.`);
  const gone = names.map((name) => target.child(name));
  for (const one of gone) target.children.splice(target.children.indexOf(one!), 1);
  return union(
    target.type.members.filter((one) => !(one.kind === 'reference' && gone.includes(one.target))),
  );
}

function changeProperty(
  target: Declaration,
  name: string,
  change: PropertyOverride,
  text: TypeText,
): void {
  const known = target.property(name);
  const type = change.type === undefined ? undefined : text.parse(change.type);
  if (change.remove) {
    target.properties = target.properties.filter((one) => one !== known);
    return;
  }
  if (!known && !type)
    throw new Error(
      `Override of ${target.fullName}.${name}: the property does not exist, and the override has no type.`,
    );
  const property = known ?? {
    name,
    type: type!,
    optional: true,
    docs: undefined,
    hasText: false,
    deprecated: false,
  };
  if (!known) target.properties.push(property);
  property.type = type ?? property.type;
  const more = change.members?.map((one) => text.parse(one)) ?? [];
  if (more.length > 0) property.type = union([property.type, ...more]);
  if (change.nullable !== undefined) property.type = nullable(property.type, change.nullable);
  property.optional = change.optional ?? property.optional;
  property.deprecated = change.deprecated ?? property.deprecated;
  property.docs = change.docs ?? property.docs;
  property.hasText ||= change.docs !== undefined;
}

function nullable(type: TsType, wanted: boolean): TsType {
  if (wanted) return union([type, NULL]);
  if (type.kind !== 'union') return type;
  return union(type.members.filter((one) => !(one.kind === 'primitive' && one.name === 'null')));
}
