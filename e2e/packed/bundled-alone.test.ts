import { build } from 'esbuild';
import path from 'node:path';
import { root } from '../support/consumer.js';

const program = `
import { APIError } from '@oai/core';
export const names = [400, 401, 403, 404, 409, 422, 429, 500, 418].map(
  (status) => APIError.generate(status, undefined, 'no', new Headers()).constructor.name,
);`;

test.each([
  ['the build', []],
  ['the sources', ['@oai/source']],
])(
  'errors have the class of their status where a bundle of %s holds nothing else',
  async (_name, conditions) => {
    const { outputFiles } = await build({
      stdin: { contents: program, resolveDir: path.join(root, 'e2e') },
      bundle: true,
      keepNames: true,
      write: false,
      format: 'cjs',
      platform: 'browser',
      conditions,
      logLevel: 'silent',
    });
    const module = { exports: {} as { names?: string[] } };
    new Function('module', 'exports', outputFiles[0]!.text)(module, module.exports);
    expect(module.exports.names).toEqual([
      'BadRequestError',
      'AuthenticationError',
      'PermissionDeniedError',
      'NotFoundError',
      'ConflictError',
      'UnprocessableEntityError',
      'RateLimitError',
      'InternalServerError',
      'APIError',
    ]);
  },
);
