import { parseArgs } from 'node:util';
import type { TokenPrice } from '../options.js';

/** The text of `--help`. @internal */
export const usage = `Usage: oai-emulator [options]

Emulates the OpenAI API, for tests and demonstrations in any language.

Server
  --port <number>        port to listen on; 0 takes any free one (default $PORT, or 4010)
  --host <address>       address to listen on (default 127.0.0.1)
  --tls-key <file>       private key in PEM, for HTTPS; needs --tls-cert
  --tls-cert <file>      certificate in PEM; needs --tls-key
  --allow-origin <origin>
                         pages from elsewhere that may use the API, or *; may be repeated
  --key <key>            accept only this API key; may be repeated

Answers
  --script <file>        JSON or YAML: { "script": [{ "answer", "match" }],
                         "faults": [{ "fault", "match" }],
                         "files": [{ "filename", "purpose", "content" }] }; may be repeated
  --strict               refuse requests to models that match no script
  --model <name>         a further model that exists; may be repeated
  --any-model            accept any model
  --seed <text>          prefix of generated identifiers
  --latency-ms <number>  pause before each answer
  --chunk-delay-ms <n>   pause before each event of a stream
  --reads-until-done <n> number of reads after which work in progress is done (default 2)

Limits, costs and webhooks
  --requests-per-minute <n>
  --tokens-per-minute <n>
                         limits of each key and model, which are enforced
  --price <model>=<input>,<output>
                         US dollars per million tokens; may be repeated
  --webhook-host <host>  a host besides those of this machine that webhooks are sent to;
                         may be repeated

Record and replay
  --record <file>        forward requests to --upstream, and write the answers without keys
  --upstream <url>       base URL to forward to (default https://api.openai.com/v1)
  --replay <file>        answer as recorded, by method, path and body

Output
  --json                 print JSON Lines instead of text
  --quiet                print no requests
  --no-control           no control plane under /_emulator, and no page
  -v, --version          print the version
  -h, --help             print this text

Examples
  oai-emulator --port 0 --json
  oai-emulator --script answers.json --strict
  curl -X POST localhost:4010/_emulator/script -H 'content-type: application/json' \\
    -d '{ "answers": { "text": "Paris." } }'

Clients need the base URL that is printed first, and any API key. GET /health answers without one.
In a browser, the address without /v1 shows a page with what happens.
`;

const text = { type: 'string' } as const;
const texts = { type: 'string', multiple: true } as const;
const flag = { type: 'boolean', default: false } as const;
const options = {
  port: text,
  host: { ...text, default: '127.0.0.1' },
  'tls-key': text,
  'tls-cert': text,
  key: texts,
  script: texts,
  strict: flag,
  model: texts,
  'any-model': flag,
  seed: text,
  'latency-ms': { ...text, default: '0' },
  'chunk-delay-ms': { ...text, default: '0' },
  'reads-until-done': text,
  'requests-per-minute': text,
  'tokens-per-minute': text,
  price: texts,
  'webhook-host': texts,
  'allow-origin': texts,
  record: text,
  upstream: { ...text, default: 'https://api.openai.com/v1' },
  replay: text,
  json: flag,
  quiet: flag,
  'no-control': flag,
  version: { ...flag, short: 'v' },
  help: { ...flag, short: 'h' },
} as const;

/** Reads the arguments of the command. @throws {TypeError} One of them is unknown. @internal */
export function readArguments(args: string[]) {
  const { values } = parseArgs({ args, options });
  if ((values['tls-key'] === undefined) !== (values['tls-cert'] === undefined)) {
    throw new TypeError('--tls-key and --tls-cert need each other');
  }
  if (values.record !== undefined && values.replay !== undefined) {
    throw new TypeError('--record and --replay exclude each other');
  }
  return values;
}

/** @throws {TypeError} The text is not a whole number. @internal */
export function readNumber(name: string, value: string): number {
  const number = Number(value);
  if (value !== '' && Number.isInteger(number) && number >= 0) return number;
  throw new TypeError(`${name} is '${value}'; it must be a whole number`);
}

/**
 * Reads the prices of models: `gpt-4o=2.5,10`.
 *
 * @throws {TypeError} A text is no price.
 * @internal
 */
export function readPrices(texts: string[]): Record<string, TokenPrice> {
  return Object.fromEntries(
    texts.map((text) => {
      const [, model, input, output] = /^([^=]+)=(\d+(?:\.\d+)?),(\d+(?:\.\d+)?)$/.exec(text) ?? [];
      if (model !== undefined) return [model, { input: Number(input), output: Number(output) }];
      throw new TypeError(`--price is '${text}'; it must be such as gpt-4o=2.5,10`);
    }),
  );
}
