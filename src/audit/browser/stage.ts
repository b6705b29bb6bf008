import { stages, type CheckStage } from '../check.ts';
import { sizes, type Tab } from './tab.ts';

/** What a page can see of its window and of its reader. */
type State = { size: (typeof sizes)['wide']; forcedColours: boolean; dark: boolean };

const ordinary: State = { size: sizes.wide, forcedColours: false, dark: false };

const states: Record<CheckStage, State> = {
  wide: ordinary,
  'large-text': ordinary,
  'spaced-text': ordinary,
  narrow: { ...ordinary, size: sizes.narrow },
  'forced-colours': { ...ordinary, forcedColours: true },
  dark: { ...ordinary, dark: true },
  settled: ordinary,
};

/** Stages in one state follow each other, and are looked at in one go. */
export const sittings: readonly (readonly CheckStage[])[] = stages.reduce<CheckStage[][]>(
  (groups, stage) => {
    const [before] = groups.at(-1) ?? [];
    if (before !== undefined && states[before] === states[stage]) groups.at(-1)?.push(stage);
    else groups.push([stage]);
    return groups;
  },
  [],
);

/** Brings the window from the state of one stage into that of another. Each page begins as `wide`. */
export async function changeStage({ keys }: Tab, from: CheckStage, to: CheckStage): Promise<void> {
  const [before, { size, forcedColours, dark }] = [states[from], states[to]];
  const override = { ...size, deviceScaleFactor: 1, mobile: false };
  const features = [
    { name: 'prefers-reduced-motion', value: 'reduce' },
    { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
    { name: 'forced-colors', value: forcedColours ? 'active' : 'none' },
  ];
  const sameReader = before.forcedColours === forcedColours && before.dark === dark;
  await Promise.all([
    before.size === size || keys.send('Emulation.setDeviceMetricsOverride', override),
    sameReader || keys.send('Emulation.setEmulatedMedia', { features }),
  ]);
}
