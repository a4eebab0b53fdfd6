import { readdirSync } from 'node:fs';
import path from 'node:path';

const source = path.join(__dirname, '../src');

function modules(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (entry.isDirectory()) return modules(file);
    return /(?<!\.d|\.test|\.test-d|\.gen)\.ts$/.test(entry.name) ? [file] : [];
  });
}

const files = modules(source);

test('there are modules to load', () => {
  expect(files.length).toBeGreaterThan(80);
});

// A circle of imports shows itself only when somebody enters it at the wrong place.
test.each(files.map((file) => [path.relative(source, file), file]))(
  '%s can be loaded before all others',
  (_name, file) => {
    jest.isolateModules(() => {
      expect(require(file)).toBeDefined();
    });
  },
);
