import { isSameWording } from "../wording.js";
function councilOf(slug, { name, officialName, alsoCalled, codes }) {
  const { gss, gssFormer, dfe } = codes;
  return { slug, names: [name, officialName, ...alsoCalled], gss, gssFormer, dfe };
}
function namedCouncil(reader, councils) {
  const code = reader.text("gss");
  const name = reader.text("la_name");
  const byCode = councils.find((council) => code !== "" && hasCode(council, code));
  const byName = councils.find((council) => council.names.some((one) => isSameWording(one, name)));
  if (name === "" && code === "") {
    reader.fault("la_name", "No council is named.", "Write its name, its code, or both.");
  } else if (name !== "" && byName === void 0) {
    unknownName(reader, name, byCode);
  } else if (code !== "" && byCode === void 0) {
    unknownCode(reader, code, byName);
  } else if (byName !== void 0 && byCode !== void 0 && byName !== byCode) {
    const message = `“${code}” is the code of ${byCode.names[0] ?? byCode.slug}, not of ${name}.`;
    reader.fault("gss", message, "Correct the code or the name.");
  } else {
    return byName ?? byCode;
  }
  return void 0;
}
function hasCode({ gss, gssFormer }, code) {
  return gss === code || gssFormer === code;
}
function unknownName(reader, name, byCode) {
  const expected = byCode?.names[0];
  reader.fault(
    "la_name",
    `There is no council “${name}” in content/authorities.`,
    expected === void 0 ? "Correct the name, or import the spreadsheet of councils with this one." : `Write ${expected}, or correct the code, or add the name to alsoCalled in its file.`
  );
}
function unknownCode(reader, code, byName) {
  reader.fault(
    "gss",
    `No council in content/authorities has the code “${code}”.`,
    byName?.gss === void 0 ? "Correct the code." : `Write ${byName.gss}, or leave it blank.`
  );
}
export {
  councilOf,
  namedCouncil
};
