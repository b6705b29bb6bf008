function plainWording(text) {
  return text.normalize("NFKC").toLowerCase().replaceAll(/[‘’]/g, "'").replaceAll(/\s+/g, " ").trim().replace(/ ?\.$/, "");
}
function isSameWording(one, other) {
  return plainWording(one) === plainWording(other);
}
function findPrinted(items, wording) {
  return items.find(
    (item) => [item.label, ...item.alsoPrinted, item.id].some((one) => isSameWording(one, wording))
  );
}
function otherPrint(item, wording) {
  if (isSameWording(item.label, wording)) return void 0;
  return item.alsoPrinted.find((one) => isSameWording(one, wording));
}
function shortName(name) {
  return name.normalize("NFKD").replaceAll(/[\p{M}'’.]/gu, "").toLowerCase().replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-|-$/g, "");
}
export {
  findPrinted,
  isSameWording,
  otherPrint,
  shortName
};
