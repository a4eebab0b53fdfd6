import { createServer } from 'node:http';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Loads the classes as the last argument of the program says: `import`, `require`, `next` or a bundle. */
export async function loadOpenAI() {
  const form = process.argv.at(-1);
  if (form === 'require') return { ...require('openai/realtime/ws'), OpenAI: require('openai') };
  if (form === 'import')
    return { ...(await import('openai/realtime/ws')), OpenAI: (await import('openai')).default };
  if (form === 'next') return loadFromNext();
  const bundle = `../../${form}`;
  return form.endsWith('.cjs') ? require(bundle) : import(bundle);
}

/** The built application has a route that publishes the classes which its server has loaded. */
async function loadFromNext() {
  const { default: next } = await import('next');
  const application = next({ dev: false });
  await application.prepare();
  const server = createServer(application.getRequestHandler());
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  await fetch(`http://127.0.0.1:${server.address().port}/classes`);
  await new Promise((resolve) => server.close(resolve));
  return globalThis.classesOfNext;
}
