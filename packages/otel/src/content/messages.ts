import type { JSONObject } from '../attributes/records.js';

/** A part of a message, as the JSON schemas of the conventions have it. @public */
export interface MessagePart {
  readonly type: string;
  readonly [member: string]: unknown;
}

/** A message that was sent or received, as the JSON schemas of the conventions have it. @public */
export interface CapturedMessage {
  readonly role: string;
  readonly parts: readonly MessagePart[];
  readonly name?: string;
  readonly finish_reason?: string;
}

/** The content of a call. Members that the call does not have are undefined. @public */
export interface CapturedContent {
  readonly inputMessages?: readonly CapturedMessage[] | undefined;
  readonly outputMessages?: readonly CapturedMessage[] | undefined;
  readonly systemInstructions?: readonly MessagePart[] | undefined;
  readonly toolDefinitions?: readonly JSONObject[] | undefined;
  /** The arguments of a tool that runs, as it received them. */
  readonly toolArguments?: unknown;
  /** The result of a tool. */
  readonly toolResult?: unknown;
}

export function textPart(content: string): MessagePart {
  return { type: 'text', content };
}

/** Returns the part of a tool call. Arguments that are not JSON stay text. */
export function toolCallPart(id: unknown, name: unknown, text: unknown): MessagePart {
  let parsed = text;
  if (typeof text === 'string') {
    try {
      parsed = JSON.parse(text);
    } catch {
      // Models write invalid arguments now and then, and those are worth seeing.
    }
  }
  return { type: 'tool_call', id: id ?? null, name: String(name), arguments: parsed };
}

/**
 * Returns the part of media that are sent inline. Their bytes are left out: backends limit the size
 * of attributes, and one picture exceeds it.
 */
export function inlinePart(
  modality: string,
  mimeType: string | undefined,
  base64: string,
): MessagePart {
  return {
    type: 'blob',
    modality,
    ...(mimeType && { mime_type: mimeType }),
    content: '',
    omitted_bytes: Math.floor((base64.length * 3) / 4),
  };
}

/** Returns the part of media at a URL, which may be a `data:` URL. */
export function uriPart(modality: string, uri: string): MessagePart {
  const inline = /^data:([^;,]*)[^,]*,/.exec(uri);
  return inline
    ? inlinePart(modality, inline[1], uri.slice(inline[0].length))
    : { type: 'uri', modality, uri };
}
