import { at } from "../finding.js";
const ADDRESS = /^(?:https?:\/\/|www\.)\S*$|^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:\/\S*)?$/i;
const bareAddress = (page) => page.links.filter(({ words }) => ADDRESS.test(words)).map(
  ({ node }) => at(node, {
    code: "bare-address",
    severity: "error",
    message: "This link shows its address instead of words.",
    fix: "Write “[what it leads to](address)”."
  })
);
export {
  bareAddress
};
