import { absolute } from "../domain/urls.js";
function robotsOf({ settings }) {
  return `User-agent: *
Allow: /

Sitemap: ${absolute("/sitemap.xml", settings)}
`;
}
export {
  robotsOf
};
