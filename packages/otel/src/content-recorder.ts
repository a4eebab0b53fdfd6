import type { Context, Span } from '@opentelemetry/api';
import {
  INPUT_MESSAGES,
  OUTPUT_MESSAGES,
  SYSTEM_INSTRUCTIONS,
  TOOL_DEFINITIONS,
} from './attributes/conventions.js';
import type { CapturedContent } from './content/messages.js';
import type { Settings } from './options.js';

const DETAILS_EVENT = 'gen_ai.client.inference.operation.details';
const INFO = 9;

const ATTRIBUTES: readonly (readonly [member: keyof CapturedContent, attribute: string])[] = [
  ['inputMessages', INPUT_MESSAGES],
  ['outputMessages', OUTPUT_MESSAGES],
  ['systemInstructions', SYSTEM_INSTRUCTIONS],
  ['toolDefinitions', TOOL_DEFINITIONS],
];

/** Records the content of a call on its span, as JSON, and in an event, structured. */
export function recordContent(
  { onSpan, onEvent, redact, logger }: Settings,
  content: CapturedContent,
  target: { span: Span; context: Context; attributes: Record<string, unknown> },
): void {
  const shown = redact(content);
  const structured: Record<string, unknown> = {};
  for (const [member, attribute] of ATTRIBUTES) {
    const value = shown[member];
    if (value === undefined) continue;
    structured[attribute] = value;
    if (onSpan) target.span.setAttribute(attribute, JSON.stringify(value));
  }
  if (!onEvent) return;
  logger?.emit({
    eventName: DETAILS_EVENT,
    severityNumber: INFO,
    attributes: { ...target.attributes, ...structured },
    context: target.context,
  });
}
