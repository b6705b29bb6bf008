import { accessibleName } from './names.ts';
import { hiddenFromSight, isVisible } from './sight.ts';
import { elements } from './texts.ts';

/** In seconds: what sounds longer has to be stopped (WCAG 1.4.2). */
const longest = 3;

/** The seconds that a recording plays, by the part that its address names (`#t=8,10`). */
function lengthOf({ currentSrc, duration }: HTMLMediaElement): number {
  const [, from = '0', to] = /#t=(?:npt:)?([\d.]*)(?:,([\d.]+))?/u.exec(currentSrc) ?? [];
  const end = to === undefined ? duration : Math.min(Number(to), duration);
  return end - Number(from);
}

/** Whether a recording has sound; what cannot be read has none that anybody hears. */
function hasSound(media: HTMLMediaElement): boolean {
  if (media instanceof HTMLAudioElement) return true;
  const capture: unknown = Reflect.get(media, 'captureStream');
  if (typeof capture !== 'function') return false;
  const stream: unknown = Reflect.apply(capture, media, []);
  return stream instanceof MediaStream && stream.getAudioTracks().length > 0;
}

/** Recordings whose sound is silence. */
const silent = new WeakSet<HTMLMediaElement>();

/** Recordings of more bytes are not read for this. */
const readable = 20_000_000;

/** Listens to what plays by itself: a sound track may hold nothing but silence. */
export async function hearSounds(): Promise<void> {
  for (const media of soundsByThemselves()) {
    const { currentSrc } = media;
    if (!currentSrc.startsWith(location.origin)) continue;
    try {
      const bytes = await (await fetch(currentSrc)).arrayBuffer();
      if (bytes.byteLength > readable) continue;
      const sound = await new OfflineAudioContext(1, 1, 8000).decodeAudioData(bytes);
      const loud = sound.getChannelData(0).some((value) => Math.abs(value) > 0.003);
      if (!loud) silent.add(media);
    } catch {
      // What nobody can decode is taken to sound.
    }
  }
}

/** Recordings that sound for more than three seconds without being asked to. */
export function soundsByThemselves(): HTMLMediaElement[] {
  return elements()
    .filter((element) => element instanceof HTMLMediaElement)
    .filter((media) => media.autoplay && !media.defaultMuted && !media.muted)
    .filter((media) => media.loop || lengthOf(media) > longest)
    .filter((media) => hasSound(media) && !silent.has(media));
}

/** Whether something on the page, seen and named, stops a recording. */
export function hasStop(media: HTMLMediaElement): boolean {
  if (media.controls && isVisible(media)) return true;
  const stops = /\b(?:play|pause|stop|mute|sound|audio|volume)\b/iu;
  return elements()
    .filter((element) =>
      element.matches(
        'button, [role=button], input[type=button], input[type=checkbox], [role=switch]',
      ),
    )
    .filter((element) => isVisible(element) && !hiddenFromSight(element))
    .filter((element) => element.closest('[aria-hidden=true]') === null)
    .some((element) => stops.test(nameOf(element)));
}

function nameOf(element: Element): string {
  const field = element instanceof HTMLInputElement ? element : undefined;
  const labels = [...(field?.labels ?? [])].map(({ textContent }) => textContent);
  return [accessibleName(element), field?.value ?? '', ...labels].join(' ');
}
