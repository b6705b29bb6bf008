import { absolute } from "../../domain/urls.js";
import { html } from "./html.js";
import { otherFormats } from "./other-formats.js";
import { pageHistory } from "./page-history.js";
function pageEnd({ settings, path, about, on, changes }) {
  const published = on === void 0 ? void 0 : { name: about, on };
  const address = absolute(path, settings);
  return html`
    ${otherFormats(settings)} ${pageHistory({ published, changes, address, asOf: settings.asOf })}
  `;
}
export {
  pageEnd
};
