import { apiFilesOf } from "./api/files.js";
import { embedFiles } from "./embed/files.js";
function filesApart(site) {
  return [
    ...apiFilesOf(site).map((file) => ({ ...file, path: `api/v1/${file.path}` })),
    ...embedFiles(site).map((file) => ({ ...file, path: `embed/v1/${file.path}` }))
  ];
}
export {
  filesApart
};
