import { ChatDeepSeek } from '@langchain/deepseek';

export const { content } = await new ChatDeepSeek({ model: 'any', apiKey: 'any' }).invoke('Hello');
