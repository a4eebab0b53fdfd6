import OpenAI from 'openai';
import { wrapOpenAI } from 'weave';

export const client: OpenAI = wrapOpenAI(new OpenAI({ apiKey: 'any' }));
