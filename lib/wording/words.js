const numbers = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
const digits = new Intl.NumberFormat("en-GB");
function numberInWords(count) {
  return numbers[count] ?? digits.format(count);
}
function counted(count, one, many = `${one}s`) {
  return `${numberInWords(count)} ${count === 1 ? one : many}`;
}
function listInWords(words, last = "and") {
  if (words.length < 2) return words.join("");
  const bare = words.map((part) => part.replaceAll(/\([^)]*\)/g, ""));
  const mark = bare.some((part) => part.includes(",")) ? ";" : ",";
  const pause = mark === ";" || bare.some((part) => part.includes(` ${last} `)) ? mark : "";
  return `${words.slice(0, -1).join(`${mark} `)}${pause} ${last} ${String(words.at(-1))}`;
}
function capitalised(words) {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
function inSentence(words) {
  return new RegExp("^\\p{Lu}\\p{Ll}", "u").test(words) && !/^(Ofsted|Local|Care Quality)/.test(words) ? words.slice(0, 1).toLowerCase() + words.slice(1) : words;
}
export {
  capitalised,
  counted,
  inSentence,
  listInWords,
  numberInWords
};
