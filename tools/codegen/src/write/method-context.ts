import type { Imports } from './imports.js';
import type { Speller } from './type.js';

/** The file into which a method is printed. */
export interface MethodContext {
  /** The path of the resource on the client, such as `chat.completions`. */
  resource: string;
  imports: Imports;
  speller: Speller;
  /** Returns the specifier of a hand-written module relative to the file. */
  handWritten(from: string): string;
}

export const CORE = '@oai/core';
export const INTERNAL = '@oai/core/internal';
