function createLabelMatch(kit) {
  const words = (text) => text.trim().toLowerCase().split(/\s+/u);
  const letters = (word) => word.replace(/[^\p{Letter}\d]/gu, "");
  const same = (seen, heard) => {
    const short = new RegExp("^\\p{Letter}{2,}\\.$", "u").test(seen) && heard?.startsWith(letters(seen)) === true;
    return short || letters(seen) === letters(heard ?? "");
  };
  const textOf = (element) => element instanceof HTMLElement ? element.innerText : element.textContent;
  const drawsIcons = (element) => /^[^,]*(icon|symbol|glyph|awesome)/iu.test(getComputedStyle(element).fontFamily);
  const wordsSeen = (element) => {
    const icons = [element, ...element.querySelectorAll("*")].filter(drawsIcons).map(textOf);
    return words(icons.reduce((text, icon) => text.replace(icon, ""), textOf(element)));
  };
  return {
    saysWhatIsSeen: (element) => {
      const seen = wordsSeen(element);
      const heard = words(kit.name(element));
      return seen.join("") === "" || heard.some((_, at) => seen.every((word, step) => same(word, heard[at + step])));
    }
  };
}
export {
  createLabelMatch
};
