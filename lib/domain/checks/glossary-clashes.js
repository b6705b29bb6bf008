import { errorAt } from "./facts.js";
const glossaryClashes = ({ content }) => {
  const owner = /* @__PURE__ */ new Map();
  return content.glossary.flatMap(
    ({ file, data }) => [data.term, ...data.forms].flatMap((form, index) => {
      const key = form.toLowerCase();
      const first = owner.get(key) ?? file;
      owner.set(key, first);
      if (first === file) return [];
      const field = index === 0 ? ["term"] : ["forms", index - 1];
      const message = `“${form}” is explained in ${first} too.`;
      return [
        errorAt(file, field, "term-twice", message, "Keep the word in one of the two files.")
      ];
    })
  );
};
export {
  glossaryClashes
};
