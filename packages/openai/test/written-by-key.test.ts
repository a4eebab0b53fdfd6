import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/**
 * Code that writes to a member whose name or index is computed. Where that comes from the network, it
 * must be checked before, or it reaches a prototype or makes a list of any length. A module that does so
 * for the first time is not in this list, and belongs to one of its groups: with data of the network,
 * after `hostile-accumulators.test.ts` or another test of hostile data drives it.
 */
const MODULES: Record<string, string[]> = {
  'data of the network, driven by hostile-accumulators.test.ts': [
    'assistants/src/streaming/accumulate-delta.ts',
    'chat/src/streaming/append-text.ts',
    'chat/src/streaming/choice-accumulator.ts',
    'chat/src/streaming/completion-accumulator.ts',
    'chat/src/streaming/streamed-completion.ts',
    'chat/src/streaming/tool-call-accumulator.ts',
    'core/src/parsing/partial-json.ts',
    'otel/src/attributes/stream-result.ts',
    'otel/src/call-recorder.ts',
    'responses/src/streaming/accumulate-response.ts',
    'responses/src/streaming/copy-response.ts',
    'responses/src/streaming/event-places.ts',
    'responses/src/streaming/indexed.ts',
    'responses/src/streaming/text.ts',
  ],
  'data of the network, driven by hostile-collectors.test.ts': [
    'bulk/src/embeddings/embed-all.ts',
    'bulk/src/embeddings/read-vectors.ts',
  ],
  'headers of the network, in a record without a prototype or as texts only': [
    'core/src/redact.ts',
    'core/src/undici/undici-6-exchange.ts',
  ],
  'names that the module itself lists': [
    'chat/src/streaming/abstract-chat-completion-runner.ts',
    'core/src/client/environment-options.ts',
    'core/src/rate-limit.ts',
    'otel/src/attributes/request-attributes.ts',
    'otel/src/attributes/result-attributes.ts',
    'otel/src/attributes/usage.ts',
    'otel/src/content-recorder.ts',
    'otel/src/realtime.ts',
    'otel/src/tools.ts',
  ],
  'symbols, and positions that the module itself counts': [
    'agents/src/tools/function-tool.ts',
    'bulk/src/uploads/upload-in-parts.ts',
    'core/src/base64.ts',
    'core/src/client/credentials.ts',
    'core/src/events/async-queue.ts',
    'core/src/running/for-each-concurrently.ts',
    'core/src/wire/encoded-body.ts',
    'core/src/wire/request-init.ts',
    'limits/src/store/memory-store.ts',
    'voice/src/conversation-memory.ts',
    'voice/src/pcm.ts',
    'voice/src/wav.ts',
  ],
  'members of errors and options of the program': [
    'agents/src/filesystem/index.ts',
    'bedrock/src/sign-request.ts',
    'core/src/answer/send-call.ts',
    'core/src/client/inspection.ts',
    'core/src/errors/report.ts',
    'core/src/wire/headers.ts',
  ],
};

/** Schemas of the program, which code only rewrites, and the emulator, which is a server for tests. */
const OTHERS = /^(emulator\/|structured\/src\/|openai\/src\/lib\/transform\.ts$)/;

const packages = join(__dirname, '../..');
const sources = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', '--', '*/src/*.ts'],
  { cwd: packages, encoding: 'utf8' },
)
  .split('\n')
  .filter((file) => file && !/\.(test|test-d|gen)\.ts$/.test(file) && !OTHERS.test(file));

/** Returns the assignments to members whose names are neither texts nor numbers in the code. */
function computedWrites(file: string, text: string): string[] {
  const found: string[] = [];
  const { FirstAssignment, LastAssignment } = ts.SyntaxKind;
  const visit = (node: ts.Node): void => {
    if (ts.isBinaryExpression(node)) {
      const { kind } = node.operatorToken;
      let left: ts.Node = node.left;
      while (ts.isNonNullExpression(left) || ts.isParenthesizedExpression(left)) {
        left = left.expression;
      }
      const isComputed =
        ts.isElementAccessExpression(left) &&
        !ts.isStringLiteral(left.argumentExpression) &&
        !ts.isNumericLiteral(left.argumentExpression);
      if (kind >= FirstAssignment && kind <= LastAssignment && isComputed) {
        found.push(node.getText());
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return found;
}

test('each module that writes by a computed name or index has a reason', () => {
  const writing = sources.filter(
    (file) => computedWrites(file, readFileSync(join(packages, file), 'utf8')).length > 0,
  );
  expect([...new Set(writing)].sort()).toEqual(Object.values(MODULES).flat().sort());
});

test.each([
  'snapshot.choices[index] = choice;',
  'list[event.output_index] ??= item;',
  '(message as Open)[key] += text;',
  'target![`${name}`] = value;',
])('%s is found', (text) => {
  expect(computedWrites('new-accumulator.ts', text)).toHaveLength(1);
});

test.each(["facts['name'] = value;", 'list[0] = value;', 'const { [name]: value } = facts;'])(
  '%s is not',
  (text) => expect(computedWrites('other.ts', text)).toEqual([]),
);
