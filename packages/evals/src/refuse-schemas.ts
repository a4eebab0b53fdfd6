import { refuseLibrarySchema, refuseSchemas } from '@oai/core/internal';

/** The settings of the model that answers, which may hold a schema. */
interface SamplingParams {
  response_format?: unknown;
  text?: { format?: unknown } | undefined;
  tools?: unknown;
}

/**
 * Refuses schemas in the place of formats and tools: those of chat or of responses, depending on
 * the data source. Refuses the schema of a library as the JSON Schema of an item.
 *
 * @throws {OpenAIError} Names the helper to use.
 * @internal
 */
export function refuseEvalSchemas(
  params: { data_source?: object; data_source_config?: object } | undefined,
): void {
  const { item_schema } = (params?.data_source_config ?? {}) as { item_schema?: unknown };
  refuseLibrarySchema(item_schema, 'data_source_config.item_schema');
  const source = (params?.data_source ?? {}) as { type?: string; sampling_params?: SamplingParams };
  const { response_format, text, tools } = source.sampling_params ?? {};
  const place = 'data_source.sampling_params.';
  const [format, path, formatHelper, toolHelper] =
    source.type === 'responses'
      ? ([text?.format, 'text.format', 'TextFormat', 'ResponsesFunction'] as const)
      : ([response_format, 'response_format', 'ResponseFormat', 'Function'] as const);
  refuseSchemas(format, tools, place + path, formatHelper, toolHelper, `${place}tools`);
}
