function fieldsAt(schema, field) {
  const alternatives = unwrapped(schema);
  const [key, ...rest] = field;
  if (key === void 0) return alternatives.flatMap((one) => Object.keys(shapeOf(one)));
  return alternatives.flatMap((one) => {
    const next = typeof key === "number" ? elementOf(one) : shapeOf(one)[key];
    return next ? fieldsAt(next, rest) : [];
  });
}
function unwrapped(schema) {
  const { def } = schema._zod;
  if ("innerType" in def) return unwrapped(def.innerType);
  if ("options" in def) return def.options.flatMap(unwrapped);
  return [schema];
}
function shapeOf(schema) {
  const { def } = schema._zod;
  return "shape" in def ? def.shape : {};
}
function elementOf(schema) {
  const { def } = schema._zod;
  return "element" in def ? def.element : void 0;
}
export {
  fieldsAt
};
