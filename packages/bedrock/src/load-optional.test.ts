import { OpenAIError } from '@oai/core';
import { loadOptional } from './load-optional.js';

test('gives the package', async () => {
  const found = await loadOptional('@smithy/hash-node', () => import('@smithy/hash-node'));
  expect(found.Hash).toBeInstanceOf(Function);
});

test('names a package that is not installed, and the command', async () => {
  const name = '@smithy/not-installed';
  const load = loadOptional(name, () => import(name) as Promise<unknown>);
  await expect(load).rejects.toBeInstanceOf(OpenAIError);
  await expect(load).rejects.toThrow(`npm install ${name}`);
});

test('names it for modules of both formats', async () => {
  const load = () =>
    Promise.reject(Object.assign(new Error('x'), { code: 'ERR_MODULE_NOT_FOUND' }));
  await expect(loadOptional('@smithy/a', load)).rejects.toThrow('npm install @smithy/a');
});

test('leaves other failures as they are', async () => {
  const failure = new SyntaxError('broken');
  await expect(loadOptional('@smithy/a', () => Promise.reject(failure))).rejects.toBe(failure);
});
