import { complete, type Context, type Model } from '@mariozechner/pi-ai';

export const ask = (model: Model<'openai-completions'>, context: Context) =>
  complete(model, context, { apiKey: 'any' });
