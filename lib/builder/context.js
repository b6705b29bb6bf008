let given;
function handOver(handover) {
  given = handover;
}
function handedOver() {
  return given;
}
export {
  handOver,
  handedOver
};
