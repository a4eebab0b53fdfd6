import type { AgentSessionMessage } from '../generated/beta/agents/agents-items.gen.js';

/**
 * Returns the text of a message: its `output_text` parts, joined in their order.
 *
 * @public
 */
export function outputText(message: AgentSessionMessage): string {
  const { content } = message;
  if (!Array.isArray(content)) return '';
  return content.map((part) => (part?.type === 'output_text' ? part.text : '')).join('');
}
