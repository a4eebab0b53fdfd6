import Instructor from '@instructor-ai/instructor';
import OpenAI from 'openai';
import { z } from 'zod';

const client = Instructor({ client: new OpenAI({ apiKey: 'any' }), mode: 'TOOLS' });
const answer = await client.chat.completions.create({
  model: 'm',
  messages: [],
  response_model: { schema: z.object({ city: z.string() }), name: 'Answer' },
});
export const city: string = answer.city;
