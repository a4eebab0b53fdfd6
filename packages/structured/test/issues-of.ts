import { UnsupportedSchemaError, type SchemaIssue } from '../src/index.js';

/** The issues of a schema that is refused; empty if it is accepted. */
export function issuesOf(make: () => unknown): readonly SchemaIssue[] {
  try {
    make();
  } catch (error) {
    if (error instanceof UnsupportedSchemaError) return error.issues;
    throw error;
  }
  return [];
}
