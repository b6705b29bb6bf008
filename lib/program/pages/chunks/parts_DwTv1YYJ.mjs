// src/domain/parts.ts
/** A list in parts of so many, in order; the last may be shorter. No part where the list is empty. */
function inParts(all, most) {
	return Array.from({ length: Math.ceil(all.length / most) }, (_none, part) => all.slice(part * most, (part + 1) * most));
}
export { inParts as t };
