import type { Declaration, Property } from '../model/model.js';
import { propertyKey } from '../model/naming.js';
import { comment } from './comment.js';
import { specifier } from './export-list.js';
import { typeText, wrappedType, type Speller } from './type.js';

/** Returns a declared type and the namespace of its nested types. */
export function printDeclaration(target: Declaration, speller: Speller, indent = ''): string {
  const same = target.same ?? namesake(target);
  if (same) {
    const local = target.parent && isGeneric(same) ? byDefault(same) : speller.reference(same);
    return `${indent}export type { ${specifier(local, target.name)} };\n`;
  }
  const tags = [
    target.deprecated ? '@deprecated' : undefined,
    target.parent ? undefined : target.internal ? '@internal' : '@public',
  ];
  const body = target.kind === 'interface' ? interfaceText : aliasText;
  const own = comment([target.docs], tags, indent) + body(target, speller, indent);
  if (target.children.length === 0) return own;
  const inner = target.children
    .map((one) => printDeclaration(one, speller, `${indent}  `))
    .join('\n');
  const defaults = defaultsOf(target, speller);
  return `${own}\n${defaults}${indent}export ${target.parent ? '' : 'declare '}namespace ${target.name} {\n${inner}${indent}}\n`;
}

function parameters(target: Declaration, speller: Speller): string {
  if (target.typeParameters.length === 0) return '';
  const all = target.typeParameters.map(
    (one) =>
      `${one.name} extends ${typeText(one.constraint, speller, target)} = ` +
      typeText(one.default, speller, target),
  );
  return `<${all.join(', ')}>`;
}

function interfaceText(target: Declaration, speller: Speller, indent: string): string {
  const parents = target.extends.map((one) => typeText(one, speller, target)).join(', ');
  const head =
    `${indent}export interface ${target.name}${parameters(target, speller)}` +
    `${parents ? ` extends ${parents}` : ''} {`;
  const members = target.properties.map((one) => propertyText(one, target, speller, `${indent}  `));
  if (target.index)
    members.push(`${indent}  [key: string]: ${typeText(target.index, speller, target)};\n`);
  if (members.length === 0) return `${head}}\n`;
  return `${head}\n${members.join('')}${indent}}\n`;
}

function propertyText(
  property: Property,
  target: Declaration,
  speller: Speller,
  indent: string,
): string {
  const key = `${propertyKey(property.name)}${property.optional ? '?' : ''}: `;
  const { deprecated } = property;
  const tags = [
    typeof deprecated === 'string'
      ? `@deprecated ${deprecated}`
      : deprecated
        ? '@deprecated'
        : undefined,
  ];
  return (
    comment([docsOf(property)], tags, indent) +
    wrappedType(key, property.type, ';', indent, speller, target)
  );
}

/** A text that only names the value of a constant is left out: the type names it already. */
function docsOf({ docs, type }: Property): string | undefined {
  return type.kind === 'literal' && docs === `Always \`${type.value}\`.` ? undefined : docs;
}

function aliasText(target: Declaration, speller: Speller, indent: string): string {
  const head = `export type ${target.name}${parameters(target, speller)} = `;
  return wrappedType(head, target.type!, ';', indent, speller, target);
}

/**
 * Returns the top-level type of which a nested type of the same name is an alias. Inside the
 * namespace it cannot be referred to by its name.
 */
function namesake({ parent, name, type }: Declaration): Declaration | undefined {
  if (!parent || type?.kind !== 'reference' || type.args) return undefined;
  return type.target.parent || type.target.name !== name ? undefined : type.target;
}

function isGeneric(target: Declaration): boolean {
  return target.typeParameters.length > 0;
}

/** Returns the local name of a generic type with its default arguments. */
function byDefault({ name }: Declaration): string {
  return `${name}ByDefault`;
}

function defaultsOf(target: Declaration, speller: Speller): string {
  const generic = target.children
    .map(namesake)
    .filter((one) => one !== undefined && isGeneric(one));
  return generic.map((one) => `type ${byDefault(one!)} = ${speller.reference(one!)};\n\n`).join('');
}
