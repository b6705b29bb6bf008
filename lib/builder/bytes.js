const scratch = Buffer.allocUnsafe(1024 * 1024);
function bytesOf(text) {
  if (text.length * 3 > scratch.length) return Buffer.from(text);
  return scratch.subarray(0, scratch.write(text));
}
export {
  bytesOf
};
