import { isZod4, type Zod4Like } from './types.js';
import { definitionOf, type Zod4Definition } from './zod-4-checks.js';
import { isPlainPipe, isTransform } from './zod-4-pipes.js';

/** The treatment of a missing property by a zod 4 schema; newer versions tell defaults apart. */
interface Optionality {
  optin?: 'optional' | 'defaulted';
  optout?: 'optional';
  traits?: ReadonlySet<string>;
}

function optionalityOf(schema: Zod4Like): Optionality {
  return schema._zod as Optionality;
}

/**
 * Returns true if the declared input may be missing. Transforms and catches take a missing key as
 * well, but only the schema behind them says whether that is meant.
 *
 * @internal
 */
export function isOptional(schema: Zod4Like): boolean {
  if (!isZod4(schema)) return false;
  const definition = definitionOf(schema);
  const { type, innerType, options, getter, in: read, out } = definition;
  switch (type) {
    case 'catch':
    case 'nullable':
    case 'readonly':
      return isOptional(innerType!);
    case 'lazy':
      return isOptional(getter!());
    case 'union':
      return options!.some(isOptional);
    case 'pipe':
      if (isTransform(read!)) return isOptional(out!);
      return isOptional(read!) && (!isPlainPipe(definition) || readsAbsence(definition));
    default:
      return optionalityOf(schema).optin !== undefined;
  }
}

/** Returns true if the second schema of a pipe reads what an optional first one makes of absence. */
function readsAbsence({ in: read, out }: Zod4Definition): boolean {
  if (isOptional(out!)) return true;
  // An exact optional refuses `undefined`, whatever follows it.
  return !optionalityOf(read!).traits?.has('$ZodExactOptional') && readsUndefined(out!);
}

const UNDEFINED = new Set(['any', 'unknown', 'undefined', 'void']);

/** Returns true if the value `undefined` fits, though the key of a property may not be missing. */
function readsUndefined(schema: Zod4Like): boolean {
  if (!isZod4(schema)) return false;
  const { type, values, options, innerType, in: read, out } = definitionOf(schema);
  if (type === 'union') return options!.some(readsUndefined);
  if (type === 'literal') return values!.includes(undefined);
  if (type === 'nullable' || type === 'readonly') return readsUndefined(innerType!);
  if (type === 'pipe') return readsUndefined(read!) && readsUndefined(out!);
  return UNDEFINED.has(type) || isOptional(schema);
}

/** Returns true if newer versions of zod fill in a missing property by this schema. @internal */
export function isDefaulted(schema: Zod4Like): boolean {
  return optionalityOf(schema).optin === 'defaulted';
}

/**
 * Returns true for a pipe that may fill in a missing property: its second schema is not asked if the
 * first one refuses it, nor by newer versions if the pipe may stay absent.
 *
 * @internal
 */
export function fillsIn({ in: read, out }: Zod4Definition): boolean {
  if (!isOptional(read!)) return false;
  const staysAbsent = optionalityOf(out!).optout === 'optional' && isDefaulted(out!);
  return !(staysAbsent && optionalityOf(read!).optin === 'optional');
}
