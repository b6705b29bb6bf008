async function press({ page, keys, careful }, chord, times) {
  const sent = [];
  for (let press2 = 0; press2 < times; press2++) {
    sent.push(keys.send("Input.dispatchKeyEvent", { type: "rawKeyDown", ...chord }));
    sent.push(keys.send("Input.dispatchKeyEvent", { type: "keyUp", ...chord }));
    if (!careful) continue;
    await Promise.all(sent);
    if ((await settled(page)).left) break;
  }
  await Promise.all(sent);
  return progressOf(page);
}
async function progressOf(page) {
  return known(await page.evaluate(() => window.plainWalk?.progress()));
}
async function settled(page) {
  return known(await page.evaluate(() => window.plainWalk?.settled()));
}
function known(progress) {
  if (progress === void 0)
    throw new Error("It went to another address by itself while it was looked at.");
  return progress;
}
export {
  press,
  progressOf
};
