import { subscribe } from 'node:diagnostics_channel';
import { appendFileSync } from 'node:fs';

/** Loaded into a build before all else: notes each call that it makes, in the file that CALLS names. */
for (const channel of ['net.client.socket', 'http.client.request.start', 'undici:request:create']) {
  subscribe(channel, () => {
    appendFileSync(process.env['CALLS'] ?? '', `${channel}\n`);
  });
}
