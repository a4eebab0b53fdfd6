import { findClash, ITEMS, partsOfAll, type SchemaReader } from '../schema/clash.js';
import { isZod4, type Zod4Like } from './types.js';
import { definitionOf, type Zod4Definition } from './zod-4-checks.js';
import { everyPart } from './zod-4-pipes.js';

/** Wrappers that make what the schema inside them makes. */
const WRAPPERS = new Set(['optional', 'nullable', 'nonoptional', 'readonly', 'catch']);

/** Returns true if JSON stays as it is: of coercions, only that to dates makes another value. */
function keeps(definition: Zod4Definition): boolean {
  const { type, coerce, transform } = definition;
  if (transform || type === 'transform' || type === 'success') return false;
  return !(coerce && type === 'date') && !isReplaced(definition);
}

function isReplaced({ checks = [] }: Zod4Definition): boolean {
  return checks.some((one) => one._zod.def.check === 'overwrite');
}

const READER: SchemaReader<Zod4Like> = {
  changes: (schema) => isZod4(schema) && !everyPart(schema, keeps),
  partsOf(schema) {
    if (!isZod4(schema)) return [];
    const definition = definitionOf(schema);
    const { type, left, right, options } = definition;
    if (isReplaced(definition)) return undefined;
    if (type === 'object') return [definition.shape!];
    if (type === 'array') return [{ [ITEMS]: definition.element! }];
    if (type === 'intersection') return partsOfAll([left!, right!], READER);
    if (type === 'union') return partsOfAll(options!, READER);
    if (WRAPPERS.has(type)) return READER.partsOf(definition.innerType!);
    if (type === 'lazy') return READER.partsOf(definition.getter!());
    return READER.changes(schema) ? undefined : [];
  },
};

/** Returns the reason why zod cannot join the results of an intersection, if there is one. @internal */
export function clashOf({ left, right }: Zod4Definition): string | undefined {
  return findClash([left!, right!], READER);
}
