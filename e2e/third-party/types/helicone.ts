import { HeliconeManualLogger } from '@helicone/helpers';
import OpenAI from 'openai';

const client = new OpenAI({ apiKey: 'any' });
const logger = new HeliconeManualLogger({ apiKey: 'any' });
const stream = await client.chat.completions.create({ model: 'm', messages: [], stream: true });
await logger.logStream({ model: 'm' }, async (recorder) => {
  recorder.attachStream(stream.toReadableStream());
});
export const streamed = logger.logSingleStream({ model: 'm' }, stream.toReadableStream());
