import OpenAI from 'openai';

const client = new OpenAI();

async function moderateContent() {
  try {
    // Moderate text
    const textModeration = await client.moderations.create({
      model: 'omni-moderation-latest',
      input: 'Text content to check for policy violations',
    });

    const result = textModeration.results[0];
    console.log('Flagged:', result.flagged);
    console.log('Categories:', result.categories);
    console.log('Category scores:', result.category_scores);

    if (result.flagged) {
      const flaggedCategories = Object.entries(result.categories)
        .filter(([_, flagged]) => flagged)
        .map(([category]) => category);
      console.log('Flagged for:', flaggedCategories.join(', '));
    }

    // Moderate image
    const imageModeration = await client.moderations.create({
      model: 'omni-moderation-latest',
      input: [
        { type: 'text', text: 'Description of the image' },
        { type: 'image_url', image_url: { url: 'https://example.com/image.jpg' } },
      ],
    });

    console.log('Image moderation:', imageModeration.results[0]?.flagged);
  } catch (error) {
    if (error instanceof OpenAI.APIError) {
      console.error(`Moderation error: ${error.message}`);
    }
    throw error;
  }
}

moderateContent();
