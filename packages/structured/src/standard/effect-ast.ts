/** The parts of effect's syntax tree that matter here; `_tag` says which are present. @internal */
export interface AST {
  _tag: string;
  annotations?: { expected?: unknown; representation?: { id?: unknown } };
  checks?: readonly Check[];
  encoding?: readonly Link[];
  context?: { isOptional?: boolean };
  /** The type is missing where the caller gave something that is no schema. */
  propertySignatures?: readonly { name: PropertyKey; type?: AST }[];
  elements?: readonly AST[];
  rest?: readonly AST[];
  types?: readonly AST[];
  thunk?: () => AST;
  literal?: unknown;
}

interface Link {
  to: AST;
  transformation?: { decode?: { _tag?: string }; encode?: { [CONTENT]?: Content } };
}

/** Effect's mark of codecs whose texts hold values of another form. */
const CONTENT = Symbol.for('~effect/Schema/content');

interface Content {
  mediaType: string;
  /** False if a function of the caller changes the values. */
  preserveSchema: boolean;
}

/** A check, or a group of them. @internal */
export interface Check {
  checks?: readonly Check[];
  annotations?: {
    representation?: { id?: unknown; payload?: Payload | null; schemas?: readonly AST[] };
  };
}

/** The parameters of a check. */
interface Payload {
  minLength?: unknown;
  minimum?: unknown;
  /** The parts of a regular expression. */
  source?: unknown;
  flags?: unknown;
}

/** The syntax tree of an effect schema; undefined for anything else. @internal */
export function astOf(schema: unknown): AST | undefined {
  return (Object(schema) as { ast?: AST }).ast;
}

/** The side of a codec that is read. @internal */
export function encodedOf(ast: AST): AST {
  let encoded = ast;
  while (encoded.encoding?.length) encoded = encoded.encoding.at(-1)!.to;
  return encoded;
}

/** The schema of the JSON that is inside a text; undefined if there is none. @internal */
export function contentOf({ encoding = [], ...ast }: AST): AST | undefined {
  const content = encoding.at(-1)?.transformation?.encode?.[CONTENT];
  const isJSON = content?.mediaType === 'application/json' && content.preserveSchema;
  return isJSON ? (encoding.at(-2)?.to ?? ast) : undefined;
}

/** The alternatives that are read: unions in unions are spread, and suspended schemas made. @internal */
export function alternativesOf(ast: AST, seen = new Set<AST>()): AST[] {
  const encoded = encodedOf(ast);
  if (seen.has(encoded)) return [];
  seen.add(encoded);
  if (encoded.thunk) return alternativesOf(encoded.thunk(), seen);
  return encoded.types ? encoded.types.flatMap((type) => alternativesOf(type, seen)) : [encoded];
}
