import { Portkey } from 'portkey-ai';

const client = new Portkey({ apiKey: 'any' });
export const completion = await client.chat.completions.create({ model: 'm', messages: [] });
