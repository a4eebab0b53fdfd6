import { observeOpenAI } from '@langfuse/openai';
import OpenAI from 'openai';

export const client: OpenAI = observeOpenAI(new OpenAI({ apiKey: 'any' }));
