import { read, readJson } from './workspace.js';

const { version } = readJson('packages/openai/package.json');

/** Compares two versions: negative, 0 or positive. */
function compare(one: string, other: string): number {
  const [a, b] = [one, other].map((each) => each.split('.').map(Number)) as [number[], number[]];
  return a[0]! - b[0]! || a[1]! - b[1]! || a[2]! - b[2]!;
}

describe.each(['README.md', 'packages/openai/README.md'])('%s', (file) => {
  const text = read(file);

  test('shows how to override `openai` with npm, Yarn and pnpm', () => {
    for (const name of ['overrides', 'resolutions', 'pnpm-workspace.yaml'])
      expect(text).toContain(name);
  });

  test('names a range that the umbrella satisfies', () => {
    const ranges = [...text.matchAll(/npm:@oai\/openai@\^([\d.]+)/g)].map(([, range]) => range!);
    expect(ranges.length).toBeGreaterThan(0);
    for (const range of ranges) {
      expect(range.split('.')[0]).toBe(version.split('.')[0]);
      expect(compare(range, version)).toBeLessThanOrEqual(0);
    }
  });
});

test('the version of the umbrella is that of the newest `openai` that it is tested against, patches apart', () => {
  const latest = readJson('package.json').devDependencies['openai-latest'];
  const minorOf = (text: string) => text.replace('npm:openai@', '').split('.').slice(0, 2);
  expect(minorOf(version)).toEqual(minorOf(latest));
});
