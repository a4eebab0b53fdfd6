import OpenAI from 'openai';
import tracer from 'dd-trace';

tracer.use('openai');
export const client = new OpenAI({ apiKey: 'any' });
