import { defineConfig } from 'astro/config';

/**
 * Wiring only. Content is read by loaders of our own (src/content.config.ts), and prose is rendered
 * by one plain function (src/markdown), so Astro's own Markdown is not used.
 */
export default defineConfig({
  outDir: process.env.OUT_DIR ?? './dist',
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  devToolbar: { enabled: false },
  vite: { build: { cssMinify: 'esbuild' } },
});
