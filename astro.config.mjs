import { defineConfig } from 'astro/config';

// A build calls nobody: Astro would tell its makers of each one.
process.env.ASTRO_TELEMETRY_DISABLED = '1';

/**
 * Wiring only. Content is read by loaders of our own (src/content.config.ts), and prose is rendered
 * by one plain function (src/markdown), so Astro's own Markdown is not used.
 */
export default defineConfig({
  outDir: process.env.OUT_DIR ?? './dist',
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  markdown: { syntaxHighlight: false },
  devToolbar: { enabled: false },
  security: {
    // What a page may load: our own files, and nothing else. Astro adds the hashes of our scripts and
    // styles; headers for hosts say the rest (src/builder/headers.ts).
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self'",
        "connect-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
      ],
    },
  },
  // A script or a picture is a file of its own, never a part of the page that the policy would block.
  vite: { build: { cssMinify: 'esbuild', assetsInlineLimit: 0 } },
});
