function toAnnotation(problem, more = "") {
  const { severity, file, line, column, code, message, fix } = problem;
  const command = severity === "error" ? "error" : "notice";
  const place = `file=${property(file)},line=${String(line)},col=${String(column)},title=${property(code)}`;
  return `::${command} ${place}::${data(`${message} ${fix}${more}`)}`;
}
function data(text) {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function property(text) {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
export {
  data,
  property,
  toAnnotation
};
