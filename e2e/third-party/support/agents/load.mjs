import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Loads the classes as the last argument of the program says: `import`, `require` or a bundle. */
export async function loadOpenAI() {
  const form = process.argv.at(-1);
  if (form === 'require') return { ...require('openai/realtime/ws'), OpenAI: require('openai') };
  if (form === 'import')
    return { ...(await import('openai/realtime/ws')), OpenAI: (await import('openai')).default };
  const bundle = `../../${form}`;
  return form.endsWith('.cjs') ? require(bundle) : import(bundle);
}
