import { chromium, type Browser } from 'playwright-core';
import { chromiumPath } from './find.ts';
import { inSandbox } from './sandbox.ts';
import type { Origin } from '../crawl/origin.ts';
import { openGate } from './gate.ts';

/**
 * What keeps everything on its way through the gate. Names are looked up there and not by the
 * browser, so that none is told to anybody. Packets of UDP cannot pass a gate, so WebRTC may not
 * send any (older browsers know this by another name). One connection carries one answer at a time,
 * so that an answer without an end can be told from many answers.
 */
export const confinement = [
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
  '--webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--force-webrtc-ip-handling-policy=disable_non_proxied_udp',
  '--disable-quic',
  '--disable-http2',
];

const flags = [
  ...confinement,
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Each page brings its scripts anew, so what an optimising compiler learns of them is never used.
  '--js-flags=--no-maglev --no-turbofan',
  `--disable-features=${unneeded().join()}`,
];

/**
 * What the browser does for a reader who is not here, and a new view for each page of a site. This
 * list takes the place of the driver's own, so it repeats what matters of that.
 */
function unneeded(): string[] {
  const guesses = ['Translate', 'PaintHolding', 'MediaRouter', 'OptimizationHints', 'LensOverlay'];
  const moves = ['HttpsUpgrades', 'HttpsFirstBalancedModeAutoEnable', 'RenderDocument'];
  const driver = ['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose'];
  return [...guesses, ...moves, ...driver];
}

/** Starts one headless browser process that reaches `site` and nothing else. */
export async function launchBrowser(site: Origin): Promise<Browser> {
  const gate = await openGate(site);
  try {
    const browser = await inSandbox((chromiumSandbox) =>
      chromium.launch({
        executablePath: chromiumPath(),
        chromiumSandbox,
        // Loopback too: a browser would else go there by itself.
        proxy: { server: gate.server, bypass: '<-loopback>' },
        args: flags,
        // A page that nobody pressed anything on opens no window, as for every reader.
        ignoreDefaultArgs: ['--disable-popup-blocking'],
      }),
    );
    browser.on('disconnected', gate.close);
    return browser;
  } catch (error) {
    gate.close();
    throw error;
  }
}
