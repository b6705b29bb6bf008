import {
  isMap,
  isScalar,
  parseDocument,
  stringify
} from "yaml";
import { fieldsAt } from "../../read/schema-fields.js";
const form = { lineWidth: 0, flowCollectionPadding: false };
function newFile(data) {
  return `---
${stringify(data, form)}---
`;
}
function editYaml(yaml, steps, collection) {
  const document = parseDocument(yaml);
  const indented = document.toString({ ...form, indentSeq: true });
  const flush = document.toString({ ...form, indentSeq: false });
  for (const { field, value } of steps) {
    if (value === void 0) document.deleteIn(field);
    else if (!changeScalar(document, field, value)) place(document, field, value, collection);
  }
  return document.toString({ ...form, indentSeq: flush !== yaml || indented === yaml });
}
function changeScalar(document, field, value) {
  const node = document.getIn(field, true);
  if (!isScalar(node) || typeof value === "object") return false;
  node.value = value;
  return true;
}
function place(document, field, value, collection) {
  const parent = field.length === 1 ? document.contents : document.getIn(field.slice(0, -1), true);
  if (!isMap(parent) || parent.has(field.at(-1))) {
    document.setIn(field, document.createNode(value));
    return;
  }
  const order = fieldsAt(collection.schema, field.slice(0, -1));
  const rank = (name) => order.indexOf(String(name));
  const isEarlier = ({ key }) => rank(isScalar(key) ? key.value : key) < rank(field.at(-1));
  const pair = document.createPair(field.at(-1), value);
  parent.items.splice(parent.items.findLastIndex(isEarlier) + 1, 0, pair);
}
export {
  editYaml,
  newFile
};
