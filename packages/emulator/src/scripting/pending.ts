import { hideSecretTexts } from '../secrets.js';
import type { JsonObject } from '../json.js';
import { matchToJson } from './check-match.js';
import type { Match } from './conditions.js';

/**
 * A script or a fault that is still queued.
 *
 * @public
 */
export interface Pending {
  /** Identifier among all scripts and faults: `script-1`. */
  id: string;
  kind: 'script' | 'fault';
  /** The answer or the fault in short: `{ text: 'Hi' }`. */
  description: string;
  match: Match;
  /** Number of requests that it was applied to. */
  hits: number;
}

/** Returns a queued value as JSON has it. @internal */
export function pendingToJson({ match, ...rest }: Pending): JsonObject {
  return { ...rest, match: matchToJson(match) };
}

/** Describes a queued value in one line, without credentials. @internal */
export function describeQueued(value: unknown): string {
  if (typeof value === 'function') return `a function${value.name && ` '${value.name}'`}`;
  const text = hideSecretTexts(JSON.stringify(value) ?? String(value));
  return text.length > 100 ? `${text.slice(0, 100)}…` : text;
}

/** @throws {Error} Lists the scripts and faults that were not used. @internal */
export function assertNone(pending: Pending[]): void {
  if (pending.length === 0) return;
  const lines = pending.map(({ kind, description, match }) => {
    const { method, path, skip } = match;
    const place = [method, path].filter((part) => part !== undefined).join(' ');
    const skipped = skip ? ` after ${skip} others` : '';
    return `- ${kind} ${description}${place && `, for ${place}`}${skipped}`;
  });
  throw new Error(`Not used, or less often than expected:\n${lines.join('\n')}`);
}
