import { kitScript } from "../page/kit.js";
import { createNotes } from "./walk-notes.js";
function createRecorder(kit, notes) {
  const careful = kit.somethingListens() || window.plainTimers?.busy() === true;
  let left = false;
  let turned = false;
  let movedTo = "";
  const hasLeft = (somewhere) => {
    if (somewhere === null) return !document.hasFocus();
    const round = !turned && notes.last()?.localName === "iframe" && notes.first() === somewhere;
    return round && notes.count() > 1 && notes.reached() === notes.total;
  };
  const rest = () => {
    const somewhere = kit.focused();
    if (hasLeft(somewhere)) left = true;
    if (left || somewhere === null) return;
    if (somewhere.localName === "iframe" && somewhere === notes.last()) return;
    if (turned) notes.back(somewhere);
    else notes.stop(somewhere);
  };
  const progress = () => ({ reached: notes.reached(), left });
  const listen = ({ key }) => {
    if (key === "Tab" && !careful) rest();
  };
  addEventListener("keyup", listen, true);
  addEventListener("blur", ({ target }) => {
    if (target !== window) return;
    if (document.activeElement?.localName !== "iframe") left = true;
    else if (!careful) rest();
  });
  navigation.addEventListener("navigate", (event) => {
    if (event.destination.sameDocument || event.downloadRequest !== null) return;
    movedTo = event.destination.url;
    event.preventDefault();
  });
  return {
    total: notes.total,
    careful,
    progress,
    reached: notes.elements,
    settled: async () => {
      await window.plainTimers?.settled();
      rest();
      return progress();
    },
    turn: () => {
      const last = notes.last();
      if (!(last instanceof HTMLElement) || !kit.somethingSticks()) return 0;
      turned = true;
      left = false;
      last.focus();
      return notes.count();
    },
    end: () => ({ ...notes.all(), movedTo })
  };
}
function goToTop() {
  const still = new CSSStyleSheet();
  still.replaceSync(
    "*, *::before, *::after { transition: none !important; scroll-behavior: auto !important }"
  );
  document.adoptedStyleSheets.push(still);
  const active = document.activeElement;
  if (active instanceof HTMLElement && active !== document.body) {
    const top = document.createElement("span");
    top.tabIndex = -1;
    ([...document.querySelectorAll(":modal")].at(-1) ?? document.body).prepend(top);
    top.focus();
    top.remove();
  }
  scrollTo(0, 0);
}
const beginScript = `(async () => {
  (${String(goToTop)})();
  const kit = (window.plainAudit ??= ${kitScript});
  kit.fresh();
  window.plainWalk = (${String(createRecorder)})(kit, (${String(createNotes)})(kit));
  const { total, careful } = window.plainWalk;
  if (careful) await window.plainTimers.settled();
  return { total, careful };
})()`;
export {
  beginScript,
  createRecorder,
  goToTop
};
