/**
 * Whether the browser can keep its sandbox, which holds a hostile page inside it. Chromium refuses
 * to start with it for root.
 */
export function canSandbox(user = process.getuid?.()): boolean {
  return user !== 0;
}

/** What Chromium says where the system lets it have no sandbox. */
const refusal = /No usable sandbox|without --no-sandbox/iu;

/**
 * Starts a browser with its sandbox, and without it only where it cannot have it; that is said.
 *
 * @param launch starts it, with the sandbox or without.
 * @param say where to tell that there is none.
 */
export async function inSandbox<Browser>(
  launch: (chromiumSandbox: boolean) => Promise<Browser>,
  say: (words: string) => void = sayOnce,
  user = process.getuid?.(),
): Promise<Browser> {
  if (!canSandbox(user)) {
    say(
      'The browser runs without its sandbox, because it runs as root. Audit pages that you do not trust as another user.',
    );
    return launch(false);
  }
  try {
    return await launch(true);
  } catch (error) {
    if (!refusal.test(String(error))) throw error;
    say(
      'The browser runs without its sandbox, because this system lets it have none (user namespaces are switched off). Do not audit pages here that you do not trust.',
    );
    return launch(false);
  }
}

const said = new Set<string>();

/** Browsers are started again and again; one word is enough. */
function sayOnce(words: string): void {
  if (!said.has(words)) console.warn(words);
  said.add(words);
}
