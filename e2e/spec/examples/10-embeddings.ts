import OpenAI from 'openai';

const client = new OpenAI();

async function createEmbeddings() {
  try {
    // Single embedding
    const response = await client.embeddings.create({
      model: 'text-embedding-3-small',
      input: 'The quick brown fox jumps over the lazy dog',
      encoding_format: 'float',
    });

    console.log(`Embedding dimensions: ${response.data[0]?.embedding.length}`);
    console.log(`First 5 values: ${response.data[0]?.embedding.slice(0, 5)}`);
    console.log(`Tokens used: ${response.usage.total_tokens}`);

    // Batch embeddings
    const batchResponse = await client.embeddings.create({
      model: 'text-embedding-3-large',
      input: ['Document one content', 'Document two content', 'Document three content'],
      dimensions: 256, // Optional: reduce dimensions
    });

    batchResponse.data.forEach((item, i) => {
      console.log(`Embedding ${i}: ${item.embedding.length} dimensions`);
    });
  } catch (error) {
    if (error instanceof OpenAI.APIError) {
      console.error(`Error creating embeddings: ${error.message}`);
    }
    throw error;
  }
}

createEmbeddings();
