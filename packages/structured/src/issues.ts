import { OpenAIError } from '@oai/core';
import { brand } from '@oai/core/internal';

/** One construct of a schema that strict structured outputs cannot express. @public */
export interface SchemaIssue {
  /** Its place, as a pointer into the JSON Schema: `#/properties/steps/items`. */
  path: string;
  /** The reason, and what to write instead. */
  message: string;
}

/** How many issues a message shows; the error itself has all of them. */
const MOST_LINES = 50;
const MOST_CHARACTERS = 400;

/** Shortens a text for an error message. @internal */
export function clip(text: string): string {
  return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text;
}

/** Returns the lines of an error message about some issues, of bounded length. @internal */
export function linesOf(issues: readonly SchemaIssue[]): string {
  const lines = issues
    .slice(0, MOST_LINES)
    .map(({ path, message }) => `  ${clip(path)}: ${clip(message)}`);
  if (issues.length > MOST_LINES) lines.push(`  and ${issues.length - MOST_LINES} more`);
  return lines.join('\n');
}

/**
 * A schema that cannot be used for strict structured outputs, or for a realtime function. Thrown when
 * the format or tool is made, before any request, with every construct at once.
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
    super(`The schema "${clip(schemaName)}" cannot be used:\n${linesOf(issues)}`);
  }
}
