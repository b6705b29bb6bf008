function watchClicks() {
  const clicks = /* @__PURE__ */ new WeakSet();
  window.plainClicks = clicks;
  const { addEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = new Proxy(addEventListener, {
    apply: (add, target, given) => {
      if (given[0] === "click") clicks.add(target);
      if (/^(focus|blur|key)/u.test(given[0])) window.plainListens = true;
      add.apply(target, given);
    }
  });
}
export {
  watchClicks
};
