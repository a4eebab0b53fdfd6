import { wrapOpenAI } from 'langsmith/wrappers';
import OpenAI from 'openai';

export const client: OpenAI = wrapOpenAI(new OpenAI({ apiKey: 'any' }));
