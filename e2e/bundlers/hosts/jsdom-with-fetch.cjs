// jsdom as the environment of jest has no `fetch` and no encoders of text.
const { TestEnvironment } = require('jest-environment-jsdom');

module.exports = class extends TestEnvironment {
  constructor(...args) {
    super(...args);
    Object.assign(this.global, { fetch, TextDecoder, TextEncoder });
  }
};
