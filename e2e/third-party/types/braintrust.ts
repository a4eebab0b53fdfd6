import { wrapOpenAI } from 'braintrust';
import OpenAI from 'openai';

export const client: OpenAI = wrapOpenAI(new OpenAI({ apiKey: 'any' }));
