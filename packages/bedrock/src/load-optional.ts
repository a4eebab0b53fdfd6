import { OpenAIError } from '@oai/core';

/**
 * Loads an optional dependency.
 *
 * @throws {OpenAIError} The package is not installed; the message has the command to install it.
 * @internal
 */
export async function loadOptional<Module>(
  name: string,
  load: () => Promise<Module>,
): Promise<Module> {
  try {
    return await load();
  } catch (cause) {
    const { code } = cause as { code?: unknown };
    if (code !== 'ERR_MODULE_NOT_FOUND' && code !== 'MODULE_NOT_FOUND') throw cause;
    throw new OpenAIError(
      `AWS credentials need the package ${name}: run \`npm install ${name}\`.`,
      { cause },
    );
  }
}
