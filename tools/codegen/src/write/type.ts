import type { Declaration, TsType } from '../model/model.js';
import { quote } from '../model/naming.js';

/** Spells types inside one file: finds imports, and names that are not shadowed. */
export interface Speller {
  /** The declaration whose body is being printed, for what its namespaces shadow. */
  within?: Declaration | undefined;
  /** Returns true if the file declares the type itself. */
  isLocal(target: Declaration): boolean;
  reference(target: Declaration, within?: Declaration): string;
  external(name: string, from: string, within: Declaration | undefined): string;
}

const WIDTH = 100;

export function typeText(type: TsType, speller: Speller, within?: Declaration): string {
  const text = (one: TsType) => typeText(one, speller, within);
  switch (type.kind) {
    case 'primitive':
    case 'parameter':
      return type.name;
    case 'literal':
      return typeof type.value === 'string' ? quote(type.value) : String(type.value);
    case 'reference': {
      const name = speller.reference(type.target, within);
      return type.args ? `${name}<${type.args.map(text).join(', ')}>` : name;
    }
    case 'external':
      return speller.external(type.name, type.from, within);
    case 'page':
      return `${speller.external(type.class, '@oai/core', within)}<${text(type.item)}>`;
    case 'array':
      // Anything that may contain a `|` would need parentheses.
      return type.items.kind === 'union' || type.items.kind === 'text'
        ? `Array<${text(type.items)}>`
        : `${text(type.items)}[]`;
    case 'map':
      return `{ [key: string]: ${text(type.values)} }`;
    case 'union':
      return type.members.map(text).join(' | ');
    case 'text':
      return type.parts.map((part) => (typeof part === 'string' ? part : text(part))).join('');
  }
}

/** Returns a type after `before`; unions that are too long have one member per line. */
export function wrappedType(
  before: string,
  type: TsType,
  after: string,
  indent: string,
  speller: Speller,
  within?: Declaration,
): string {
  const line = `${indent}${before}${typeText(type, speller, within)}${after}`;
  if (line.length <= WIDTH || type.kind !== 'union') return `${line}\n`;
  const members = type.members.map((one) => `${indent}  | ${typeText(one, speller, within)}`);
  return `${indent}${before.trimEnd()}\n${members.join('\n')}${after}\n`;
}
