/** One problem that a validator found. @public */
export interface StandardIssue {
  readonly message: string;
  readonly path?: readonly (PropertyKey | { readonly key: PropertyKey })[] | undefined;
}

/** The result of a validation: a value, or the issues that were found. @public */
export type StandardResult<Output> =
  | { readonly value: Output; readonly issues?: undefined }
  | { readonly issues: readonly StandardIssue[] };

/**
 * A schema of any library that follows Standard Schema; with `jsonSchema` it can also describe
 * itself (Standard JSON Schema).
 *
 * @public
 */
export interface StandardSchemaLike<Input = unknown, Output = Input> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: string;
    readonly validate: (value: unknown) => StandardResult<Output> | Promise<StandardResult<Output>>;
    readonly types?: { readonly input: Input; readonly output: Output } | undefined;
    readonly jsonSchema?:
      | { readonly input: (options: { readonly target: string }) => Record<string, unknown> }
      | undefined;
  };
}

/** A schema that describes itself (Standard JSON Schema). @public */
export interface DescribedSchemaLike<Input = unknown, Output = Input> {
  readonly '~standard': StandardSchemaLike<Input, Output>['~standard'] & {
    readonly jsonSchema: {
      readonly input: (options: { readonly target: string }) => Record<string, unknown>;
    };
  };
}

/** The output type of a schema. @public */
export type InferStandardOutput<Schema extends StandardSchemaLike> = NonNullable<
  Schema['~standard']['types']
>['output'];
