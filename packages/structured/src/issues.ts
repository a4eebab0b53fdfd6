import { OpenAIError } from '@oai/core';
import { brand } from '@oai/core/internal';

/** One construct of a schema that strict structured outputs cannot express. @public */
export interface SchemaIssue {
  /** Its place, as a pointer into the JSON Schema: `#/properties/steps/items`. */
  path: string;
  /** The reason, and what to write instead. */
  message: string;
}

/**
 * A schema that cannot be used for strict structured outputs. Thrown when the format or tool is
 * made, before any request, with every construct at once.
 *
 * @public
 */
export class UnsupportedSchemaError extends OpenAIError {
  /** @internal */
  static override readonly _brand = /* @__PURE__ */ brand(this, 'UnsupportedSchemaError');

  constructor(
    /** The name of the format or tool. */
    readonly schemaName: string,
    /** The constructs that cannot be expressed, in the order of the schema. */
    readonly issues: readonly SchemaIssue[],
  ) {
    const lines = issues.map(({ path, message }) => `  ${path}: ${message}`);
    super(
      `The schema "${schemaName}" cannot be used for strict structured outputs:\n${lines.join('\n')}`,
    );
  }
}
