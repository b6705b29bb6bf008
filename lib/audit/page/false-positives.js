function createSecondLook(kit) {
  const isOutOfUse = (element) => {
    const modal = [...document.querySelectorAll(":modal")].at(-1);
    return modal?.contains(element) === false || element.closest("[inert]") !== null;
  };
  const hasHeaderOnTop = (element) => {
    const id = element.querySelector("tr > *")?.id ?? "";
    return id !== "" && element.querySelector(`[headers~="${CSS.escape(id)}"]`) !== null;
  };
  const inUse = {
    "frame-focusable-content": isOutOfUse,
    "aria-hidden-focus": isOutOfUse,
    "scrollable-region-focusable": isOutOfUse
  };
  const settled = {
    ...inUse,
    "label-content-name-mismatch": kit.saysWhatIsSeen,
    "table-fake-caption": hasHeaderOnTop
  };
  return {
    isFault: (rule, element) => settled[rule]?.(element) !== true,
    isFaultInside: (rule, frame) => inUse[rule]?.(frame) !== true
  };
}
export {
  createSecondLook
};
