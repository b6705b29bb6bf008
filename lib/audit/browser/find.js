import { chromedriver, chromium, findProgram, howToInstall } from "../../../scripts/setup/browser.mjs";
function chromiumPath() {
  const path = findProgram(chromium);
  if (path === void 0) throw new Error(howToInstall(chromium));
  return path;
}
function chromedriverPath() {
  const path = findProgram(chromedriver);
  if (path === void 0) throw new Error(howToInstall(chromedriver));
  return path;
}
export {
  chromedriverPath,
  chromiumPath
};
