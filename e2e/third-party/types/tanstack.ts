import { chat } from '@tanstack/ai';
import { createOpenaiChat } from '@tanstack/ai-openai';

const adapter = createOpenaiChat('gpt-4o', 'any', { baseURL: 'https://a' });
export const events = chat({ adapter, messages: [{ role: 'user', content: 'Hello' }] });
