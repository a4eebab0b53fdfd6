import { toStrictJsonSchema } from '@oai/structured';
import type { Zod3Like } from '@oai/structured/zod';
import { zodToJsonSchema as convert, type Options } from 'zod-to-json-schema';

/**
 * Options of {@link zodToJsonSchema}. Those that are not listed are passed to the package
 * `zod-to-json-schema`, whose defaults hold.
 *
 * @public
 */
export interface ZodToJsonSchemaOptions {
  /** Name of the definition that holds the schema. Default: none, the schema is the root. */
  name?: string | undefined;
  /** `duplicate-ref` puts the schema at the root too, not only into `definitions`. */
  nameStrategy?: 'ref' | 'duplicate-ref' | 'title' | undefined;
  /** `extract-to-root` is read as `root`: references lead to where a schema stands first. */
  $refStrategy?: 'root' | 'relative' | 'none' | 'seen' | 'extract-to-root' | undefined;
  target?: 'jsonSchema7' | 'jsonSchema2019-09' | 'openApi3' | undefined;
  /** Rewrites the schema for strict structured outputs. */
  openaiStrictMode?: boolean | undefined;
  [option: string]: unknown;
}

/** @public */
export interface ZodToJsonSchemaResult {
  $schema?: string;
  definitions?: Record<string, object>;
  [keyword: string]: unknown;
}

/**
 * Converts a zod 3 schema to JSON Schema. For structured outputs use `zodResponseFormat` and
 * `zodFunction`, which also read zod 4.
 *
 * @param options Options, or the name of the definition.
 * @throws {UnsupportedSchemaError} With `openaiStrictMode`: no strict schema says the same.
 * @public
 */
export function zodToJsonSchema(
  schema: Zod3Like,
  options: ZodToJsonSchemaOptions | string = {},
): ZodToJsonSchemaResult {
  const given = typeof options === 'string' ? { name: options } : options;
  const { openaiStrictMode, nameStrategy, $refStrategy, ...rest } = given;
  const result = convert(
    schema as unknown as Parameters<typeof convert>[0],
    {
      ...rest,
      nameStrategy: nameStrategy === 'title' ? 'title' : 'ref',
      $refStrategy: $refStrategy === 'extract-to-root' ? 'root' : ($refStrategy ?? 'root'),
    } as Partial<Options>,
  ) as ZodToJsonSchemaResult;
  const { $ref: _$ref, ...keywords } = result;
  const own = nameStrategy === 'duplicate-ref' && result.definitions?.[given.name ?? ''];
  const placed = own ? { ...own, ...keywords } : result;
  return openaiStrictMode ? (toStrictJsonSchema(placed) as ZodToJsonSchemaResult) : placed;
}
