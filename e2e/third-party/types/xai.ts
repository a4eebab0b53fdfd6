import { ChatXAI } from '@langchain/xai';

export const { content } = await new ChatXAI({ model: 'any', apiKey: 'any' }).invoke('Hello');
