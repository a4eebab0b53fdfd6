import { withoutSecrets } from '../secrets.js';
import type { StoredObject } from '../state/collection.js';
import type { EmulatorState } from '../state/state.js';

const MAX_SHOWN = 100;

/** Kinds whose identifiers are credentials. */
const SECRET_KINDS = ['client secret', 'issued key'];

/** The objects of one kind, of all parents. @internal */
export interface ObjectCount {
  kind: string;
  count: number;
  /** Number of objects in each status. */
  statuses: Record<string, number>;
}

/** Counts the objects of each kind. @internal */
export function countObjects(state: EmulatorState): ObjectCount[] {
  return [...objectsByKind(state)].map(([kind, objects]) => ({
    kind,
    count: objects.length,
    statuses: countStatuses(objects),
  }));
}

/** Returns the latest 100 objects of one kind, without credentials. @internal */
export function listObjects(state: EmulatorState, kind: string): unknown[] {
  const objects = objectsByKind(state).get(kind) ?? [];
  return objects.slice(-MAX_SHOWN).map(withoutSecrets);
}

function objectsByKind(state: EmulatorState): Map<string, StoredObject[]> {
  const kinds = new Map<string, StoredObject[]>();
  for (const collection of state.allCollections()) {
    const { kind, size } = collection;
    if (size === 0 || SECRET_KINDS.includes(kind)) continue;
    const objects = kinds.get(kind) ?? [];
    kinds.set(kind, objects);
    for (const each of collection.all()) objects.push(each);
  }
  return kinds;
}

function countStatuses(objects: StoredObject[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { status } of objects) {
    if (typeof status === 'string') counts[status] = (counts[status] ?? 0) + 1;
  }
  return counts;
}
