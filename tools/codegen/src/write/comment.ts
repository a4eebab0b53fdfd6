const WIDTH = 100;

/** Returns a wrapped doc comment of paragraphs, tags and an example, or '' if there are none. */
export function comment(
  paragraphs: (string | undefined)[],
  tags: (string | undefined)[],
  indent: string,
  example: string[] = [],
): string {
  const width = WIDTH - indent.length - 3;
  const texts = paragraphs.filter((one) => one !== undefined && one !== '') as string[];
  const notes = tags.filter((one) => one !== undefined) as string[];
  const lines = texts.flatMap((text, index) => [
    ...(index > 0 ? [''] : []),
    ...text.split('\n').flatMap((line) => wrap(line, width)),
  ]);
  const tagLines = notes.flatMap((text) => wrap(text, width, '  '));
  if (example.length > 0) tagLines.push('@example', '```ts', ...example, '```');
  const all = [...lines, ...(lines.length > 0 && tagLines.length > 0 ? [''] : []), ...tagLines];
  if (all.length === 0) return '';
  const safe = all.map((line) => line.replaceAll('*/', '*\\/'));
  const [only] = safe;
  if (safe.length === 1 && indent.length + only!.length + 7 <= WIDTH)
    return `${indent}/** ${only} */\n`;
  const body = safe.map((line) => `${indent} * ${line}`.trimEnd());
  return [`${indent}/**`, ...body, `${indent} */`].join('\n') + '\n';
}

function wrap(text: string, width: number, hanging = ''): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    const prefix = lines.length > 0 ? hanging : '';
    if (line !== '' && (prefix + line + ' ' + word).length > width) {
      lines.push(prefix + line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  lines.push((lines.length > 0 ? hanging : '') + line);
  return lines;
}
