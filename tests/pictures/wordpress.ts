/**
 * `npm run pictures:wordpress`: takes the pictures in docs/pictures of what somebody sees who pastes a
 * form into WordPress, from the WordPress of the tests. Look at them before you commit them.
 */
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { openWordPressStage } from '../wordpress/stage.ts';

const stage = await openWordPressStage();
const { address, password, posts } = stage.wordPress;
try {
  const page = await stage.browser.newPage({ viewport: { width: 760, height: 560 } });
  await page.goto(`${address}/wp-login.php`);
  await page.locator('#user_login').fill('administrator');
  await page.locator('#user_pass').fill(password);
  await page.locator('#wp-submit').click();
  await page.locator('#wpadminbar').waitFor();

  await edit(page, 'address');
  await page.frameLocator('.wp-block-embed iframe').locator('table').waitFor();
  await take(page, 'wordpress-address');
  await edit(page, 'wordpress');
  await page.locator('[data-type="core/html"] textarea').waitFor();
  await take(page, 'wordpress-html');
} finally {
  await stage.browser.close();
  stage.close();
}

/** Opens what was pasted of a form in the block editor, as an author’s page, and nothing beside it. */
async function edit(page: Page, form: string): Promise<void> {
  const post = posts.find((one) => one.form === form && one.role === 'author');
  await page.goto(`${address}/wp-admin/post.php?post=${post?.id ?? ''}&action=edit`);
  await page.locator('.editor-post-title').waitFor();
  await page.evaluate(() => {
    const { data } = (window as unknown as { wp: { data: Stores } }).wp;
    data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false);
    data.dispatch('core/edit-post').closeGeneralSidebar();
    data.dispatch('core/editor').editPost({ title: 'Children’s services' });
  });
}

type Action = 'set' | 'closeGeneralSidebar' | 'editPost';
type Stores = { dispatch: (store: string) => Record<Action, (...values: unknown[]) => void> };

async function take(page: Page, name: string): Promise<void> {
  const path = resolve(`docs/pictures/${name}.png`);
  await page.screenshot({ path, animations: 'disabled' });
}
