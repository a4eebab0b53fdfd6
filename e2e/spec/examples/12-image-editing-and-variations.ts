import OpenAI from 'openai';
import fs from 'fs';

const client = new OpenAI();

async function editAndVariateImages() {
  // Edit an image with a mask
  const editResponse = await client.images.edit({
    model: 'dall-e-2',
    image: fs.createReadStream('original.png'),
    mask: fs.createReadStream('mask.png'), // Optional: transparent areas to edit
    prompt: 'Add a rainbow in the sky',
    n: 1,
    size: '1024x1024',
  });

  console.log(`Edited image URL: ${editResponse.data[0]?.url}`);

  // Create variations of an image
  const variationResponse = await client.images.createVariation({
    model: 'dall-e-2',
    image: fs.createReadStream('reference.png'),
    n: 3,
    size: '512x512',
    response_format: 'url',
  });

  variationResponse.data.forEach((variation, i) => {
    console.log(`Variation ${i + 1}: ${variation.url}`);
  });
}

editAndVariateImages();
