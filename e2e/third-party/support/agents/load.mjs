import { createRequire } from 'node:module';

/** Loads the client as the last argument of the program says: `import` or `require`. */
export async function loadOpenAI() {
  if (process.argv.at(-1) === 'require') return createRequire(import.meta.url)('openai');
  return (await import('openai')).default;
}
