import type { ConversationItem } from '@oai/realtime';

type Part = { type?: string; text?: string; transcript?: string; image_url?: string };

/**
 * Returns a copy of an item that another session takes: with text in place of audio. The id stays, so
 * that the items of the application still find it.
 *
 * @returns Undefined for an item that cannot be repeated.
 * @internal
 */
export function repeatable(item: ConversationItem): ConversationItem | undefined {
  const {
    object: _object,
    status: _status,
    ...copy
  } = item as ConversationItem & {
    object?: unknown;
    status?: unknown;
  };
  if (copy.type === 'function_call' || copy.type === 'function_call_output') {
    return copy as ConversationItem;
  }
  if (copy.type !== 'message' || !Array.isArray(copy.content)) return undefined;
  const textType = copy.role === 'assistant' ? 'output_text' : 'input_text';
  const content = (copy.content as (Part | null)[]).flatMap((part) => {
    if (part?.type === 'input_image') return [part];
    const text = part?.text ?? part?.transcript;
    return typeof text !== 'string' || text === '' ? [] : [{ type: textType, text }];
  });
  return content.length > 0 ? ({ ...copy, content } as ConversationItem) : undefined;
}
