import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { documentFiles, mergePatch, readDocumentText } from '../api-document.cjs';

describe('a merge patch', () => {
  test.each([
    { target: { a: 1 }, patch: { b: 2 }, result: { a: 1, b: 2 } },
    { target: { a: 1, b: 2 }, patch: { a: null }, result: { b: 2 } },
    { target: { a: { b: 1, c: 2 } }, patch: { a: { b: 3 } }, result: { a: { b: 3, c: 2 } } },
    { target: { a: [1, 2] }, patch: { a: [3] }, result: { a: [3] } },
    { target: { a: 'text' }, patch: { a: { b: 1, c: null } }, result: { a: { b: 1 } } },
    { target: { a: 1 }, patch: [1], result: [1] },
  ])('$patch makes $result of $target', ({ target, patch, result }) => {
    expect(mergePatch(target, patch)).toEqual(result);
  });

  test('keeps the order of what was there', () => {
    const merged = mergePatch({ b: 1, a: 1 }, { c: 1, b: 2 }) as object;
    expect(Object.keys(merged)).toEqual(['b', 'a', 'c']);
  });
});

describe('the document', () => {
  const folder = mkdtempSync(join(tmpdir(), 'api-document-'));
  const file = (name: string, content: string) => {
    const path = join(folder, name);
    writeFileSync(path, content);
    return path;
  };
  afterAll(() => rmSync(folder, { recursive: true }));

  test('alone is read as it is', () => {
    expect(readDocumentText([file('plain.json', '{ "a": 1 }')])).toBe('{ "a": 1 }');
  });

  test('takes its overlays in their order', () => {
    const files = [
      file('base.json', '{ "a": { "b": 1 } }'),
      file('first.json', '{ "a": { "c": 2 } }'),
      file('second.json', '{ "a": { "b": null, "c": 3 } }'),
    ];
    expect(JSON.parse(readDocumentText(files))).toEqual({ a: { c: 3 } });
  });

  test('that is given has no overlay but those given with it', () => {
    expect(documentFiles('/root', { document: 'new.json' })).toEqual(['new.json']);
    expect(documentFiles('/root', { document: 'new.json', overlay: ['more.json'] })).toEqual([
      'new.json',
      'more.json',
    ]);
  });
});
