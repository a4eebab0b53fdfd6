import type { Imports } from './imports.js';
import type { Speller } from './type.js';

/** What printing a method needs besides the method. */
export interface MethodContext {
  imports: Imports;
  speller: Speller;
  /** Where a hand-written module is, seen from the file. */
  handWritten(from: string): string;
}

export const CORE = '@oai/core';
export const INTERNAL = '@oai/core/internal';
