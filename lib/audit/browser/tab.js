import { axeSource, quickRules } from "./axe.js";
import { watchClicks } from "./start.js";
import { timersScript } from "./timers.js";
const sizes = { wide: { width: 1280, height: 800 }, narrow: { width: 320, height: 256 } };
async function openTab(browser) {
  const context = await browser.newContext({ viewport: sizes.wide, reducedMotion: "reduce" });
  await context.addInitScript(watchClicks);
  await context.addInitScript({ content: timersScript });
  await context.addInitScript({ content: `${axeSource()}
${quickRules}` });
  const page = await context.newPage();
  const keys = await context.newCDPSession(page);
  await shrinkWindow(keys);
  const tab = { page, keys, asked: [], refused: [], close: () => context.close() };
  listen(context, tab);
  return tab;
}
async function shrinkWindow(keys) {
  const { windowId } = await keys.send("Browser.getWindowForTarget");
  await keys.send("Browser.setWindowBounds", { windowId, bounds: { width: 500, height: 160 } });
}
function listen(context, tab) {
  context.on("page", (other) => {
    if (other !== tab.page) void other.close();
  });
  tab.page.on("request", (request) => tab.asked.push(request.url()));
  tab.page.on("response", (response) => {
    const { status, address } = { status: response.status(), address: response.url() };
    if (status >= 400) tab.refused.push({ address, reason: `status ${status}` });
  });
}
export {
  openTab,
  sizes
};
