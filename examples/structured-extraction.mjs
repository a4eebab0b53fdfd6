// Extracts typed data from the text of a document, such as the output of a PDF reader.
import './support/emulator.mjs'; // The emulator if there is no key. Not needed in your program.
import OpenAI from '@oai/openai';
import { zodTextFormat } from '@oai/structured/zod';
import { z } from 'zod';

const text = `
  INVOICE 2026-117                         Blue Door Books, 4 Canal Street
  2 x Atlas of Canals              49.90
  1 x Notebook, squared             6.50
  Total, due on 31 January 2027    56.40 EUR
`;

const Invoice = z.object({
  number: z.string(),
  seller: z.string(),
  currency: z.enum(['EUR', 'USD', 'GBP']),
  items: z.array(z.object({ name: z.string(), quantity: z.int(), price: z.number() })),
  total: z.number(),
  due: z.iso.date().nullable(),
});

const client = new OpenAI();
const response = await client.responses.parse({
  model: 'gpt-5-mini',
  instructions: 'Extract the invoice. Use null for what is not in the text.',
  input: text,
  text: { format: zodTextFormat(Invoice, 'invoice') },
});

const invoice = response.output_parsed;
if (!invoice) throw new Error(`No invoice: ${response.output_text || response.status}`);
console.log(`Invoice ${invoice.number} of ${invoice.seller}`);
for (const { quantity, name, price } of invoice.items)
  console.log(`  ${quantity} ${name} ${price}`);
console.log(`Total ${invoice.total} ${invoice.currency}`);
