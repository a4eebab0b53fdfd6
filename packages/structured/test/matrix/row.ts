import type * as Ark from 'arktype';
import { z } from 'zod';
import { z as z3 } from 'zod3';

import { loadESM } from '../load-esm.js';

export const { type, scope } = loadESM('arktype') as typeof Ark;
export const { Effect, Schema: S, SchemaGetter } = loadESM('effect') as any;
const typebox = loadESM('typebox', 'typebox/value') as any;
export const { Type: T } = typebox;
export const { Value } = typebox;

export const LIBRARIES = [
  'zod 4',
  'zod/mini',
  'zod 3',
  'valibot',
  'arktype',
  'effect',
  'typebox',
  'JSON Schema',
] as const;
export type Library = (typeof LIBRARIES)[number];

export interface Row {
  name: string;
  /** Values that fit, and values that do not, as the model would write them. */
  fits: unknown[];
  fails: unknown[];
  /** Optional properties are refused, not made nullable. */
  optionalIsRefused?: true;
  /** A schema for each library that has the construct. */
  schemas: Partial<Record<Library, any>>;
}

/** zod 4 and zod 3 are written alike. */
export const zods = (write: (zod: any) => unknown): Partial<Record<Library, unknown>> => ({
  'zod 4': write(z),
  'zod 3': write(z3),
});
