/** Schemas nested deeper than any that the API accepts, which are not followed to their end. @internal */
export const DEEPEST = 200;
/** More schemas than any that the API accepts has: parts of a schema may be used repeatedly. @internal */
export const MOST_SCHEMAS = 50_000;

/** @internal */
export const TOO_DEEP = `${DEEPEST} levels of nested schemas are more than the API accepts`;
/** @internal */
export const TOO_MANY = `${MOST_SCHEMAS} schemas, repeated ones included, are more than the API accepts`;

/** The type that stands for a schema that is not followed further. @internal */
export const ENDLESS = 'too deep';

/** Thrown where a schema is not followed further. @internal */
export class EndlessError extends Error {}

/** Returns true if a recursion had no end, in this package or in a library. @internal */
export function isEndless(error: unknown): boolean {
  if (error instanceof EndlessError) return true;
  return error instanceof Error && /call stack|too much recursion/i.test(error.message);
}
