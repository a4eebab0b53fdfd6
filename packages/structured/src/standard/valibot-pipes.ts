import { mapSchemas } from '../schema/map.js';
import {
  EXTRA,
  isNode,
  listOf,
  NOTES,
  OPAQUE,
  PIPED,
  sameJSON,
  type SchemaNode,
} from '../schema/node.js';
import { AFTER_CHANGE, BY_FUNCTION, withNotes } from '../schema/notes.js';
import { pipeNode } from '../schema/pipes.js';
import { showValue } from '../schema/values.js';
import {
  changes,
  CHANGES,
  NARROWING,
  REFUSING,
  TEXT_CHANGES,
  STOPS,
  stops,
  type ValibotLike,
} from './valibot-schema.js';

/** The state of a pipe after one of its items, which valibot's converter passes on to the next. */
const PIPE = Symbol('pipe');

interface PipeState {
  /** The schema of what the items so far read. */
  node: SchemaNode;
  /** True if later schemas read another value. */
  isChanged: boolean;
  /** True if later actions read another value as well. */
  isStopped?: boolean;
  /** True if later actions read a text after a change. */
  isSettled?: boolean;
  /** True if what is written need not fit them, as the text before the change has to fit as well. */
  isRead?: boolean;
}

type PipedNode = SchemaNode & { [PIPE]?: PipeState };

/** Schemas that the converter writes into the schema that they wrap. */
const WRAPPERS = new Set(['optional', 'exact_optional', 'undefinedable']);
const ANYTHING = new Set(['any', 'unknown', 'custom']);
/** Keywords that ask for certain texts. */
const ASKING = ['pattern', 'format', 'const', 'enum'];
const LENGTHS = ['minLength', 'maxLength'];

/**
 * Options that make valibot's converter write whole pipes: it would stop at the second schema, or
 * refuse it. What follows a transform is left out here.
 *
 * @internal
 */
export const wholePipes: Record<string, unknown> = { typeMode: undefined, errorMode: 'ignore' };

/** Adds an action to its pipe, unless it reads another value. @internal */
export function pipeAction(
  { kind, type }: { kind: string; type: string },
  given: SchemaNode,
  written: SchemaNode,
): SchemaNode {
  const before = (given as PipedNode)[PIPE];
  // The converter has written into the schema that it hands over.
  if (before?.isStopped) {
    return kind === 'validation' ? withNote(before, AFTER_CHANGE) : withState(before);
  }
  const isStopped = STOPS.has(type);
  let node = written;
  if (before) {
    if (isStopped) ({ node } = before);
    else if (before.isRead) node = described(written, before.node, []);
    else node = keepFormat(written, before.node['format']);
    if (before.isSettled && !before.isRead) node = described(node, before.node, ASKING);
  }
  const isChange = TEXT_CHANGES.has(type);
  const isSettled = before?.isSettled || isChange;
  const isRead = before?.isRead || (isChange && ASKING.some((keyword) => keyword in node));
  const isChanged = isStopped || isRead || CHANGES.has(type) || before?.isChanged === true;
  const state = { node, isChanged, isStopped, isSettled, isRead };
  return REFUSING.has(type) ? withNote(state, AFTER_CHANGE) : withState(state);
}

/** Adds a schema to the pipe that it is part of, as both must fit. @internal */
export function pipeSchema(
  schema: ValibotLike,
  given: SchemaNode,
  written: SchemaNode,
): SchemaNode {
  const { type } = schema;
  const before = (given as PipedNode)[PIPE];
  if (before && WRAPPERS.has(type)) return withState({ ...before, node: written });
  if (!before) {
    // The schema behind a lazy one or inside such a wrapper is kept elsewhere.
    const isElsewhere = type === 'lazy' || NARROWING.has(type);
    return withState({
      node: written,
      isChanged: isElsewhere ? changes(schema) : someOf(partsOf(written), 'isChanged'),
      isStopped: isElsewhere ? stops(schema) : hasStopped(written),
      isSettled: someOf(partsOf(written), 'isSettled'),
    });
  }
  if (before.isChanged) return withNote(before, AFTER_CHANGE);
  if (ANYTHING.has(type)) {
    return type === 'custom' ? withNote(before, BY_FUNCTION) : withState(before);
  }
  const node = both(before, type, written);
  const isSettled = before.isSettled || someOf(partsOf(written), 'isSettled');
  const isChanged = someOf(partsOf(written), 'isChanged');
  return withState({ node, isChanged, isStopped: hasStopped(written), isSettled });
}

/** Removes the states of pipes, and the patterns of lists. @internal */
export function withoutPipes(schema: SchemaNode): SchemaNode {
  return mapSchemas(schema, (node) => withoutListPattern(withoutState(node)));
}

function withState(state: PipeState): PipedNode {
  const node = withoutState(state.node);
  return { ...node, [PIPE]: { ...state, node } };
}

function withNote(state: PipeState, note: string): PipedNode {
  return withState({ ...state, node: withNotes(state.node, [note]) });
}

function withoutState({ [PIPE]: _state, ...node }: PipedNode): SchemaNode {
  return node;
}

function withoutListPattern({ pattern, ...node }: SchemaNode): SchemaNode {
  return pattern === undefined || node['type'] === 'array' ? node : { ...node, pattern };
}

/**
 * @param written The second schema, which the converter writes over the keywords of the first one:
 *   those that are left of it do no harm, as the first one is kept beside it.
 */
function both(
  { node: first, isSettled }: PipeState,
  type: string,
  written: SchemaNode,
): SchemaNode {
  const { [EXTRA]: _extra, [NOTES]: _notes, [PIPED]: _piped, ...second } = written;
  if (first[OPAQUE] === 'custom') {
    const { [OPAQUE]: _opaque, ...described } = second;
    return described;
  }
  if (type === 'object') delete second['additionalProperties'];
  // The combinations of the first one are left of it as well: they are not asked of what it passes on.
  const combined = listOf(second['allOf']).filter((part) => !listOf(first['allOf']).includes(part));
  if (combined.length > 0) second['allOf'] = combined;
  else delete second['allOf'];
  const pipe = pipeNode(first, second, isSettled);
  // Later actions are written by the type.
  return 'type' in second ? { type: second['type'], ...pipe } : pipe;
}

function partsOf({ properties, items, additionalProperties, ...node }: SchemaNode): unknown[] {
  return [
    ...Object.values(isNode(properties) ? properties : {}),
    ...[node['anyOf'], node['oneOf'], node['allOf'], node['prefixItems']].flatMap(listOf),
    ...[items, additionalProperties],
  ];
}

function someOf(parts: unknown[], key: 'isChanged' | 'isStopped' | 'isSettled'): boolean {
  return parts.some((part) => isNode(part) && (part as PipedNode)[PIPE]?.[key]);
}

/** Returns true if the value of one of several branches is another one than is read. */
function hasStopped({ anyOf, oneOf, allOf }: SchemaNode): boolean {
  return someOf([anyOf, oneOf, allOf].flatMap(listOf), 'isStopped');
}

/**
 * Describes what an action asks of a text after a change.
 *
 * @param sent Keywords that are sent as well, as they lose no result of the change. A format is not
 *   described then: texts that fit one are not changed so that they do not fit it.
 */
function described(written: SchemaNode, before: SchemaNode, sent: readonly string[]): SchemaNode {
  const node = { ...written };
  const isNoted = ([keyword]: readonly [string, unknown]) =>
    keyword !== 'format' || !sent.includes(keyword);
  const asked = (written[EXTRA] ?? []).slice(before[EXTRA]?.length ?? 0);
  for (const keyword of [...ASKING, ...LENGTHS]) {
    if (sameJSON(written[keyword], before[keyword])) continue;
    asked.push([keyword, written[keyword]]);
    if (sent.includes(keyword)) continue;
    if (keyword in before) node[keyword] = before[keyword];
    else delete node[keyword];
  }
  if (asked.length === 0) return written;
  const notes = asked
    .filter(isNoted)
    .map(
      ([keyword, value]) =>
        `then ${keyword}: ${typeof value === 'string' ? value : showValue(value)}`,
    );
  const extra = (sent.length > 0 ? written : before)[EXTRA] ?? [];
  return { ...node, [EXTRA]: extra, [NOTES]: [...(before[NOTES] ?? []), ...notes] };
}

/** The converter writes each format over the one before. */
function keepFormat(written: SchemaNode, before: unknown): SchemaNode {
  const { format } = written;
  if (before === undefined || format === before) return written;
  const node = { ...written, format: before };
  if (format === undefined) return node;
  return { ...node, [EXTRA]: [...(node[EXTRA] ?? []), ['format', format] as const] };
}
