function find(kit) {
  const empty = /^(image|img|picture|photo|photograph|graphic|icon|logo|chart|diagram|figure|screenshot|alt|alt text|untitled|placeholder|spacer|dsc\W?\d+|img\W?\d+)(\s*\d+)?$/iu;
  const file = /\.(png|jpe?g|gif|svg|webp|avif|bmp)$|^(img|dsc|image|screenshot)[-_ ]?\d+/iu;
  return kit.elements().filter((element) => element.matches("img, [role=img], input[type=image], area")).flatMap((element) => {
    const name = (element.getAttribute("alt") ?? kit.name(element)).trim();
    if (!empty.test(name) && !file.test(name)) return [];
    return [
      kit.draft(element, `The text alternative “${name}” does not say what the picture shows.`)
    ];
  });
}
const imageText = {
  id: "image-text",
  title: "Each text alternative says what the picture shows",
  criteria: ["1.1.1"],
  fix: 'Say in a few words what the picture tells the reader, or give alt="" if it only decorates.',
  stage: "wide",
  find
};
export {
  imageText
};
