function frameworkFor(subject, kind, started, frameworks) {
  for (const framework of frameworks) {
    if (framework.subject !== subject) continue;
    if (framework.kinds.some((one) => one.id === kind && isInUse(one, started))) return framework;
  }
  return void 0;
}
function isInUse(kind, day) {
  return kind.from <= day && (kind.until === void 0 || day <= kind.until);
}
export {
  frameworkFor,
  isInUse
};
