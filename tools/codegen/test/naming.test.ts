import {
  camelCase,
  kebabCase,
  pascalCase,
  plural,
  propertyKey,
  safeIdentifier,
  singular,
} from '../src/model/naming.js';

test.each([
  ['image_generation_call', 'ImageGenerationCall'],
  ['file_id', 'FileID'],
  ['api_key.created', 'APIKeyCreated'],
  ['mcp_list_tools', 'McpListTools'],
  ['Straight line', 'StraightLine'],
])('%s as a type is %s', (text, name) => expect(pascalCase(text)).toBe(name));

test.each([
  ['vector_store_id', 'vectorStoreID'],
  ['default', 'default'],
])('%s as a variable is %s', (text, name) => expect(camelCase(text)).toBe(name));

test.each([
  ['adminAPIKeys', 'admin-api-keys'],
  ['VectorStores', 'vector-stores'],
])('%s as a file is %s', (text, name) => expect(kebabCase(text)).toBe(name));

test.each([
  ['Batches', 'Batch'],
  ['Responses', 'Response'],
  ['Policies', 'Policy'],
  ['Speech', 'Speech'],
  ['status', 'status'],
  ['data', 'data'],
])('one of %s is a %s', (word, one) => expect(singular(word)).toBe(one));

test.each([
  ['Batch', 'Batches'],
  ['Policy', 'Policies'],
  ['Key', 'Keys'],
])('%s in the plural is %s', (word, many) => expect(plural(word)).toBe(many));

test('names that the language does not take are quoted or marked', () => {
  expect(propertyKey('x-header')).toBe("'x-header'");
  expect(propertyKey('class')).toBe('class');
  expect(safeIdentifier('default')).toBe('default_');
  expect(safeIdentifier('x-header')).toBe('xHeader');
});
