import { OpenAIEmbeddingFunction } from '@chroma-core/openai';

const embed = new OpenAIEmbeddingFunction({ modelName: 'text-embedding-3-small' });
export const vectors: number[][] = await embed.generate(['Paris']);
