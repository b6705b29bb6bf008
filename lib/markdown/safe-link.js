const ALLOWED_HREF = /^(?:https?:\/\/[^/\\]|mailto:[^/\\]|tel:[+\d]|\/(?![/\\])|#[^#])/i;
const MAIL = /^mailto:[^\s@?]+@[\w-]+(?:\.[\w-]+)+(?:\?[^\s]*)?$/i;
const PHONE = /^tel:\+?\d[\d().-]*(?:;ext=\d+)?$/i;
const SCHEME = /^[\s\p{Cc}]*([a-z][\w+.\s\p{Cc}-]*):/iu;
const START = "Start it with “https://”, or with “/” for a page of this site.";
function linkProblem(href) {
  if (href === "") return problem("The link has no address.", START);
  if (/[\s\p{C}]/u.test(href)) return hidden(href);
  if (href.includes("\\")) {
    return problem(`The address “${short(href)}” has a backslash.`, "Write “/” instead.");
  }
  if (href.startsWith("//")) return problem(`“${short(href)}” does not say https.`, START);
  if (/^[/#]/.test(href)) return placeProblem(href);
  if (/^https?:/i.test(href)) return webProblem(href);
  return otherProblem(href);
}
function placeProblem(href) {
  if (href !== "#" && !href.startsWith("##")) return void 0;
  return problem("The link goes to no place on the page.", "Give the name of a heading after “#”.");
}
function webProblem(href) {
  const host = /^https?:\/\/([^/?#]+)/i.exec(href)?.[1];
  if (host === void 0 || !URL.canParse(href)) {
    return problem(`“${short(href)}” is not a full address.`, "Copy it again from your browser.");
  }
  if (host.includes("@")) {
    return problem(`“${short(href)}” has a name or a password in it.`, "Leave out all before “@”.");
  }
  if (/[^\w.:[\]-]/.test(host)) {
    const fix = "Type the address with plain letters; some letters only look alike.";
    return problem(`The site name in “${short(href)}” has unusual letters.`, fix);
  }
  return void 0;
}
function otherProblem(href) {
  if (MAIL.test(href) || PHONE.test(href)) return void 0;
  const scheme = SCHEME.exec(plain(href))?.[1]?.toLowerCase();
  if (scheme === "mailto") {
    return problem(`“${short(href)}” is not an email address.`, "Write “mailto:name@example.org”.");
  }
  if (scheme === "tel") {
    return problem(`“${short(href)}” is not a phone number.`, "Write “tel:+441225394093”.");
  }
  if (scheme !== void 0) {
    return problem(`Links to “${short(scheme)}:” addresses are not allowed.`, START);
  }
  return problem(`“${short(href)}” does not say where it starts.`, START);
}
function hidden(href) {
  const scheme = SCHEME.exec(href)?.[1]?.replace(/[\s\p{C}]/gu, "");
  if (scheme !== void 0 && !/^(?:https?|mailto|tel)$/i.test(scheme)) {
    return problem(`Links to “${short(scheme)}:” addresses are not allowed.`, START);
  }
  const fix = "Copy the address again, and write a space as %20.";
  return problem("The address has a space or an invisible character in it.", fix);
}
function plain(href) {
  const once = (text) => text.replace(/%[0-7][\da-f]/gi, (code) => String.fromCharCode(parseInt(code.slice(1), 16)));
  return once(once(href));
}
function short(text) {
  const visible = text.replace(new RegExp("\\p{C}", "gu"), "");
  return visible.length > 60 ? `${visible.slice(0, 57)}…` : visible;
}
function problem(message, fix) {
  return { message, fix };
}
export {
  ALLOWED_HREF,
  linkProblem
};
