// Advice about what only the libraries behind Standard Schema have, so that zod's bundle has none of it.

/** The name of a property that converters leave out, and the advice about it. @internal */
export const PROTO = 'property "__proto__"';
/** @internal */
export const PROTO_HINT = 'the JSON Schema of the library leaves it out: give it another name';

/** @internal */
export const KEYS_HINT =
  'only a picklist or an enum of texts lists its keys: use one, or an object';

/** @internal */
export const EMPTY_STRUCT_HINT =
  'effect reads anything but null there: list its fields, or leave it out';
