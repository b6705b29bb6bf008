import { renameSync } from "node:fs";
const name = "plain-findings";
const entryName = "prerender-entry.mjs";
function keepProgram(folder) {
  let compiled = "";
  return {
    name,
    hooks: {
      "astro:config:setup": ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [ownEntry((place) => compiled = place)] } });
      },
      "astro:config:done": ({ setAdapter }) => {
        setAdapter({
          name,
          // eslint-disable-next-line @typescript-eslint/no-deprecated -- its other value is; this one has to be said
          entrypointResolution: "auto",
          adapterFeatures: { buildOutput: "static" },
          supportedAstroFeatures: { staticOutput: "stable", sharpImageService: "stable" }
        });
      },
      "astro:build:start": ({ setPrerenderer }) => {
        setPrerenderer({
          name,
          getStaticPaths: () => Promise.resolve([]),
          render: () => Promise.reject(new Error("No page is made while pages are compiled.")),
          teardown: () => {
            renameSync(compiled, folder);
            return Promise.resolve();
          }
        });
      }
    }
  };
}
const apart = ["satteri", "pagefind"];
function ownEntry(tell) {
  const input = "src/builder/program/entry.ts";
  const rolldownOptions = { input, output: { entryFileNames: entryName, topLevelVar: false } };
  return {
    name,
    configEnvironment: (environment) => environment === "prerender" ? { build: { rolldownOptions }, resolve: { noExternal: true, external: apart } } : void 0,
    configResolved: ({ environments }) => {
      const { prerender } = environments;
      if (prerender) tell(prerender.build.outDir);
    }
  };
}
export {
  entryName,
  keepProgram
};
