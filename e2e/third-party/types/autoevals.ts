import { Factuality, init } from 'autoevals';
import OpenAI from 'openai';

init({ client: new OpenAI({ apiKey: 'any' }) });
const { score } = await Factuality({ input: 'a', output: 'b', expected: 'c' });
export const rating: number | null = score;
