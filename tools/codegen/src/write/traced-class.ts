import type { SubpathConfig } from '../read/config.js';

type Classes = SubpathConfig['traced'];

/** A name, and the module that exports it: a specifier, or a path relative to the umbrella's `src`. */
export interface Source {
  source: string;
  from: string;
}

/** Returns where the client imports a class from: the file in which tracing agents look for it, if any. */
export function sourceForClient(traced: Classes, { source, from }: Source): Source {
  const one = traced[from]?.[source];
  if (!one) return { source, from };
  return { source: one.as ?? source, from: one.subpath ? fileOf(one.subpath) : one.file! };
}

/** Returns where a subpath exports a class from, so that each class of the umbrella is the same in all. */
export function sourceForSubpath(
  traced: Classes,
  subpath: string,
  { source, from }: Source,
): Source {
  const one = traced[from]?.[source];
  if (!one?.file) return { source, from };
  const isHome = one.subpath === undefined || one.subpath === subpath;
  return { source: one.as ?? source, from: isHome ? one.file : fileOf(one.subpath!) };
}

function fileOf(subpath: string): string {
  return `./public/${subpath}.gen.js`;
}
