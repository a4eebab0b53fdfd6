import type { Call } from '../../api/call.js';
import type { StoredObject } from '../../state/collection.js';
import type { JsonObject } from '../../json.js';
import type { Prompt, Turn } from '../../model/prompt.js';
import { describeToken } from '../chat/logprobs.js';
import { encrypted } from './encrypted.js';
import { hostedToolItems } from './hosted-tools.js';
import { citations } from './file-search.js';
import { scriptedItems } from './scripted-items.js';
import { includes, type OutputItem } from './items.js';

/** Converts a turn to output items: reasoning, hosted tools, a message, calls. @internal */
export function outputItems(call: Call, prompt: Prompt, turn: Turn): OutputItem[] {
  const { ids } = call.state;
  const items: OutputItem[] = [];
  if (turn.reasons) items.push(reasoningItem(call, turn.reasoning));
  if (call.answer === undefined) items.push(...hostedToolItems(call, prompt));
  items.push(...scriptedItems(call, prompt));
  const found = items.flatMap((each) => each.found ?? []);
  if (turn.text !== null || turn.refusal !== null) items.push(message(call, turn, found));
  for (const { id, kind, name, input, chunks } of turn.toolCalls) {
    const item: StoredObject =
      kind === 'custom'
        ? {
            id: ids.next('ctc_'),
            type: 'custom_tool_call',
            status: 'completed',
            call_id: id,
            name,
            input,
          }
        : {
            id: ids.next('fc_'),
            type: 'function_call',
            status: 'completed',
            call_id: id,
            name,
            arguments: input,
          };
    items.push({ item, chunks });
  }
  return items;
}

/** Reasoning is unreadable but for its summary, and returned so that the program can send it again. */
function reasoningItem(call: Call, summary: string | null): OutputItem {
  const id = call.state.ids.next('rs_');
  const item: StoredObject = {
    id,
    type: 'reasoning',
    summary: summary === null ? [] : [{ type: 'summary_text', text: summary }],
    encrypted_content: encrypted(id),
  };
  return { item, chunks: summary?.match(/\S+\s*|\s+/g) ?? [] };
}

function message(call: Call, turn: Turn, found: JsonObject[]): OutputItem {
  const text = turn.text ?? '';
  const logprobs = includes(call, 'message.output_text.logprobs')
    ? turn.textChunks.map((chunk) => describeToken(chunk, Number(call.body['top_logprobs'] ?? 0)))
    : [];
  const content =
    turn.refusal === null
      ? { type: 'output_text', text, annotations: citations(found, text), logprobs }
      : { type: 'refusal', refusal: turn.refusal };
  return {
    item: {
      id: call.state.ids.next('msg_'),
      type: 'message',
      status: turn.finishReason === 'length' ? 'incomplete' : 'completed',
      role: 'assistant',
      content: [content],
    },
    chunks: turn.refusal === null ? turn.textChunks : turn.refusalChunks,
  };
}
