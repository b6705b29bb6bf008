const hexWidth = 40;
const radius = hexWidth / Math.sqrt(3);
const rowHeight = 1.5 * radius;
const gap = 1.5;
function drawHexmap({ hexes }) {
  const all = Object.entries(hexes).map(([slug, place]) => ({ slug, ...place }));
  const west = Math.min(...all.map(({ q }) => q));
  const north = Math.max(...all.map(({ r }) => r));
  const drawn = all.sort((a, b) => b.r - a.r || a.q - b.q).map(({ slug, q, r }) => ({
    slug,
    x: (q - west + (r % 2 === 0 ? 0.5 : 1)) * hexWidth,
    y: rounded((north - r) * rowHeight + radius)
  }));
  return {
    hexes: drawn,
    width: Math.max(...drawn.map(({ x }) => x)) + hexWidth / 2,
    height: rounded(Math.max(...drawn.map(({ y }) => y)) + radius),
    corners: cornersOf(radius - gap)
  };
}
function cornersOf(size) {
  return Array.from({ length: 6 }, (_, corner) => {
    const angle = Math.PI / 3 * corner + Math.PI / 6;
    return `${rounded(size * Math.cos(angle))},${rounded(size * Math.sin(angle))}`;
  }).join(" ");
}
function rounded(value) {
  return Math.round(value * 10) / 10;
}
export {
  drawHexmap
};
