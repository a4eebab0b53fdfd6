import { examples, packages, titleOf } from './pages.mjs';

const page = (text, link) => ({ text, link: `/${link}` });

/** The sidebar; a page that is not in it fails the build. */
export const sidebar = [
  {
    text: 'Begin',
    items: [
      page('Start in two minutes', 'getting-started'),
      page('Which package?', 'packages'),
      page('Coming from openai', 'migration'),
      page('Differences', 'differences'),
      page('Recipes', 'recipes'),
    ],
  },
  {
    text: 'Guides',
    items: [
      page('Streams', 'streaming'),
      page('Streams of responses', 'responses-streams'),
      page('Structured outputs', 'structured-outputs'),
      page('Tools', 'tools'),
      page('Tool runners', 'tool-runners'),
      page('Files and uploads', 'files'),
      page('Many requests', 'batches'),
      page('Budgets and rate limits', 'limits'),
      page('Realtime', 'realtime'),
      page('Sockets', 'sockets'),
      page('Webhooks', 'webhooks'),
      page('Images and audio', 'images-and-audio'),
    ],
  },
  {
    text: 'In production',
    items: [
      page('Retries, deadlines, errors', 'errors'),
      page('Troubleshooting', 'troubleshooting'),
      page('Testing', 'testing'),
      page('Observability', 'observability'),
      page('Security', 'security'),
      page('Size and speed', 'performance'),
    ],
  },
  {
    text: 'Elsewhere',
    items: [
      page('Browsers, workers, edge', 'browsers'),
      page('React Native', 'react-native'),
      page('Runtimes', 'runtimes'),
      page('Bundlers', 'bundlers'),
      page('Azure, Bedrock, others', 'providers'),
      page('Compatible servers', 'compatible-servers'),
      page('Libraries', 'libraries'),
    ],
  },
  {
    text: 'Examples',
    collapsed: true,
    items: [
      page('All', 'examples/'),
      ...examples.map((name) => page(titleOf(name), `examples/${titleOf(name)}`)),
    ],
  },
  {
    text: 'Packages',
    collapsed: true,
    items: packages.map((name) => page(`@oai/${name}`, `packages/${name}`)),
  },
  {
    text: 'Project',
    items: [
      page('Architecture', 'architecture'),
      page('Decisions', 'decisions'),
      page('Roadmap', 'roadmap'),
      page('Contributing', 'contributing'),
      page('Reporting vulnerabilities', 'reporting'),
    ],
  },
];

/** The configuration of VitePress. */
export function configuration({ repository, version, others, withReference }) {
  const reference = { text: 'Reference', link: '/api/index.html', target: '_self' };
  return {
    title: '@oai',
    description: 'A modular TypeScript SDK for the OpenAI API',
    lang: 'en',
    cleanUrls: true,
    head: [['meta', { name: 'theme-color', content: '#10a37f' }]],
    themeConfig: {
      nav: [
        page('Guide', 'getting-started'),
        page('Examples', 'examples/'),
        page('Packages', 'packages'),
        ...(withReference ? [reference] : []),
        {
          text: version,
          items: [
            ...others,
            { text: 'Releases', link: `${repository}/releases` },
            { text: 'Differences from openai', link: '/differences' },
          ],
        },
      ],
      sidebar,
      outline: [2, 3],
      search: { provider: 'local' },
      socialLinks: [{ icon: 'github', link: repository }],
      footer: { message: 'MIT licence' },
    },
  };
}
