import { ChatOpenAI, OpenAIEmbeddings } from '@langchain/openai';

const model = new ChatOpenAI({ model: 'gpt-4o', apiKey: 'any' });
const { content } = await model.invoke('The capital of France?');
export const results = [content, new OpenAIEmbeddings({ apiKey: 'any' })];
