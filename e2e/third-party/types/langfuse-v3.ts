import { observeOpenAI } from 'langfuse';
import OpenAI from 'openai';

export const client: OpenAI = observeOpenAI(new OpenAI({ apiKey: 'any' }));
