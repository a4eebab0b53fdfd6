/** The kind of an operation, which decides about its attributes and metrics. */
export type OperationKind = 'inference' | 'embeddings' | 'other';

/** An operation that gets a span. */
export interface Operation {
  /** `gen_ai.operation.name`. */
  readonly name: string;
  readonly kind: OperationKind;
  /** `openai.api.type`. */
  readonly api?: string;
  /** `gen_ai.output.type` of operations that produce one type only. */
  readonly output?: string;
}

const CHAT: Operation = { name: 'chat', kind: 'inference', api: 'chat_completions' };
const RESPONSE: Operation = { name: 'chat', kind: 'inference', api: 'responses' };
const IMAGE: Operation = { name: 'generate_content', kind: 'inference', output: 'image' };
const TEXT: Operation = { name: 'generate_content', kind: 'inference', output: 'text' };
const VIDEO: Operation = { name: 'generate_content', kind: 'inference', output: 'video' };

/**
 * The operations of GenAI, by the names of the methods that make the calls. Others (files, batches,
 * administration …) are plain HTTP, for which instrumentations of `fetch` exist.
 */
const OPERATIONS = new Map<string, Operation>([
  ['chat.completions.create', CHAT],
  ['completions.create', { name: 'text_completion', kind: 'inference' }],
  ['responses.create', RESPONSE],
  ['beta.responses.create', RESPONSE],
  ['responses.retrieve', { name: 'fetch_response', kind: 'other', api: 'responses' }],
  ['beta.responses.retrieve', { name: 'fetch_response', kind: 'other', api: 'responses' }],
  ['embeddings.create', { name: 'embeddings', kind: 'embeddings' }],
  ['images.generate', IMAGE],
  ['images.edit', IMAGE],
  ['images.createVariation', IMAGE],
  ['audio.speech.create', { name: 'generate_content', kind: 'inference', output: 'speech' }],
  ['audio.transcriptions.create', TEXT],
  ['audio.translations.create', TEXT],
  ['videos.create', VIDEO],
  ['videos.remix', VIDEO],
  ['vectorStores.search', { name: 'retrieval', kind: 'other' }],
  ['moderations.create', { name: 'moderation', kind: 'other' }],
  ['beta.assistants.create', { name: 'create_agent', kind: 'other' }],
  ['beta.agents.create', { name: 'create_agent', kind: 'other' }],
]);

/** Returns the operation of a method, or undefined if it gets no span. */
export function operationOf(method: string | undefined): Operation | undefined {
  return method === undefined ? undefined : OPERATIONS.get(method);
}
