/** Arguments for the type parameters of generic types; `$.` is the module of the type. */
const byParameter: Record<string, string> = {
  T: '{ proof: string }',
  Item: '{ proof: string }',
  ParsedT: '{ proof: string }',
  PageClass: '$.Page<{ proof: string }>',
  Events: '{ proof: (value: string) => void; end: () => void }',
  EventTypes: '{ proof: (value: string) => void; end: () => void }',
  EventType: "'proof'",
  Args: '{ value: string }',
  FunctionsArgs: '{ value: string }[]',
  ToolContext: '{ user: string }',
  OptionsT: '{ arguments: { value: string }; name: string; function: (args: any) => any }',
  HasFunction: 'true',
  TSocket: '{ close(): void }',
  ResponseFormat: "'json'",
  Options: '{ model: string }',
  Fallback: '{ proof: string }',
  M: "'screenshot'",
  ClientEvent: '{ type: string }',
  ServerEvent: '{ type: string }',
  Event: '{ type: string }',
};

const byType: Record<string, string> = {
  'core/error:APIError': '<number | undefined, Headers | undefined, object | undefined>',
  'lib/EventStream:EventStream': '<$.BaseEvents>',
  'lib/AbstractChatCompletionRunner:AbstractChatCompletionRunner':
    '<$.AbstractChatCompletionRunnerEvents, { proof: string }>',
  'lib/parser:ExtractParsedContentFromParams':
    '<{ messages: []; model: string; response_format: $.AutoParseableResponseFormat<{ proof: string }> }>',
  'lib/ResponsesParser:ExtractParsedContentFromParams':
    "<{ model: string; text: { format: import('openai/lib/parser').AutoParseableTextFormat<{ proof: string }> } }>",
};

/** Returns type arguments such as `<{ proof: string }>`, which distinguish two instances. */
export function typeArgumentsFor(key: string, parameters: string[], prefix: string): string {
  const text =
    byType[key] ??
    `<${parameters
      .map((parameter) => {
        const argument = byParameter[parameter];
        if (argument === undefined) throw new Error(`${key}: no argument for ${parameter}`);
        return argument;
      })
      .join(', ')}>`;
  return text.replaceAll('$.', prefix);
}
