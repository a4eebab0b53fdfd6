// The limits that the document states in the descriptions of schemas, and not by keywords.

const COUNT = String.raw`([\d,]+)`;

/**
 * Returns the keywords for what a description says about the size of values.
 *
 * @param {{ type?: string, description?: string }} schema
 */
export function limitsInProse({ type, description }) {
  if (typeof description !== 'string') return {};
  const text = description.replace(/\s+/g, ' ');
  const find = (pattern) => new RegExp(pattern).exec(text)?.slice(1).map(toNumber);
  if (type === 'string') {
    const name = find(
      `a-z, A-Z, 0-9, or contain underscores and dashes, with a maximum length of ${COUNT}`,
    );
    return name ? { pattern: '^[a-zA-Z0-9_-]+$', maxLength: name[0] } : {};
  }
  if (type === 'number' || type === 'integer') {
    const range = find(`between ${COUNT} and ${COUNT}\\b`);
    return range ? { minimum: range[0], maximum: range[1] } : {};
  }
  if (type !== 'object') return {};
  const pairs = find(`Set of ${COUNT} key-value pairs`);
  const keys = find(`Keys are strings with a maximum length of ${COUNT}`);
  const values = find(`Values are strings with a maximum length of ${COUNT} characters\\.`);
  const bias = find(String.raw`bias value from (-?\d+) to (-?\d+)`);
  return {
    ...(pairs && { maxProperties: pairs[0] }),
    ...(keys && { propertyNames: { type: 'string', maxLength: keys[0] } }),
    ...(values && { additionalProperties: { maxLength: values[0] } }),
    ...(bias && {
      additionalProperties: { minimum: bias[0], maximum: bias[1] },
    }),
  };
}

function toNumber(text) {
  return Number(text.replaceAll(',', ''));
}
