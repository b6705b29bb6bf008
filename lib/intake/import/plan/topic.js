const openClause = /,?\s+(?:(?:with|which included)\s+an?\s+(?:\w+\s+)?focus\s+on|focusing\s+(?:\w+\s+)?on|specifically)(?:\s+the)?$/;
const brokenHyphen = /(?<=\w)- (?!and\b|or\b|to\b)(?=\w)/g;
function topicOf(reader) {
  const topic = reader.text("topic").replaceAll(/\s+/g, " ").replaceAll(brokenHyphen, "-");
  const whole = topic.replace(openClause, "");
  if (whole !== topic) {
    const message = `The topic breaks off in mid-sentence: “…${topic.slice(whole.length)}”.`;
    reader.doubt("topic", message, "Look the rest up in the letter, if it matters.");
  }
  return whole === "" ? void 0 : whole;
}
export {
  topicOf
};
