// A small server in the way of Vite's own template: it renders each page with src/entry-server.tsx.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createServer as createVite, preview } from 'vite';

const port = Number(process.env.PORT);

/** Answers requests for pages; files are served before it. */
const pages = (template, render) => async (request, response) => {
  try {
    const html = await template(request.originalUrl ?? request.url);
    const app = (await render())(request.originalUrl ?? request.url);
    response.setHeader('content-type', 'text/html').end(html.replace('<!--app-->', () => app));
  } catch (error) {
    console.error(error);
    response.writeHead(500).end(String(error));
  }
};

if (process.env.NODE_ENV === 'production') {
  const { render } = await import('./dist/server/entry-server.js');
  const html = await readFile('dist/client/index.html', 'utf8');
  await preview({
    appType: 'custom',
    build: { outDir: 'dist/client' },
    preview: { port, strictPort: true },
    plugins: [
      {
        name: 'pages',
        configurePreviewServer: ({ middlewares }) => {
          const answer = pages(
            () => html,
            () => render,
          );
          // The files come first, but for the page that is only a template.
          middlewares.use((request, response, next) =>
            /\.\w+$/.test(new URL(request.url, 'http://localhost').pathname)
              ? next()
              : answer(request, response),
          );
        },
      },
    ],
  });
} else {
  const server = createServer();
  const vite = await createVite({ appType: 'custom', server: { middlewareMode: { server } } });
  const html = async (url) => vite.transformIndexHtml(url, await readFile('index.html', 'utf8'));
  const render = async () => (await vite.ssrLoadModule('/src/entry-server.tsx')).render;
  vite.middlewares.use(pages(html, render));
  server.on('request', vite.middlewares).listen(port);
}
