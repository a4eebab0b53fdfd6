/** A schema of zod 4 or of zod/mini. @public */
export interface Zod4Like {
  _zod: { output: unknown };
}

/** A schema of zod 3. @public */
export interface Zod3Like {
  _output: unknown;
  _def: object;
}

/** A schema of zod 4, zod/mini or zod 3. @public */
export type ZodLike = Zod4Like | Zod3Like;

/** Returns true for a schema of zod 4, whatever is given. @internal */
export function isZod4(schema: unknown): schema is Zod4Like {
  return '_zod' in (Object(schema) as object);
}

/** Returns true for a schema of zod 3, whatever is given. @internal */
export function isZod3(schema: unknown): schema is Zod3Like {
  return '_def' in (Object(schema) as object) && !isZod4(schema);
}

/** The output type of a zod schema. @public */
export type InferZodType<Schema extends ZodLike> = Schema extends Zod4Like
  ? Schema['_zod']['output']
  : Schema extends Zod3Like
    ? Schema['_output']
    : never;
