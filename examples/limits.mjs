// Keeps within the limits of the API: calls wait for their turn, tenants share it by weight, and a call
// that would wait too long fails at once. With `REDIS_URL`, all processes share the budget.
import './support/emulator.mjs'; // The emulator if there is no key. Not needed in your program.
import { createLimits, LimitWaitError } from '@oai/limits';
import OpenAI from '@oai/openai';
import { Redis } from 'ioredis';

const { REDIS_URL } = process.env;
const redis = REDIS_URL ? new Redis(REDIS_URL) : undefined;
const limits = createLimits({
  // Four may start at once: what is saved up in `burstMs`. Then four a second.
  budgets: [{ models: ['gpt-5-mini'], requestsPerMinute: 240, tokensPerMinute: 100_000 }],
  burstMs: 1_000,
  redis,
  tenant: (request) => request.headers['x-tenant'],
  weights: { paying: 3, free: 1 },
});
const client = new OpenAI({ middleware: [limits.middleware] });

const ask = (tenant, options) =>
  client.responses.create(
    { model: 'gpt-5-mini', input: `A greeting for the ${tenant} tenant`, max_output_tokens: 50 },
    { headers: { 'x-tenant': tenant }, ...options },
  );

const started = performance.now();
const order = [];
const work = ['free', 'paying'].flatMap((tenant) =>
  Array.from({ length: 8 }, () => ask(tenant).then(() => order.push(tenant))),
);

// Twelve wait already, so this one would have to wait for seconds.
const impatient = await ask('free', { deadlineMs: 500 }).catch((error) => error);
if (!(impatient instanceof LimitWaitError)) throw impatient;
console.log(`A call gave up: it would have waited ${Math.round(impatient.waitMs / 1000)} s`);

await Promise.all(work);
const seconds = (performance.now() - started) / 1000;
const paying = order.slice(4, 12).filter((tenant) => tenant === 'paying').length;
console.log(`16 calls in ${seconds.toFixed(1)} s, none refused.`);
console.log(`Of the next 8 after the first 4, ${paying} were of the paying tenant.`);

await limits.close();
await redis?.quit();
