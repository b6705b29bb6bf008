import type { ServerResponse } from 'node:http';

/** Addresses that only `dev` answers. */
export const devAddresses = '/@plain-findings/';
export const reloadEvents = `${devAddresses}events`;
export const reloadScript = `${devAddresses}reload.js`;

/** What a page runs to be shown anew. It is a file, because the policy of pages allows no other. */
export const reloadCode = `const events = new EventSource('${reloadEvents}');
events.addEventListener('message', () => location.reload());
addEventListener('pagehide', () => events.close());
`;

/** Adds the script to a page. What stands in the page stays as it is. */
export function withReload(page: string): string {
  const script = `<script type="module" src="${reloadScript}"></script>`;
  const end = page.lastIndexOf('</body>');
  return `${page.slice(0, end)}${script}${page.slice(end)}`;
}

/** Browsers that wait to be told of a change. */
export type Audience = {
  /** Keeps an answer open, to be told. */
  join: (response: ServerResponse) => void;
  /** Tells all of them that something has changed. */
  tell: () => void;
};

/** Opens a list of browsers that wait, which is empty yet. */
export function openAudience(): Audience {
  const waiting = new Set<ServerResponse>();
  return {
    join: (response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write(': waiting\n\n');
      waiting.add(response);
      response.on('close', () => waiting.delete(response));
    },
    tell: () => {
      for (const response of waiting) response.write('data: changed\n\n');
    },
  };
}
