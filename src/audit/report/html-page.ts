import { escape } from './escape.ts';
import { style } from './html-style.ts';

/**
 * A page of the report.
 *
 * @param title as text.
 * @param main as HTML, with a line end at its end.
 */
export function htmlPage(title: string, main: string): string {
  return `<!doctype html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<style>
${style}
</style>
</head>
<body>
<main>
${main}</main>
</body>
</html>
`;
}
