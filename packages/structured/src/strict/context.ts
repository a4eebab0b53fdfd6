import type { SchemaNode } from '../schema/node.js';
import type { References } from '../schema/references.js';

/** @internal */
export interface WriterOptions {
  /** Makes optional properties required and nullable; `null` is read back as "absent". */
  optionalAsNullable?: boolean | undefined;
  /** A validator checks every answer, so constraints that the API ignores may become hints. */
  validated?: boolean | undefined;
}

/** Properties of strict object schemas whose `null` may stand for "absent". @internal */
export type NullForAbsent = Map<SchemaNode, Set<string>>;

/** The parts of the writer of a strict schema that its helpers need. @internal */
export interface WriterContext {
  readonly options: WriterOptions;
  readonly references: References;
  /** The properties that are nullable only because they are optional. */
  readonly nullForAbsent: NullForAbsent;
  /** The definitions of the strict schema, by name. */
  readonly definitions: SchemaNode;
  /** Returns a name that no definition has. */
  nameFor(wish: string): string;
  /** Reports what cannot be expressed, with the path of the schema that holds it. */
  report(path: string, message: string): void;
  /** Writes a schema inside the one that is being written. */
  write(schema: unknown, path: string): SchemaNode;
}
