import { absolute } from "../../domain/urls.js";
import { frameCode, frameHeight } from "./snippets.js";
const aDay = 86400;
const frameWidth = 640;
function oembedOf(block, path, settings) {
  return {
    version: "1.0",
    type: "rich",
    title: block.heading,
    provider_name: settings.title,
    provider_url: absolute("/", settings),
    cache_age: aDay,
    html: frameCode(block, path, settings),
    width: frameWidth,
    height: frameHeight
  };
}
export {
  oembedOf
};
