import type { Page } from 'playwright-core';
import { door, type Door } from '../page/door.ts';

/** Asks what runs inside a page, through its door. What comes back is the page's word: see from-page.ts. */
export function askPage<Name extends keyof Door>(
  page: Page,
  name: Name,
  ...given: Parameters<Door[Name]>
): Promise<Awaited<ReturnType<Door[Name]>>> {
  const asked = given.map((one) => JSON.stringify(one)).join();
  return page.evaluate(`globalThis[Symbol.for('${door}')].${name}(${asked})`);
}
