import type { ApiDocument } from '../document/document.js';
import type { Problem } from '../document/problem.js';
import { findUnknownParameter } from '../document/unknown-parameter.js';
import { validate } from '../document/validate.js';
import { isObject, objectAt, type JsonObject } from '../json.js';

const schemaNames: Record<string, string> = {
  realtime: 'RealtimeSessionCreateRequestGA',
  transcription: 'RealtimeTranscriptionSessionCreateRequestGA',
};

/** Returns a session with default settings. @internal */
export function defaultSession(
  id: string,
  model: string,
  type: string,
  expiresAt: number,
): JsonObject {
  const input = {
    format: { type: 'audio/pcm', rate: 24_000 },
    turn_detection: {
      type: 'server_vad',
      threshold: 0.5,
      prefix_padding_ms: 300,
      silence_duration_ms: 200,
      ...(type === 'realtime'
        ? { create_response: true, interrupt_response: true, idle_timeout_ms: null }
        : {}),
    },
  };
  if (type === 'transcription') {
    return {
      type,
      object: 'realtime.transcription_session',
      id,
      expires_at: expiresAt,
      audio: { input },
    };
  }
  return {
    type,
    object: 'realtime.session',
    id,
    model,
    output_modalities: ['audio'],
    instructions: 'You are a helpful assistant.',
    tools: [],
    tool_choice: 'auto',
    max_output_tokens: 'inf',
    tracing: null,
    truncation: 'auto',
    expires_at: expiresAt,
    audio: {
      input,
      output: { format: { type: 'audio/pcm', rate: 24_000 }, voice: 'alloy', speed: 1 },
    },
  };
}

/**
 * Validates a session that a client requests. Only the dialect of the GA version is accepted: members
 * of the beta are unknown parameters.
 *
 * @internal
 */
export function sessionProblem(session: unknown, document: ApiDocument): Problem | undefined {
  const resolve = (name: string) => document.schema(name);
  if (!isObject(session)) {
    return {
      param: 'session',
      message: "Missing required parameter: 'session'.",
      code: 'missing_required_parameter',
    };
  }
  if (session['type'] === undefined) {
    return {
      param: 'session.type',
      message: "Missing required parameter: 'session.type'.",
      code: 'missing_required_parameter',
    };
  }
  const schema = schemaNames[String(session['type'])];
  if (schema === undefined) {
    return {
      param: 'session.type',
      message: `Invalid value: '${String(session['type'])}'. Supported values are: 'realtime' and 'transcription'.`,
      code: 'invalid_value',
    };
  }
  const unknown =
    findUnknownParameter({ $ref: schema }, session, resolve) ??
    within('audio.input', findUnknownIn(schema, session, ['audio', 'input'], document)) ??
    within('audio.output', findUnknownIn(schema, session, ['audio', 'output'], document));
  const problem =
    unknown ??
    validate({ $ref: schema }, session, resolve) ??
    modalitiesProblem(session['output_modalities']);
  if (!problem) return undefined;
  const param = `session.${problem.param}`;
  return {
    ...problem,
    param,
    message: problem.message.replace(`'${problem.param}'`, `'${param}'`),
  };
}

/** @internal */
export function modalitiesProblem(modalities: unknown): Problem | undefined {
  if (!Array.isArray(modalities) || modalities.length < 2) return undefined;
  return {
    param: 'output_modalities',
    message: `Invalid modalities: ${JSON.stringify(modalities)}. Supported combinations are: ['text'] and ['audio'].`,
    code: 'invalid_value',
  };
}

/** Merges a change into a session, objects member by member. @internal */
export function mergeSession(session: JsonObject, change: JsonObject): JsonObject {
  const merged: JsonObject = { ...session };
  for (const [name, value] of Object.entries(change)) {
    const own = merged[name];
    merged[name] = isObject(own) && isObject(value) ? mergeSession(own, value) : value;
  }
  return merged;
}

function findUnknownIn(
  schemaName: string,
  session: JsonObject,
  path: string[],
  document: ApiDocument,
): Problem | undefined {
  let schema: JsonObject | undefined = { $ref: schemaName };
  let value: JsonObject = session;
  for (const name of path) {
    schema = schema && document.property(schema, name);
    value = objectAt(value, name);
  }
  return schema && findUnknownParameter(schema, value, (name) => document.schema(name));
}

function within(path: string, problem: Problem | undefined): Problem | undefined {
  if (!problem) return undefined;
  const param = `${path}.${problem.param}`;
  return {
    ...problem,
    param,
    message: problem.message.replace(`'${problem.param}'`, `'${param}'`),
  };
}
