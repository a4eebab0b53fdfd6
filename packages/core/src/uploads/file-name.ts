import { FOR_BROWSERS } from '#platform';
import { extensionOf } from './media-type.js';
import { pathOf } from './node-file.js';

/** Returns the last segment of a path. @internal */
export function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
}

/** @internal */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/**
 * Returns the name of a stream, a response or a blob: its own, with the directories in it, which are
 * meant; else the last segment of its address or path; empty if it has none of them.
 *
 * @internal
 */
export function nameOf(value: object): string {
  const { name, filename, url } = value as Record<string, unknown>;
  return textOf(name) || textOf(filename) || baseName(nameInURL(textOf(url)) || pathOf(value));
}

/**
 * Returns the name that a file without one is sent under. Servers derive its type from the extension.
 *
 * @internal
 */
export function nameForType(type: string): string {
  const extension = extensionOf(type);
  return extension ? `unknown_file.${extension}` : 'unknown_file';
}

function nameInURL(url: string): string {
  const segment = baseName(url.replace(/^data:.*|[?#].*/s, ''));
  try {
    const name = decodeURIComponent(segment);
    // Control characters are no part of names.
    return !FOR_BROWSERS && /\p{Cc}/u.test(name) ? segment : name;
  } catch {
    return segment;
  }
}
