import { at } from "../finding.js";
import { linkProblem } from "../safe-link.js";
const addresses = (page) => {
  const links = page.links.map(({ node }) => node).filter((node) => node.type === "link");
  return [...page.definitions.values(), ...links].flatMap((node) => {
    const problem = linkProblem(node.url);
    return problem ? [at(node, { code: "unsafe-link", severity: "error", ...problem })] : [];
  });
};
export {
  addresses
};
