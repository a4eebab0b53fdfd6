import type { Call } from '../../api/call.js';
import type { JsonObject } from '../../json.js';
import type { Prompt } from '../../model/prompt.js';
import { countTokens } from '../../model/tokens.js';
import { takeTurn } from '../../model/turn.js';
import type { StoredObject } from '../../state/collection.js';

/** Makes the items of an exchange: what the user has said, and the turn of the model. @internal */
export function threadItems(call: Call, threadId: string, said: string): StoredObject[] {
  const { state, answer } = call;
  const item = (type: string, members: JsonObject): StoredObject => ({
    id: state.ids.next('cthi_'),
    object: 'chatkit.thread_item',
    created_at: state.nowSeconds(),
    thread_id: threadId,
    type,
    ...members,
  });
  const question = item('chatkit.user_message', {
    content: [{ type: 'input_text', text: said }],
    attachments: [],
    inference_options: null,
  });
  const turn = takeTurn(prompt(said), answer, state);
  const words = turn.text ?? turn.refusal;
  return [
    question,
    ...(answer?.items ?? []).map(({ type, ...members }) => item(type, members)),
    ...turn.toolCalls.map(({ id, name, input }) =>
      item('chatkit.client_tool_call', {
        status: 'in_progress',
        call_id: id,
        name,
        arguments: input,
        output: null,
      }),
    ),
    ...(words === null
      ? []
      : [
          item('chatkit.assistant_message', {
            content: [{ type: 'output_text', text: words, annotations: [] }],
          }),
        ]),
  ];
}

function prompt(userText: string): Prompt {
  return {
    model: 'gpt-4o',
    userText,
    toolResults: [],
    calledTools: [],
    tools: [],
    toolChoice: 'auto',
    parallelToolCalls: true,
    format: { type: 'text' },
    maxTokens: undefined,
    stop: [],
    inputTokens: countTokens(userText),
  };
}
