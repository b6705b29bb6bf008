import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStage, type Stage } from './embed-stage.ts';

/** The finder in a frame on a council’s website, which is another site for the browser. */
let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
});

afterAll(() => stage.close());

test('what is found takes the place of the page around the frame, and no address holds what was typed', async () => {
  const src = `${stage.site}/embed/v1/find/`;
  const page = await stage.browser.newPage({ viewport: { width: 320, height: 640 } });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')));
  await page.goto(
    stage.host({
      html: `<title>Host</title><iframe src="${src}" title="Find" width="100%"></iframe>`,
    }),
  );
  const frame = page.frameLocator('iframe');
  const field = frame.getByRole('combobox');
  await field.fill('zzzz');
  await frame.getByRole('button').click();
  await frame.getByText('Nothing here is called so.').waitFor();
  await field.fill('BRENT');
  expect(await frame.getByRole('option').allTextContents()).not.toContain('Search all pages');
  await field.press('Enter', { noWaitAfter: true });
  await page.waitForURL(`${stage.site}/councils/brent/`);
  expect(asked.join(' ')).not.toMatch(/zzzz|BRENT/);
  await page.close();
});
