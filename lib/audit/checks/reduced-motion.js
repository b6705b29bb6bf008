function find(kit) {
  const running = document.getAnimations().filter((animation) => animation.playState === "running").filter(({ effect }) => Number(effect?.getComputedTiming().endTime ?? 0) > 200).map(({ effect }) => effect instanceof KeyframeEffect ? effect.target : null);
  const playing = [...document.querySelectorAll("video[autoplay]")].filter(
    (video) => video.loop || !video.paused
  );
  const marquees = [...document.querySelectorAll("marquee, blink")];
  const moving = new Set(
    [...running, ...playing, ...marquees].filter((element) => element !== null)
  );
  return [...moving].map(
    (element) => kit.draft(element, "It moves, although the reader has asked for less motion.")
  );
}
const reducedMotion = {
  id: "reduced-motion",
  title: "Nothing moves when the reader asks for less motion",
  criteria: ["2.2.2", "2.3.3"],
  fix: "Put the animation into @media (prefers-reduced-motion: no-preference).",
  stage: "settled",
  find
};
export {
  reducedMotion
};
