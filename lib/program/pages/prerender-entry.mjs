import { a as __toCommonJS, i as __require, n as __esmMin, o as __toESM, r as __exportAll, t as __commonJSMin } from "./chunks/rolldown-runtime_C1I3wEg2.mjs";
import { B as PrerenderDynamicEndpointPathCollide, D as MiddlewareNotAResponse, E as MiddlewareNoDataOrNextCalled, G as RewriteWithBodyUsed, I as NoMatchingStaticPathFound, K as StaticClientAddressNotAvailable, N as NoManifestAvailable, R as PageNumberParamNotFound, T as LocalsReassigned, U as ReservedSlotName, W as ResponseSentError, Z as i18nNoLocaleFoundInPath, _ as GetStaticPathsRequired, a as AstroResponseHeadersReassigned, b as InvalidGetStaticPathsEntry, g as GetStaticPathsInvalidRouteParam, h as GetStaticPathsExpectedParams, i as ActionsReturnedInvalidDataError, n as isAstroError, o as CacheNotEnabled, p as ForbiddenRewrite, r as ActionNotFoundError, s as ClientAddressNotAvailable, t as AstroError, w as LocalsNotAnObject, x as InvalidGetStaticPathsReturn, z as PrerenderClientAddressNotAvailable } from "./chunks/errors_CnkNgBrk.mjs";
import { $ as isAstroComponentFactory, B as createSlotValueFromString, F as renderPage, H as renderSlotToString, I as renderJSX, L as renderComponent, U as isRenderTemplateResult, W as renderTemplate, X as normalizeCspResourceEntry, Y as isRenderInstruction, Z as pushDirective, at as ASTRO_ERROR_HEADER, b as inspectionUrl, ct as REDIRECT_STATUS_CODES, dt as fetchStateSymbol, et as markHTMLString, ft as originPathnameSymbol, gt as generateCspDigest, ht as decryptString, it as isRoute500, lt as REROUTABLE_STATUS_CODES, mt as decodeKey, nt as renderEndpoint, ot as ASTRO_GENERATOR, pt as responseSentSymbol$1, rt as isRoute404, s as councilEmbedUrl, st as DEFAULT_404_COMPONENT, ut as clientAddressSymbol, y as inspectionEmbedUrl, z as chunkToString } from "./chunks/urls_C1VI2n4z.mjs";
import { Q as inWords, S as collections, Z as dayNumber, _ as readEntry, a as checkMarkdown, at as compareText, b as openKept, c as VFile, d as at, dt as encode64, f as atOffset, ft as DevalueError, g as reportProblems, h as countOf, it as byPlace, l as visit, lt as default_stringify_operations, m as inFile, mt as stringify_string, nt as languageOf, o as checkInline, ot as escape, p as byPosition, pt as stringify_key, q as overallId, r as handOver, rt as stemOf, s as unified, st as parse, t as renderersFor, u as readPage, ut as merge_operations, v as readSource, x as placed, y as nothingKept, z as buildSite } from "./chunks/prose_Bjw9wHVW.mjs";
import { t as s } from "./chunks/dist_DO8J6Go6.mjs";
import { _ as trimSlashes, a as fileExtension, f as removeLeadingForwardSlash, g as stripRequestBase, h as slash, i as collapseDuplicateTrailingSlashes, l as joinPaths, m as removeTrailingForwardSlash, n as collapseDuplicateLeadingSlashes, o as hasFileExtension, r as collapseDuplicateSlashes, s as isInternalPath, t as appendForwardSlash, u as prependForwardSlash } from "./chunks/path_BEgpHLhr.mjs";
import { n as AstroIntegrationLogger, r as astroToRuntimeLogger, t as createConsoleLogger } from "./chunks/console_D5bVdFpl.mjs";
import { n as matchPattern } from "./chunks/remote_Cac2Oznb.mjs";
import { t as isStale } from "./chunks/statement_CIpeRWmg.mjs";
import { i as workedOutDue } from "./chunks/responses_Exnq1Nia.mjs";
import { t as apiFilesOf } from "./chunks/files_DmK1TFNy.mjs";
import { t as embedFiles } from "./chunks/files_4CHsKb5-.mjs";
import { i as textOf } from "./chunks/file_CsWm_brU.mjs";
import { n as inspectionFrame, t as councilFrame } from "./chunks/embed_BAZ9UCou.mjs";
import { t as inspectionPage } from "./chunks/inspection_3ZH3aIdr.mjs";
import { t as compileShell } from "./chunks/shell_IInGGzY1.mjs";
import { findPackageJSON } from "node:module";
import { dirname, extname, join, relative, resolve, sep } from "node:path";
import { createHash, hash } from "node:crypto";
import { closeSync, copyFileSync, cpSync, existsSync, fstatSync, globSync, linkSync, mkdirSync, openSync, readFileSync, readdirSync, renameSync, rmSync, rmdirSync, statSync, writeFileSync } from "node:fs";
import { close, createIndex } from "pagefind";
import { availableParallelism } from "node:os";
import { promisify } from "node:util";
import { brotliCompress, brotliCompressSync, constants, gzip } from "node:zlib";
// node_modules/astro/dist/core/middleware/noop-middleware.js
const NOOP_MIDDLEWARE_FN = async (_ctx, next) => {
	return await next();
};
// node_modules/astro/dist/core/app/manifest.js
function deserializeManifest(serializedManifest, routesList) {
	const routes = [];
	if (serializedManifest.routes) for (const serializedRoute of serializedManifest.routes) routes.push({
		...serializedRoute,
		routeData: deserializeRouteData(serializedRoute.routeData)
	});
	if (routesList) for (const route of routesList?.routes) routes.push({
		file: "",
		links: [],
		scripts: [],
		styles: [],
		routeData: route
	});
	const assets = new Set(serializedManifest.assets);
	const componentMetadata = new Map(serializedManifest.componentMetadata);
	const inlinedScripts = new Map(serializedManifest.inlinedScripts);
	const clientDirectives = new Map(serializedManifest.clientDirectives);
	const key = decodeKey(serializedManifest.key);
	return {
		middleware() {
			return { onRequest: NOOP_MIDDLEWARE_FN };
		},
		...serializedManifest,
		rootDir: new URL(serializedManifest.rootDir),
		srcDir: new URL(serializedManifest.srcDir),
		publicDir: new URL(serializedManifest.publicDir),
		outDir: new URL(serializedManifest.outDir),
		cacheDir: new URL(serializedManifest.cacheDir),
		buildClientDir: new URL(serializedManifest.buildClientDir),
		buildServerDir: new URL(serializedManifest.buildServerDir),
		assets,
		componentMetadata,
		inlinedScripts,
		clientDirectives,
		routes,
		key
	};
}
function deserializeRouteData(rawRouteData) {
	return {
		route: rawRouteData.route,
		type: rawRouteData.type,
		pattern: new RegExp(rawRouteData.pattern),
		params: rawRouteData.params,
		component: rawRouteData.component,
		pathname: rawRouteData.pathname || void 0,
		segments: rawRouteData.segments,
		prerender: rawRouteData.prerender,
		redirect: rawRouteData.redirect,
		redirectRoute: rawRouteData.redirectRoute ? deserializeRouteData(rawRouteData.redirectRoute) : void 0,
		fallbackRoutes: rawRouteData.fallbackRoutes.map((fallback) => {
			return deserializeRouteData(fallback);
		}),
		isIndex: rawRouteData.isIndex,
		origin: rawRouteData.origin,
		distURL: rawRouteData.distURL
	};
}
function deserializeRouteInfo(rawRouteInfo) {
	return {
		styles: rawRouteInfo.styles,
		file: rawRouteInfo.file,
		links: rawRouteInfo.links,
		scripts: rawRouteInfo.scripts,
		routeData: deserializeRouteData(rawRouteInfo.routeData)
	};
}
// \0virtual:astro:renderers
const renderers = [];
[
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"route": "/404",
			"isIndex": false,
			"type": "page",
			"pattern": "^\\/404\\/$",
			"segments": [[{
				"content": "404",
				"dynamic": false,
				"spread": false
			}]],
			"params": [],
			"component": "src/pages/404.astro",
			"pathname": "/404",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "project",
			"_meta": { "trailingSlash": "always" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"route": "/api/v1/[...path]",
			"isIndex": false,
			"type": "endpoint",
			"pattern": "^\\/api\\/v1(?:\\/(.*?))?\\/$",
			"segments": [
				[{
					"content": "api",
					"dynamic": false,
					"spread": false
				}],
				[{
					"content": "v1",
					"dynamic": false,
					"spread": false
				}],
				[{
					"content": "...path",
					"dynamic": true,
					"spread": true
				}]
			],
			"params": ["...path"],
			"component": "src/pages/api/v1/[...path].ts",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "project",
			"_meta": { "trailingSlash": "always" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"route": "/compare/data.json",
			"isIndex": false,
			"type": "endpoint",
			"pattern": "^\\/compare\\/data\\.json$",
			"segments": [[{
				"content": "compare",
				"dynamic": false,
				"spread": false
			}], [{
				"content": "data.json",
				"dynamic": false,
				"spread": false
			}]],
			"params": [],
			"component": "src/pages/compare/data.json.ts",
			"pathname": "/compare/data.json",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "project",
			"_meta": { "trailingSlash": "always" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"route": "/compare",
			"isIndex": false,
			"type": "page",
			"pattern": "^\\/compare\\/$",
			"segments": [[{
				"content": "compare",
				"dynamic": false,
				"spread": false
			}]],
			"params": [],
			"component": "src/pages/compare.astro",
			"pathname": "/compare",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "project",
			"_meta": { "trailingSlash": "always" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"route": "/councils/regions/[region]",
			"isIndex": false,
			"type": "page",
			"pattern": "^\\/councils\\/regions\\/([^/]+?)\\/$",
			"segments": [
				[{
					"content": "councils",
					"dynamic": false,
					"spread": false
				}],
				[{
					"content": "regions",
					"dynamic": false,
					"spread": false
				}],
				[{
					"content": "region",
					"dynamic": true,
					"spread": false
				}]
			],
			"params": ["region"],
			"component": "src/pages/councils/regions/[region].astro",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "project",
			"_meta": { "trailingSlash": "always" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"route": "/councils/[council]/dates.ics",
			"isIndex": false,
			"type": "endpoint",
			"pattern": "^\\/councils\\/([^/]+?)\\/dates\\.ics$",
			"segments": [
				[{
					"content": "councils",
					"dynamic": false,
					"spread": false
				}],
				[{
					"content": "council",
					"dynamic": true,
					"spread": false
				}],
				[{
					"content": "dates.ics",
					"dynamic": false,
					"spread": false
				}]
			],
			"params": ["council"],
			"component": "src/pages/councils/[council]/dates.ics.ts",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "project",
			"_meta": { "trailingSlash": "always" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"route": "/councils/[council]/embed",
			"isIndex": false,
			"type": "page",
			"pattern": "^\\/councils\\/([^/]+?)\\/embed\\/$",
			"segments": [
				[{
					"content": "councils",
					"dynamic": false,
					"spread": false
				}],
				[{
					"content": "council",
					"dynamic": true,
					"spread": false
				}],
				[{
					"content": "embed",
					"dynamic": false,
					"spread": false
				}]
			],
			"params": ["council"],
			"component": "src/pages/councils/[council]/embed.astro",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "project",
			"_meta": { "trailingSlash": "always" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"route": "/councils/[council]/inspections/[...part]",
			"isIndex": false,
			"type": "page",
			"pattern": "^\\/councils\\/([^/]+?)\\/inspections(?:\\/(.*?))?\\/$",
			"segments": [
				[{
					"content": "councils",
					"dynamic": false,
					"spread": false
				}],
				[{
					"content": "council",
					"dynamic": true,
					"spread": false
				}],
				[{
					"content": "inspections",
					"dynamic": false,
					"spread": false
				}],
				[{
					"content": "...part",
					"dynamic": true,
					"spread": true
				}]
			],
			"params": ["council", "...part"],
			"component": "src/pages/councils/[council]/inspections/[...part].astro",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "project",
			"_meta": { "trailingSlash": "always" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"route": "/councils/[council]/meetings/[meeting]",
			"isIndex": false,
			"type": "page",
			"pattern": "^\\/councils\\/([^/]+?)\\/meetings\\/([^/]+?)\\/$",
			"segments": [
				[{
					"content": "councils",
					"dynamic": false,
					"spread": false
				}],
				[{
					"content": "council",
					"dynamic": true,
					"spread": false
				}],
				[{
					"content": "meetings",
					"dynamic": false,
					"spread": false
				}],
				[{
					"content": "meeting",
					"dynamic": true,
					"spread": false
				}]
			],
			"params": ["council", "meeting"],
			"component": "src/pages/councils/[council]/meetings/[meeting].astro",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "project",
			"_meta": { "trailingSlash": "always" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"route": "/councils/[council]/[inspection]/young-people",
			"isIndex": false,
			"type": "page",
			"pattern": "^\\/councils\\/([^/]+?)\\/([^/]+?)\\/young-people\\/$",
			"segments": [
				[{
					"content": "councils",
					"dynamic": false,
					"spread": false
				}],
				[{
					"content": "council",
					"dynamic": true,
					"spread": false
				}],
				[{
					"content": "inspection",
					"dynamic": true,
					"spread": false
				}],
				[{
					"content": "young-people",
					"dynamic": false,
					"spread": false
				}]
			],
			"params": ["council", "inspection"],
			"component": "src/pages/councils/[council]/[inspection]/young-people.astro",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "project",
			"_meta": { "trailingSlash": "always" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"route": "/councils/[council]/[inspection]/[language]",
			"isIndex": false,
			"type": "page",
			"pattern": "^\\/councils\\/([^/]+?)\\/([^/]+?)\\/([^/]+?)\\/$",
			"segments": [
				[{
					"content": "councils",
					"dynamic": false,
					"spread": false
				}],
				[{
					"content": "council",
					"dynamic": true,
					"spread": false
				}],
				[{
					"content": "inspection",
					"dynamic": true,
					"spread": false
				}],
				[{
					"content": "language",
					"dynamic": true,
					"spread": false
				}]
			],
			"params": [
				"council",
				"inspection",
				"language"
			],
			"component": "src/pages/councils/[council]/[inspection]/[language].astro",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "project",
			"_meta": { "trailingSlash": "always" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"route": "/councils/[council]/[inspection]",
			"isIndex": false,
			"type": "page",
			"pattern": "^\\/councils\\/([^/]+?)\\/([^/]+?)\\/$",
			"segments": [
				[{
					"content": "councils",
					"dynamic": false,
					"spread": false
				}],
				[{
					"content": "council",
					"dynamic": true,
					"spread": false
				}],
				[{
					"content": "inspection",
					"dynamic": true,
					"spread": false
				}]
			],
			"params": ["council", "inspection"],
			"component": "src/pages/councils/[council]/[inspection].astro",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "project",
			"_meta": { "trailingSlash": "always" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"route": "/councils/[council]/[language]",
			"isIndex": false,
			"type": "page",
			"pattern": "^\\/councils\\/([^/]+?)\\/([^/]+?)\\/$",
			"segments": [
				[{
					"content": "councils",
					"dynamic": false,
					"spread": false
				}],
				[{
					"content": "council",
					"dynamic": true,
					"spread": false
				}],
				[{
					"content": "language",
					"dynamic": true,
					"spread": false
				}]
			],
			"params": ["council", "language"],
			"component": "src/pages/councils/[council]/[language].astro",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "project",
			"_meta": { "trailingSlash": "always" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"route": "/councils/[council]",
			"isIndex": true,
			"type": "page",
			"pattern": "^\\/councils\\/([^/]+?)\\/$",
			"segments": [[{
				"content": "councils",
				"dynamic": false,
				"spread": false
			}], [{
				"content": "council",
				"dynamic": true,
				"spread": false
			}]],
			"params": ["council"],
			"component": "src/pages/councils/[council]/index.astro",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "project",
			"_meta": { "trailingSlash": "always" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"route": "/councils",
			"isIndex": true,
			"type": "page",
			"pattern": "^\\/councils\\/$",
			"segments": [[{
				"content": "councils",
				"dynamic": false,
				"spread": false
			}]],
			"params": [],
			"component": "src/pages/councils/index.astro",
			"pathname": "/councils",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "project",
			"_meta": { "trailingSlash": "always" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"route": "/embed/v1/councils/[council]",
			"isIndex": false,
			"type": "page",
			"pattern": "^\\/embed\\/v1\\/councils\\/([^/]+?)\\/$",
			"segments": [
				[{
					"content": "embed",
					"dynamic": false,
					"spread": false
				}],
				[{
					"content": "v1",
					"dynamic": false,
					"spread": false
				}],
				[{
					"content": "councils",
					"dynamic": false,
					"spread": false
				}],
				[{
					"content": "council",
					"dynamic": true,
					"spread": false
				}]
			],
			"params": ["council"],
			"component": "src/pages/embed/v1/councils/[council].astro",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "project",
			"_meta": { "trailingSlash": "always" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"route": "/embed/v1/inspections/[council]/[inspection]",
			"isIndex": false,
			"type": "page",
			"pattern": "^\\/embed\\/v1\\/inspections\\/([^/]+?)\\/([^/]+?)\\/$",
			"segments": [
				[{
					"content": "embed",
					"dynamic": false,
					"spread": false
				}],
				[{
					"content": "v1",
					"dynamic": false,
					"spread": false
				}],
				[{
					"content": "inspections",
					"dynamic": false,
					"spread": false
				}],
				[{
					"content": "council",
					"dynamic": true,
					"spread": false
				}],
				[{
					"content": "inspection",
					"dynamic": true,
					"spread": false
				}]
			],
			"params": ["council", "inspection"],
			"component": "src/pages/embed/v1/inspections/[council]/[inspection].astro",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "project",
			"_meta": { "trailingSlash": "always" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"route": "/embed/v1/[...path]",
			"isIndex": false,
			"type": "endpoint",
			"pattern": "^\\/embed\\/v1(?:\\/(.*?))?\\/$",
			"segments": [
				[{
					"content": "embed",
					"dynamic": false,
					"spread": false
				}],
				[{
					"content": "v1",
					"dynamic": false,
					"spread": false
				}],
				[{
					"content": "...path",
					"dynamic": true,
					"spread": true
				}]
			],
			"params": ["...path"],
			"component": "src/pages/embed/v1/[...path].ts",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "project",
			"_meta": { "trailingSlash": "always" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"route": "/england/[area]",
			"isIndex": false,
			"type": "page",
			"pattern": "^\\/england\\/([^/]+?)\\/$",
			"segments": [[{
				"content": "england",
				"dynamic": false,
				"spread": false
			}], [{
				"content": "area",
				"dynamic": true,
				"spread": false
			}]],
			"params": ["area"],
			"component": "src/pages/england/[area].astro",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "project",
			"_meta": { "trailingSlash": "always" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"route": "/england",
			"isIndex": true,
			"type": "page",
			"pattern": "^\\/england\\/$",
			"segments": [[{
				"content": "england",
				"dynamic": false,
				"spread": false
			}]],
			"params": [],
			"component": "src/pages/england/index.astro",
			"pathname": "/england",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "project",
			"_meta": { "trailingSlash": "always" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"route": "/feeds/[...path]",
			"isIndex": false,
			"type": "endpoint",
			"pattern": "^\\/feeds(?:\\/(.*?))?\\/$",
			"segments": [[{
				"content": "feeds",
				"dynamic": false,
				"spread": false
			}], [{
				"content": "...path",
				"dynamic": true,
				"spread": true
			}]],
			"params": ["...path"],
			"component": "src/pages/feeds/[...path].ts",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "project",
			"_meta": { "trailingSlash": "always" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"route": "/frameworks",
			"isIndex": false,
			"type": "page",
			"pattern": "^\\/frameworks\\/$",
			"segments": [[{
				"content": "frameworks",
				"dynamic": false,
				"spread": false
			}]],
			"params": [],
			"component": "src/pages/frameworks.astro",
			"pathname": "/frameworks",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "project",
			"_meta": { "trailingSlash": "always" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"route": "/glossary",
			"isIndex": false,
			"type": "page",
			"pattern": "^\\/glossary\\/$",
			"segments": [[{
				"content": "glossary",
				"dynamic": false,
				"spread": false
			}]],
			"params": [],
			"component": "src/pages/glossary.astro",
			"pathname": "/glossary",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "project",
			"_meta": { "trailingSlash": "always" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"route": "/llms.txt",
			"isIndex": false,
			"type": "endpoint",
			"pattern": "^\\/llms\\.txt$",
			"segments": [[{
				"content": "llms.txt",
				"dynamic": false,
				"spread": false
			}]],
			"params": [],
			"component": "src/pages/llms.txt.ts",
			"pathname": "/llms.txt",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "project",
			"_meta": { "trailingSlash": "always" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"route": "/robots.txt",
			"isIndex": false,
			"type": "endpoint",
			"pattern": "^\\/robots\\.txt$",
			"segments": [[{
				"content": "robots.txt",
				"dynamic": false,
				"spread": false
			}]],
			"params": [],
			"component": "src/pages/robots.txt.ts",
			"pathname": "/robots.txt",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "project",
			"_meta": { "trailingSlash": "always" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"route": "/search",
			"isIndex": false,
			"type": "page",
			"pattern": "^\\/search\\/$",
			"segments": [[{
				"content": "search",
				"dynamic": false,
				"spread": false
			}]],
			"params": [],
			"component": "src/pages/search.astro",
			"pathname": "/search",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "project",
			"_meta": { "trailingSlash": "always" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"route": "/shell/embed",
			"isIndex": false,
			"type": "page",
			"pattern": "^\\/shell\\/embed\\/$",
			"segments": [[{
				"content": "shell",
				"dynamic": false,
				"spread": false
			}], [{
				"content": "embed",
				"dynamic": false,
				"spread": false
			}]],
			"params": [],
			"component": "src/pages/shell/embed.astro",
			"pathname": "/shell/embed",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "project",
			"_meta": { "trailingSlash": "always" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"route": "/shell/page",
			"isIndex": false,
			"type": "page",
			"pattern": "^\\/shell\\/page\\/$",
			"segments": [[{
				"content": "shell",
				"dynamic": false,
				"spread": false
			}], [{
				"content": "page",
				"dynamic": false,
				"spread": false
			}]],
			"params": [],
			"component": "src/pages/shell/page.astro",
			"pathname": "/shell/page",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "project",
			"_meta": { "trailingSlash": "always" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"route": "/[sitemap].xml",
			"isIndex": false,
			"type": "endpoint",
			"pattern": "^\\/([^/]+?)\\.xml$",
			"segments": [[{
				"content": "sitemap",
				"dynamic": true,
				"spread": false
			}, {
				"content": ".xml",
				"dynamic": false,
				"spread": false
			}]],
			"params": ["sitemap"],
			"component": "src/pages/[sitemap].xml.ts",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "project",
			"_meta": { "trailingSlash": "always" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"route": "/[page]",
			"isIndex": false,
			"type": "page",
			"pattern": "^\\/([^/]+?)\\/$",
			"segments": [[{
				"content": "page",
				"dynamic": true,
				"spread": false
			}]],
			"params": ["page"],
			"component": "src/pages/[page].astro",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "project",
			"_meta": { "trailingSlash": "always" }
		}
	},
	{
		"file": "",
		"links": [],
		"scripts": [],
		"styles": [],
		"routeData": {
			"route": "/",
			"isIndex": true,
			"type": "page",
			"pattern": "^\\/$",
			"segments": [],
			"params": [],
			"component": "src/pages/index.astro",
			"pathname": "/",
			"prerender": true,
			"fallbackRoutes": [],
			"distURL": [],
			"origin": "project",
			"_meta": { "trailingSlash": "always" }
		}
	}
].map(deserializeRouteInfo);
// \0virtual:astro:pages
const _page0 = () => import("./chunks/404_Bm7d9XXR.mjs");
const _page1 = () => import("./chunks/_.._B0wXysjT.mjs");
const _page2 = () => import("./chunks/data_BNZHvfGL.mjs");
const _page3 = () => import("./chunks/compare_DkMlDsbU.mjs");
const _page4 = () => import("./chunks/_region__CmrtFeKo.mjs");
const _page5 = () => import("./chunks/dates_DztTFQsD.mjs");
const _page6 = () => import("./chunks/embed_DM65fIPZ.mjs");
const _page7 = () => import("./chunks/_.._DNBw2sP-.mjs");
const _page8 = () => import("./chunks/_meeting__BQmzPqQE.mjs");
const _page9 = () => import("./chunks/young-people_B8O8P5xB.mjs");
const _page10 = () => import("./chunks/_language__Cf-DcNbZ.mjs");
const _page11 = () => import("./chunks/_inspection__Cd9r6_ok.mjs");
const _page12 = () => import("./chunks/_language__DlGrevmh.mjs");
const _page13 = () => import("./chunks/index_BY2LLERl.mjs");
const _page14 = () => import("./chunks/index_y7iH0SMV.mjs");
const _page15 = () => import("./chunks/_council__Z2VCfYqD.mjs");
const _page16 = () => import("./chunks/_inspection__DOwjxpFG.mjs");
const _page17 = () => import("./chunks/_.._B8T3gCGk.mjs");
const _page18 = () => import("./chunks/_area__BBjoLk86.mjs");
const _page19 = () => import("./chunks/index_C6yLuKeU.mjs");
const _page20 = () => import("./chunks/_.._d3MgJgnC.mjs");
const _page21 = () => import("./chunks/frameworks_U-EStPkf.mjs");
const _page22 = () => import("./chunks/glossary_BfHAvYvL.mjs");
const _page23 = () => import("./chunks/llms_DoDDuQ1I.mjs");
const _page24 = () => import("./chunks/robots_DQXpiA5R.mjs");
const _page25 = () => import("./chunks/search_CnAV3Jab.mjs");
const _page26 = () => import("./chunks/embed_BxZP4ycX.mjs");
const _page27 = () => import("./chunks/page_CM8ziukx.mjs");
const _page28 = () => import("./chunks/_sitemap__BSljAOuw.mjs");
const _page29 = () => import("./chunks/_page__Cxzm2-8t.mjs");
const _page30 = () => import("./chunks/index_Bd9wd6Kf.mjs");
const pageMap = /* @__PURE__ */ new Map([
	["src/pages/404.astro", _page0],
	["src/pages/api/v1/[...path].ts", _page1],
	["src/pages/compare/data.json.ts", _page2],
	["src/pages/compare.astro", _page3],
	["src/pages/councils/regions/[region].astro", _page4],
	["src/pages/councils/[council]/dates.ics.ts", _page5],
	["src/pages/councils/[council]/embed.astro", _page6],
	["src/pages/councils/[council]/inspections/[...part].astro", _page7],
	["src/pages/councils/[council]/meetings/[meeting].astro", _page8],
	["src/pages/councils/[council]/[inspection]/young-people.astro", _page9],
	["src/pages/councils/[council]/[inspection]/[language].astro", _page10],
	["src/pages/councils/[council]/[inspection].astro", _page11],
	["src/pages/councils/[council]/[language].astro", _page12],
	["src/pages/councils/[council]/index.astro", _page13],
	["src/pages/councils/index.astro", _page14],
	["src/pages/embed/v1/councils/[council].astro", _page15],
	["src/pages/embed/v1/inspections/[council]/[inspection].astro", _page16],
	["src/pages/embed/v1/[...path].ts", _page17],
	["src/pages/england/[area].astro", _page18],
	["src/pages/england/index.astro", _page19],
	["src/pages/feeds/[...path].ts", _page20],
	["src/pages/frameworks.astro", _page21],
	["src/pages/glossary.astro", _page22],
	["src/pages/llms.txt.ts", _page23],
	["src/pages/robots.txt.ts", _page24],
	["src/pages/search.astro", _page25],
	["src/pages/shell/embed.astro", _page26],
	["src/pages/shell/page.astro", _page27],
	["src/pages/[sitemap].xml.ts", _page28],
	["src/pages/[page].astro", _page29],
	["src/pages/index.astro", _page30]
]);
// \0virtual:astro:manifest
const _manifest = deserializeManifest({"rootDir":"file:///work/main/","cacheDir":"file:///work/main/lib/program/cache/","outDir":"file:///work/main/lib/program/assets/","srcDir":"file:///work/main/src/","publicDir":"file:///work/main/public/","buildClientDir":"file:///work/main/lib/program/assets/client/","buildServerDir":"file:///work/main/lib/program/assets/server/","adapterName":"plain-findings","assetsDir":"assets","routes":[{"file":"","links":[],"scripts":[],"styles":[],"routeData":{"type":"page","component":"_server-islands.astro","params":["name"],"segments":[[{"content":"_server-islands","dynamic":false,"spread":false}],[{"content":"name","dynamic":true,"spread":false}]],"pattern":"^\\/_server-islands\\/([^/]+?)\\/$","prerender":false,"isIndex":false,"fallbackRoutes":[],"route":"/_server-islands/[name]","origin":"internal","distURL":[],"_meta":{"trailingSlash":"always"}}},{"file":"","links":[],"scripts":[],"styles":[{"type":"external","src":"assets/Page.CHkunPiU.css"}],"routeData":{"route":"/404","isIndex":false,"type":"page","pattern":"^\\/404\\/$","segments":[[{"content":"404","dynamic":false,"spread":false}]],"params":[],"component":"src/pages/404.astro","pathname":"/404","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"project","_meta":{"trailingSlash":"always"}}},{"file":"","links":[],"scripts":[],"styles":[],"routeData":{"route":"/api/v1/[...path]","isIndex":false,"type":"endpoint","pattern":"^\\/api\\/v1(?:\\/(.*?))?\\/$","segments":[[{"content":"api","dynamic":false,"spread":false}],[{"content":"v1","dynamic":false,"spread":false}],[{"content":"...path","dynamic":true,"spread":true}]],"params":["...path"],"component":"src/pages/api/v1/[...path].ts","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"project","_meta":{"trailingSlash":"always"}}},{"file":"","links":[],"scripts":[],"styles":[],"routeData":{"route":"/compare/data.json","isIndex":false,"type":"endpoint","pattern":"^\\/compare\\/data\\.json$","segments":[[{"content":"compare","dynamic":false,"spread":false}],[{"content":"data.json","dynamic":false,"spread":false}]],"params":[],"component":"src/pages/compare/data.json.ts","pathname":"/compare/data.json","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"project","_meta":{"trailingSlash":"always"}}},{"file":"","links":[],"scripts":[],"styles":[{"type":"external","src":"assets/Page.CHkunPiU.css"}],"routeData":{"route":"/compare","isIndex":false,"type":"page","pattern":"^\\/compare\\/$","segments":[[{"content":"compare","dynamic":false,"spread":false}]],"params":[],"component":"src/pages/compare.astro","pathname":"/compare","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"project","_meta":{"trailingSlash":"always"}}},{"file":"","links":[],"scripts":[],"styles":[{"type":"external","src":"assets/Page.CHkunPiU.css"}],"routeData":{"route":"/councils/regions/[region]","isIndex":false,"type":"page","pattern":"^\\/councils\\/regions\\/([^/]+?)\\/$","segments":[[{"content":"councils","dynamic":false,"spread":false}],[{"content":"regions","dynamic":false,"spread":false}],[{"content":"region","dynamic":true,"spread":false}]],"params":["region"],"component":"src/pages/councils/regions/[region].astro","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"project","_meta":{"trailingSlash":"always"}}},{"file":"","links":[],"scripts":[],"styles":[],"routeData":{"route":"/councils/[council]/dates.ics","isIndex":false,"type":"endpoint","pattern":"^\\/councils\\/([^/]+?)\\/dates\\.ics$","segments":[[{"content":"councils","dynamic":false,"spread":false}],[{"content":"council","dynamic":true,"spread":false}],[{"content":"dates.ics","dynamic":false,"spread":false}]],"params":["council"],"component":"src/pages/councils/[council]/dates.ics.ts","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"project","_meta":{"trailingSlash":"always"}}},{"file":"","links":[],"scripts":[],"styles":[{"type":"external","src":"assets/Page.CHkunPiU.css"}],"routeData":{"route":"/councils/[council]/embed","isIndex":false,"type":"page","pattern":"^\\/councils\\/([^/]+?)\\/embed\\/$","segments":[[{"content":"councils","dynamic":false,"spread":false}],[{"content":"council","dynamic":true,"spread":false}],[{"content":"embed","dynamic":false,"spread":false}]],"params":["council"],"component":"src/pages/councils/[council]/embed.astro","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"project","_meta":{"trailingSlash":"always"}}},{"file":"","links":[],"scripts":[],"styles":[{"type":"external","src":"assets/Page.CHkunPiU.css"}],"routeData":{"route":"/councils/[council]/inspections/[...part]","isIndex":false,"type":"page","pattern":"^\\/councils\\/([^/]+?)\\/inspections(?:\\/(.*?))?\\/$","segments":[[{"content":"councils","dynamic":false,"spread":false}],[{"content":"council","dynamic":true,"spread":false}],[{"content":"inspections","dynamic":false,"spread":false}],[{"content":"...part","dynamic":true,"spread":true}]],"params":["council","...part"],"component":"src/pages/councils/[council]/inspections/[...part].astro","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"project","_meta":{"trailingSlash":"always"}}},{"file":"","links":[],"scripts":[],"styles":[{"type":"external","src":"assets/Page.CHkunPiU.css"}],"routeData":{"route":"/councils/[council]/meetings/[meeting]","isIndex":false,"type":"page","pattern":"^\\/councils\\/([^/]+?)\\/meetings\\/([^/]+?)\\/$","segments":[[{"content":"councils","dynamic":false,"spread":false}],[{"content":"council","dynamic":true,"spread":false}],[{"content":"meetings","dynamic":false,"spread":false}],[{"content":"meeting","dynamic":true,"spread":false}]],"params":["council","meeting"],"component":"src/pages/councils/[council]/meetings/[meeting].astro","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"project","_meta":{"trailingSlash":"always"}}},{"file":"","links":[],"scripts":[],"styles":[{"type":"external","src":"assets/Page.CHkunPiU.css"}],"routeData":{"route":"/councils/[council]/[inspection]/young-people","isIndex":false,"type":"page","pattern":"^\\/councils\\/([^/]+?)\\/([^/]+?)\\/young-people\\/$","segments":[[{"content":"councils","dynamic":false,"spread":false}],[{"content":"council","dynamic":true,"spread":false}],[{"content":"inspection","dynamic":true,"spread":false}],[{"content":"young-people","dynamic":false,"spread":false}]],"params":["council","inspection"],"component":"src/pages/councils/[council]/[inspection]/young-people.astro","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"project","_meta":{"trailingSlash":"always"}}},{"file":"","links":[],"scripts":[],"styles":[{"type":"external","src":"assets/Page.CHkunPiU.css"}],"routeData":{"route":"/councils/[council]/[inspection]/[language]","isIndex":false,"type":"page","pattern":"^\\/councils\\/([^/]+?)\\/([^/]+?)\\/([^/]+?)\\/$","segments":[[{"content":"councils","dynamic":false,"spread":false}],[{"content":"council","dynamic":true,"spread":false}],[{"content":"inspection","dynamic":true,"spread":false}],[{"content":"language","dynamic":true,"spread":false}]],"params":["council","inspection","language"],"component":"src/pages/councils/[council]/[inspection]/[language].astro","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"project","_meta":{"trailingSlash":"always"}}},{"file":"","links":[],"scripts":[],"styles":[{"type":"external","src":"assets/Page.CHkunPiU.css"}],"routeData":{"route":"/councils/[council]/[inspection]","isIndex":false,"type":"page","pattern":"^\\/councils\\/([^/]+?)\\/([^/]+?)\\/$","segments":[[{"content":"councils","dynamic":false,"spread":false}],[{"content":"council","dynamic":true,"spread":false}],[{"content":"inspection","dynamic":true,"spread":false}]],"params":["council","inspection"],"component":"src/pages/councils/[council]/[inspection].astro","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"project","_meta":{"trailingSlash":"always"}}},{"file":"","links":[],"scripts":[],"styles":[{"type":"external","src":"assets/Page.CHkunPiU.css"}],"routeData":{"route":"/councils/[council]/[language]","isIndex":false,"type":"page","pattern":"^\\/councils\\/([^/]+?)\\/([^/]+?)\\/$","segments":[[{"content":"councils","dynamic":false,"spread":false}],[{"content":"council","dynamic":true,"spread":false}],[{"content":"language","dynamic":true,"spread":false}]],"params":["council","language"],"component":"src/pages/councils/[council]/[language].astro","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"project","_meta":{"trailingSlash":"always"}}},{"file":"","links":[],"scripts":[],"styles":[{"type":"external","src":"assets/Page.CHkunPiU.css"}],"routeData":{"route":"/councils/[council]","isIndex":true,"type":"page","pattern":"^\\/councils\\/([^/]+?)\\/$","segments":[[{"content":"councils","dynamic":false,"spread":false}],[{"content":"council","dynamic":true,"spread":false}]],"params":["council"],"component":"src/pages/councils/[council]/index.astro","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"project","_meta":{"trailingSlash":"always"}}},{"file":"","links":[],"scripts":[],"styles":[{"type":"external","src":"assets/Page.CHkunPiU.css"}],"routeData":{"route":"/councils","isIndex":true,"type":"page","pattern":"^\\/councils\\/$","segments":[[{"content":"councils","dynamic":false,"spread":false}]],"params":[],"component":"src/pages/councils/index.astro","pathname":"/councils","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"project","_meta":{"trailingSlash":"always"}}},{"file":"","links":[],"scripts":[],"styles":[{"type":"external","src":"assets/Embed.DJ61Kh7T.css"}],"routeData":{"route":"/embed/v1/councils/[council]","isIndex":false,"type":"page","pattern":"^\\/embed\\/v1\\/councils\\/([^/]+?)\\/$","segments":[[{"content":"embed","dynamic":false,"spread":false}],[{"content":"v1","dynamic":false,"spread":false}],[{"content":"councils","dynamic":false,"spread":false}],[{"content":"council","dynamic":true,"spread":false}]],"params":["council"],"component":"src/pages/embed/v1/councils/[council].astro","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"project","_meta":{"trailingSlash":"always"}}},{"file":"","links":[],"scripts":[],"styles":[{"type":"external","src":"assets/Embed.DJ61Kh7T.css"}],"routeData":{"route":"/embed/v1/inspections/[council]/[inspection]","isIndex":false,"type":"page","pattern":"^\\/embed\\/v1\\/inspections\\/([^/]+?)\\/([^/]+?)\\/$","segments":[[{"content":"embed","dynamic":false,"spread":false}],[{"content":"v1","dynamic":false,"spread":false}],[{"content":"inspections","dynamic":false,"spread":false}],[{"content":"council","dynamic":true,"spread":false}],[{"content":"inspection","dynamic":true,"spread":false}]],"params":["council","inspection"],"component":"src/pages/embed/v1/inspections/[council]/[inspection].astro","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"project","_meta":{"trailingSlash":"always"}}},{"file":"","links":[],"scripts":[],"styles":[],"routeData":{"route":"/embed/v1/[...path]","isIndex":false,"type":"endpoint","pattern":"^\\/embed\\/v1(?:\\/(.*?))?\\/$","segments":[[{"content":"embed","dynamic":false,"spread":false}],[{"content":"v1","dynamic":false,"spread":false}],[{"content":"...path","dynamic":true,"spread":true}]],"params":["...path"],"component":"src/pages/embed/v1/[...path].ts","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"project","_meta":{"trailingSlash":"always"}}},{"file":"","links":[],"scripts":[],"styles":[{"type":"external","src":"assets/Page.CHkunPiU.css"}],"routeData":{"route":"/england/[area]","isIndex":false,"type":"page","pattern":"^\\/england\\/([^/]+?)\\/$","segments":[[{"content":"england","dynamic":false,"spread":false}],[{"content":"area","dynamic":true,"spread":false}]],"params":["area"],"component":"src/pages/england/[area].astro","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"project","_meta":{"trailingSlash":"always"}}},{"file":"","links":[],"scripts":[],"styles":[{"type":"external","src":"assets/Page.CHkunPiU.css"}],"routeData":{"route":"/england","isIndex":true,"type":"page","pattern":"^\\/england\\/$","segments":[[{"content":"england","dynamic":false,"spread":false}]],"params":[],"component":"src/pages/england/index.astro","pathname":"/england","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"project","_meta":{"trailingSlash":"always"}}},{"file":"","links":[],"scripts":[],"styles":[],"routeData":{"route":"/feeds/[...path]","isIndex":false,"type":"endpoint","pattern":"^\\/feeds(?:\\/(.*?))?\\/$","segments":[[{"content":"feeds","dynamic":false,"spread":false}],[{"content":"...path","dynamic":true,"spread":true}]],"params":["...path"],"component":"src/pages/feeds/[...path].ts","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"project","_meta":{"trailingSlash":"always"}}},{"file":"","links":[],"scripts":[],"styles":[{"type":"external","src":"assets/Page.CHkunPiU.css"}],"routeData":{"route":"/frameworks","isIndex":false,"type":"page","pattern":"^\\/frameworks\\/$","segments":[[{"content":"frameworks","dynamic":false,"spread":false}]],"params":[],"component":"src/pages/frameworks.astro","pathname":"/frameworks","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"project","_meta":{"trailingSlash":"always"}}},{"file":"","links":[],"scripts":[],"styles":[{"type":"external","src":"assets/Page.CHkunPiU.css"}],"routeData":{"route":"/glossary","isIndex":false,"type":"page","pattern":"^\\/glossary\\/$","segments":[[{"content":"glossary","dynamic":false,"spread":false}]],"params":[],"component":"src/pages/glossary.astro","pathname":"/glossary","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"project","_meta":{"trailingSlash":"always"}}},{"file":"","links":[],"scripts":[],"styles":[],"routeData":{"route":"/llms.txt","isIndex":false,"type":"endpoint","pattern":"^\\/llms\\.txt$","segments":[[{"content":"llms.txt","dynamic":false,"spread":false}]],"params":[],"component":"src/pages/llms.txt.ts","pathname":"/llms.txt","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"project","_meta":{"trailingSlash":"always"}}},{"file":"","links":[],"scripts":[],"styles":[],"routeData":{"route":"/robots.txt","isIndex":false,"type":"endpoint","pattern":"^\\/robots\\.txt$","segments":[[{"content":"robots.txt","dynamic":false,"spread":false}]],"params":[],"component":"src/pages/robots.txt.ts","pathname":"/robots.txt","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"project","_meta":{"trailingSlash":"always"}}},{"file":"","links":[],"scripts":[],"styles":[{"type":"external","src":"assets/Page.CHkunPiU.css"}],"routeData":{"route":"/search","isIndex":false,"type":"page","pattern":"^\\/search\\/$","segments":[[{"content":"search","dynamic":false,"spread":false}]],"params":[],"component":"src/pages/search.astro","pathname":"/search","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"project","_meta":{"trailingSlash":"always"}}},{"file":"","links":[],"scripts":[],"styles":[{"type":"external","src":"assets/Embed.DJ61Kh7T.css"}],"routeData":{"route":"/shell/embed","isIndex":false,"type":"page","pattern":"^\\/shell\\/embed\\/$","segments":[[{"content":"shell","dynamic":false,"spread":false}],[{"content":"embed","dynamic":false,"spread":false}]],"params":[],"component":"src/pages/shell/embed.astro","pathname":"/shell/embed","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"project","_meta":{"trailingSlash":"always"}}},{"file":"","links":[],"scripts":[],"styles":[{"type":"external","src":"assets/Page.CHkunPiU.css"}],"routeData":{"route":"/shell/page","isIndex":false,"type":"page","pattern":"^\\/shell\\/page\\/$","segments":[[{"content":"shell","dynamic":false,"spread":false}],[{"content":"page","dynamic":false,"spread":false}]],"params":[],"component":"src/pages/shell/page.astro","pathname":"/shell/page","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"project","_meta":{"trailingSlash":"always"}}},{"file":"","links":[],"scripts":[],"styles":[],"routeData":{"route":"/[sitemap].xml","isIndex":false,"type":"endpoint","pattern":"^\\/([^/]+?)\\.xml$","segments":[[{"content":"sitemap","dynamic":true,"spread":false},{"content":".xml","dynamic":false,"spread":false}]],"params":["sitemap"],"component":"src/pages/[sitemap].xml.ts","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"project","_meta":{"trailingSlash":"always"}}},{"file":"","links":[],"scripts":[],"styles":[{"type":"external","src":"assets/Page.CHkunPiU.css"}],"routeData":{"route":"/[page]","isIndex":false,"type":"page","pattern":"^\\/([^/]+?)\\/$","segments":[[{"content":"page","dynamic":true,"spread":false}]],"params":["page"],"component":"src/pages/[page].astro","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"project","_meta":{"trailingSlash":"always"}}},{"file":"","links":[],"scripts":[],"styles":[{"type":"external","src":"assets/Page.CHkunPiU.css"}],"routeData":{"route":"/","isIndex":true,"type":"page","pattern":"^\\/$","segments":[],"params":[],"component":"src/pages/index.astro","pathname":"/","prerender":true,"fallbackRoutes":[],"distURL":[],"origin":"project","_meta":{"trailingSlash":"always"}}}],"serverLike":false,"middlewareMode":"classic","base":"/","trailingSlash":"always","compressHTML":"jsx","componentMetadata":[["/work/main/src/pages/embed/v1/councils/[council].astro",{"propagation":"none","containsHead":true}],["/work/main/src/pages/embed/v1/inspections/[council]/[inspection].astro",{"propagation":"none","containsHead":true}],["/work/main/src/pages/shell/embed.astro",{"propagation":"none","containsHead":true}],["/work/main/src/pages/404.astro",{"propagation":"none","containsHead":true}],["/work/main/src/pages/[page].astro",{"propagation":"none","containsHead":true}],["/work/main/src/pages/compare.astro",{"propagation":"none","containsHead":true}],["/work/main/src/pages/councils/[council]/[inspection].astro",{"propagation":"none","containsHead":true}],["/work/main/src/pages/councils/[council]/[inspection]/[language].astro",{"propagation":"none","containsHead":true}],["/work/main/src/pages/councils/[council]/[inspection]/young-people.astro",{"propagation":"none","containsHead":true}],["/work/main/src/pages/councils/[council]/[language].astro",{"propagation":"none","containsHead":true}],["/work/main/src/pages/councils/[council]/embed.astro",{"propagation":"none","containsHead":true}],["/work/main/src/pages/councils/[council]/index.astro",{"propagation":"none","containsHead":true}],["/work/main/src/pages/councils/[council]/inspections/[...part].astro",{"propagation":"none","containsHead":true}],["/work/main/src/pages/councils/[council]/meetings/[meeting].astro",{"propagation":"none","containsHead":true}],["/work/main/src/pages/councils/index.astro",{"propagation":"none","containsHead":true}],["/work/main/src/pages/councils/regions/[region].astro",{"propagation":"none","containsHead":true}],["/work/main/src/pages/england/[area].astro",{"propagation":"none","containsHead":true}],["/work/main/src/pages/england/index.astro",{"propagation":"none","containsHead":true}],["/work/main/src/pages/frameworks.astro",{"propagation":"none","containsHead":true}],["/work/main/src/pages/glossary.astro",{"propagation":"none","containsHead":true}],["/work/main/src/pages/index.astro",{"propagation":"none","containsHead":true}],["/work/main/src/pages/search.astro",{"propagation":"none","containsHead":true}],["/work/main/src/pages/shell/page.astro",{"propagation":"none","containsHead":true}]],"renderers":[],"clientDirectives":[["idle","(()=>{var l=(n,t)=>{let i=async()=>{await(await n())()},e=typeof t.value==\"object\"?t.value:void 0,s={timeout:e==null?void 0:e.timeout};\"requestIdleCallback\"in window?window.requestIdleCallback(i,s):setTimeout(i,s.timeout||200)};(self.Astro||(self.Astro={})).idle=l;window.dispatchEvent(new Event(\"astro:idle\"));})();"],["load","(()=>{var e=async t=>{await(await t())()};(self.Astro||(self.Astro={})).load=e;window.dispatchEvent(new Event(\"astro:load\"));})();"],["media","(()=>{var n=(a,t)=>{let i=async()=>{await(await a())()};if(t.value){let e=matchMedia(t.value);e.matches?i():e.addEventListener(\"change\",i,{once:!0})}};(self.Astro||(self.Astro={})).media=n;window.dispatchEvent(new Event(\"astro:media\"));})();"],["only","(()=>{var e=async t=>{await(await t())()};(self.Astro||(self.Astro={})).only=e;window.dispatchEvent(new Event(\"astro:only\"));})();"],["visible","(()=>{var a=(s,i,o)=>{let r=async()=>{await(await s())()},t=typeof i.value==\"object\"?i.value:void 0,c={rootMargin:t==null?void 0:t.rootMargin},n=new IntersectionObserver(e=>{for(let l of e)if(l.isIntersecting){n.disconnect(),r();break}},c);for(let e of o.children)n.observe(e)};(self.Astro||(self.Astro={})).visible=a;window.dispatchEvent(new Event(\"astro:visible\"));})();"]],"entryModules":{"src/builder/program/entry.ts":"prerender-entry.mjs","\u0000virtual:astro:page:src/pages/404@_@astro":"chunks/404_Bm7d9XXR.mjs","\u0000virtual:astro:page:src/pages/api/v1/[...path]@_@ts":"chunks/_.._B0wXysjT.mjs","\u0000virtual:astro:page:src/pages/embed/v1/[...path]@_@ts":"chunks/_.._B8T3gCGk.mjs","\u0000virtual:astro:page:src/pages/councils/[council]/inspections/[...part]@_@astro":"chunks/_.._DNBw2sP-.mjs","\u0000virtual:astro:page:src/pages/feeds/[...path]@_@ts":"chunks/_.._d3MgJgnC.mjs","\u0000virtual:astro:page:src/pages/england/[area]@_@astro":"chunks/_area__BBjoLk86.mjs","\u0000astro:asset-imports":"chunks/_astro_asset-imports_DVH09DLb.mjs","\u0000astro:content-module-imports":"chunks/_astro_content-module-imports_C6ORHsA3.mjs","\u0000astro:data-layer-content":"chunks/_astro_data-layer-content_DprqAX32.mjs","\u0000virtual:astro:page:src/pages/embed/v1/councils/[council]@_@astro":"chunks/_council__Z2VCfYqD.mjs","\u0000virtual:astro:page:src/pages/councils/[council]/[inspection]@_@astro":"chunks/_inspection__Cd9r6_ok.mjs","\u0000virtual:astro:page:src/pages/embed/v1/inspections/[council]/[inspection]@_@astro":"chunks/_inspection__DOwjxpFG.mjs","\u0000virtual:astro:page:src/pages/councils/[council]/[inspection]/[language]@_@astro":"chunks/_language__Cf-DcNbZ.mjs","\u0000virtual:astro:page:src/pages/councils/[council]/[language]@_@astro":"chunks/_language__DlGrevmh.mjs","\u0000virtual:astro:page:src/pages/councils/[council]/meetings/[meeting]@_@astro":"chunks/_meeting__BQmzPqQE.mjs","\u0000noop-middleware":"chunks/_noop-middleware_L1Y5ceua.mjs","\u0000virtual:astro:page:src/pages/[page]@_@astro":"chunks/_page__Cxzm2-8t.mjs","\u0000virtual:astro:page:src/pages/councils/regions/[region]@_@astro":"chunks/_region__CmrtFeKo.mjs","\u0000virtual:astro:page:src/pages/[sitemap].xml@_@ts":"chunks/_sitemap__BSljAOuw.mjs","\u0000virtual:astro:get-image":"chunks/_virtual_astro_get-image_B9T-jBLN.mjs","\u0000virtual:astro:server-island-manifest":"chunks/_virtual_astro_server-island-manifest_DZCSqREl.mjs","\u0000virtual:astro:session-driver":"chunks/_virtual_astro_session-driver_BWWe3pKI.mjs","\u0000virtual:astro:page:src/pages/compare@_@astro":"chunks/compare_DkMlDsbU.mjs","\u0000virtual:astro:page:src/pages/compare/data.json@_@ts":"chunks/data_BNZHvfGL.mjs","\u0000virtual:astro:page:src/pages/councils/[council]/dates.ics@_@ts":"chunks/dates_DztTFQsD.mjs","\u0000virtual:astro:page:src/pages/shell/embed@_@astro":"chunks/embed_BxZP4ycX.mjs","\u0000virtual:astro:page:src/pages/councils/[council]/embed@_@astro":"chunks/embed_DM65fIPZ.mjs","\u0000virtual:astro:page:src/pages/frameworks@_@astro":"chunks/frameworks_U-EStPkf.mjs","\u0000virtual:astro:page:src/pages/glossary@_@astro":"chunks/glossary_BfHAvYvL.mjs","\u0000virtual:astro:page:src/pages/councils/[council]/index@_@astro":"chunks/index_BY2LLERl.mjs","\u0000virtual:astro:page:src/pages/index@_@astro":"chunks/index_Bd9wd6Kf.mjs","\u0000virtual:astro:page:src/pages/england/index@_@astro":"chunks/index_C6yLuKeU.mjs","\u0000virtual:astro:page:src/pages/councils/index@_@astro":"chunks/index_y7iH0SMV.mjs","\u0000virtual:astro:page:src/pages/llms.txt@_@ts":"chunks/llms_DoDDuQ1I.mjs","\u0000virtual:astro:actions/noop-entrypoint":"chunks/noop-entrypoint_CWM1fu3Z.mjs","\u0000virtual:astro:page:src/pages/shell/page@_@astro":"chunks/page_CM8ziukx.mjs","\u0000virtual:astro:page:src/pages/robots.txt@_@ts":"chunks/robots_DQXpiA5R.mjs","\u0000virtual:astro:page:src/pages/search@_@astro":"chunks/search_CnAV3Jab.mjs","/work/main/node_modules/astro/dist/assets/services/sharp.js":"chunks/sharp_CYTs7-s_.mjs","\u0000virtual:astro:page:src/pages/councils/[council]/[inspection]/young-people@_@astro":"chunks/young-people_B8O8P5xB.mjs","/work/main/src/html/parts/ComparePanel.astro?astro&type=script&index=0&lang.ts":"assets/ComparePanel.astro_astro_type_script_index_0_lang.jtX2Q9Hl.js","/work/main/src/html/parts/EmbedGuide.astro?astro&type=script&index=0&lang.ts":"assets/EmbedGuide.astro_astro_type_script_index_0_lang.Dax25iBo.js","/work/main/src/html/parts/SearchPanel.astro?astro&type=script&index=0&lang.ts":"assets/SearchPanel.astro_astro_type_script_index_0_lang.D3sumGxB.js","astro:scripts/before-hydration.js":""},"inlinedScripts":[],"assets":["/assets/Embed.DJ61Kh7T.css","/assets/Page.CHkunPiU.css","/file:///work/main/lib/program/assets/404.html","/file:///work/main/lib/program/assets/compare/data.json","/file:///work/main/lib/program/assets/compare/index.html","/file:///work/main/lib/program/assets/councils/index.html","/file:///work/main/lib/program/assets/england/index.html","/file:///work/main/lib/program/assets/frameworks/index.html","/file:///work/main/lib/program/assets/glossary/index.html","/file:///work/main/lib/program/assets/llms.txt","/file:///work/main/lib/program/assets/robots.txt","/file:///work/main/lib/program/assets/search/index.html","/file:///work/main/lib/program/assets/shell/embed/index.html","/file:///work/main/lib/program/assets/shell/page/index.html","/file:///work/main/lib/program/assets/index.html"],"buildFormat":"directory","checkOrigin":false,"actionBodySizeLimit":1048576,"serverIslandBodySizeLimit":1048576,"allowedDomains":[],"key":"clSEVz+tl3sGw4nBs6uoyj+I4EXBxf1zwgQomzhcSp4=","csp":{"algorithm":"SHA-256","directives":["default-src 'none'","img-src 'self'","connect-src 'self'","form-action 'self'","base-uri 'none'"],"scriptHashes":["sha256-BF0290pkb3jxQsE7z00xR8Imp8X34FLC88L0lkMnrGw=","sha256-QzWFZi+FLIx23tnm9SBU4aEgx4x8DsuASP07mfqol/c=","sha256-0chmwFk0zaA528yFfGV7J9ppIpdfTPPULncDF3WG7Zs=","sha256-eIXWvAmxkr251LJZkjniEK5LcPF3NkapbJepohwYRIc=","sha256-Q2BPg90ZMplYY+FSdApNErhpWafg2hcRRbndmvxuL/Q="],"scriptResources":[],"isStrictDynamic":false,"styleHashes":[],"styleResources":[],"scriptDirective":{"resources":[],"hashes":["sha256-BF0290pkb3jxQsE7z00xR8Imp8X34FLC88L0lkMnrGw=","sha256-QzWFZi+FLIx23tnm9SBU4aEgx4x8DsuASP07mfqol/c=","sha256-0chmwFk0zaA528yFfGV7J9ppIpdfTPPULncDF3WG7Zs=","sha256-eIXWvAmxkr251LJZkjniEK5LcPF3NkapbJepohwYRIc=","sha256-Q2BPg90ZMplYY+FSdApNErhpWafg2hcRRbndmvxuL/Q="],"strictDynamic":false},"styleDirective":{"resources":[],"hashes":[]}},"image":{},"devToolbar":{"enabled":false,"debugInfoOutput":""},"logLevel":"error","shouldInjectCspMetaTags":true});
const manifestRoutes = _manifest.routes;
const manifest = Object.assign(_manifest, {
	renderers,
	actions: () => import("./chunks/noop-entrypoint_CWM1fu3Z.mjs"),
	middleware: () => import("./chunks/_noop-middleware_L1Y5ceua.mjs"),
	sessionDriver: () => import("./chunks/_virtual_astro_session-driver_BWWe3pKI.mjs"),
	serverIslandMappings: () => import("./chunks/_virtual_astro_server-island-manifest_DZCSqREl.mjs"),
	routes: manifestRoutes,
	pageMap
});
function getAmbientManifest() {
	const manifest$1 = manifest;
	if (!manifest$1) throw new AstroError(NoManifestAvailable);
	return manifest$1;
}
// node_modules/astro/dist/core/app/render-options.js
const renderOptionsSymbol = /* @__PURE__ */ Symbol.for("astro.renderOptions");
function getRenderOptions(request) {
	return Reflect.get(request, renderOptionsSymbol);
}
function setRenderOptions(request, options) {
	Reflect.set(request, renderOptionsSymbol, options);
}
// node_modules/astro/dist/core/middleware/defineMiddleware.js
function defineMiddleware(fn) {
	return fn;
}
// node_modules/astro/dist/core/app/origin-check.js
const FORM_CONTENT_TYPES = [
	"application/x-www-form-urlencoded",
	"multipart/form-data",
	"text/plain"
];
const SAFE_METHODS = [
	"GET",
	"HEAD",
	"OPTIONS"
];
function isForbiddenCrossOriginRequest(request, url, isPrerendered) {
	if (isPrerendered) return false;
	if (SAFE_METHODS.includes(request.method)) return false;
	const isSameOrigin = request.headers.get("origin") === url.origin;
	if (request.headers.has("content-type")) return hasFormLikeHeader(request.headers.get("content-type")) && !isSameOrigin;
	return !isSameOrigin;
}
function createCrossOriginForbiddenResponse(request) {
	return new Response(`Cross-site ${request.method} form submissions are forbidden`, { status: 403 });
}
function createOriginCheckMiddleware() {
	return defineMiddleware((context, next) => {
		const { request, url, isPrerendered } = context;
		if (isForbiddenCrossOriginRequest(request, url, isPrerendered)) return createCrossOriginForbiddenResponse(request);
		return next();
	});
}
function hasFormLikeHeader(contentType) {
	if (contentType) {
		for (const FORM_CONTENT_TYPE of FORM_CONTENT_TYPES) if (contentType.toLowerCase().includes(FORM_CONTENT_TYPE)) return true;
	}
	return false;
}
// node_modules/astro/dist/core/fetch/features.js
const FetchFeatures = {
	redirects: 1,
	sessions: 2,
	actions: 4,
	middleware: 8,
	i18n: 16,
	cache: 32
};
const ALL_FETCH_FEATURES = FetchFeatures.redirects | FetchFeatures.sessions | FetchFeatures.actions | FetchFeatures.middleware | FetchFeatures.i18n | FetchFeatures.cache;
const usedFeatures = /* @__PURE__ */ new WeakMap();
function markFeatureUsed(manifest, feature) {
	const entry = usedFeatures.get(manifest);
	if (entry) entry.bits |= feature;
	else usedFeatures.set(manifest, { bits: feature });
}
function getUsedFeatures(manifest) {
	return usedFeatures.get(manifest)?.bits ?? 0;
}
// node_modules/devalue/src/stringify.js
/**
* Turn a value into a JSON string that can be parsed with `devalue.parse`
* @param {any} value
* @param {Record<string, (value: any) => any>} [reducers]
* @param {import('./types.js').StringifyOptions} [options]
*/
function stringify(value, reducers, options) {
	const stringified = run(false, value, reducers, options);
	return typeof stringified === "string" ? stringified : `[${stringified.join(",")}]`;
}
/**
* @param {boolean} async
* @param {any} value
* @param {Record<string, (value: any) => any>} [reducers]
* @param {import('./types.js').StringifyOptions} [options]
*/
function run(async, value, reducers, options) {
	const ops = merge_operations(default_stringify_operations, options?.operations);
	/** @type {any[]} */
	const stringified = [];
	/** @type {Map<any, number>} */
	const indexes = /* @__PURE__ */ new Map();
	/** @type {Array<{ key: string, fn: (value: any) => any }>} */
	const custom = [];
	if (reducers) for (const key of Object.getOwnPropertyNames(reducers)) custom.push({
		key,
		fn: reducers[key]
	});
	/** @type {string[]} */
	const keys = [];
	let p = 0;
	/**
	* @param {any} thing
	* @param {number} [index]
	*/
	function flatten(thing, index) {
		const type = ops.typeOf(thing);
		if (type === "undefined") return -1;
		/** @type {number | undefined} */
		let number;
		if (type === "number") {
			number = ops.toPrimitive(thing);
			if (Number.isNaN(number)) return -3;
			if (number === Infinity) return -4;
			if (number === -Infinity) return -5;
			if (number === 0 && 1 / number < 0) return -6;
		}
		const id = ops.identify(thing);
		if (indexes.has(id)) return indexes.get(id);
		index ??= p++;
		indexes.set(id, index);
		for (const { key, fn } of custom) {
			const value = fn(thing);
			if (value) {
				stringified[index] = `["${key}",${flatten(value)}]`;
				return index;
			}
		}
		if (type === "function") throw new DevalueError(`Cannot stringify a function`, keys, thing, value);
		else if (type === "symbol") throw new DevalueError(`Cannot stringify a Symbol primitive`, keys, thing, value);
		/** @type {string | Promise<any>} */
		let str = "";
		if (type !== "object") str = stringify_primitive(type === "number" ? number : ops.toPrimitive(thing));
		else if (ops.isThenable(thing)) {
			if (!async) throw new DevalueError(`Cannot stringify a Promise or thenable — use stringifyAsync instead`, keys, thing, value);
			str = ops.toPromise(thing).then((value) => {
				const i = flatten(value, index);
				if (i < 0) stringified[index] = i;
			});
			str.catch(() => {});
		} else {
			const tag = ops.tagOf(thing);
			switch (tag) {
				case "Number":
				case "String":
				case "Boolean":
				case "BigInt":
					str = `["Object",${flatten(ops.unbox(thing))}]`;
					break;
				case "Date":
					str = `["Date","${ops.toISOString(thing)}"]`;
					break;
				case "URL":
					str = `["URL",${stringify_string(ops.toStringValue(thing))}]`;
					break;
				case "URLSearchParams":
					str = `["URLSearchParams",${stringify_string(ops.toStringValue(thing))}]`;
					break;
				case "RegExp":
					const { source, flags } = ops.regExpInfo(thing);
					str = flags ? `["RegExp",${stringify_string(source)},"${flags}"]` : `["RegExp",${stringify_string(source)}]`;
					break;
				case "Array": {
					let mostly_dense = false;
					const length = ops.lengthOf(thing);
					str = "[";
					for (let i = 0; i < length; i += 1) {
						if (i > 0) str += ",";
						if (ops.hasOwn(thing, i)) {
							keys.push(`[${i}]`);
							str += flatten(ops.get(thing, i));
							keys.pop();
						} else if (mostly_dense) str += -2;
						else {
							const populated_keys = ops.indicesOf(thing);
							const population = populated_keys.length;
							const d = String(length).length;
							if ((length - population) * 3 > 4 + d + population * (d + 1)) {
								str = "[-7," + length;
								for (let j = 0; j < populated_keys.length; j++) {
									const key = populated_keys[j];
									keys.push(`[${key}]`);
									str += "," + key + "," + flatten(ops.get(thing, key));
									keys.pop();
								}
								break;
							} else {
								mostly_dense = true;
								str += -2;
							}
						}
					}
					str += "]";
					break;
				}
				case "Set":
					str = "[\"Set\"";
					for (const value of ops.valuesOf(thing)) str += `,${flatten(value)}`;
					str += "]";
					break;
				case "Map":
					str = "[\"Map\"";
					for (const [key, value] of ops.entriesOf(thing)) {
						const key_type = ops.typeOf(key);
						const key_is_primitive = key_type !== "object" && key_type !== "function" && key_type !== "symbol";
						keys.push(`.get(${key_is_primitive ? stringify_primitive(ops.toPrimitive(key)) : "..."})`);
						str += `,${flatten(key)},${flatten(value)}`;
						keys.pop();
					}
					str += "]";
					break;
				case "Int8Array":
				case "Uint8Array":
				case "Uint8ClampedArray":
				case "Int16Array":
				case "Uint16Array":
				case "Float16Array":
				case "Int32Array":
				case "Uint32Array":
				case "Float32Array":
				case "Float64Array":
				case "BigInt64Array":
				case "BigUint64Array": {
					const info = ops.viewInfo(thing);
					str = "[\"" + tag + "\"," + flatten(info.buffer);
					if (info.byteLength !== info.bufferByteLength) str += `,${info.byteOffset},${info.length}`;
					str += "]";
					break;
				}
				case "DataView": {
					const info = ops.viewInfo(thing);
					str = "[\"" + tag + "\"," + flatten(info.buffer);
					if (info.byteLength !== info.bufferByteLength) str += `,${info.byteOffset},${info.byteLength}`;
					str += "]";
					break;
				}
				case "ArrayBuffer":
					str = `["ArrayBuffer","${encode64(ops.toArrayBuffer(thing))}"]`;
					break;
				case "Temporal.Duration":
				case "Temporal.Instant":
				case "Temporal.PlainDate":
				case "Temporal.PlainTime":
				case "Temporal.PlainDateTime":
				case "Temporal.PlainMonthDay":
				case "Temporal.PlainYearMonth":
				case "Temporal.ZonedDateTime":
					str = `["${tag}",${stringify_string(ops.toStringValue(thing))}]`;
					break;
				default: {
					const shape = ops.shapeOf(thing);
					if (shape.kind === "not-plain") throw new DevalueError(`Cannot stringify arbitrary non-POJOs`, keys, thing, value);
					if (shape.kind === "symbol-keys") throw new DevalueError(`Cannot stringify POJOs with symbolic keys`, keys, thing, value);
					if (shape.kind === "null-proto") {
						str = "[\"null\"";
						for (const key of shape.keys) {
							if (key === "__proto__") throw new DevalueError(`Cannot stringify objects with __proto__ keys`, keys, thing, value);
							keys.push(stringify_key(key));
							str += `,${stringify_string(key)},${flatten(ops.get(thing, key))}`;
							keys.pop();
						}
						str += "]";
					} else {
						str = "{";
						let started = false;
						for (const key of shape.keys) {
							if (key === "__proto__") throw new DevalueError(`Cannot stringify objects with __proto__ keys`, keys, thing, value);
							if (started) str += ",";
							started = true;
							keys.push(stringify_key(key));
							str += `${stringify_string(key)}:${flatten(ops.get(thing, key))}`;
							keys.pop();
						}
						str += "}";
					}
				}
			}
		}
		stringified[index] = str;
		return index;
	}
	const index = flatten(value);
	if (index < 0) return `${index}`;
	return stringified;
}
/**
* @param {any} thing
* @returns {string}
*/
function stringify_primitive(thing) {
	const type = typeof thing;
	if (type === "string") return stringify_string(thing);
	if (thing === void 0) return (-1).toString();
	if (thing === 0 && 1 / thing < 0) return (-6).toString();
	if (type === "bigint") return `["BigInt","${thing}"]`;
	return String(thing);
}
// node_modules/astro/dist/core/build/util.js
function shouldAppendForwardSlash(trailingSlash, buildFormat) {
	switch (trailingSlash) {
		case "always": return true;
		case "never": return false;
		case "ignore": switch (buildFormat) {
			case "directory": return true;
			case "preserve":
			case "file": return false;
		}
	}
}
// node_modules/astro/dist/actions/consts.js
const ACTION_QUERY_PARAMS = {
	actionName: "_action",
	actionPayload: "_astroActionPayload"
};
// node_modules/astro/dist/actions/runtime/client.js
const codeToStatusMap = {
	BAD_REQUEST: 400,
	UNAUTHORIZED: 401,
	PAYMENT_REQUIRED: 402,
	FORBIDDEN: 403,
	NOT_FOUND: 404,
	METHOD_NOT_ALLOWED: 405,
	NOT_ACCEPTABLE: 406,
	PROXY_AUTHENTICATION_REQUIRED: 407,
	REQUEST_TIMEOUT: 408,
	CONFLICT: 409,
	GONE: 410,
	LENGTH_REQUIRED: 411,
	PRECONDITION_FAILED: 412,
	CONTENT_TOO_LARGE: 413,
	URI_TOO_LONG: 414,
	UNSUPPORTED_MEDIA_TYPE: 415,
	RANGE_NOT_SATISFIABLE: 416,
	EXPECTATION_FAILED: 417,
	MISDIRECTED_REQUEST: 421,
	UNPROCESSABLE_CONTENT: 422,
	LOCKED: 423,
	FAILED_DEPENDENCY: 424,
	TOO_EARLY: 425,
	UPGRADE_REQUIRED: 426,
	PRECONDITION_REQUIRED: 428,
	TOO_MANY_REQUESTS: 429,
	REQUEST_HEADER_FIELDS_TOO_LARGE: 431,
	UNAVAILABLE_FOR_LEGAL_REASONS: 451,
	INTERNAL_SERVER_ERROR: 500,
	NOT_IMPLEMENTED: 501,
	BAD_GATEWAY: 502,
	SERVICE_UNAVAILABLE: 503,
	GATEWAY_TIMEOUT: 504,
	HTTP_VERSION_NOT_SUPPORTED: 505,
	VARIANT_ALSO_NEGOTIATES: 506,
	INSUFFICIENT_STORAGE: 507,
	LOOP_DETECTED: 508,
	NETWORK_AUTHENTICATION_REQUIRED: 511
};
const statusToCodeMap = Object.fromEntries(Object.entries(codeToStatusMap).map(([key, value]) => [value, key]));
var ActionError = class ActionError extends Error {
	type = "AstroActionError";
	code = "INTERNAL_SERVER_ERROR";
	status = 500;
	constructor(params) {
		super(params.message);
		this.code = params.code;
		this.status = ActionError.codeToStatus(params.code);
		if (params.stack) this.stack = params.stack;
	}
	static codeToStatus(code) {
		return codeToStatusMap[code];
	}
	static statusToCode(status) {
		return statusToCodeMap[status] ?? "INTERNAL_SERVER_ERROR";
	}
	static fromJson(body) {
		if (isInputError(body)) return new ActionInputError(body.issues);
		if (isActionError(body)) return new ActionError(body);
		return new ActionError({ code: "INTERNAL_SERVER_ERROR" });
	}
};
function isActionError(error) {
	return typeof error === "object" && error != null && "type" in error && error.type === "AstroActionError";
}
function isInputError(error) {
	return typeof error === "object" && error != null && "type" in error && error.type === "AstroActionInputError" && "issues" in error && Array.isArray(error.issues);
}
var ActionInputError = class extends ActionError {
	type = "AstroActionInputError";
	issues;
	fields;
	constructor(issues) {
		super({
			message: `Failed to validate: ${JSON.stringify(issues, null, 2)}`,
			code: "BAD_REQUEST"
		});
		this.issues = issues;
		this.fields = {};
		for (const issue of issues) if (issue.path.length > 0) {
			const key = issue.path[0].toString();
			this.fields[key] ??= [];
			this.fields[key]?.push(issue.message);
		}
	}
};
function deserializeActionResult(res) {
	if (res.type === "error") {
		let json;
		try {
			json = JSON.parse(res.body);
		} catch {
			return {
				data: void 0,
				error: new ActionError({
					message: res.body,
					code: "INTERNAL_SERVER_ERROR"
				})
			};
		}
		if (Object.assign({
			"ASSETS_PREFIX": void 0,
			"BASE_URL": "/",
			"DEV": false,
			"MODE": "production",
			"PROD": true,
			"SITE": void 0,
			"SSR": true
		}, { _: "/work/main/node_modules/.bin/node" })?.PROD) return {
			error: ActionError.fromJson(json),
			data: void 0
		};
		else {
			const error = ActionError.fromJson(json);
			error.stack = actionResultErrorStack.get();
			return {
				error,
				data: void 0
			};
		}
	}
	if (res.type === "empty") return {
		data: void 0,
		error: void 0
	};
	return {
		data: parse(res.body, { URL: (href) => new URL(href) }),
		error: void 0
	};
}
const actionResultErrorStack = /* @__PURE__ */ (function actionResultErrorStackFn() {
	let errorStack;
	return {
		set(stack) {
			errorStack = stack;
		},
		get() {
			return errorStack;
		}
	};
})();
function getActionQueryString(name) {
	return `?${new URLSearchParams({ [ACTION_QUERY_PARAMS.actionName]: name }).toString()}`;
}
// node_modules/astro/dist/actions/utils.js
function hasActionPayload(locals) {
	return "_actionPayload" in locals;
}
function createGetActionResult(locals) {
	return (actionFn) => {
		if (!hasActionPayload(locals) || actionFn.toString() !== getActionQueryString(locals._actionPayload.actionName)) return;
		return deserializeActionResult(locals._actionPayload.actionResult);
	};
}
function createCallAction(context) {
	return (baseAction, input) => {
		Reflect.set(context, ACTION_API_CONTEXT_SYMBOL, true);
		return baseAction.bind(context)(input);
	};
}
// node_modules/cookie/dist/index.js
/**
* RegExp to match cookie-name in RFC 6265 sec 4.1.1
* This refers out to the obsoleted definition of token in RFC 2616 sec 2.2
* which has been replaced by the token definition in RFC 7230 appendix B.
*
* cookie-name       = token
* token             = 1*tchar
* tchar             = "!" / "#" / "$" / "%" / "&" / "'" /
*                     "*" / "+" / "-" / "." / "^" / "_" /
*                     "`" / "|" / "~" / DIGIT / ALPHA
*
* Note: Allowing more characters - https://github.com/jshttp/cookie/issues/191
* Allow same range as cookie value, except `=`, which delimits end of name.
*/
const cookieNameRegExp = /^[\u0021-\u003A\u003C\u003E-\u007E]+$/;
/**
* RegExp to match cookie-value in RFC 6265 sec 4.1.1
*
* cookie-value      = *cookie-octet / ( DQUOTE *cookie-octet DQUOTE )
* cookie-octet      = %x21 / %x23-2B / %x2D-3A / %x3C-5B / %x5D-7E
*                     ; US-ASCII characters excluding CTLs,
*                     ; whitespace DQUOTE, comma, semicolon,
*                     ; and backslash
*
* Allowing more characters: https://github.com/jshttp/cookie/issues/191
* Comma, backslash, and DQUOTE are not part of the parsing algorithm.
*/
const cookieValueRegExp = /^[\u0021-\u003A\u003C-\u007E]*$/;
/**
* RegExp to match invalid cookie values to be encoded, including `%` for roundtrip safety.
*/
const cookieOctetInvalidRegExp = /[\u0000-\u0020\u007F-\uFFFF",;\\%]/;
/**
* RegExp to match domain-value in RFC 6265 sec 4.1.1
*
* domain-value      = <subdomain>
*                     ; defined in [RFC1034], Section 3.5, as
*                     ; enhanced by [RFC1123], Section 2.1
* <subdomain>       = <label> | <subdomain> "." <label>
* <label>           = <let-dig> [ [ <ldh-str> ] <let-dig> ]
*                     Labels must be 63 characters or less.
*                     'let-dig' not 'letter' in the first char, per RFC1123
* <ldh-str>         = <let-dig-hyp> | <let-dig-hyp> <ldh-str>
* <let-dig-hyp>     = <let-dig> | "-"
* <let-dig>         = <letter> | <digit>
* <letter>          = any one of the 52 alphabetic characters A through Z in
*                     upper case and a through z in lower case
* <digit>           = any one of the ten digits 0 through 9
*
* Keep support for leading dot: https://github.com/jshttp/cookie/issues/173
*
* > (Note that a leading %x2E ("."), if present, is ignored even though that
* character is not permitted, but a trailing %x2E ("."), if present, will
* cause the user agent to ignore the attribute.)
*/
const domainValueRegExp = /^([.]?[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)([.][a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*$/i;
/**
* RegExp to match path-value in RFC 6265 sec 4.1.1
*
* path-value        = <any CHAR except CTLs or ";">
* CHAR              = %x01-7F
*                     ; defined in RFC 5234 appendix B.1
*/
const pathValueRegExp = /^[\u0020-\u003A\u003D-\u007E]*$/;
const NullObject = /* @__PURE__ */ (() => {
	const C = function() {};
	C.prototype = Object.create(null);
	return C;
})();
/**
* Parse a `Cookie` header.
*
* Parse the given cookie header string into an object
* The object has the various cookies as keys(names) => values
*/
function parseCookie(str, options) {
	const obj = new NullObject();
	const len = str.length;
	if (len < 2) return obj;
	const dec = options?.decode ?? defaultDecode;
	let index = 0;
	do {
		const eqIdx = eqIndex(str, index, len);
		if (eqIdx === len) break;
		const endIdx = endIndex(str, index, len);
		if (eqIdx > endIdx) {
			index = str.lastIndexOf(";", eqIdx - 1) + 1;
			continue;
		}
		const key = valueSlice(str, index, eqIdx);
		if (obj[key] === void 0) obj[key] = dec(valueSlice(str, eqIdx + 1, endIdx));
		index = endIdx + 1;
	} while (index < len);
	return obj;
}
/**
* Serialize data into a cookie header.
*
* Serialize a name value pair into a cookie string suitable for
* http headers. An optional options object specifies cookie parameters.
*
* stringifySetCookie({ name: 'foo', value: 'bar', httpOnly: true })
*   => "foo=bar; HttpOnly"
*/
function stringifySetCookie(cookie, options) {
	const enc = options?.encode ?? defaultEncode;
	if (!cookieNameRegExp.test(cookie.name)) throw new TypeError(`cookie name is invalid: ${cookie.name}`);
	const value = cookie.value == null ? "" : enc(cookie.value);
	if (enc !== defaultEncode && !cookieValueRegExp.test(value)) throw new TypeError(`cookie value is invalid: ${cookie.value}`);
	let str = cookie.name + "=" + value;
	if (cookie.maxAge !== void 0) {
		if (!Number.isSafeInteger(cookie.maxAge)) throw new TypeError(`cookie maxAge is invalid: ${cookie.maxAge}`);
		str += "; Max-Age=" + cookie.maxAge;
	}
	if (cookie.domain) {
		if (!domainValueRegExp.test(cookie.domain)) throw new TypeError(`cookie domain is invalid: ${cookie.domain}`);
		str += "; Domain=" + cookie.domain;
	}
	if (cookie.path) {
		if (!pathValueRegExp.test(cookie.path)) throw new TypeError(`cookie path is invalid: ${cookie.path}`);
		str += "; Path=" + cookie.path;
	}
	if (cookie.expires) {
		const year = cookie.expires.getUTCFullYear();
		if (!(year >= 1601 && year <= 9999)) throw new TypeError(`cookie expires is invalid: ${cookie.expires}`);
		str += "; Expires=" + cookie.expires.toUTCString();
	}
	if (cookie.httpOnly) str += "; HttpOnly";
	if (cookie.secure) str += "; Secure";
	if (cookie.partitioned) str += "; Partitioned";
	if (cookie.priority) switch (typeof cookie.priority === "string" ? cookie.priority.toLowerCase() : void 0) {
		case "low":
			str += "; Priority=Low";
			break;
		case "medium":
			str += "; Priority=Medium";
			break;
		case "high":
			str += "; Priority=High";
			break;
		default: throw new TypeError(`cookie priority is invalid: ${cookie.priority}`);
	}
	if (cookie.sameSite) switch (typeof cookie.sameSite === "string" ? cookie.sameSite.toLowerCase() : cookie.sameSite) {
		case true:
		case "strict":
			str += "; SameSite=Strict";
			break;
		case "lax":
			str += "; SameSite=Lax";
			break;
		case "none":
			str += "; SameSite=None";
			break;
		default: throw new TypeError(`cookie sameSite is invalid: ${cookie.sameSite}`);
	}
	return str;
}
/**
* Find the next `;` character, or return `len`.
*/
function endIndex(str, min, len) {
	const index = str.indexOf(";", min);
	return index === -1 ? len : index;
}
/**
* Find the next `=` character, or return `len`.
*/
function eqIndex(str, min, len) {
	const index = str.indexOf("=", min);
	return index === -1 ? len : index;
}
/**
* Slice out a value between startPod to max.
*/
function valueSlice(str, min, max) {
	if (min === max) return "";
	let start = min;
	let end = max;
	do {
		const code = str.charCodeAt(start);
		if (code !== 32 && code !== 9) break;
	} while (++start < end);
	while (end > start) {
		const code = str.charCodeAt(end - 1);
		if (code !== 32 && code !== 9) break;
		end--;
	}
	return str.slice(start, end);
}
/**
* URL-decode string value. Optimized to skip native call when no %.
*/
function defaultDecode(str) {
	if (str.indexOf("%") === -1) return str;
	try {
		return decodeURIComponent(str);
	} catch (e) {
		return str;
	}
}
/**
* URL-encode string value. Optimized to skip native call for roundtrip-safe cookie-octet values.
*/
function defaultEncode(str) {
	return cookieOctetInvalidRegExp.test(str) ? encodeURIComponent(str) : str;
}
// node_modules/astro/dist/core/cookies/cookies.js
const DELETED_EXPIRATION = /* @__PURE__ */ new Date(0);
const DELETED_VALUE = "deleted";
const responseSentSymbol = /* @__PURE__ */ Symbol.for("astro.responseSent");
const identity = (value) => value;
var AstroCookie = class {
	value;
	constructor(value) {
		this.value = value;
	}
	json() {
		if (this.value === void 0) throw new Error(`Cannot convert undefined to an object.`);
		return JSON.parse(this.value);
	}
	number() {
		return Number(this.value);
	}
	boolean() {
		if (this.value === "false") return false;
		if (this.value === "0") return false;
		return Boolean(this.value);
	}
};
var AstroCookies = class {
	#request;
	#requestValues;
	#outgoing;
	#consumed;
	#logger;
	constructor(request, logger) {
		this.#request = request;
		this.#requestValues = null;
		this.#outgoing = null;
		this.#consumed = false;
		this.#logger = logger;
	}
	/**
	* Astro.cookies.delete(key) is used to delete a cookie. Using this method will result
	* in a Set-Cookie header added to the response.
	* @param key The cookie to delete
	* @param options Options related to this deletion, such as the path of the cookie.
	*/
	delete(key, options) {
		this.#ensureOutgoingMap().set(key, [
			DELETED_VALUE,
			stringifySetCookie({
				...options,
				name: key,
				value: DELETED_VALUE,
				expires: DELETED_EXPIRATION,
				maxAge: void 0
			}),
			false
		]);
	}
	/**
	* Astro.cookies.get(key) is used to get a cookie value. The cookie value is read from the
	* request. If you have set a cookie via Astro.cookies.set(key, value), the value will be taken
	* from that set call, overriding any values already part of the request.
	* @param key The cookie to get.
	* @returns An object containing the cookie value as well as convenience methods for converting its value.
	*/
	get(key, options = void 0) {
		if (this.#outgoing?.has(key)) {
			let [serializedValue, , isSetValue] = this.#outgoing.get(key);
			if (isSetValue) return new AstroCookie(serializedValue);
			else return;
		}
		const decode = options?.decode ?? decodeURIComponent;
		const values = this.#ensureParsed();
		if (key in values) {
			const value = values[key];
			if (value) {
				let decodedValue;
				try {
					decodedValue = decode(value);
				} catch (_error) {
					decodedValue = value;
				}
				return new AstroCookie(decodedValue);
			}
		}
	}
	/**
	* Astro.cookies.has(key) returns a boolean indicating whether this cookie is either
	* part of the initial request or set via Astro.cookies.set(key)
	* @param key The cookie to check for.
	* @param _options This parameter is no longer used.
	* @returns
	*/
	has(key, _options) {
		if (this.#outgoing?.has(key)) {
			let [, , isSetValue] = this.#outgoing.get(key);
			return isSetValue;
		}
		return this.#ensureParsed()[key] !== void 0;
	}
	/**
	* Astro.cookies.set(key, value) is used to set a cookie's value. If provided
	* an object it will be stringified via JSON.stringify(value). Additionally you
	* can provide options customizing how this cookie will be set, such as setting httpOnly
	* in order to prevent the cookie from being read in client-side JavaScript.
	* @param key The name of the cookie to set.
	* @param value A value, either a string or other primitive or an object.
	* @param options Options for the cookie, such as the path and security settings.
	*/
	set(key, value, options) {
		if (this.#consumed) this.#logger.warn("SKIP_FORMAT", "Astro.cookies.set() was called after the cookies had already been sent to the browser.\nThis may have happened if this method was called in an imported component.\nPlease make sure that Astro.cookies.set() is only called in the frontmatter of the main page.");
		let serializedValue;
		if (typeof value === "string") serializedValue = value;
		else {
			let toStringValue = value.toString();
			if (toStringValue === Object.prototype.toString.call(value)) serializedValue = JSON.stringify(value);
			else serializedValue = toStringValue;
		}
		const { encode, ...attributes } = options ?? {};
		this.#ensureOutgoingMap().set(key, [
			serializedValue,
			stringifySetCookie({
				...attributes,
				name: key,
				value: serializedValue
			}, { encode }),
			true
		]);
		if (this.#request[responseSentSymbol]) throw new AstroError({ ...ResponseSentError });
	}
	/**
	* Merges a new AstroCookies instance into the current instance. Any new cookies
	* will be added to the current instance, overwriting any existing cookies with the same name.
	*/
	merge(cookies) {
		const outgoing = cookies.#outgoing;
		if (outgoing) for (const [key, value] of outgoing) this.#ensureOutgoingMap().set(key, value);
	}
	/**
	* Astro.cookies.header() returns an iterator for the cookies that have previously
	* been set by either Astro.cookies.set() or Astro.cookies.delete().
	* This method is primarily used by adapters to set the header on outgoing responses.
	* @returns
	*/
	*headers() {
		if (this.#outgoing == null) return;
		for (const [, value] of this.#outgoing) yield value[1];
	}
	/**
	* Marks the cookies as consumed and returns the header values.
	* After consumption, any subsequent `set()` calls will warn.
	*/
	consume() {
		this.#consumed = true;
		return this.headers();
	}
	/**
	* @deprecated Use the instance method `cookies.consume()` instead.
	* Kept for backward compatibility with adapters.
	*/
	static consume(cookies) {
		return cookies.consume();
	}
	#ensureParsed() {
		if (!this.#requestValues) this.#parse();
		if (!this.#requestValues) this.#requestValues = /* @__PURE__ */ Object.create(null);
		return this.#requestValues;
	}
	#ensureOutgoingMap() {
		if (!this.#outgoing) this.#outgoing = /* @__PURE__ */ new Map();
		return this.#outgoing;
	}
	#parse() {
		const raw = this.#request.headers.get("cookie");
		if (!raw) return;
		this.#requestValues = parseCookie(raw, { decode: identity });
	}
};
// node_modules/astro/dist/core/cookies/response.js
const astroCookiesSymbol = /* @__PURE__ */ Symbol.for("astro.cookies");
function attachCookiesToResponse(response, cookies) {
	Reflect.set(response, astroCookiesSymbol, cookies);
}
function getCookiesFromResponse(response) {
	let cookies = Reflect.get(response, astroCookiesSymbol);
	if (cookies != null) return cookies;
	else return;
}
function* getSetCookiesFromResponse(response) {
	const cookies = getCookiesFromResponse(response);
	if (!cookies) return [];
	for (const headerValue of cookies.consume()) yield headerValue;
	return [];
}
// node_modules/astro/dist/i18n/path.js
function pathHasLocale(path, locales) {
	const segments = path.split("/").map(normalizeThePath);
	for (const segment of segments) for (const locale of locales) if (typeof locale === "string") {
		if (normalizeTheLocale(segment) === normalizeTheLocale(locale)) return true;
	} else if (segment === locale.path) return true;
	return false;
}
function normalizeTheLocale(locale) {
	return locale.replaceAll("_", "-").toLowerCase();
}
function normalizeThePath(path) {
	return path.endsWith(".html") ? path.slice(0, -5) : path;
}
// node_modules/astro/dist/i18n/error-routes.js
function isLocalizedErrorRoute(route, status, locales) {
	if (!locales) return false;
	const suffix = `/${status}`;
	if (!route.endsWith(suffix)) return false;
	const localeSegment = route.slice(0, -suffix.length);
	if (!localeSegment || localeSegment.includes("/", 1)) return false;
	return pathHasLocale(localeSegment, locales);
}
function getErrorRoutePath(pathname, status, routes, locales, appendTrailingSlash = false) {
	const suffix = appendTrailingSlash ? "/" : "";
	if (locales) {
		const firstSegment = pathname.split("/").find(Boolean);
		if (firstSegment && pathHasLocale(`/${firstSegment}`, locales)) {
			const localized = `/${firstSegment}/${status}`;
			if (routes.some((route) => route.route === localized)) return `${localized}${suffix}`;
		}
	}
	return `/${status}${suffix}`;
}
// node_modules/astro/dist/core/routing/helpers.js
function routeIsRedirect(route) {
	return route?.type === "redirect";
}
function routeIsFallback(route) {
	return route?.type === "fallback";
}
function getFallbackRoute(route, routeList) {
	const fallbackRoute = routeList.find((r) => {
		if (route.route === "/" && r.routeData.route === "/") return true;
		return r.routeData.fallbackRoutes.find((f) => {
			return f.route === route.route;
		});
	});
	if (!fallbackRoute) throw new Error(`No fallback route found for route ${route.route}`);
	return fallbackRoute.routeData;
}
function getCustom404Route(manifestData) {
	return manifestData.routes.find((r) => isRoute404(r.route));
}
function getCustom500Route(manifestData) {
	return manifestData.routes.find((r) => isRoute500(r.route));
}
function getDefaultStatusCode(manifest, routeData, pathname) {
	if (!routeData.pattern.test(pathname)) {
		for (const fallbackRoute of routeData.fallbackRoutes) if (fallbackRoute.pattern.test(pathname)) return 302;
	}
	const route = removeTrailingForwardSlash(routeData.route);
	const locales = manifest.i18n?.locales;
	if (isRoute404(route) || isLocalizedErrorRoute(route, 404, locales)) return 404;
	if (isRoute500(route) || isLocalizedErrorRoute(route, 500, locales)) return 500;
	return 200;
}
function routeHasHtmlExtension(route) {
	return route.segments.some((segment) => segment.some((part) => !part.dynamic && part.content.includes(".html")));
}
// node_modules/astro/dist/core/redirects/component.js
const RedirectComponentInstance = { default() {
	return new Response(null, { status: 301 });
} };
const RedirectSinglePageBuiltModule = {
	page: () => Promise.resolve(RedirectComponentInstance),
	onRequest: (_, next) => next()
};
// node_modules/astro/dist/assets/utils/getAssetsPrefix.js
function getAssetsPrefix(fileExtension, assetsPrefix) {
	let prefix = "";
	if (!assetsPrefix) prefix = "";
	else if (typeof assetsPrefix === "string") prefix = assetsPrefix;
	else prefix = assetsPrefix[fileExtension.slice(1)] || assetsPrefix.fallback;
	return prefix;
}
// node_modules/astro/dist/core/render/ssr-element.js
const URL_PARSE_BASE = "https://astro.build";
function splitAssetPath(path) {
	const parsed = new URL(path, URL_PARSE_BASE);
	return {
		pathname: !URL.canParse(path) && !path.startsWith("/") ? parsed.pathname.slice(1) : parsed.pathname,
		suffix: `${parsed.search}${parsed.hash}`
	};
}
function appendQueryParams(path, queryParams) {
	const queryString = queryParams.toString();
	if (!queryString) return path;
	const hashIndex = path.indexOf("#");
	const basePath = hashIndex === -1 ? path : path.slice(0, hashIndex);
	const hash = hashIndex === -1 ? "" : path.slice(hashIndex);
	return `${basePath}${basePath.includes("?") ? "&" : "?"}${queryString}${hash}`;
}
function createAssetLink(href, base, assetsPrefix, queryParams) {
	const { pathname, suffix } = splitAssetPath(href);
	let url = "";
	if (assetsPrefix) {
		const pf = getAssetsPrefix(fileExtension(pathname), assetsPrefix);
		url = joinPaths(pf, slash(pathname)) + suffix;
	} else if (base) url = prependForwardSlash(joinPaths(base, slash(pathname))) + suffix;
	else url = href;
	if (queryParams) url = appendQueryParams(url, queryParams);
	return url;
}
function createStylesheetElement(stylesheet, base, assetsPrefix, queryParams) {
	if (stylesheet.type === "inline") return {
		props: {},
		children: stylesheet.content
	};
	else return {
		props: {
			rel: "stylesheet",
			href: createAssetLink(stylesheet.src, base, assetsPrefix, queryParams)
		},
		children: ""
	};
}
function createStylesheetElementSet(stylesheets, base, assetsPrefix, queryParams) {
	return new Set(stylesheets.map((s) => createStylesheetElement(s, base, assetsPrefix, queryParams)));
}
function createModuleScriptElement(script, base, assetsPrefix, queryParams) {
	if (script.type === "external") return createModuleScriptElementWithSrc(script.value, base, assetsPrefix, queryParams);
	else return {
		props: { type: "module" },
		children: script.value
	};
}
function createModuleScriptElementWithSrc(src, base, assetsPrefix, queryParams) {
	return {
		props: {
			type: "module",
			src: createAssetLink(src, base, assetsPrefix, queryParams)
		},
		children: ""
	};
}
// node_modules/astro/dist/core/manifest/memo.js
function createManifestMemo(derive) {
	const cache = /* @__PURE__ */ new WeakMap();
	return {
		get(manifest) {
			if (cache.has(manifest)) return cache.get(manifest);
			const value = derive(manifest);
			cache.set(manifest, value);
			return value;
		},
		has(manifest) {
			return cache.has(manifest);
		},
		set(manifest, value) {
			cache.set(manifest, value);
		},
		invalidate(manifest) {
			cache.delete(manifest);
		}
	};
}
function createAsyncManifestMemo(derive) {
	const cache = /* @__PURE__ */ new WeakMap();
	return {
		get(manifest) {
			let promise = cache.get(manifest);
			if (!promise) {
				promise = derive(manifest);
				cache.set(manifest, promise);
				promise.catch(() => {
					if (cache.get(manifest) === promise) cache.delete(manifest);
				});
			}
			return promise;
		},
		invalidate(manifest) {
			cache.delete(manifest);
		}
	};
}
// node_modules/astro/dist/core/request-body.js
async function readBodyWithLimit(request, limit) {
	const contentLengthHeader = request.headers.get("content-length");
	if (contentLengthHeader) {
		const contentLength = Number.parseInt(contentLengthHeader, 10);
		if (Number.isFinite(contentLength) && contentLength > limit) throw new BodySizeLimitError(limit);
	}
	if (!request.body) return /* @__PURE__ */ new Uint8Array();
	const reader = request.body.getReader();
	const chunks = [];
	let received = 0;
	while (true) {
		const { done, value } = await reader.read();
		if (done) break;
		if (value) {
			received += value.byteLength;
			if (received > limit) throw new BodySizeLimitError(limit);
			chunks.push(value);
		}
	}
	const buffer = new Uint8Array(received);
	let offset = 0;
	for (const chunk of chunks) {
		buffer.set(chunk, offset);
		offset += chunk.byteLength;
	}
	return buffer;
}
var BodySizeLimitError = class extends Error {
	limit;
	constructor(limit) {
		super(`Request body exceeds the configured limit of ${limit} bytes`);
		this.name = "BodySizeLimitError";
		this.limit = limit;
	}
};
// node_modules/astro/dist/core/routing/pattern.js
function getPattern(segments, base, addTrailingSlash) {
	const pathname = segments.map((segment) => {
		if (segment.length === 1 && segment[0].spread) return "(?:\\/(.*?))?";
		else return "\\/" + segment.map((part) => {
			if (part.spread) return "(.*?)";
			else if (part.dynamic) return "([^/]+?)";
			else return part.content.normalize().replace(/\?/g, "%3F").replace(/#/g, "%23").replace(/%5B/g, "[").replace(/%5D/g, "]").replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
		}).join("");
	}).join("");
	const trailing = addTrailingSlash && segments.length ? getTrailingSlashPattern(addTrailingSlash) : "$";
	let initial = "\\/";
	if (addTrailingSlash === "never" && base !== "/" && pathname !== "") initial = "";
	return new RegExp(`^${pathname || initial}${trailing}`);
}
function getTrailingSlashPattern(addTrailingSlash) {
	if (addTrailingSlash === "always") return "\\/$";
	if (addTrailingSlash === "never") return "$";
	return "\\/?$";
}
// node_modules/astro/dist/core/server-islands/endpoint.js
const SERVER_ISLAND_ROUTE = "/_server-islands/[name]";
const SERVER_ISLAND_COMPONENT = "_server-islands.astro";
function badRequest(reason) {
	return new Response(null, {
		status: 400,
		statusText: "Bad request: " + reason
	});
}
const DEFAULT_BODY_SIZE_LIMIT = 1048576;
async function getRequestData(request, bodySizeLimit = DEFAULT_BODY_SIZE_LIMIT) {
	switch (request.method) {
		case "GET": {
			const params = new URL(request.url).searchParams;
			if (!params.has("s") || !params.has("e") || !params.has("p")) return badRequest("Missing required query parameters.");
			const encryptedSlots = params.get("s");
			return {
				encryptedComponentExport: params.get("e"),
				encryptedProps: params.get("p"),
				encryptedSlots
			};
		}
		case "POST": try {
			const body = await readBodyWithLimit(request, bodySizeLimit);
			const raw = new TextDecoder().decode(body);
			const data = JSON.parse(raw);
			if (Object.hasOwn(data, "slots") && typeof data.slots === "object") return badRequest("Plaintext slots are not allowed. Slots must be encrypted.");
			if (Object.hasOwn(data, "componentExport") && typeof data.componentExport === "string") return badRequest("Plaintext componentExport is not allowed. componentExport must be encrypted.");
			return data;
		} catch (e) {
			if (e instanceof BodySizeLimitError) return new Response(null, {
				status: 413,
				statusText: e.message
			});
			if (e instanceof SyntaxError) return badRequest("Request format is invalid.");
			throw e;
		}
		default: return new Response(null, { status: 405 });
	}
}
function createEndpoint(manifest) {
	const page = async (result) => {
		const params = result.params;
		if (!params.name) return new Response(null, {
			status: 400,
			statusText: "Bad request"
		});
		const componentId = params.name;
		const data = await getRequestData(result.request, manifest.serverIslandBodySizeLimit);
		if (data instanceof Response) return data;
		let imp = (await (await manifest.serverIslandMappings?.())?.serverIslandMap)?.get(componentId);
		if (!imp) return new Response(null, {
			status: 404,
			statusText: "Not found"
		});
		const key = await manifest.key;
		let componentExport;
		try {
			componentExport = await decryptString(key, data.encryptedComponentExport, `export:${componentId}`);
		} catch (_e) {
			return badRequest("Encrypted componentExport value is invalid.");
		}
		const encryptedProps = data.encryptedProps;
		let props = {};
		if (encryptedProps !== "") try {
			const propString = await decryptString(key, encryptedProps, `props:${componentId}`);
			props = JSON.parse(propString);
		} catch (_e) {
			return badRequest("Encrypted props value is invalid.");
		}
		let decryptedSlots = {};
		const encryptedSlots = data.encryptedSlots;
		if (encryptedSlots !== "") try {
			const slotsString = await decryptString(key, encryptedSlots, `slots:${componentId}`);
			decryptedSlots = JSON.parse(slotsString);
		} catch (_e) {
			return badRequest("Encrypted slots value is invalid.");
		}
		let Component = (await imp())[componentExport];
		const slots = {};
		for (const prop in decryptedSlots) slots[prop] = createSlotValueFromString(decryptedSlots[prop]);
		result.response.headers.set("X-Robots-Tag", "noindex");
		if (isAstroComponentFactory(Component)) {
			const ServerIsland = Component;
			Component = function(...args) {
				return ServerIsland.apply(this, args);
			};
			Object.assign(Component, ServerIsland);
			Component.propagation = "self";
		}
		result._metadata.routeHasPropagation = true;
		const renderPropagatedHead = () => markHTMLString(result._metadata.extraHead.join(""));
		return renderTemplate`${renderPropagatedHead}${renderComponent(result, "Component", Component, props, slots)}`;
	};
	page.isAstroComponentFactory = true;
	return {
		default: page,
		partial: true
	};
}
// node_modules/astro/dist/template/4xx.js
function template({ title, pathname, statusCode = 404, tabTitle, body }) {
	return `<!doctype html>
<html lang="en">
	<head>
		<meta charset="utf-8">
		<title>${tabTitle}</title>
		<style>
			:root {
				--gray-10: hsl(258, 7%, 10%);
				--gray-20: hsl(258, 7%, 20%);
				--gray-30: hsl(258, 7%, 30%);
				--gray-40: hsl(258, 7%, 40%);
				--gray-50: hsl(258, 7%, 50%);
				--gray-60: hsl(258, 7%, 60%);
				--gray-70: hsl(258, 7%, 70%);
				--gray-80: hsl(258, 7%, 80%);
				--gray-90: hsl(258, 7%, 90%);
				--black: #13151A;
				--accent-light: #E0CCFA;
			}

			* {
				box-sizing: border-box;
			}

			html {
				background: var(--black);
				color-scheme: dark;
				accent-color: var(--accent-light);
			}

			body {
				background-color: var(--gray-10);
				color: var(--gray-80);
				font-family: ui-monospace, Menlo, Monaco, "Cascadia Mono", "Segoe UI Mono", "Roboto Mono", "Oxygen Mono", "Ubuntu Monospace", "Source Code Pro", "Fira Mono", "Droid Sans Mono", "Courier New", monospace;
				line-height: 1.5;
				margin: 0;
			}

			a {
				color: var(--accent-light);
			}

			.center {
				display: flex;
				flex-direction: column;
				justify-content: center;
				align-items: center;
				height: 100vh;
				width: 100vw;
			}

			h1 {
				margin-bottom: 8px;
				color: white;
				font-family: system-ui, "Segoe UI", Roboto, Helvetica, Arial, sans-serif, "Apple Color Emoji", "Segoe UI Emoji", "Segoe UI Symbol";
				font-weight: 700;
				margin-top: 1rem;
				margin-bottom: 0;
			}

			.statusCode {
				color: var(--accent-light);
			}

			.astro-icon {
				height: 124px;
				width: 124px;
			}

			pre, code {
				padding: 2px 8px;
				background: rgba(0,0,0, 0.25);
				border: 1px solid rgba(255,255,255, 0.25);
				border-radius: 4px;
				font-size: 1.2em;
				margin-top: 0;
				max-width: 60em;
			}
		</style>
	</head>
	<body>
		<main class="center">
			<svg class="astro-icon" xmlns="http://www.w3.org/2000/svg" width="64" height="80" viewBox="0 0 64 80" fill="none"> <path d="M20.5253 67.6322C16.9291 64.3531 15.8793 57.4632 17.3776 52.4717C19.9755 55.6188 23.575 56.6157 27.3035 57.1784C33.0594 58.0468 38.7122 57.722 44.0592 55.0977C44.6709 54.7972 45.2362 54.3978 45.9045 53.9931C46.4062 55.4451 46.5368 56.9109 46.3616 58.4028C45.9355 62.0362 44.1228 64.8429 41.2397 66.9705C40.0868 67.8215 38.8669 68.5822 37.6762 69.3846C34.0181 71.8508 33.0285 74.7426 34.403 78.9491C34.4357 79.0516 34.4649 79.1541 34.5388 79.4042C32.6711 78.5705 31.3069 77.3565 30.2674 75.7604C29.1694 74.0757 28.6471 72.2121 28.6196 70.1957C28.6059 69.2144 28.6059 68.2244 28.4736 67.257C28.1506 64.8985 27.0406 63.8425 24.9496 63.7817C22.8036 63.7192 21.106 65.0426 20.6559 67.1268C20.6215 67.2865 20.5717 67.4446 20.5218 67.6304L20.5253 67.6322Z" fill="white"/> <path d="M20.5253 67.6322C16.9291 64.3531 15.8793 57.4632 17.3776 52.4717C19.9755 55.6188 23.575 56.6157 27.3035 57.1784C33.0594 58.0468 38.7122 57.722 44.0592 55.0977C44.6709 54.7972 45.2362 54.3978 45.9045 53.9931C46.4062 55.4451 46.5368 56.9109 46.3616 58.4028C45.9355 62.0362 44.1228 64.8429 41.2397 66.9705C40.0868 67.8215 38.8669 68.5822 37.6762 69.3846C34.0181 71.8508 33.0285 74.7426 34.403 78.9491C34.4357 79.0516 34.4649 79.1541 34.5388 79.4042C32.6711 78.5705 31.3069 77.3565 30.2674 75.7604C29.1694 74.0757 28.6471 72.2121 28.6196 70.1957C28.6059 69.2144 28.6059 68.2244 28.4736 67.257C28.1506 64.8985 27.0406 63.8425 24.9496 63.7817C22.8036 63.7192 21.106 65.0426 20.6559 67.1268C20.6215 67.2865 20.5717 67.4446 20.5218 67.6304L20.5253 67.6322Z" fill="url(#paint0_linear_738_686)"/> <path d="M0 51.6401C0 51.6401 10.6488 46.4654 21.3274 46.4654L29.3786 21.6102C29.6801 20.4082 30.5602 19.5913 31.5538 19.5913C32.5474 19.5913 33.4275 20.4082 33.7289 21.6102L41.7802 46.4654C54.4274 46.4654 63.1076 51.6401 63.1076 51.6401C63.1076 51.6401 45.0197 2.48776 44.9843 2.38914C44.4652 0.935933 43.5888 0 42.4073 0H20.7022C19.5206 0 18.6796 0.935933 18.1251 2.38914C18.086 2.4859 0 51.6401 0 51.6401Z" fill="white"/> <defs> <linearGradient id="paint0_linear_738_686" x1="31.554" y1="75.4423" x2="39.7462" y2="48.376" gradientUnits="userSpaceOnUse"> <stop stop-color="#D83333"/> <stop offset="1" stop-color="#F041FF"/> </linearGradient> </defs> </svg>
			<h1>${statusCode ? `<span class="statusCode">${statusCode}: </span> ` : ""}<span class="statusMessage">${title}</span></h1>
			${body || `
				<pre>Path: ${escape(pathname)}</pre>
			`}
			</main>
	</body>
</html>`;
}
// node_modules/astro/dist/core/routing/internal/astro-designed-error-pages.js
const DEFAULT_404_ROUTE = {
	component: DEFAULT_404_COMPONENT,
	params: [],
	pattern: /^\/404\/?$/,
	prerender: false,
	pathname: "/404",
	segments: [[{
		content: "404",
		dynamic: false,
		spread: false
	}]],
	type: "page",
	route: "/404",
	fallbackRoutes: [],
	isIndex: false,
	origin: "internal",
	distURL: []
};
async function default404Page({ pathname }) {
	return new Response(template({
		statusCode: 404,
		title: "Not found",
		tabTitle: "404: Not Found",
		pathname
	}), {
		status: 404,
		headers: { "Content-Type": "text/html" }
	});
}
default404Page.isAstroComponentFactory = true;
const default404Instance = { default: default404Page };
// node_modules/astro/dist/core/routing/default.js
function createDefaultRoutes(manifest) {
	const root = new URL(manifest.rootDir);
	return [{
		instance: default404Instance,
		matchesComponent: (filePath) => filePath.href === new URL(DEFAULT_404_COMPONENT, root).href,
		route: DEFAULT_404_ROUTE.route,
		component: DEFAULT_404_COMPONENT
	}, {
		instance: createEndpoint(manifest),
		matchesComponent: (filePath) => filePath.href === new URL(SERVER_ISLAND_COMPONENT, root).href,
		route: SERVER_ISLAND_ROUTE,
		component: SERVER_ISLAND_COMPONENT
	}];
}
const defaultRoutesMemo = createManifestMemo(createDefaultRoutes);
function getDefaultRoutes(manifest) {
	return defaultRoutesMemo.get(manifest);
}
// node_modules/astro/dist/core/request.js
function createRequest({ url, headers, method = "GET", body = void 0, logger, isPrerendered = false, routePattern, init }) {
	const headersObj = isPrerendered ? void 0 : headers instanceof Headers ? headers : new Headers(Object.entries(headers).filter(([name]) => !name.startsWith(":")));
	if (typeof url === "string") url = new URL(url);
	if (isPrerendered) url.search = "";
	const request = new Request(url, {
		method,
		headers: headersObj,
		body: isPrerendered ? null : body,
		...init
	});
	if (isPrerendered) {
		let _headers = request.headers;
		const { value, writable, ...headersDesc } = Object.getOwnPropertyDescriptor(request, "headers") || {};
		Object.defineProperty(request, "headers", {
			...headersDesc,
			get() {
				logger.warn(null, `\`Astro.request.headers\` was used when rendering the route \`${routePattern}'\`. \`Astro.request.headers\` is not available on prerendered pages. If you need access to request headers, make sure that the page is server-rendered using \`export const prerender = false;\` or by setting \`output\` to \`"server"\` in your Astro config to make all your pages server-rendered by default.`);
				return _headers;
			},
			set(newHeaders) {
				_headers = newHeaders;
			}
		});
	}
	return request;
}
// node_modules/astro/dist/core/util/pathname.js
var MultiLevelEncodingError = class extends Error {
	constructor() {
		super("URL encoding depth exceeded the maximum number of decode iterations");
		this.name = "MultiLevelEncodingError";
	}
};
const MAX_DECODE_ITERATIONS = 10;
function validateAndDecodePathname(pathname) {
	let decoded;
	try {
		decoded = decodeURI(pathname);
	} catch (_e) {
		throw new Error("Invalid URL encoding");
	}
	let iterations = 0;
	while (decoded !== pathname) {
		if (iterations >= MAX_DECODE_ITERATIONS) throw new MultiLevelEncodingError();
		pathname = decoded;
		try {
			decoded = decodeURI(pathname);
		} catch {
			break;
		}
		iterations++;
	}
	return decoded;
}
// node_modules/astro/dist/core/routing/rewrite.js
function findRouteToRewrite({ payload, routes, request, trailingSlash, buildFormat, base, outDir }) {
	let newUrl = void 0;
	if (payload instanceof URL) newUrl = payload;
	else if (payload instanceof Request) newUrl = new URL(payload.url);
	else newUrl = new URL(collapseDuplicateSlashes(payload), new URL(request.url).origin);
	const { pathname, resolvedUrlPathname } = normalizeRewritePathname(newUrl.pathname, base, trailingSlash, buildFormat);
	newUrl.pathname = resolvedUrlPathname;
	const decodedPathname = validateAndDecodePathname(pathname);
	if (isRoute404(decodedPathname)) {
		const errorRoute = routes.find((route) => route.route === "/404");
		if (errorRoute) return {
			routeData: errorRoute,
			newUrl,
			pathname: decodedPathname
		};
	}
	if (isRoute500(decodedPathname)) {
		const errorRoute = routes.find((route) => route.route === "/500");
		if (errorRoute) return {
			routeData: errorRoute,
			newUrl,
			pathname: decodedPathname
		};
	}
	let foundRoute;
	for (const route of routes) if (route.pattern.test(decodedPathname)) {
		if (route.params && route.params.length !== 0 && route.distURL && route.distURL.length !== 0) {
			if (!route.distURL.find((url) => url.href.replace(outDir.toString(), "").replace(/(?:\/index\.html|\.html)$/, "") === trimSlashes(pathname))) continue;
		}
		foundRoute = route;
		break;
	}
	if (foundRoute) return {
		routeData: foundRoute,
		newUrl,
		pathname: decodedPathname
	};
	else {
		const custom404 = routes.find((route) => route.route === "/404");
		if (custom404) return {
			routeData: custom404,
			newUrl,
			pathname
		};
		else return {
			routeData: DEFAULT_404_ROUTE,
			newUrl,
			pathname
		};
	}
}
function copyRequest(newUrl, oldRequest, isPrerendered, logger, routePattern) {
	const canHaveBody = oldRequest.method !== "GET" && oldRequest.method !== "HEAD";
	if (canHaveBody && oldRequest.bodyUsed) throw new AstroError(RewriteWithBodyUsed);
	return createRequest({
		url: newUrl,
		method: oldRequest.method,
		body: canHaveBody ? oldRequest.body : void 0,
		isPrerendered,
		logger,
		headers: isPrerendered ? {} : oldRequest.headers,
		routePattern,
		init: {
			referrer: oldRequest.referrer,
			referrerPolicy: oldRequest.referrerPolicy,
			mode: oldRequest.mode,
			credentials: oldRequest.credentials,
			cache: oldRequest.cache,
			redirect: oldRequest.redirect,
			integrity: oldRequest.integrity,
			signal: oldRequest.signal,
			keepalive: oldRequest.keepalive,
			duplex: "half"
		}
	});
}
function setOriginPathname(request, pathname, trailingSlash, buildFormat) {
	if (!pathname) pathname = "/";
	const shouldAppendSlash = shouldAppendForwardSlash(trailingSlash, buildFormat);
	let finalPathname;
	if (pathname === "/") finalPathname = "/";
	else if (shouldAppendSlash) finalPathname = appendForwardSlash(pathname);
	else finalPathname = removeTrailingForwardSlash(pathname);
	Reflect.set(request, originPathnameSymbol, encodeURIComponent(finalPathname));
}
function getOriginPathname(request) {
	const origin = Reflect.get(request, originPathnameSymbol);
	if (origin) return decodeURIComponent(origin);
	return new URL(request.url).pathname;
}
function normalizeRewritePathname(urlPathname, base, trailingSlash, buildFormat) {
	let pathname = collapseDuplicateSlashes(urlPathname);
	const shouldAppendSlash = shouldAppendForwardSlash(trailingSlash, buildFormat);
	if (base !== "/") {
		if (urlPathname === base || urlPathname === removeTrailingForwardSlash(base)) pathname = "/";
		else if (urlPathname.startsWith(base)) {
			pathname = shouldAppendSlash ? appendForwardSlash(urlPathname) : removeTrailingForwardSlash(urlPathname);
			pathname = pathname.slice(base.length);
		}
	}
	if (!pathname.startsWith("/") && shouldAppendSlash && urlPathname.endsWith("/")) pathname = prependForwardSlash(pathname);
	if (buildFormat === "file") pathname = pathname.replace(/\.html$/, "");
	let resolvedUrlPathname;
	if (base !== "/" && (pathname === "" || pathname === "/") && !shouldAppendSlash) resolvedUrlPathname = removeTrailingForwardSlash(base);
	else resolvedUrlPathname = joinPaths(...[base, pathname].filter(Boolean));
	return {
		pathname,
		resolvedUrlPathname
	};
}
// node_modules/astro/dist/core/environment/production.js
async function getModuleForRoute(manifest, route) {
	for (const defaultRoute of getDefaultRoutes(manifest)) if (route.component === defaultRoute.component) return { page: () => Promise.resolve(defaultRoute.instance) };
	let routeToProcess = route;
	if (routeIsRedirect(route)) {
		if (route.redirectRoute) routeToProcess = route.redirectRoute;
		else return RedirectSinglePageBuiltModule;
	} else if (routeIsFallback(route)) routeToProcess = getFallbackRoute(route, manifest.routes);
	if (manifest.pageMap) {
		const importComponentInstance = manifest.pageMap.get(routeToProcess.component);
		if (!importComponentInstance) throw new Error(`Unexpectedly unable to find a component instance for route ${route.route}`);
		return await importComponentInstance();
	} else if (manifest.pageModule) return manifest.pageModule;
	throw new Error("Astro couldn't find the correct page to render, probably because it wasn't correctly mapped for SSR usage. This is an internal error, please file an issue.");
}
async function getComponentByRoute(manifest, routeData) {
	return (await getModuleForRoute(manifest, routeData)).page();
}
const productionEnvironment = {
	name: "production",
	runtimeMode: "production",
	defaultStreaming: () => true,
	async resolve(manifest, specifier) {
		if (!(specifier in manifest.entryModules)) throw new Error(`Unable to resolve [${specifier}]`);
		const bundlePath = manifest.entryModules[specifier];
		if (bundlePath.startsWith("data:") || bundlePath.length === 0) return bundlePath;
		else return createAssetLink(bundlePath, manifest.base, manifest.assetsPrefix);
	},
	async headElements(manifest, routeData) {
		const { assetsPrefix, base } = manifest;
		const routeInfo = manifest.routes.find((route) => route.routeData.route === routeData.route);
		const links = /* @__PURE__ */ new Set();
		const scripts = /* @__PURE__ */ new Set();
		const styles = createStylesheetElementSet(routeInfo?.styles ?? [], base, assetsPrefix);
		for (const script of routeInfo?.scripts ?? []) if ("stage" in script) {
			if (script.stage === "head-inline") scripts.add({
				props: {},
				children: script.children
			});
		} else scripts.add(createModuleScriptElement(script, base, assetsPrefix));
		return {
			links,
			styles,
			scripts
		};
	},
	componentMetadata() {},
	getComponentByRoute,
	getModuleForRoute,
	async tryRewrite(manifest, payload, request) {
		const { newUrl, pathname, routeData } = findRouteToRewrite({
			payload,
			request,
			routes: manifest.routes.map((r) => r.routeData),
			trailingSlash: manifest.trailingSlash,
			buildFormat: manifest.buildFormat,
			base: manifest.base,
			outDir: manifest.serverLike ? manifest.buildClientDir : manifest.outDir
		});
		return {
			newUrl,
			pathname,
			componentInstance: await getComponentByRoute(manifest, routeData),
			routeData
		};
	},
	getRenderers(manifest) {
		return manifest.renderers;
	},
	errorStrategy: "default",
	injectCspMetaTagsOnErrorPages: false,
	logRequest() {}
};
// node_modules/astro/dist/core/environment/index.js
const environments = /* @__PURE__ */ new WeakMap();
function getEnvironment(manifest) {
	return environments.get(manifest) ?? productionEnvironment;
}
// node_modules/astro/dist/core/logger/manifest-logger.js
const loggers = /* @__PURE__ */ new WeakMap();
function getLogger(manifest) {
	let logger = loggers.get(manifest);
	if (!logger) {
		logger = createConsoleLogger({ level: manifest.logLevel });
		loggers.set(manifest, logger);
	}
	return logger;
}
const resolvedLogger = createAsyncManifestMemo(async (manifest) => {
	const logger = getLogger(manifest);
	try {
		const destination = (await manifest.logger?.())?.default;
		if (destination) logger.setDestination(destination);
	} catch (error) {
		logger.error("config", "Failed to load the configured logger destination; continuing with the console logger.\n" + (error instanceof Error ? error.stack ?? error.message : String(error)));
	}
	return logger;
});
function getResolvedLogger(manifest) {
	return resolvedLogger.get(manifest);
}
// node_modules/astro/dist/core/routing/generator.js
function sanitizeParams(params) {
	return Object.fromEntries(Object.entries(params).map(([key, value]) => {
		if (typeof value === "string") return [key, value.normalize().replace(/#/g, "%23").replace(/\?/g, "%3F")];
		return [key, value];
	}));
}
function getParameter(part, params) {
	if (part.spread) return params[part.content.slice(3)] ?? "";
	if (part.dynamic) {
		if (params[part.content] === void 0) throw new TypeError(`Missing parameter: ${part.content}`);
		return params[part.content];
	}
	return part.content.normalize().replace(/\?/g, "%3F").replace(/#/g, "%23").replace(/%5B/g, "[").replace(/%5D/g, "]");
}
function getSegment(segment, params) {
	const segmentPath = segment.map((part) => getParameter(part, params)).join("");
	return segmentPath ? collapseDuplicateLeadingSlashes("/" + segmentPath) : "";
}
function getRouteGenerator(segments, addTrailingSlash) {
	return (params) => {
		const sanitizedParams = sanitizeParams(params);
		let trailing = "";
		if (addTrailingSlash === "always" && segments.length) trailing = "/";
		return segments.map((segment) => getSegment(segment, sanitizedParams)).join("") + trailing || "/";
	};
}
// node_modules/astro/dist/core/routing/internal/validation.js
const VALID_PARAM_TYPES = ["string", "undefined"];
function validateGetStaticPathsParameter([key, value], route) {
	if (!VALID_PARAM_TYPES.includes(typeof value)) throw new AstroError({
		...GetStaticPathsInvalidRouteParam,
		message: GetStaticPathsInvalidRouteParam.message(key, value, typeof value),
		location: { file: route }
	});
}
// node_modules/astro/dist/core/routing/params.js
function stringifyParams(params, route, trailingSlash) {
	if (route.type === "endpoint" && hasFileExtension(route.route)) trailingSlash = "never";
	const validatedParams = {};
	for (const [key, value] of Object.entries(params)) {
		validateGetStaticPathsParameter([key, value], route.component);
		if (value !== void 0) validatedParams[key] = trimSlashes(value);
	}
	return getRouteGenerator(route.segments, trailingSlash)(validatedParams);
}
// node_modules/astro/dist/core/routing/validation.js
function validateDynamicRouteModule(mod, { ssr, route }) {
	if ((!ssr || route.prerender) && route.origin !== "internal" && !mod.getStaticPaths) throw new AstroError({
		...GetStaticPathsRequired,
		location: { file: route.component }
	});
}
function validateGetStaticPathsResult(result, route) {
	if (!Array.isArray(result)) throw new AstroError({
		...InvalidGetStaticPathsReturn,
		message: InvalidGetStaticPathsReturn.message(typeof result),
		location: { file: route.component }
	});
	result.forEach((pathObject) => {
		if (typeof pathObject === "object" && Array.isArray(pathObject) || pathObject === null) throw new AstroError({
			...InvalidGetStaticPathsEntry,
			message: InvalidGetStaticPathsEntry.message(Array.isArray(pathObject) ? "array" : typeof pathObject)
		});
		if (pathObject.params === void 0 || pathObject.params === null || pathObject.params && Object.keys(pathObject.params).length === 0) throw new AstroError({
			...GetStaticPathsExpectedParams,
			location: { file: route.component }
		});
	});
}
// node_modules/astro/dist/core/render/paginate.js
function generatePaginateFunction(routeMatch, base, trailingSlash) {
	return function paginateUtility(data, args = {}) {
		const generate = getRouteGenerator(routeMatch.segments, trailingSlash);
		let { pageSize: _pageSize, params: _params, props: _props, format: _format } = args;
		const pageSize = _pageSize || 10;
		const paramName = "page";
		const additionalParams = _params || {};
		const additionalProps = _props || {};
		const formatUrl = _format || ((url) => url);
		let includesFirstPageNumber;
		if (routeMatch.params.includes(`...${paramName}`)) includesFirstPageNumber = false;
		else if (routeMatch.params.includes(`${paramName}`)) includesFirstPageNumber = true;
		else throw new AstroError({
			...PageNumberParamNotFound,
			message: PageNumberParamNotFound.message(paramName)
		});
		const lastPage = Math.max(1, Math.ceil(data.length / pageSize));
		return [...Array(lastPage).keys()].map((num) => {
			const pageNum = num + 1;
			const start = pageSize === Number.POSITIVE_INFINITY ? 0 : (pageNum - 1) * pageSize;
			const end = Math.min(start + pageSize, data.length);
			const params = {
				...additionalParams,
				[paramName]: includesFirstPageNumber || pageNum > 1 ? String(pageNum) : void 0
			};
			const current = formatUrl(addRouteBase(generate({ ...params }), base));
			const next = pageNum === lastPage ? void 0 : formatUrl(addRouteBase(generate({
				...params,
				page: String(pageNum + 1)
			}), base));
			const prev = pageNum === 1 ? void 0 : formatUrl(addRouteBase(generate({
				...params,
				page: !includesFirstPageNumber && pageNum - 1 === 1 ? void 0 : String(pageNum - 1)
			}), base));
			const first = pageNum === 1 ? void 0 : formatUrl(addRouteBase(generate({
				...params,
				page: includesFirstPageNumber ? "1" : void 0
			}), base));
			const last = pageNum === lastPage ? void 0 : formatUrl(addRouteBase(generate({
				...params,
				page: String(lastPage)
			}), base));
			return {
				params,
				props: {
					...additionalProps,
					page: {
						data: data.slice(start, end),
						start,
						end: end - 1,
						size: pageSize,
						total: data.length,
						currentPage: pageNum,
						lastPage,
						url: {
							current,
							next,
							prev,
							first,
							last
						}
					}
				}
			};
		});
	};
}
function addRouteBase(route, base) {
	let routeWithBase = joinPaths(base, route);
	if (routeWithBase === "") routeWithBase = "/";
	return routeWithBase;
}
// node_modules/astro/dist/core/render/route-cache.js
async function callGetStaticPaths({ mod, route, routeCache, ssr, base, trailingSlash }) {
	const cached = routeCache.get(route);
	if (!mod) throw new Error("This is an error caused by Astro and not your code. Please file an issue.");
	if (cached?.staticPaths && cached.mod === mod) return cached.staticPaths;
	validateDynamicRouteModule(mod, {
		ssr,
		route
	});
	if (ssr && !route.prerender || route.origin === "internal") {
		const entry = Object.assign([], { keyed: /* @__PURE__ */ new Map() });
		routeCache.set(route, {
			...cached,
			mod,
			staticPaths: entry
		});
		return entry;
	}
	let staticPaths = [];
	if (!mod.getStaticPaths) throw new Error("Unexpected Error.");
	staticPaths = await mod.getStaticPaths({
		paginate: generatePaginateFunction(route, base, trailingSlash),
		routePattern: route.route
	});
	validateGetStaticPathsResult(staticPaths, route);
	const keyedStaticPaths = staticPaths;
	keyedStaticPaths.keyed = /* @__PURE__ */ new Map();
	for (const sp of keyedStaticPaths) {
		const paramsKey = stringifyParams(sp.params, route, trailingSlash);
		keyedStaticPaths.keyed.set(paramsKey, sp);
	}
	routeCache.set(route, {
		...cached,
		mod,
		staticPaths: keyedStaticPaths
	});
	return keyedStaticPaths;
}
var RouteCache = class {
	logger;
	cache = {};
	runtimeMode;
	constructor(logger, runtimeMode = "production") {
		this.logger = logger;
		this.runtimeMode = runtimeMode;
	}
	/** Clear the cache. */
	clearAll() {
		this.cache = {};
	}
	set(route, entry) {
		const key = this.key(route);
		if (this.runtimeMode === "production" && this.cache[key]?.staticPaths) this.logger.warn(null, `Internal Warning: route cache overwritten. (${key})`);
		this.cache[key] = entry;
	}
	get(route) {
		return this.cache[this.key(route)];
	}
	key(route) {
		return `${route.route}_${route.component}`;
	}
};
const routeCaches = createManifestMemo((manifest) => new RouteCache(getLogger(manifest), getEnvironment(manifest).runtimeMode));
function getRouteCache(manifest) {
	return routeCaches.get(manifest);
}
function findPathItemByKey(staticPaths, params, route, logger, trailingSlash) {
	const paramsKey = stringifyParams(params, route, trailingSlash);
	const matchedStaticPath = staticPaths.keyed.get(paramsKey);
	if (matchedStaticPath) return matchedStaticPath;
	logger.debug("router", `findPathItemByKey() - Unexpected cache miss looking for ${paramsKey}`);
}
// node_modules/astro/dist/core/render/params-and-props.js
async function getProps(opts) {
	const { logger, mod, routeData: route, routeCache, pathname, serverLike, base, trailingSlash } = opts;
	if (!route || route.pathname) return {};
	if (routeIsRedirect(route) || routeIsFallback(route) || route.component === "astro-default-404.astro") return {};
	const staticPaths = await callGetStaticPaths({
		mod,
		route,
		routeCache,
		ssr: serverLike,
		base,
		trailingSlash
	});
	const params = getParams(route, pathname);
	const matchedStaticPath = findPathItemByKey(staticPaths, params, route, logger, trailingSlash);
	if (!matchedStaticPath && route.origin !== "internal" && (serverLike ? route.prerender : true)) throw new AstroError({
		...NoMatchingStaticPathFound,
		message: NoMatchingStaticPathFound.message(pathname),
		hint: NoMatchingStaticPathFound.hint([route.component])
	});
	if (mod) validatePrerenderEndpointCollision(route, mod, params);
	return matchedStaticPath?.props ? { ...matchedStaticPath.props } : {};
}
function getParams(route, pathname) {
	if (!route.params.length) return {};
	const hasHtmlSuffix = pathname.endsWith(".html") && !routeHasHtmlExtension(route);
	const path = hasHtmlSuffix && route.type === "page" ? pathname.slice(0, -5) : pathname;
	const allPatterns = [route, ...route.fallbackRoutes].map((r) => r.pattern);
	let paramsMatch = allPatterns.map((pattern) => pattern.exec(path)).find((x) => x);
	if (!paramsMatch && hasHtmlSuffix && route.type !== "page") {
		const strippedPath = pathname.endsWith("/index.html") ? pathname.slice(0, -11) || "/" : pathname.slice(0, -5);
		paramsMatch = allPatterns.map((pattern) => pattern.exec(strippedPath)).find((x) => x);
	}
	if (!paramsMatch) return {};
	const params = {};
	route.params.forEach((key, i) => {
		if (key.startsWith("...")) params[key.slice(3)] = paramsMatch[i + 1] ? paramsMatch[i + 1] : void 0;
		else params[key] = paramsMatch[i + 1];
	});
	return params;
}
function validatePrerenderEndpointCollision(route, mod, params) {
	if (route.type === "endpoint" && mod.getStaticPaths) {
		const lastSegment = route.segments[route.segments.length - 1];
		const paramValues = Object.values(params);
		const lastParam = paramValues[paramValues.length - 1];
		if (lastSegment.length === 1 && lastSegment[0].dynamic && lastParam === void 0) throw new AstroError({
			...PrerenderDynamicEndpointPathCollide,
			message: PrerenderDynamicEndpointPathCollide.message(route.route),
			hint: PrerenderDynamicEndpointPathCollide.hint(route.component),
			location: { file: route.component }
		});
	}
}
// node_modules/astro/dist/core/render/slots.js
function getFunctionExpression(slot) {
	if (!slot) return;
	const expressions = slot?.expressions?.filter((e) => isRenderInstruction(e) === false || isRenderTemplateResult(e));
	if (expressions?.length !== 1) return;
	const expression = expressions[0];
	if (isRenderTemplateResult(expression)) return getFunctionExpression(expression);
	return expression;
}
var Slots = class {
	#result;
	#slots;
	#logger;
	constructor(result, slots, logger) {
		this.#result = result;
		this.#slots = slots;
		this.#logger = logger;
		if (slots) for (const key of Object.keys(slots)) {
			if (this[key] !== void 0) throw new AstroError({
				...ReservedSlotName,
				message: ReservedSlotName.message(key)
			});
			Object.defineProperty(this, key, {
				get() {
					return true;
				},
				enumerable: true
			});
		}
	}
	has(name) {
		if (!this.#slots) return false;
		return Boolean(this.#slots[name]);
	}
	async render(name, args = []) {
		if (!this.#slots || !this.has(name)) return;
		const result = this.#result;
		if (!Array.isArray(args)) this.#logger.warn(null, `Expected second parameter to be an array, received a ${typeof args}. If you're trying to pass an array as a single argument and getting unexpected results, make sure you're passing your array as an item of an array. Ex: Astro.slots.render('default', [["Hello", "World"]])`);
		else if (args.length > 0) {
			const slotValue = this.#slots[name];
			const component = typeof slotValue === "function" ? await slotValue(result) : await slotValue;
			const expression = getFunctionExpression(component);
			if (expression) {
				const slot = async () => typeof expression === "function" ? expression(...args) : expression;
				return await renderSlotToString(result, slot).then((res) => {
					return res;
				});
			}
			if (typeof component === "function") return await renderJSX(result, component(...args)).then((res) => res != null ? String(res) : res);
		}
		const content = await renderSlotToString(result, this.#slots[name]);
		return chunkToString(result, content);
	}
};
// node_modules/astro/dist/i18n/fallback.js
function computeFallbackRoute(options) {
	const { pathname, responseStatus, fallback, fallbackType, locales, defaultLocale, strategy } = options;
	if (responseStatus !== 404) return { type: "none" };
	if (!fallback || Object.keys(fallback).length === 0) return { type: "none" };
	const segments = pathname.split("/");
	const urlLocale = segments.find((segment) => {
		for (const locale of locales) if (typeof locale === "string") {
			if (locale === segment) return true;
		} else if (locale.path === segment) return true;
		return false;
	});
	if (!urlLocale) return { type: "none" };
	if (!Object.keys(fallback).includes(urlLocale)) return { type: "none" };
	const fallbackLocale = fallback[urlLocale];
	const pathFallbackLocale = getPathByLocale(fallbackLocale, locales);
	const localeIndex = segments.indexOf(urlLocale);
	let newPathname;
	if (pathFallbackLocale === defaultLocale && strategy === "pathname-prefix-other-locales") {
		segments.splice(localeIndex, 1);
		newPathname = segments.join("/") || "/";
	} else {
		segments[localeIndex] = pathFallbackLocale;
		newPathname = segments.join("/");
	}
	return {
		type: fallbackType,
		pathname: newPathname
	};
}
// node_modules/astro/dist/i18n/router.js
var I18nRouter = class {
	#strategy;
	#defaultLocale;
	#locales;
	#base;
	#domains;
	constructor(options) {
		this.#strategy = options.strategy;
		this.#defaultLocale = options.defaultLocale;
		this.#locales = options.locales;
		this.#base = options.base === "/" ? "/" : removeTrailingForwardSlash(options.base || "");
		this.#domains = options.domains;
	}
	/**
	* Evaluate routing strategy for a pathname.
	* Returns decision object (not HTTP Response).
	*/
	match(pathname, context) {
		if (this.shouldSkipProcessing(pathname, context)) return { type: "continue" };
		switch (this.#strategy) {
			case "manual": return { type: "continue" };
			case "pathname-prefix-always": return this.matchPrefixAlways(pathname, context);
			case "domains-prefix-always":
				if (this.localeHasntDomain(context.currentLocale, context.currentDomain)) return { type: "continue" };
				return this.matchPrefixAlways(pathname, context);
			case "pathname-prefix-other-locales": return this.matchPrefixOtherLocales(pathname, context);
			case "domains-prefix-other-locales":
				if (this.localeHasntDomain(context.currentLocale, context.currentDomain)) return { type: "continue" };
				return this.matchPrefixOtherLocales(pathname, context);
			case "pathname-prefix-always-no-redirect": return this.matchPrefixAlwaysNoRedirect(pathname, context);
			case "domains-prefix-always-no-redirect":
				if (this.localeHasntDomain(context.currentLocale, context.currentDomain)) return { type: "continue" };
				return this.matchPrefixAlwaysNoRedirect(pathname, context);
			default: return { type: "continue" };
		}
	}
	/**
	* Check if i18n processing should be skipped for this request
	*/
	shouldSkipProcessing(pathname, context) {
		if (pathname.includes("/404") || pathname.includes("/500")) return true;
		if (pathname.includes("/_server-islands/")) return true;
		if (context.isReroute) return true;
		if (context.routeType && context.routeType !== "page" && context.routeType !== "fallback") return true;
		return false;
	}
	/**
	* Strategy: pathname-prefix-always
	* All locales must have a prefix, including the default locale.
	*/
	matchPrefixAlways(pathname, _context) {
		if (pathname === this.#base + "/" || pathname === this.#base) return {
			type: "redirect",
			location: `${this.#base === "/" ? "" : this.#base}/${this.#defaultLocale}`
		};
		if (!pathHasLocale(pathname, this.#locales)) return { type: "notFound" };
		return { type: "continue" };
	}
	/**
	* Strategy: pathname-prefix-other-locales
	* Default locale has no prefix, other locales must have a prefix.
	*/
	matchPrefixOtherLocales(pathname, _context) {
		let pathnameContainsDefaultLocale = false;
		for (const segment of pathname.split("/")) if (normalizeTheLocale(segment) === normalizeTheLocale(this.#defaultLocale)) {
			pathnameContainsDefaultLocale = true;
			break;
		}
		if (pathnameContainsDefaultLocale) return {
			type: "notFound",
			location: pathname.replace(`/${this.#defaultLocale}`, "")
		};
		return { type: "continue" };
	}
	/**
	* Strategy: pathname-prefix-always-no-redirect
	* Like prefix-always but allows root to serve instead of redirecting
	*/
	matchPrefixAlwaysNoRedirect(pathname, _context) {
		if (pathname === this.#base + "/" || pathname === this.#base) return { type: "continue" };
		if (!pathHasLocale(pathname, this.#locales)) return { type: "notFound" };
		return { type: "continue" };
	}
	/**
	* Check if the current locale doesn't belong to the configured domain.
	* Used for domain-based routing strategies.
	*/
	localeHasntDomain(currentLocale, currentDomain) {
		if (!this.#domains || !currentDomain) return false;
		if (!currentLocale) return false;
		const localesForDomain = this.#domains[currentDomain];
		if (!localesForDomain) return true;
		return !localesForDomain.includes(currentLocale);
	}
};
// node_modules/astro/dist/core/i18n/handler.js
function compileI18n(i18n, base, trailingSlash, format) {
	return {
		config: i18n,
		base,
		trailingSlash,
		format,
		router: new I18nRouter({
			strategy: i18n.strategy,
			defaultLocale: i18n.defaultLocale,
			locales: i18n.locales,
			base,
			domains: i18n.domainLookupTable ? Object.keys(i18n.domainLookupTable).reduce((acc, domain) => {
				const locale = i18n.domainLookupTable[domain];
				if (!acc[domain]) acc[domain] = [];
				acc[domain].push(locale);
				return acc;
			}, {}) : void 0
		})
	};
}
const i18nMemo = createManifestMemo((manifest) => {
	const config = manifest.i18n;
	return config && config.strategy !== "manual" ? compileI18n(config, manifest.base, manifest.trailingSlash, manifest.buildFormat) : null;
});
function getI18n(manifest) {
	return i18nMemo.get(manifest);
}
async function finalizeI18n(compiled, state, response) {
	markFeatureUsed(state.manifest, FetchFeatures.i18n);
	const i18n = compiled.config;
	if (state.skipErrorReroute && typeof i18n.fallback === "undefined") return response;
	if (state.responseRouteType !== "page" && state.responseRouteType !== "fallback") return response;
	const url = state.url;
	const currentLocale = state.computeCurrentLocale();
	const isPrerendered = state.routeData.prerender;
	const routerContext = {
		currentLocale,
		currentDomain: url.hostname,
		routeType: state.responseRouteType,
		isReroute: false
	};
	const routeDecision = compiled.router.match(url.pathname, routerContext);
	switch (routeDecision.type) {
		case "redirect": {
			let location = routeDecision.location;
			if (shouldAppendForwardSlash(compiled.trailingSlash, compiled.format)) location = appendForwardSlash(location);
			return new Response(null, {
				status: routeDecision.status ?? 302,
				headers: { Location: location }
			});
		}
		case "notFound": {
			if (isPrerendered) {
				const prerenderedRes = new Response(response.body, {
					status: 404,
					headers: response.headers
				});
				state.skipErrorReroute = true;
				if (routeDecision.location) prerenderedRes.headers.set("Location", routeDecision.location);
				return prerenderedRes;
			}
			const headers = new Headers();
			if (routeDecision.location) headers.set("Location", routeDecision.location);
			return new Response(null, {
				status: 404,
				headers
			});
		}
	}
	if (i18n.fallback && i18n.fallbackType) {
		const effectiveStatus = state.responseRouteType === "fallback" ? 404 : response.status;
		const fallbackDecision = computeFallbackRoute({
			pathname: url.pathname,
			responseStatus: effectiveStatus,
			currentLocale,
			fallback: i18n.fallback,
			fallbackType: i18n.fallbackType,
			locales: i18n.locales,
			defaultLocale: i18n.defaultLocale,
			strategy: i18n.strategy,
			base: compiled.base
		});
		switch (fallbackDecision.type) {
			case "redirect": return new Response(null, {
				status: 302,
				headers: { Location: fallbackDecision.pathname + url.search }
			});
			case "rewrite": try {
				return await state.rewrite(fallbackDecision.pathname + url.search);
			} catch {
				break;
			}
		}
	}
	return response;
}
// node_modules/astro/dist/i18n/index.js
function getPathByLocale(locale, locales) {
	for (const loopLocale of locales) if (typeof loopLocale === "string") {
		if (loopLocale === locale) return loopLocale;
	} else for (const code of loopLocale.codes) if (code === locale) return loopLocale.path;
	throw new AstroError(i18nNoLocaleFoundInPath);
}
function getAllCodes(locales) {
	const result = [];
	for (const loopLocale of locales) if (typeof loopLocale === "string") result.push(loopLocale);
	else result.push(...loopLocale.codes);
	return result;
}
// node_modules/astro/dist/i18n/utils.js
function parseLocale(header) {
	if (header === "*") return [{
		locale: header,
		qualityValue: void 0
	}];
	const result = [];
	const localeValues = header.split(",").map((str) => str.trim());
	for (const localeValue of localeValues) {
		const split = localeValue.split(";").map((str) => str.trim());
		const localeName = split[0];
		const qualityValue = split[1];
		if (!split) continue;
		if (qualityValue && qualityValue.startsWith("q=")) {
			const qualityValueAsFloat = Number.parseFloat(qualityValue.slice(2));
			if (Number.isNaN(qualityValueAsFloat) || qualityValueAsFloat > 1) result.push({
				locale: localeName,
				qualityValue: void 0
			});
			else result.push({
				locale: localeName,
				qualityValue: qualityValueAsFloat
			});
		} else result.push({
			locale: localeName,
			qualityValue: void 0
		});
	}
	return result;
}
function sortAndFilterLocales(browserLocaleList, locales) {
	const normalizedLocales = getAllCodes(locales).map(normalizeTheLocale);
	return browserLocaleList.filter((browserLocale) => {
		if (browserLocale.locale !== "*") return normalizedLocales.includes(normalizeTheLocale(browserLocale.locale));
		return true;
	}).sort((a, b) => {
		const qa = a.locale === "*" ? a.qualityValue ?? 0 : a.qualityValue ?? 1;
		return (b.locale === "*" ? b.qualityValue ?? 0 : b.qualityValue ?? 1) - qa;
	});
}
function computePreferredLocale(request, locales) {
	const acceptHeader = request.headers.get("Accept-Language");
	let result = void 0;
	if (acceptHeader) {
		const firstResult = sortAndFilterLocales(parseLocale(acceptHeader), locales).at(0);
		if (firstResult && firstResult.locale !== "*") {
			outer: for (const currentLocale of locales) if (typeof currentLocale === "string") {
				if (normalizeTheLocale(currentLocale) === normalizeTheLocale(firstResult.locale)) {
					result = currentLocale;
					break;
				}
			} else for (const currentCode of currentLocale.codes) if (normalizeTheLocale(currentCode) === normalizeTheLocale(firstResult.locale)) {
				result = currentCode;
				break outer;
			}
		}
	}
	return result;
}
function computePreferredLocaleList(request, locales) {
	const acceptHeader = request.headers.get("Accept-Language");
	let result = [];
	if (acceptHeader) {
		const browserLocaleList = sortAndFilterLocales(parseLocale(acceptHeader), locales);
		if (browserLocaleList.length === 1 && browserLocaleList.at(0).locale === "*") return getAllCodes(locales);
		else if (browserLocaleList.length > 0) {
			for (const browserLocale of browserLocaleList) for (const loopLocale of locales) if (typeof loopLocale === "string") {
				if (normalizeTheLocale(loopLocale) === normalizeTheLocale(browserLocale.locale)) result.push(loopLocale);
			} else for (const code of loopLocale.codes) if (normalizeTheLocale(code) === normalizeTheLocale(browserLocale.locale)) result.push(code);
		}
	}
	return result;
}
function computeCurrentLocale(pathname, locales, defaultLocale) {
	for (const segment of pathname.split("/").map(normalizeThePath)) for (const locale of locales) if (typeof locale === "string") {
		if (!segment.includes(locale)) continue;
		if (normalizeTheLocale(locale) === normalizeTheLocale(segment)) return locale;
	} else if (locale.path === segment) return locale.codes.at(0);
	else for (const code of locale.codes) if (normalizeTheLocale(code) === normalizeTheLocale(segment)) return code;
	for (const locale of locales) if (typeof locale === "string") {
		if (locale === defaultLocale) return locale;
	} else if (locale.path === defaultLocale) return locale.codes.at(0);
}
function computeCurrentLocaleFromParams(params, locales) {
	const byNormalizedCode = /* @__PURE__ */ new Map();
	const byPath = /* @__PURE__ */ new Map();
	for (const locale of locales) if (typeof locale === "string") byNormalizedCode.set(normalizeTheLocale(locale), locale);
	else {
		byPath.set(locale.path, locale.codes[0]);
		for (const code of locale.codes) byNormalizedCode.set(normalizeTheLocale(code), code);
	}
	for (const value of Object.values(params)) {
		if (!value) continue;
		const pathMatch = byPath.get(value);
		if (pathMatch) return pathMatch;
		const codeMatch = byNormalizedCode.get(normalizeTheLocale(value));
		if (codeMatch) return codeMatch;
	}
}
// node_modules/astro/dist/core/app/prepare-response.js
function prepareResponse(response, { addCookieHeader }) {
	if (addCookieHeader) for (const setCookieHeaderValue of getSetCookiesFromResponse(response)) response.headers.append("set-cookie", setCookieHeaderValue);
	Reflect.set(response, responseSentSymbol$1, true);
}
// node_modules/astro/dist/core/pages/handler.js
const EMPTY_SLOTS = Object.freeze({});
async function handlePages(state, ctx) {
	const { logger, streaming } = state;
	state.resetResponseMetadata();
	let response;
	const componentInstance = await state.loadComponentInstance();
	switch (state.routeData.type) {
		case "endpoint":
			response = await renderEndpoint(componentInstance, ctx, state.routeData.prerender, logger, state);
			break;
		case "page": {
			const props = await state.getProps();
			const actionApiContext = state.getActionAPIContext();
			const result = await state.createResult(componentInstance, actionApiContext);
			try {
				response = await renderPage(result, componentInstance?.default, props, state.slots ?? EMPTY_SLOTS, streaming, state.routeData);
			} catch (e) {
				result.cancelled = true;
				throw e;
			}
			state.responseRouteType = "page";
			if (state.routeData.route === "/404" || state.routeData.route === "/500") state.skipErrorReroute = true;
			break;
		}
		case "redirect": return new Response(null, {
			status: 404,
			headers: { [ASTRO_ERROR_HEADER]: "true" }
		});
		case "fallback":
			state.responseRouteType = "fallback";
			return new Response(null, { status: 500 });
	}
	const responseCookies = getCookiesFromResponse(response);
	if (responseCookies) state.cookies.merge(responseCookies);
	state.response = response;
	return response;
}
// node_modules/astro/dist/core/routing/match.js
function matchRoute$1(pathname, manifest) {
	if (isRoute404(pathname)) {
		const errorRoute = manifest.routes.find((route) => isRoute404(route.route));
		if (errorRoute) return errorRoute;
	}
	if (isRoute500(pathname)) {
		const errorRoute = manifest.routes.find((route) => isRoute500(route.route));
		if (errorRoute) return errorRoute;
	}
	return manifest.routes.find((route) => {
		return route.pattern.test(pathname) || route.fallbackRoutes.some((fallbackRoute) => fallbackRoute.pattern.test(pathname));
	});
}
function isRoute404or500(route) {
	return isRoute404(route.route) || isRoute500(route.route);
}
function isRouteServerIsland(route) {
	return route.component === SERVER_ISLAND_COMPONENT;
}
// node_modules/astro/dist/core/routing/astro-designed-error-pages.js
function ensure404Route(manifest) {
	if (!manifest.routes.some((route) => route.route === "/404")) manifest.routes.push(DEFAULT_404_ROUTE);
	return manifest;
}
// node_modules/astro/dist/core/routing/priority.js
function routeComparator(a, b) {
	const commonLength = Math.min(a.segments.length, b.segments.length);
	for (let index = 0; index < commonLength; index++) {
		const aSegment = a.segments[index];
		const bSegment = b.segments[index];
		const aIsStatic = aSegment.every((part) => !part.dynamic && !part.spread);
		const bIsStatic = bSegment.every((part) => !part.dynamic && !part.spread);
		if (aIsStatic && bIsStatic) {
			const aContent = aSegment.map((part) => part.content).join("");
			const bContent = bSegment.map((part) => part.content).join("");
			if (aContent !== bContent) return aContent.localeCompare(bContent);
		}
		if (aIsStatic !== bIsStatic) return aIsStatic ? -1 : 1;
		const aAllDynamic = aSegment.every((part) => part.dynamic);
		if (aAllDynamic !== bSegment.every((part) => part.dynamic)) return aAllDynamic ? 1 : -1;
		const aHasSpread = aSegment.some((part) => part.spread);
		if (aHasSpread !== bSegment.some((part) => part.spread)) return aHasSpread ? 1 : -1;
	}
	const aLength = a.segments.length;
	const bLength = b.segments.length;
	if (aLength !== bLength) {
		const aEndsInRest = a.segments.at(-1)?.some((part) => part.spread);
		const bEndsInRest = b.segments.at(-1)?.some((part) => part.spread);
		if (aEndsInRest !== bEndsInRest && Math.abs(aLength - bLength) === 1) {
			if (aLength > bLength && aEndsInRest) return 1;
			if (bLength > aLength && bEndsInRest) return -1;
		}
		return aLength > bLength ? -1 : 1;
	}
	if (a.type === "endpoint" !== (b.type === "endpoint")) return a.type === "endpoint" ? -1 : 1;
	return a.route.localeCompare(b.route);
}
// node_modules/astro/dist/core/routing/router.js
var Router = class {
	#routes;
	#base;
	#baseWithoutTrailingSlash;
	#buildFormat;
	#trailingSlash;
	constructor(routes, options) {
		this.#routes = [...routes].sort(routeComparator);
		this.#base = normalizeBase(options.base);
		this.#baseWithoutTrailingSlash = removeTrailingForwardSlash(this.#base);
		this.#buildFormat = options.buildFormat;
		this.#trailingSlash = options.trailingSlash;
	}
	/**
	* Match an input pathname against the route list.
	* If allowWithoutBase is true, a non-base-prefixed path is still considered.
	*/
	match(inputPathname, { allowWithoutBase = false } = {}) {
		const normalized = getRedirectForPathname(inputPathname);
		if (normalized.redirect) return {
			type: "redirect",
			location: normalized.redirect,
			status: 301
		};
		if (this.#base !== "/") {
			const baseWithSlash = `${this.#baseWithoutTrailingSlash}/`;
			if (this.#trailingSlash === "always" && (normalized.pathname === this.#baseWithoutTrailingSlash || normalized.pathname === this.#base)) return {
				type: "redirect",
				location: baseWithSlash,
				status: 301
			};
			if (this.#trailingSlash === "never" && normalized.pathname === baseWithSlash) return {
				type: "redirect",
				location: this.#baseWithoutTrailingSlash,
				status: 301
			};
		}
		const baseResult = stripBase(normalized.pathname, this.#base, this.#baseWithoutTrailingSlash, this.#trailingSlash);
		if (!baseResult) {
			if (!allowWithoutBase) return {
				type: "none",
				reason: "outside-base"
			};
		}
		let pathname = baseResult ?? normalized.pathname;
		if (this.#buildFormat === "file") pathname = normalizeFileFormatPathname(pathname);
		const route = this.#routes.find((candidate) => {
			if (candidate.pattern.test(pathname)) return true;
			return candidate.fallbackRoutes.some((fallbackRoute) => fallbackRoute.pattern.test(pathname));
		});
		if (!route) return {
			type: "none",
			reason: "no-match"
		};
		return {
			type: "match",
			route,
			params: getParams(route, pathname),
			pathname
		};
	}
	/**
	* Returns all routes that match the given pathname, in priority order.
	* Used when the first match (e.g. a prerendered route) cannot serve
	* the request and subsequent matches need to be tried.
	*/
	matchAll(inputPathname, { allowWithoutBase = false } = {}) {
		const normalized = getRedirectForPathname(inputPathname);
		if (normalized.redirect) return [];
		const baseResult = stripBase(normalized.pathname, this.#base, this.#baseWithoutTrailingSlash, this.#trailingSlash);
		if (!baseResult && !allowWithoutBase) return [];
		let pathname = baseResult ?? normalized.pathname;
		if (this.#buildFormat === "file") pathname = normalizeFileFormatPathname(pathname);
		return this.#routes.filter((candidate) => {
			if (candidate.pattern.test(pathname)) return true;
			return candidate.fallbackRoutes.some((fallbackRoute) => fallbackRoute.pattern.test(pathname));
		});
	}
};
function normalizeBase(base) {
	if (!base) return "/";
	if (base === "/") return base;
	return prependForwardSlash(base);
}
function getRedirectForPathname(pathname) {
	let value = prependForwardSlash(pathname);
	if (value.startsWith("//")) return {
		pathname: value,
		redirect: `/${value.replace(/^\/+/, "")}`
	};
	return { pathname: value };
}
function stripBase(pathname, base, baseWithoutTrailingSlash, trailingSlash) {
	if (base === "/") return pathname;
	const baseWithSlash = `${baseWithoutTrailingSlash}/`;
	if (pathname === baseWithoutTrailingSlash || pathname === base) return trailingSlash === "always" ? null : "/";
	if (pathname === baseWithSlash) return trailingSlash === "never" ? null : "/";
	if (pathname.startsWith(baseWithSlash)) return pathname.slice(baseWithoutTrailingSlash.length);
	return null;
}
function normalizeFileFormatPathname(pathname) {
	if (pathname.endsWith("/index.html")) {
		const trimmed = pathname.slice(0, -11);
		return trimmed === "" ? "/" : trimmed;
	}
	if (pathname.endsWith(".html")) {
		const trimmed = pathname.slice(0, -5);
		return trimmed === "" ? "/" : trimmed;
	}
	return pathname;
}
// node_modules/astro/dist/core/routing/route-table.js
function compileRouteTable(manifest, routes) {
	const routesList = ensure404Route({ routes });
	const router = new Router(routesList.routes, {
		base: manifest.base,
		trailingSlash: manifest.trailingSlash,
		buildFormat: manifest.buildFormat
	});
	return {
		routes: routesList.routes,
		router
	};
}
const routeTables = createManifestMemo((manifest) => compileRouteTable(manifest, (manifest.routes ?? []).map((route) => route.routeData)));
function getRouteTable(manifest) {
	return routeTables.get(manifest);
}
function updateRouteTable(manifest, routes) {
	routeTables.set(manifest, compileRouteTable(manifest, [...routes]));
}
function matchRoute(manifest, pathname) {
	const match = getRouteTable(manifest).router.match(pathname, { allowWithoutBase: true });
	if (match.type !== "match") return void 0;
	return match.route;
}
function matchAllRoutes(manifest, pathname) {
	return getRouteTable(manifest).router.matchAll(pathname, { allowWithoutBase: true });
}
// node_modules/astro/dist/core/session/provider-disabled.js
function provideSession(state) {
	markFeatureUsed(state.manifest, FetchFeatures.sessions);
}
// node_modules/astro/dist/core/app/validate-headers.js
function getFirstForwardedValue(multiValueHeader) {
	return multiValueHeader?.toString().split(",").map((e) => e.trim())[0];
}
function sanitizeHost(hostname) {
	if (!hostname) return void 0;
	if (/[/\\]/.test(hostname)) return void 0;
	return hostname;
}
function parseHost(host) {
	const parts = host.split(":");
	if (parts.length > 2) return void 0;
	return {
		hostname: parts[0],
		port: parts[1]
	};
}
function matchesAllowedDomains(hostname, protocol, port, allowedDomains) {
	const urlString = `${protocol}://${port ? `${hostname}:${port}` : hostname}`;
	if (!URL.canParse(urlString)) return false;
	const testUrl = new URL(urlString);
	return allowedDomains.some((pattern) => matchPattern(testUrl, pattern));
}
function validateHost(host, protocol, allowedDomains) {
	if (!host || host.length === 0) return void 0;
	if (!allowedDomains || allowedDomains.length === 0) return void 0;
	const sanitized = sanitizeHost(host);
	if (!sanitized) return void 0;
	const parsed = parseHost(sanitized);
	if (!parsed) return void 0;
	const { hostname, port } = parsed;
	if (matchesAllowedDomains(hostname, protocol, port, allowedDomains)) return sanitized;
}
function validateForwardedHeaders(forwardedProtocol, forwardedHost, forwardedPort, allowedDomains) {
	const result = {};
	if (forwardedProtocol) {
		if (allowedDomains && allowedDomains.length > 0) {
			if (allowedDomains.some((pattern) => pattern.protocol !== void 0)) try {
				const testUrl = new URL(`${forwardedProtocol}://example.com`);
				if (allowedDomains.some((pattern) => matchPattern(testUrl, { protocol: pattern.protocol }))) result.protocol = forwardedProtocol;
			} catch {}
			else if (/^https?$/.test(forwardedProtocol)) result.protocol = forwardedProtocol;
		}
	}
	if (forwardedPort && allowedDomains && allowedDomains.length > 0) {
		if (allowedDomains.some((pattern) => pattern.port !== void 0)) {
			if (allowedDomains.some((pattern) => pattern.port === forwardedPort)) result.port = forwardedPort;
		}
	}
	if (forwardedHost && forwardedHost.length > 0 && allowedDomains && allowedDomains.length > 0) {
		const protoForValidation = result.protocol || "https";
		const sanitized = sanitizeHost(forwardedHost);
		const parsed = sanitized ? parseHost(sanitized) : void 0;
		if (sanitized && parsed) {
			const { hostname, port: portFromHost } = parsed;
			if (matchesAllowedDomains(hostname, protoForValidation, result.port || portFromHost, allowedDomains)) result.host = sanitized;
		}
	}
	return result;
}
// node_modules/astro/dist/core/output-filename.js
const STATUS_CODE_PAGES = /* @__PURE__ */ new Set(["/404", "/500"]);
function getOutputFilename(buildFormat, name, routeData) {
	if (routeData.type === "endpoint") return name;
	if (name === "/" || name === "") return name === "" ? "index.html" : "/index.html";
	if (buildFormat === "file" || STATUS_CODE_PAGES.has(name)) return `${removeTrailingForwardSlash(name || "index")}.html`;
	if (buildFormat === "preserve" && !routeData.isIndex) return `${removeTrailingForwardSlash(name || "index")}.html`;
	return `${removeTrailingForwardSlash(name)}/index.html`;
}
// node_modules/astro/dist/core/errors/default-handler.js
async function renderDefaultError(manifest, request, { status, response: originalResponse, skipMiddleware = false, error, pathname, ...resolvedRenderOptions }) {
	const resolvedPathname = pathname ?? new FetchState(manifest, request).pathname;
	const routeTable = getRouteTable(manifest);
	const errorRouteData = matchRoute$1(getErrorRoutePath(resolvedPathname, status, routeTable.routes, manifest.i18n?.locales, manifest.trailingSlash === "always"), routeTable);
	const url = new URL(request.url);
	if (errorRouteData) {
		if (errorRouteData.prerender) {
			const allowedDomains = manifest.allowedDomains;
			const safeOrigin = validateHost(url.host, url.protocol.replace(":", ""), allowedDomains) ? url.origin : `${url.protocol}//localhost`;
			const statusURL = new URL(`${removeTrailingForwardSlash(manifest.base)}${getOutputFilename(manifest.buildFormat, errorRouteData.route, errorRouteData)}`, safeOrigin);
			if (statusURL.toString() !== request.url && resolvedRenderOptions.prerenderedErrorPageFetch) try {
				const newResponse = mergeResponses(await resolvedRenderOptions.prerenderedErrorPageFetch(statusURL.toString()), originalResponse, {
					status,
					removeContentEncodingHeaders: true
				});
				prepareResponse(newResponse, resolvedRenderOptions);
				return newResponse;
			} catch {
				const response2 = mergeResponses(new Response(null, { status }), originalResponse);
				prepareResponse(response2, resolvedRenderOptions);
				return response2;
			}
		}
		const mod = await getEnvironment(manifest).getComponentByRoute(manifest, errorRouteData);
		const errorState = new FetchState(manifest, request);
		errorState.skipMiddleware = skipMiddleware;
		errorState.clientAddress = resolvedRenderOptions.clientAddress;
		errorState.routeData = errorRouteData;
		errorState.pathname = resolvedPathname;
		errorState.status = status;
		errorState.componentInstance = mod;
		errorState.locals = resolvedRenderOptions.locals ?? {};
		errorState.initialProps = { error };
		try {
			await provideSession(errorState);
			const response2 = await handleMiddleware(errorState, handlePages);
			if (rewroteToEmptyErrorResponse(skipMiddleware, errorRouteData, errorState.routeData, response2)) return renderDefaultError(manifest, request, {
				...resolvedRenderOptions,
				status,
				error,
				response: originalResponse,
				skipMiddleware: true,
				pathname: resolvedPathname
			});
			const newResponse = mergeResponses(response2, originalResponse);
			prepareResponse(newResponse, resolvedRenderOptions);
			return newResponse;
		} catch {
			if (skipMiddleware === false) return renderDefaultError(manifest, request, {
				...resolvedRenderOptions,
				status,
				error,
				response: originalResponse,
				skipMiddleware: true,
				pathname: resolvedPathname
			});
		} finally {
			await errorState.finalizeAll();
		}
	}
	const response = mergeResponses(new Response(null, { status }), originalResponse);
	prepareResponse(response, resolvedRenderOptions);
	return response;
}
function mergeResponses(newResponse, originalResponse, override) {
	let newResponseHeaders = newResponse.headers;
	if (override?.removeContentEncodingHeaders) {
		newResponseHeaders = new Headers(newResponseHeaders);
		newResponseHeaders.delete("Content-Encoding");
		newResponseHeaders.delete("Content-Length");
	}
	if (!originalResponse) {
		if (override !== void 0) return new Response(newResponse.body, {
			status: override.status,
			statusText: newResponse.statusText,
			headers: newResponseHeaders
		});
		return newResponse;
	}
	const status = override?.status ? override.status : originalResponse.status === 200 ? newResponse.status : originalResponse.status;
	try {
		originalResponse.headers.delete("Content-type");
		originalResponse.headers.delete("Content-Length");
		originalResponse.headers.delete("Transfer-Encoding");
	} catch {}
	const newHeaders = new Headers();
	const seen = /* @__PURE__ */ new Set();
	for (const [name, value] of originalResponse.headers) {
		newHeaders.append(name, value);
		seen.add(name.toLowerCase());
	}
	for (const [name, value] of newResponseHeaders) {
		const lower = name.toLowerCase();
		if (!seen.has(lower) || lower === "set-cookie") newHeaders.append(name, value);
	}
	const mergedResponse = new Response(newResponse.body, {
		status,
		statusText: status === 200 ? newResponse.statusText : originalResponse.statusText,
		headers: newHeaders
	});
	const originalCookies = getCookiesFromResponse(originalResponse);
	const newCookies = getCookiesFromResponse(newResponse);
	if (originalCookies) {
		if (newCookies) originalCookies.merge(newCookies);
		attachCookiesToResponse(mergedResponse, originalCookies);
	} else if (newCookies) attachCookiesToResponse(mergedResponse, newCookies);
	return mergedResponse;
}
// node_modules/astro/dist/core/errors/build-handler.js
async function renderBuildError(manifest, request, options) {
	if (options.status === 500) {
		if (options.response) return options.response;
		throw options.error;
	}
	return renderDefaultError(manifest, request, {
		...options,
		prerenderedErrorPageFetch: void 0
	});
}
// node_modules/astro/dist/core/errors/dev-handler.js
async function renderDevError(manifest, request, { skipMiddleware = false, error, status, response: _response, pathname, ...resolvedRenderOptions }, { shouldInjectCspMetaTags }) {
	if (isAstroError(error) && [MiddlewareNoDataOrNextCalled.name, MiddlewareNotAResponse.name].includes(error.name)) throw error;
	const resolvedPathname = pathname ?? new FetchState(manifest, request).pathname;
	const renderRoute = async (routeData) => {
		try {
			const preloadedComponent = await getEnvironment(manifest).getComponentByRoute(manifest, routeData);
			const errorState = new FetchState(manifest, request);
			errorState.skipMiddleware = skipMiddleware;
			errorState.clientAddress = resolvedRenderOptions.clientAddress;
			errorState.shouldInjectCspMetaTags = shouldInjectCspMetaTags ? !!manifest.csp : false;
			errorState.routeData = routeData;
			errorState.pathname = resolvedPathname;
			errorState.status = status;
			errorState.componentInstance = preloadedComponent;
			errorState.locals = resolvedRenderOptions.locals ?? {};
			errorState.initialProps = { error };
			const response = await handleMiddleware(errorState, handlePages);
			if (rewroteToEmptyErrorResponse(skipMiddleware, routeData, errorState.routeData, response)) return renderDevError(manifest, request, {
				...resolvedRenderOptions,
				status,
				error,
				skipMiddleware: true,
				pathname: resolvedPathname
			}, { shouldInjectCspMetaTags });
			if (error) getLogger(manifest).error("router", error.stack || error.message);
			return response;
		} catch (_err) {
			if (skipMiddleware === false) return renderDevError(manifest, request, {
				...resolvedRenderOptions,
				status: 500,
				skipMiddleware: true,
				error: _err,
				pathname: resolvedPathname
			}, { shouldInjectCspMetaTags });
			throw _err;
		}
	};
	if (status === 404) {
		const custom404 = getCustom404Route(getRouteTable(manifest));
		if (custom404) return renderRoute(custom404);
	}
	const custom500 = getCustom500Route(getRouteTable(manifest));
	if (!custom500) throw error;
	else return renderRoute(custom500);
}
// node_modules/astro/dist/core/errors/handler.js
function renderErrorPage(manifest, request, options) {
	const env = getEnvironment(manifest);
	switch (env.errorStrategy) {
		case "dev": return renderDevError(manifest, request, options, { shouldInjectCspMetaTags: env.injectCspMetaTagsOnErrorPages });
		case "build": return renderBuildError(manifest, request, options);
		case "default": return renderDefaultError(manifest, request, options);
	}
}
function renderErrorFromState(state, request, options) {
	if (state.renderError) return state.renderError(request, options);
	return renderErrorPage(state.manifest, request, options);
}
function rewroteToEmptyErrorResponse(skipMiddleware, errorRouteData, renderedRouteData, response) {
	return skipMiddleware === false && renderedRouteData !== errorRouteData && response.body === null && REROUTABLE_STATUS_CODES.includes(response.status);
}
// node_modules/astro/dist/core/middleware/callMiddleware.js
async function callMiddleware(onRequest, apiContext, responseFunction) {
	let nextCalled = false;
	let responseFunctionPromise = void 0;
	const next = async (payload) => {
		nextCalled = true;
		responseFunctionPromise = responseFunction(apiContext, payload);
		return responseFunctionPromise;
	};
	const middlewarePromise = onRequest(apiContext, next);
	return await Promise.resolve(middlewarePromise).then(async (value) => {
		if (nextCalled) {
			if (typeof value !== "undefined") {
				if (value instanceof Response === false) throw new AstroError(MiddlewareNotAResponse);
				return value;
			} else if (responseFunctionPromise) return responseFunctionPromise;
			else throw new AstroError(MiddlewareNotAResponse);
		} else if (typeof value === "undefined") throw new AstroError(MiddlewareNoDataOrNextCalled);
		else if (value instanceof Response === false) throw new AstroError(MiddlewareNotAResponse);
		else return value;
	});
}
// node_modules/astro/dist/core/middleware/sequence.js
function sequence(...handlers) {
	const filtered = handlers.filter((h) => !!h);
	const length = filtered.length;
	if (!length) return defineMiddleware((_context, next) => {
		return next();
	});
	return defineMiddleware((context, next) => {
		let carriedPayload = void 0;
		return applyHandle(0, context);
		function applyHandle(i, handleContext) {
			const handle = filtered[i];
			return handle(handleContext, async (payload) => {
				if (i < length - 1) {
					if (payload) {
						const oldPathname = handleContext.url.pathname;
						const state = Reflect.get(handleContext, fetchStateSymbol);
						if (!state) throw new Error("FetchState not found on APIContext. `next(payload)` rewrites require a context created through Astro's request pipeline.");
						const manifest = state.manifest;
						const { routeData, pathname } = await getEnvironment(manifest).tryRewrite(manifest, payload, handleContext.request);
						let newRequest;
						if (payload instanceof Request) newRequest = payload;
						else {
							const request = handleContext.request.method === "GET" || handleContext.request.method === "HEAD" ? handleContext.request : handleContext.request.clone();
							newRequest = copyRequest(payload instanceof URL ? payload : new URL(payload, handleContext.url.origin), request, false, state.logger, routeData.route);
						}
						if (manifest.serverLike === true && handleContext.isPrerendered === false && routeData.prerender === true) throw new AstroError({
							...ForbiddenRewrite,
							message: ForbiddenRewrite.message(handleContext.url.pathname, pathname, routeData.component),
							hint: ForbiddenRewrite.hint(routeData.component)
						});
						carriedPayload = payload;
						handleContext.request = newRequest;
						handleContext.url = new URL(newRequest.url);
						handleContext.params = getParams(routeData, pathname);
						handleContext.routePattern = routeData.route;
						setOriginPathname(handleContext.request, oldPathname, manifest.trailingSlash, manifest.buildFormat);
					}
					return applyHandle(i + 1, handleContext);
				} else return next(payload ?? carriedPayload);
			});
		}
	});
}
// node_modules/astro/dist/core/middleware/load.js
const resolvedMiddleware = /* @__PURE__ */ new WeakMap();
const middlewareMemo = createAsyncManifestMemo(async (manifest) => {
	let handler;
	if (manifest.middleware) {
		const internalMiddlewares = [(await manifest.middleware()).onRequest ?? NOOP_MIDDLEWARE_FN];
		if (manifest.checkOrigin) internalMiddlewares.unshift(createOriginCheckMiddleware());
		handler = sequence(...internalMiddlewares);
	} else handler = NOOP_MIDDLEWARE_FN;
	resolvedMiddleware.set(manifest, handler);
	return handler;
});
function getMiddleware(manifest) {
	return middlewareMemo.get(manifest);
}
// node_modules/astro/dist/core/cache/runtime/noop.js
const EMPTY_OPTIONS = Object.freeze({ tags: [] });
var NoopAstroCache = class {
	enabled = false;
	set() {}
	get tags() {
		return [];
	}
	get options() {
		return EMPTY_OPTIONS;
	}
	async invalidate() {}
};
let hasWarned = false;
var DisabledAstroCache = class {
	enabled = false;
	#logger;
	constructor(logger) {
		this.#logger = logger;
	}
	#warn() {
		if (!hasWarned) {
			hasWarned = true;
			this.#logger?.warn("cache", "`cache.set()` was called but caching is not enabled. Configure a cache provider in your Astro config under `cache` to enable caching.");
		}
	}
	set() {
		this.#warn();
	}
	get tags() {
		return [];
	}
	get options() {
		return EMPTY_OPTIONS;
	}
	async invalidate() {
		throw new AstroError(CacheNotEnabled);
	}
};
// node_modules/astro/dist/core/middleware/astro-middleware.js
async function handleMiddleware(state, renderRouteCallback) {
	markFeatureUsed(state.manifest, FetchFeatures.middleware);
	await state.getProps();
	const apiContext = state.getAPIContext();
	state.counter++;
	if (state.counter === 4) return new Response("Loop Detected", {
		status: 508,
		statusText: "Astro detected a loop where you tried to call the rewriting logic more than four times."
	});
	const next = async (ctx, payload) => {
		if (payload) {
			state.logger.debug("router", "Called rewriting to:", payload);
			applyRewriteToState(state, payload, await getEnvironment(state.manifest).tryRewrite(state.manifest, payload, state.request));
		}
		return renderRouteCallback(state, ctx);
	};
	let response;
	if (state.skipMiddleware) response = await next(apiContext);
	else response = await callMiddleware(sequence(await getMiddleware(state.manifest)), apiContext, next);
	attachCookiesToResponse(response, state.cookies);
	state.response = response;
	return response;
}
// node_modules/astro/dist/core/util/normalized-url.js
function createNormalizedUrl(requestUrl) {
	return normalizeUrl(new URL(requestUrl));
}
function setPathname(url, pathname) {
	if (url.pathname !== pathname) url.pathname = pathname;
}
function normalizeUrl(url) {
	try {
		setPathname(url, validateAndDecodePathname(url.pathname));
	} catch {
		try {
			setPathname(url, decodeURI(url.pathname));
		} catch {}
	}
	setPathname(url, collapseDuplicateSlashes(url.pathname));
	return url;
}
// node_modules/astro/dist/core/rewrites/handler.js
function applyRewriteToState(state, payload, { routeData, componentInstance, newUrl, pathname }, { mergeCookies = false } = {}) {
	const oldPathname = state.pathname;
	const isI18nFallback = routeData.fallbackRoutes && routeData.fallbackRoutes.length > 0;
	if (state.manifest.serverLike && !state.routeData.prerender && routeData.prerender && !isI18nFallback) throw new AstroError({
		...ForbiddenRewrite,
		message: ForbiddenRewrite.message(state.pathname, pathname, routeData.component),
		hint: ForbiddenRewrite.hint(routeData.component)
	});
	state.routeData = routeData;
	state.componentInstance = componentInstance;
	if (payload instanceof Request) state.request = payload;
	else state.request = copyRequest(newUrl, state.request, routeData.prerender, state.logger, state.routeData.route);
	state.url = createNormalizedUrl(state.request.url);
	if (mergeCookies) {
		const newCookies = new AstroCookies(state.request, state.logger);
		if (state.cookies) newCookies.merge(state.cookies);
		state.cookies = newCookies;
	}
	state.params = getParams(routeData, pathname);
	state.pathname = pathname;
	state.isRewriting = true;
	state.status = 200;
	setOriginPathname(state.request, oldPathname, state.manifest.trailingSlash, state.manifest.buildFormat);
	state.invalidateContexts();
}
async function executeRewrite(state, payload) {
	state.logger.debug("router", "Calling rewrite: ", payload);
	applyRewriteToState(state, payload, await getEnvironment(state.manifest).tryRewrite(state.manifest, payload, state.request), { mergeCookies: true });
	return handleMiddleware(state, handlePages);
}
// node_modules/astro/dist/core/i18n/domain.js
function computePathnameFromDomain(request, url, i18n, base, trailingSlash, allowedDomains, logger, pathnameFromRequest) {
	let pathname = void 0;
	if (i18n && (i18n.strategy === "domains-prefix-always" || i18n.strategy === "domains-prefix-other-locales" || i18n.strategy === "domains-prefix-always-no-redirect")) {
		const validated = validateForwardedHeaders(getFirstForwardedValue(request.headers.get("X-Forwarded-Proto") ?? void 0), getFirstForwardedValue(request.headers.get("X-Forwarded-Host") ?? void 0), getFirstForwardedValue(request.headers.get("X-Forwarded-Port") ?? void 0), allowedDomains);
		const protocol = validated.protocol ? `${validated.protocol}:` : url.protocol;
		const requestHost = request.headers.get("Host") ?? void 0;
		const validatedRequestHost = allowedDomains?.length ? validateHost(requestHost, protocol.slice(0, -1), allowedDomains) : requestHost;
		let host = validated.host ?? validatedRequestHost;
		if (host && protocol) {
			host = host.split(":")[0];
			try {
				let locale;
				const hostAsUrl = new URL(`${protocol}//${host}`);
				for (const [domainKey, localeValue] of Object.entries(i18n.domainLookupTable)) {
					const domainKeyAsUrl = new URL(domainKey);
					if (hostAsUrl.host === domainKeyAsUrl.host && hostAsUrl.protocol === domainKeyAsUrl.protocol) {
						locale = localeValue;
						break;
					}
				}
				if (locale) {
					const requestPathname = pathnameFromRequest ?? stripRequestBase(url.pathname, base);
					pathname = prependForwardSlash(joinPaths(normalizeTheLocale(locale), requestPathname));
					if (trailingSlash === "always") pathname = appendForwardSlash(pathname);
					else if (trailingSlash === "never") pathname = removeTrailingForwardSlash(pathname);
					else if (url.pathname.endsWith("/")) pathname = appendForwardSlash(pathname);
				}
			} catch (e) {
				logger.error("router", `Astro tried to parse ${protocol}//${host} as an URL, but it threw a parsing error. Check the X-Forwarded-Host and X-Forwarded-Proto headers.`);
				logger.error("router", `Error: ${e}`);
			}
		}
	}
	return pathname;
}
// node_modules/astro/dist/core/manifest/derived.js
const sites = createManifestMemo((manifest) => manifest.site ? new URL(manifest.site) : void 0);
function getSite(manifest) {
	return sites.get(manifest);
}
// node_modules/astro/dist/core/server-islands/mappings.js
async function getServerIslands(manifest) {
	if (manifest.serverIslandMappings) return manifest.serverIslandMappings();
	return {
		serverIslandMap: /* @__PURE__ */ new Map(),
		serverIslandNameMap: /* @__PURE__ */ new Map()
	};
}
// node_modules/astro/dist/core/fetch/fetch-state.js
const slotValuesSymbol = /* @__PURE__ */ Symbol("astro.slotValues");
function getFetchStateFromAPIContext(context) {
	const state = context[fetchStateSymbol];
	if (!state) throw new Error("FetchState not found on APIContext. This is an internal error — the context was not created through Astro's request pipeline.");
	return state;
}
var FetchState = class {
	/** The manifest — the single ambient source of static, build-time data. */
	manifest;
	/** The manifest's identity-stable logger, captured once at construction. */
	logger;
	/**
	* Whether page renders stream. From the facade hooks on the fast path,
	* else the environment's default.
	*/
	streaming;
	/**
	* Internal facade hook: late-bound `app.renderError` dispatch. Undefined on
	* bare and custom-handler paths — those fall through to the environment's
	* error strategy (`renderErrorPage`).
	*/
	renderError;
	/**
	* Internal facade hook: late-bound `app.logThisRequest` dispatch. Undefined
	* on bare and custom-handler paths — those fall through to the
	* environment's `logRequest` behavior.
	*/
	logRequest;
	/**
	* The request to render. Mutated during rewrites so subsequent renders
	* see the rewritten URL.
	*/
	request;
	routeData;
	/**
	* The pathname to use for routing and rendering. Starts out as the raw,
	* base-stripped, decoded pathname from the request. May be further
	* normalized by `handleRequest` after routeData is known (in dev, when
	* the matched route has no `.html` extension, `.html` / `/index.html`
	* suffixes are stripped).
	*/
	pathname;
	/** Resolved render options (addCookieHeader, clientAddress, locals, etc.). */
	renderOptions;
	/** When the request started, used to log duration. */
	timeStart;
	/**
	* The route's loaded component module. Set before middleware runs; may
	* be swapped during in-flight rewrites from inside the middleware chain.
	*/
	componentInstance;
	/**
	* Slot overrides supplied by the container API. `undefined` for HTTP
	* requests — `PagesHandler` coalesces to `{}` on read so we don't
	* allocate an empty object per request.
	*/
	slots;
	/**
	* The `Response` produced by handlers, if any. Set after page
	* rendering or middleware completes.
	*/
	response;
	/**
	* Default HTTP status for the rendered response. Callers override
	* before rendering runs (e.g. `handleRequest` sets this from
	* `BaseApp.getDefaultStatusCode`; error handlers set `404` / `500`).
	*/
	status = 200;
	/** Whether user middleware should be skipped for this request. */
	skipMiddleware = false;
	/**
	* Set to `true` when the request path was encoded too many times to fully
	* decode (see {@link validateAndDecodePathname}). These requests are
	* rejected with a `400` before middleware or routing run.
	*/
	invalidEncoding = false;
	/** A flag that tells the render content if the rewriting was triggered. */
	isRewriting = false;
	/** A safety net in case of loops (rewrite counter). */
	counter = 0;
	/** Cookies for this request. Created lazily on first access. */
	cookies;
	/** Route params derived from routeData + pathname. Computed lazily. */
	#params;
	get params() {
		if (!this.#params && this.routeData) this.#params = getParams(this.routeData, this.pathname);
		return this.#params;
	}
	set params(value) {
		this.#params = value;
	}
	/** Normalized URL for this request. */
	url;
	/** Client address for this request. */
	clientAddress;
	/** Whether this is a partial render (container API). */
	partial;
	/** Internal metadata about the current response route type. */
	responseRouteType;
	/** Internal flag to prevent rerouting this response to an error page. */
	skipErrorReroute = false;
	/** Whether to inject CSP meta tags. */
	shouldInjectCspMetaTags;
	/** Request-scoped locals object, shared with user middleware. */
	locals = {};
	/**
	* Memoized `props` (see `getProps`). `null` means "not yet computed"
	* — using `null` (rather than `undefined`) keeps the hidden class
	* stable and distinct from a valid-but-empty result.
	*/
	props = null;
	/** Memoized `ActionAPIContext` (see `getActionAPIContext`). */
	actionApiContext = null;
	/** Memoized `APIContext` (see `getAPIContext`). */
	apiContext = null;
	/** Registered context providers keyed by name. Lazy-initialized on first provide(). */
	#providers;
	/** Cached values from resolved providers. Lazy-initialized on first resolve(). */
	#providersResolvedValues;
	/** Cached promise for lazy component instance loading. */
	#componentInstancePromise;
	/** SSR result for the current page render. */
	result;
	/** Initial props (from container/error handler). */
	initialProps = {};
	/** Memoized Astro page partial. */
	#astroPagePartial;
	/**
	* Locale-prefixed pathname derived from the Host header for domain-based
	* i18n routing (e.g. `/en/boats/1/foo`), or `undefined` when the request
	* isn't served from a locale-mapped domain. When set, `this.pathname` is
	* derived from it so locale/param resolution match the route pattern.
	*/
	#domainPathname;
	/** Memoized current locale. */
	#currentLocale;
	/** Memoized preferred locale. */
	#preferredLocale;
	/** Memoized preferred locale list. */
	#preferredLocaleList;
	constructor(manifest, request, options, hooks) {
		this.manifest = manifest;
		this.logger = getLogger(manifest);
		this.streaming = hooks?.streaming ?? getEnvironment(manifest).defaultStreaming(manifest);
		this.renderError = hooks?.renderError;
		this.logRequest = hooks?.logRequest;
		this.request = request;
		options ??= getRenderOptions(request);
		this.routeData = options?.routeData;
		const self = this;
		this.renderOptions = {
			...options ?? {
				addCookieHeader: false,
				clientAddress: void 0,
				prerenderedErrorPageFetch: fetch,
				routeData: void 0,
				waitUntil: void 0
			},
			get locals() {
				return self.locals;
			}
		};
		this.componentInstance = void 0;
		this.slots = void 0;
		const url = new URL(request.url);
		const publicPathname = this.#normalizePathname(url.pathname);
		const pathname = this.#computePathname(publicPathname);
		setPathname(url, publicPathname);
		setPathname(url, collapseDuplicateSlashes(url.pathname));
		const domainPathname = computePathnameFromDomain(request, url, manifest.i18n, manifest.base, manifest.trailingSlash, manifest.allowedDomains, this.logger, pathname);
		if (domainPathname) {
			this.#domainPathname = domainPathname;
			this.pathname = domainPathname;
		} else this.pathname = pathname;
		this.timeStart = performance.now();
		this.clientAddress = options?.clientAddress;
		this.locals = options?.locals ?? {};
		this.url = url;
		this.cookies = new AstroCookies(request, this.logger);
		if (manifest.allowedDomains && manifest.allowedDomains.length > 0 && !this.routeData?.prerender) this.#applyForwardedHeaders();
		if (!Reflect.get(this.request, originPathnameSymbol)) setOriginPathname(this.request, this.pathname, manifest.trailingSlash, manifest.buildFormat);
		this.#resolveRouteData();
	}
	/**
	* Triggers a rewrite. Delegates to the rewrites handler module.
	*/
	rewrite(payload) {
		return executeRewrite(this, payload);
	}
	/**
	* Creates the SSR result for the current page render.
	*/
	async createResult(mod, ctx) {
		const manifest = this.manifest;
		const env = getEnvironment(manifest);
		const { clientDirectives, inlinedScripts, compressHTML } = manifest;
		const renderers = env.getRenderers(manifest);
		const resolve = (specifier) => env.resolve(manifest, specifier);
		const routeData = this.routeData;
		const { links, scripts, styles } = await env.headElements(manifest, routeData);
		const extraStyleHashes = [];
		const extraScriptHashes = [];
		const shouldInjectCspMetaTags = this.shouldInjectCspMetaTags ?? manifest.shouldInjectCspMetaTags;
		const cspAlgorithm = manifest.csp?.algorithm ?? "SHA-256";
		if (shouldInjectCspMetaTags) {
			for (const style of styles) extraStyleHashes.push(await generateCspDigest(style.children, cspAlgorithm));
			for (const script of scripts) extraScriptHashes.push(await generateCspDigest(script.children, cspAlgorithm));
		}
		const componentMetadata = await env.componentMetadata(manifest, routeData) ?? manifest.componentMetadata;
		const headers = new Headers({ "Content-Type": "text/html" });
		const partial = typeof this.partial === "boolean" ? this.partial : Boolean(mod.partial);
		const actionResult = hasActionPayload(this.locals) ? deserializeActionResult(this.locals._actionPayload.actionResult) : void 0;
		const status = this.status;
		const response = {
			status: actionResult?.error ? actionResult?.error.status : status,
			statusText: actionResult?.error ? actionResult?.error.type : "OK",
			get headers() {
				return headers;
			},
			set headers(_) {
				throw new AstroError(AstroResponseHeadersReassigned);
			}
		};
		const state = this;
		const result = {
			base: manifest.base,
			userAssetsBase: manifest.userAssetsBase,
			cancelled: false,
			clientDirectives,
			inlinedScripts,
			componentMetadata,
			compressHTML,
			cookies: this.cookies,
			createAstro: (props, slots) => state.createAstro(result, props, slots, ctx),
			links,
			params: this.params,
			partial,
			pathname: this.pathname,
			renderers,
			resolve,
			response,
			request: this.request,
			scripts,
			styles,
			actionResult,
			async getServerIslandNameMap() {
				return (await getServerIslands(manifest)).serverIslandNameMap ?? /* @__PURE__ */ new Map();
			},
			key: manifest.key,
			trailingSlash: manifest.trailingSlash,
			_metadata: {
				hasHydrationScript: false,
				rendererSpecificHydrationScripts: /* @__PURE__ */ new Set(),
				hasRenderedHead: false,
				renderedScripts: /* @__PURE__ */ new Set(),
				hasDirectives: /* @__PURE__ */ new Set(),
				hasRenderedServerIslandRuntime: false,
				headInTree: false,
				extraHead: [],
				extraStyleHashes,
				extraScriptHashes,
				propagators: /* @__PURE__ */ new Set(),
				routeHasPropagation: false,
				pendingSlotEvaluations: [],
				templateDepth: 0
			},
			cspDestination: manifest.csp?.cspDestination ?? (routeData.prerender ? "meta" : "header"),
			shouldInjectCspMetaTags,
			cspAlgorithm,
			directives: manifest.csp?.directives ? [...manifest.csp.directives] : [],
			scriptHashes: manifest.csp?.scriptHashes ? [...manifest.csp.scriptHashes] : [],
			scriptResources: manifest.csp?.scriptResources ? [...manifest.csp.scriptResources] : [],
			styleHashes: manifest.csp?.styleHashes ? [...manifest.csp.styleHashes] : [],
			styleResources: manifest.csp?.styleResources ? [...manifest.csp.styleResources] : [],
			isStrictDynamic: manifest.csp?.isStrictDynamic ?? false,
			scriptDirective: {
				resources: manifest.csp?.scriptDirective ? [...manifest.csp.scriptDirective.resources] : [],
				hashes: manifest.csp?.scriptDirective ? [...manifest.csp.scriptDirective.hashes] : [],
				strictDynamic: manifest.csp?.scriptDirective?.strictDynamic ?? false
			},
			styleDirective: {
				resources: manifest.csp?.styleDirective ? [...manifest.csp.styleDirective.resources] : [],
				hashes: manifest.csp?.styleDirective ? [...manifest.csp.styleDirective.hashes] : []
			},
			speculationRulesContent: manifest.csp?.speculationRulesContent,
			internalFetchHeaders: manifest.internalFetchHeaders
		};
		this.result = result;
		return result;
	}
	/**
	* Creates the Astro global object for a component render.
	*/
	createAstro(result, props, slotValues, apiContext) {
		let astroPagePartial;
		if (this.isRewriting) this.#astroPagePartial = this.createAstroPagePartial(result, apiContext);
		this.#astroPagePartial ??= this.createAstroPagePartial(result, apiContext);
		astroPagePartial = this.#astroPagePartial;
		const Astro = Object.assign(Object.create(astroPagePartial), {
			props,
			self: null
		});
		Object.defineProperty(Astro, slotValuesSymbol, {
			value: slotValues,
			writable: true,
			configurable: true,
			enumerable: false
		});
		return Astro;
	}
	/**
	* Creates the Astro page-level partial (prototype for Astro global).
	*/
	createAstroPagePartial(result, apiContext) {
		const state = this;
		const { cookies, locals, params, logger, url } = this;
		const { response } = result;
		const redirect = (path, status = 302) => {
			if (state.request[responseSentSymbol$1]) throw new AstroError({ ...ResponseSentError });
			return new Response(null, {
				status,
				headers: { Location: path }
			});
		};
		const rewrite = async (reroutePayload) => {
			return await state.rewrite(reroutePayload);
		};
		const callAction = createCallAction(apiContext);
		const partial = {
			generator: ASTRO_GENERATOR,
			routePattern: this.routeData.route,
			isPrerendered: this.routeData.prerender,
			cookies,
			get slots() {
				const slotsByAstro = result._metadata.slotsByAstro ??= /* @__PURE__ */ new WeakMap();
				let slots = slotsByAstro.get(this);
				if (slots === void 0) {
					slots = new Slots(result, this[slotValuesSymbol] ?? null, logger);
					slotsByAstro.set(this, slots);
				}
				return slots;
			},
			get clientAddress() {
				return state.getClientAddress();
			},
			get currentLocale() {
				return state.computeCurrentLocale();
			},
			params,
			get preferredLocale() {
				return state.computePreferredLocale();
			},
			get preferredLocaleList() {
				return state.computePreferredLocaleList();
			},
			locals,
			redirect,
			rewrite,
			request: this.request,
			response,
			site: getSite(this.manifest),
			getActionResult: createGetActionResult(locals),
			get callAction() {
				return callAction;
			},
			url,
			get originPathname() {
				return getOriginPathname(state.request);
			},
			get csp() {
				return state.getCsp();
			},
			get logger() {
				return astroToRuntimeLogger(logger);
			}
		};
		this.defineProviderGetters(partial);
		return partial;
	}
	getClientAddress() {
		const { clientAddress } = this;
		const routeData = this.routeData;
		if (routeData.prerender) throw new AstroError({
			...PrerenderClientAddressNotAvailable,
			message: PrerenderClientAddressNotAvailable.message(routeData.component)
		});
		if (clientAddress) return clientAddress;
		if (this.manifest.adapterName) throw new AstroError({
			...ClientAddressNotAvailable,
			message: ClientAddressNotAvailable.message(this.manifest.adapterName)
		});
		throw new AstroError(StaticClientAddressNotAvailable);
	}
	getCookies() {
		return this.cookies;
	}
	getCsp() {
		const state = this;
		if (!this.manifest.csp) {
			if (getEnvironment(this.manifest).runtimeMode === "production") this.logger.warn("csp", `context.csp was used when rendering the route ${s.green(state.routeData.route)}, but CSP was not configured. For more information, see https://docs.astro.build/en/reference/configuration-reference/#securitycsp`);
			return;
		}
		const warnedFallback = /* @__PURE__ */ new Set();
		const warnFallback = (family, kind) => {
			if (kind === "default" || !state.result) return;
			const defaultResources = (family === "script" ? state.result.scriptDirective : state.result.styleDirective).resources.map(normalizeCspResourceEntry).filter((entry) => entry.kind === "default").map((entry) => entry.resource);
			if (defaultResources.length === 0) return;
			const key = `${family}:${kind}`;
			if (warnedFallback.has(key)) return;
			warnedFallback.add(key);
			const general = `${family}-src`;
			const specific = `${general}-${kind === "element" ? "elem" : "attr"}`;
			state.logger.warn("csp", `A resource was added to \`${specific}\`, but \`${general}\` also defines custom resources (${defaultResources.join(" ")}). Because \`${specific}\` overrides \`${general}\` for its scope (browsers do not fall back), those resources will not apply there. Add them to \`${specific}\` as well if needed.`);
		};
		return {
			insertDirective(payload) {
				if (state.result) state.result.directives = pushDirective(state.result.directives, payload);
			},
			insertScriptResource(payload) {
				if (!state.result) return;
				warnFallback("script", normalizeCspResourceEntry(payload).kind);
				state.result.scriptDirective.resources.push(payload);
			},
			insertStyleResource(payload) {
				if (!state.result) return;
				warnFallback("style", normalizeCspResourceEntry(payload).kind);
				state.result.styleDirective.resources.push(payload);
			},
			insertStyleHash(payload) {
				state.result?.styleDirective.hashes.push(payload);
			},
			insertScriptHash(payload) {
				state.result?.scriptDirective.hashes.push(payload);
			}
		};
	}
	computeCurrentLocale() {
		const { url, manifest: { i18n }, routeData } = this;
		if (!i18n || !routeData) return;
		const { defaultLocale, locales, strategy } = i18n;
		const fallbackTo = strategy === "pathname-prefix-other-locales" || strategy === "domains-prefix-other-locales" ? defaultLocale : void 0;
		if (this.#currentLocale) return this.#currentLocale;
		let computedLocale;
		if (isRouteServerIsland(routeData)) {
			let referer = this.request.headers.get("referer");
			if (referer) {
				if (URL.canParse(referer)) referer = new URL(referer).pathname;
				computedLocale = computeCurrentLocale(referer, locales, defaultLocale);
			}
		} else {
			let pathname = routeData.pathname;
			if (this.#domainPathname) pathname = this.pathname;
			else if (url && !routeData.pattern.test(url.pathname)) {
				for (const fallbackRoute of routeData.fallbackRoutes) if (fallbackRoute.pattern.test(url.pathname)) {
					pathname = fallbackRoute.pathname;
					break;
				}
			}
			pathname = pathname && !isRoute404or500(routeData) ? pathname : url.pathname ?? this.pathname;
			computedLocale = computeCurrentLocale(pathname, locales, defaultLocale);
			if (routeData.params.length > 0) {
				const localeFromParams = computeCurrentLocaleFromParams(this.params, locales);
				if (localeFromParams) computedLocale = localeFromParams;
			}
		}
		this.#currentLocale = computedLocale ?? fallbackTo;
		return this.#currentLocale;
	}
	computePreferredLocale() {
		const { manifest: { i18n }, request } = this;
		if (!i18n) return;
		return this.#preferredLocale ??= computePreferredLocale(request, i18n.locales);
	}
	computePreferredLocaleList() {
		const { manifest: { i18n }, request } = this;
		if (!i18n) return;
		return this.#preferredLocaleList ??= computePreferredLocaleList(request, i18n.locales);
	}
	/**
	* Lazily loads the route's component module. Returns the cached
	* instance if already loaded. The promise is cached so concurrent
	* callers share the same load.
	*/
	async loadComponentInstance() {
		if (this.componentInstance) return this.componentInstance;
		if (this.#componentInstancePromise) return this.#componentInstancePromise;
		this.#componentInstancePromise = getEnvironment(this.manifest).getComponentByRoute(this.manifest, this.routeData).then((mod) => {
			this.componentInstance = mod;
			return mod;
		});
		return this.#componentInstancePromise;
	}
	/**
	* Registers a context provider under the given key. Handlers call
	* this to contribute values to the request context (e.g. sessions).
	* The `create` factory is called lazily on the first `resolve(key)`.
	*/
	provide(key, provider) {
		(this.#providers ??= /* @__PURE__ */ new Map()).set(key, provider);
	}
	/**
	* Lazily resolves a provider registered under `key`. Calls
	* `provider.create()` on first access and caches the result.
	* Returns `undefined` if no provider was registered for the key.
	*/
	resolve(key) {
		if (this.#providersResolvedValues?.has(key)) return this.#providersResolvedValues.get(key);
		const provider = this.#providers?.get(key);
		if (!provider) return void 0;
		const value = provider.create();
		(this.#providersResolvedValues ??= /* @__PURE__ */ new Map()).set(key, value);
		return value;
	}
	/**
	* Runs all registered `finalize` callbacks. Should be called after
	* the response is produced, typically in a `finally` block.
	*
	* Returns synchronously (no promise allocation) when nothing needs
	* finalizing — important for the hot path where sessions are not used.
	*/
	finalizeAll() {
		if (!this.#providersResolvedValues || this.#providersResolvedValues.size === 0) return;
		let chain;
		for (const [key, provider] of this.#providers) if (provider.finalize && this.#providersResolvedValues.has(key)) {
			const result = provider.finalize(this.#providersResolvedValues.get(key));
			if (result) chain = chain ? chain.then(() => result) : result;
		}
		return chain;
	}
	/**
	* Adds lazy getters to `target` for each registered provider key.
	* Used by context creation (APIContext, Astro global) so that
	* provider values like `session` and `cache` appear as properties
	* without hard-coding the keys.
	*
	* Always defines a `session` getter (returning `undefined` when no
	* provider is registered) so `ctx.session` / `Astro.session` is a
	* present property regardless of whether the sessions handler was
	* included in the pipeline.
	*/
	defineProviderGetters(target) {
		const state = this;
		if (this.#providers) for (const key of this.#providers.keys()) Object.defineProperty(target, key, {
			get: () => state.resolve(key),
			enumerable: true,
			configurable: true
		});
		if (!this.#providers?.has("session")) {
			let warned = false;
			Object.defineProperty(target, "session", {
				get() {
					if (!warned) {
						warned = true;
						state.logger.warn("session", "`Astro.session` was accessed but no session storage is configured. Either configure the storage manually or use an adapter that provides session storage. For more information, see https://docs.astro.build/en/guides/sessions/");
					}
				},
				enumerable: true,
				configurable: true
			});
		}
	}
	/**
	* Resolves the route to use for this request and stores it on
	* `this.routeData`. If the adapter (or the dev server) provided a
	* `routeData` via render options it's already set and this is a
	* no-op. Otherwise we use the app's synchronous route matcher and
	* fall back to a `404.astro` route so middleware can still run.
	*
	* Called eagerly from the constructor so individual handlers
	* (actions, pages, middleware, etc.) always see a resolved route
	* without the caller needing an extra setup step.
	*
	* Once routeData is known, finalizes `this.pathname`: in dev, if the
	* matched route has no `.html` extension, strip `.html` / `/index.html`
	* suffixes so the rendering pipeline sees the canonical pathname.
	*/
	/**
	* Strip `.html` / `/index.html` suffixes from the pathname so the
	* rendering pipeline sees the canonical route path. Only applies to
	* page routes where `.html` is framework-injected. Endpoint routes
	* preserve `.html` because any such suffix is user-provided (e.g.
	* from `getStaticPaths` params). Skipped when the matched route
	* itself has an `.html` extension in its definition.
	*/
	#stripHtmlExtension() {
		if (this.routeData && this.routeData.type === "page" && !routeHasHtmlExtension(this.routeData)) {
			const original = this.pathname;
			this.pathname = this.pathname.replace(/\/index\.html$/, "/").replace(/\.html$/, "");
			if (this.manifest.trailingSlash === "always" && this.pathname !== "" && !this.pathname.endsWith("/")) this.pathname += "/";
			if (this.pathname !== original && this.routeData.pattern.test(original) && !this.routeData.pattern.test(this.pathname)) this.pathname = original;
		}
	}
	#resolveRouteData() {
		if (this.routeData) {
			this.#stripHtmlExtension();
			return;
		}
		const matched = matchRoute(this.manifest, this.pathname);
		if (matched && matched.prerender && this.manifest.serverLike) {
			if (matched.params.length > 0) {
				const allMatches = matchAllRoutes(this.manifest, this.pathname);
				this.routeData = allMatches.find((r) => !r.prerender);
			} else this.routeData = void 0;
		} else this.routeData = matched;
		this.logger.debug("router", "Astro matched the following route for " + this.request.url);
		this.logger.debug("router", "RouteData:\n" + this.routeData);
		if (!this.routeData) {
			const custom404 = getCustom404Route(getRouteTable(this.manifest));
			if (custom404 && !custom404.prerender) this.routeData = custom404;
		}
		if (!this.routeData) {
			this.logger.debug("router", "Astro hasn't found routes that match " + this.request.url);
			this.logger.debug("router", "Here's the available routes:\n", getRouteTable(this.manifest));
			return;
		}
		this.#stripHtmlExtension();
	}
	/**
	* Strips the manifest's base from a normalized request pathname and prepends
	* a forward slash.
	*
	* Mirrors `BaseApp.removeBase`: the router matches against this stripped path
	* while middleware reads the un-stripped `context.url.pathname`, so both must
	* strip the base identically.
	*/
	#computePathname(normalizedPathname) {
		return prependForwardSlash(stripRequestBase(normalizedPathname, this.manifest.base));
	}
	/**
	* Decodes and normalizes the public request pathname before deriving the
	* separate pathname used for route matching.
	*/
	#normalizePathname(pathname) {
		try {
			pathname = validateAndDecodePathname(pathname);
		} catch (e) {
			if (e instanceof MultiLevelEncodingError) this.invalidEncoding = true;
			else this.logger.error(null, e.toString());
		}
		return collapseDuplicateSlashes(pathname);
	}
	/**
	* Reads X-Forwarded-Proto, X-Forwarded-Host, and X-Forwarded-Port
	* from the request headers, validates them against the manifest's
	* `allowedDomains`, and updates `this.url` accordingly. Also resolves
	* `clientAddress` from X-Forwarded-For when the host is trusted.
	*
	* Only called when `allowedDomains` is configured — without it,
	* forwarded headers are never trusted.
	*/
	#applyForwardedHeaders() {
		const headers = this.request.headers;
		const allowedDomains = this.manifest.allowedDomains;
		const validated = validateForwardedHeaders(getFirstForwardedValue(headers.get("x-forwarded-proto") ?? void 0), getFirstForwardedValue(headers.get("x-forwarded-host") ?? void 0), getFirstForwardedValue(headers.get("x-forwarded-port") ?? void 0), allowedDomains);
		if (!validated.protocol && !validated.host && !validated.port) return;
		if (validated.protocol) this.url.protocol = validated.protocol + ":";
		if (validated.host) {
			const colonIdx = validated.host.indexOf(":");
			if (colonIdx !== -1) {
				this.url.hostname = validated.host.slice(0, colonIdx);
				this.url.port = validated.host.slice(colonIdx + 1);
			} else {
				this.url.hostname = validated.host;
				this.url.port = "";
			}
		}
		if (validated.port) this.url.port = validated.port;
		if (validated.host !== void 0 && !this.clientAddress) {
			const forwardedFor = getFirstForwardedValue(this.request.headers.get("x-forwarded-for") ?? void 0);
			if (forwardedFor) this.clientAddress = forwardedFor;
		}
		this.request = new Request(this.url, this.request);
	}
	/**
	* Returns the resolved `props` for this render, computing them lazily
	* from the route + component module on first access. If the
	* `initialProps` already carries user-supplied props (e.g. the
	* container API) those are used verbatim.
	*/
	async getProps() {
		if (this.props !== null) return this.props;
		if (Object.keys(this.initialProps).length > 0) {
			this.props = this.initialProps;
			return this.props;
		}
		const mod = await this.loadComponentInstance();
		this.props = await getProps({
			mod,
			routeData: this.routeData,
			routeCache: getRouteCache(this.manifest),
			pathname: this.pathname,
			logger: this.logger,
			serverLike: this.manifest.serverLike,
			base: this.manifest.base,
			trailingSlash: this.manifest.trailingSlash
		});
		return this.props;
	}
	/**
	* Returns the `ActionAPIContext` for this render, creating it lazily.
	* Used by middleware, actions, and page dispatch.
	*/
	getActionAPIContext() {
		if (this.actionApiContext !== null) return this.actionApiContext;
		const state = this;
		const ctx = {
			get cookies() {
				return state.cookies;
			},
			routePattern: this.routeData.route,
			isPrerendered: this.routeData.prerender,
			get clientAddress() {
				return state.getClientAddress();
			},
			get currentLocale() {
				return state.computeCurrentLocale();
			},
			generator: ASTRO_GENERATOR,
			get locals() {
				return state.locals;
			},
			set locals(_) {
				throw new AstroError(LocalsReassigned);
			},
			params: this.params,
			get preferredLocale() {
				return state.computePreferredLocale();
			},
			get preferredLocaleList() {
				return state.computePreferredLocaleList();
			},
			request: this.request,
			site: getSite(this.manifest),
			url: this.url,
			get originPathname() {
				return getOriginPathname(state.request);
			},
			get csp() {
				return state.getCsp();
			},
			get logger() {
				return astroToRuntimeLogger(state.logger);
			}
		};
		this.defineProviderGetters(ctx);
		this.actionApiContext = ctx;
		return this.actionApiContext;
	}
	/**
	* Returns the `APIContext` for this render, creating it lazily from
	* the memoized props + action context.
	*
	* Callers must ensure `getProps()` has resolved at least once before
	* calling this.
	*/
	getAPIContext() {
		if (this.apiContext !== null) return this.apiContext;
		const actionApiContext = this.getActionAPIContext();
		const state = this;
		const redirect = (path, status = 302) => new Response(null, {
			status,
			headers: { Location: path }
		});
		const rewrite = async (reroutePayload) => {
			return await state.rewrite(reroutePayload);
		};
		actionApiContext[fetchStateSymbol] = this;
		this.apiContext = Object.assign(actionApiContext, {
			props: this.props,
			redirect,
			rewrite,
			getActionResult: createGetActionResult(actionApiContext.locals),
			callAction: createCallAction(actionApiContext)
		});
		return this.apiContext;
	}
	/**
	* Invalidates the cached `APIContext` so the next `getAPIContext()`
	* call re-derives it from the (possibly mutated) state. Used
	* after an in-flight rewrite swaps the route / request / params.
	*/
	invalidateContexts() {
		this.props = null;
		this.actionApiContext = null;
		this.apiContext = null;
	}
	resetResponseMetadata() {
		this.responseRouteType = void 0;
		this.skipErrorReroute = false;
	}
};
// node_modules/@astrojs/internal-helpers/dist/object.js
const FORBIDDEN_PATH_KEYS = /* @__PURE__ */ new Set([
	"__proto__",
	"constructor",
	"prototype"
]);
// node_modules/astro/dist/actions/noop-actions.js
const NOOP_ACTIONS_MOD = { server: {} };
// node_modules/astro/dist/actions/load.js
const actionsMemo = createAsyncManifestMemo(async (manifest) => manifest.actions ? await manifest.actions() : NOOP_ACTIONS_MOD);
function getActions(manifest) {
	return actionsMemo.get(manifest);
}
async function getAction(manifest, path) {
	const pathKeys = path.split(".").map((key) => decodeURIComponent(key));
	let { server } = await getActions(manifest);
	if (!server || !(typeof server === "object")) throw new TypeError(`Expected \`server\` export in actions file to be an object. Received ${typeof server}.`);
	for (const key of pathKeys) {
		if (typeof server === "function") throw new AstroError({
			...ActionNotFoundError,
			message: ActionNotFoundError.message(pathKeys.join("."))
		});
		if (FORBIDDEN_PATH_KEYS.has(key)) throw new AstroError({
			...ActionNotFoundError,
			message: ActionNotFoundError.message(pathKeys.join("."))
		});
		if (!Object.hasOwn(server, key)) throw new AstroError({
			...ActionNotFoundError,
			message: ActionNotFoundError.message(pathKeys.join("."))
		});
		server = server[key];
	}
	if (typeof server !== "function") throw new TypeError(`Expected handler for action ${pathKeys.join(".")} to be a function. Received ${typeof server}.`);
	return server;
}
// node_modules/astro/dist/actions/runtime/server.js
function getActionContext(context) {
	const callerInfo = getCallerInfo(context);
	const actionResultAlreadySet = Boolean(context.locals._actionPayload);
	let action = void 0;
	if (callerInfo && context.request.method === "POST" && !actionResultAlreadySet) action = {
		calledFrom: callerInfo.from,
		name: callerInfo.name,
		handler: async () => {
			const { manifest } = getFetchStateFromAPIContext(context);
			const callerInfoName = shouldAppendForwardSlash(manifest.trailingSlash, manifest.buildFormat) ? removeTrailingForwardSlash(callerInfo.name) : callerInfo.name;
			let baseAction;
			try {
				baseAction = await getAction(manifest, callerInfoName);
			} catch (error) {
				if (error instanceof Error && "name" in error && typeof error.name === "string" && error.name === ActionNotFoundError.name) return {
					data: void 0,
					error: new ActionError({ code: "NOT_FOUND" })
				};
				throw error;
			}
			const bodySizeLimit = manifest.actionBodySizeLimit;
			let input;
			try {
				input = await parseRequestBody(context.request, bodySizeLimit);
			} catch (e) {
				if (e instanceof ActionError) return {
					data: void 0,
					error: e
				};
				if (e instanceof TypeError) return {
					data: void 0,
					error: new ActionError({ code: "UNSUPPORTED_MEDIA_TYPE" })
				};
				throw e;
			}
			const omitKeys = [
				"props",
				"getActionResult",
				"callAction",
				"redirect"
			];
			const actionAPIContext = Object.create(Object.getPrototypeOf(context), Object.fromEntries(Object.entries(Object.getOwnPropertyDescriptors(context)).filter(([key]) => !omitKeys.includes(key))));
			Reflect.set(actionAPIContext, ACTION_API_CONTEXT_SYMBOL, true);
			return baseAction.bind(actionAPIContext)(input);
		}
	};
	function setActionResult(actionName, actionResult) {
		context.locals._actionPayload = {
			actionResult,
			actionName
		};
	}
	return {
		action,
		setActionResult,
		serializeActionResult,
		deserializeActionResult
	};
}
function getCallerInfo(ctx) {
	if (ctx.routePattern === "/_actions/[...path]") return {
		from: "rpc",
		name: ctx.url.pathname.replace(/^.*\/_actions\//, "")
	};
	const queryParam = ctx.url.searchParams.get(ACTION_QUERY_PARAMS.actionName);
	if (queryParam) return {
		from: "form",
		name: queryParam
	};
}
async function parseRequestBody(request, bodySizeLimit) {
	const contentType = request.headers.get("content-type");
	const contentLengthHeader = request.headers.get("content-length");
	const contentLength = contentLengthHeader ? Number.parseInt(contentLengthHeader, 10) : void 0;
	const hasContentLength = typeof contentLength === "number" && Number.isFinite(contentLength);
	if (!contentType) return void 0;
	if (hasContentLength && contentLength > bodySizeLimit) throw new ActionError({
		code: "CONTENT_TOO_LARGE",
		message: `Request body exceeds ${bodySizeLimit} bytes`
	});
	try {
		if (hasContentType(contentType, formContentTypes)) {
			if (!hasContentLength) {
				const body = await readBodyWithLimit(request.clone(), bodySizeLimit);
				return await new Request(request.url, {
					method: request.method,
					headers: request.headers,
					body: toArrayBuffer(body)
				}).formData();
			}
			return await request.clone().formData();
		}
		if (hasContentType(contentType, ["application/json"])) {
			if (contentLength === 0) return void 0;
			if (!hasContentLength) {
				const body = await readBodyWithLimit(request.clone(), bodySizeLimit);
				if (body.byteLength === 0) return void 0;
				return JSON.parse(new TextDecoder().decode(body));
			}
			return await request.clone().json();
		}
	} catch (e) {
		if (e instanceof BodySizeLimitError) throw new ActionError({
			code: "CONTENT_TOO_LARGE",
			message: `Request body exceeds ${bodySizeLimit} bytes`
		});
		throw e;
	}
	throw new TypeError("Unsupported content type");
}
const ACTION_API_CONTEXT_SYMBOL = /* @__PURE__ */ Symbol.for("astro.actionAPIContext");
const formContentTypes = ["application/x-www-form-urlencoded", "multipart/form-data"];
function hasContentType(contentType, expected) {
	const type = contentType.split(";")[0].toLowerCase();
	return expected.some((t) => type === t);
}
function serializeActionResult(res) {
	if (res.error) {
		if (Object.assign({
			"ASSETS_PREFIX": void 0,
			"BASE_URL": "/",
			"DEV": false,
			"MODE": "production",
			"PROD": true,
			"SITE": void 0,
			"SSR": true
		}, { _: "/work/main/node_modules/.bin/node" })?.DEV) actionResultErrorStack.set(res.error.stack);
		let body2;
		if (res.error instanceof ActionInputError) body2 = {
			type: res.error.type,
			issues: res.error.issues,
			fields: res.error.fields
		};
		else body2 = {
			...res.error,
			message: res.error.message
		};
		return {
			type: "error",
			status: res.error.status,
			contentType: "application/json",
			body: JSON.stringify(body2)
		};
	}
	if (res.data === void 0) return {
		type: "empty",
		status: 204
	};
	let body;
	try {
		body = stringify(res.data, { URL: (value) => value instanceof URL && value.href });
	} catch (e) {
		let hint = ActionsReturnedInvalidDataError.hint;
		if (res.data instanceof Response) hint = REDIRECT_STATUS_CODES.includes(res.data.status) ? "If you need to redirect when the action succeeds, trigger a redirect where the action is called. See the Actions guide for server and client redirect examples: https://docs.astro.build/en/guides/actions." : "If you need to return a Response object, try using a server endpoint instead. See https://docs.astro.build/en/guides/endpoints/#server-endpoints-api-routes";
		throw new AstroError({
			...ActionsReturnedInvalidDataError,
			message: ActionsReturnedInvalidDataError.message(String(e)),
			hint
		});
	}
	return {
		type: "data",
		status: 200,
		contentType: "application/json+devalue",
		body
	};
}
function toArrayBuffer(buffer) {
	const copy = new Uint8Array(buffer.byteLength);
	copy.set(buffer);
	return copy.buffer;
}
// node_modules/astro/dist/actions/handler.js
function handleAction(apiContext, state) {
	markFeatureUsed(state.manifest, FetchFeatures.actions);
	if (apiContext.isPrerendered) return;
	const { action, setActionResult } = getActionContext(apiContext);
	if (!action) return;
	if (state.manifest.checkOrigin && isForbiddenCrossOriginRequest(apiContext.request, apiContext.url, apiContext.isPrerendered)) return Promise.resolve(createCrossOriginForbiddenResponse(apiContext.request));
	return executeAction(action, setActionResult);
}
async function executeAction(action, setActionResult) {
	const serialized = serializeActionResult(await action.handler());
	if (action.calledFrom === "rpc") {
		if (serialized.type === "empty") return new Response(null, { status: serialized.status });
		return new Response(serialized.body, {
			status: serialized.status,
			headers: { "Content-Type": serialized.contentType }
		});
	}
	setActionResult(action.name, serialized);
}
// node_modules/astro/dist/core/routing/3xx.js
function redirectTemplate({ status, absoluteLocation, relativeLocation, from }) {
	const delay = status === 302 ? 2 : 0;
	const rel = escape(String(relativeLocation));
	return `<!doctype html>
<title>Redirecting to: ${rel}</title>
<meta http-equiv="refresh" content="${delay};url=${rel}">
<meta name="robots" content="noindex">
<link rel="canonical" href="${escape(String(absoluteLocation))}">
<body>
	<a href="${rel}">Redirecting ${from ? `from <code>${escape(from)}</code> ` : ""}to <code>${rel}</code></a>
</body>`;
}
// node_modules/astro/dist/core/routing/trailing-slash-handler.js
function handleTrailingSlash(state) {
	const url = new URL(state.request.url);
	const redirect = redirectTrailingSlash(state.manifest.trailingSlash, url.pathname);
	if (redirect === url.pathname) return;
	const addCookieHeader = state.renderOptions.addCookieHeader;
	const status = state.request.method === "GET" ? 301 : 308;
	const location = redirect + url.search;
	const response = new Response(redirectTemplate({
		status,
		relativeLocation: location,
		absoluteLocation: location,
		from: state.request.url
	}), {
		status,
		headers: { location }
	});
	prepareResponse(response, { addCookieHeader });
	return response;
}
function redirectTrailingSlash(trailingSlash, pathname) {
	if (pathname === "/" || isInternalPath(pathname)) return pathname;
	const path = collapseDuplicateTrailingSlashes(pathname, trailingSlash !== "never");
	if (path !== pathname) return path;
	if (trailingSlash === "ignore") return pathname;
	if (trailingSlash === "always" && !hasFileExtension(pathname)) return appendForwardSlash(pathname);
	if (trailingSlash === "never") return removeTrailingForwardSlash(pathname);
	return pathname;
}
// node_modules/astro/dist/core/cache/provider.js
const cacheProviderMemo = createAsyncManifestMemo(async (manifest) => {
	if (manifest.cacheProvider) {
		const factory = (await manifest.cacheProvider())?.default || null;
		return factory ? factory(manifest.cacheConfig?.options) : null;
	}
	return null;
});
function getCacheProvider(manifest) {
	return cacheProviderMemo.get(manifest);
}
// node_modules/astro/dist/core/cache/runtime/utils.js
function defaultSetHeaders(options) {
	const headers = new Headers();
	const directives = [];
	if (options.maxAge !== void 0) directives.push(`max-age=${options.maxAge}`);
	if (options.swr !== void 0) directives.push(`stale-while-revalidate=${options.swr}`);
	if (directives.length > 0) headers.set("CDN-Cache-Control", directives.join(", "));
	if (options.tags && options.tags.length > 0) headers.set("Cache-Tag", options.tags.join(", "));
	if (options.lastModified) headers.set("Last-Modified", options.lastModified.toUTCString());
	if (options.etag) headers.set("ETag", options.etag);
	return headers;
}
function isLiveDataEntry(value) {
	return value != null && typeof value === "object" && "id" in value && "data" in value && "cacheHint" in value;
}
// node_modules/astro/dist/core/cache/runtime/cache.js
const APPLY_HEADERS = /* @__PURE__ */ Symbol.for("astro:cache:apply");
const IS_ACTIVE = /* @__PURE__ */ Symbol.for("astro:cache:active");
var AstroCache = class {
	#options = {};
	#tags = /* @__PURE__ */ new Set();
	#disabled = false;
	#provider;
	enabled = true;
	constructor(provider) {
		this.#provider = provider;
	}
	set(input) {
		if (input === false) {
			this.#disabled = true;
			this.#tags.clear();
			this.#options = {};
			return;
		}
		this.#disabled = false;
		let options;
		if (isLiveDataEntry(input)) {
			if (!input.cacheHint) return;
			options = input.cacheHint;
		} else options = input;
		if ("maxAge" in options && options.maxAge !== void 0) this.#options.maxAge = options.maxAge;
		if ("swr" in options && options.swr !== void 0) this.#options.swr = options.swr;
		if ("etag" in options && options.etag !== void 0) this.#options.etag = options.etag;
		if (options.lastModified !== void 0) {
			if (!this.#options.lastModified || options.lastModified > this.#options.lastModified) this.#options.lastModified = options.lastModified;
		}
		if (options.tags) for (const tag of options.tags) this.#tags.add(tag);
	}
	get tags() {
		return [...this.#tags];
	}
	/**
	* Get the current cache options (read-only snapshot).
	* Includes all accumulated options: maxAge, swr, tags, etag, lastModified.
	*/
	get options() {
		return {
			...this.#options,
			tags: this.tags
		};
	}
	async invalidate(input) {
		if (!this.#provider) throw new AstroError(CacheNotEnabled);
		let options;
		if (isLiveDataEntry(input)) options = { tags: input.cacheHint?.tags ?? [] };
		else options = input;
		return this.#provider.invalidate(options);
	}
	/** @internal */
	[APPLY_HEADERS](response, request) {
		if (this.#disabled) return;
		const finalOptions = {
			...this.#options,
			tags: this.tags
		};
		if (finalOptions.maxAge === void 0 && !finalOptions.tags?.length) return;
		const headers = this.#provider?.setHeaders?.(finalOptions, request) ?? defaultSetHeaders(finalOptions);
		for (const [key, value] of headers) response.headers.set(key, value);
		if (!response.headers.has("Cache-Control") && !response.headers.has("Expires") && (response.headers.has("Last-Modified") || response.headers.has("ETag"))) response.headers.set("Cache-Control", "no-cache");
	}
	/** @internal */
	get [IS_ACTIVE]() {
		return !this.#disabled && (this.#options.maxAge !== void 0 || this.#tags.size > 0);
	}
};
function applyCacheHeaders(cache, response, request) {
	if (APPLY_HEADERS in cache) cache[APPLY_HEADERS](response, request);
}
// node_modules/astro/dist/core/routing/parts.js
const ROUTE_DYNAMIC_SPLIT = /\[(.+?\(.+?\)|.+?)\]/;
const ROUTE_SPREAD = /^\.{3}.+$/;
function getParts(part, file) {
	const result = [];
	part.split(ROUTE_DYNAMIC_SPLIT).map((str, i) => {
		if (!str) return;
		const dynamic = i % 2 === 1;
		const [, content] = dynamic ? /([^(]+)$/.exec(str) || [null, null] : [null, str];
		if (!content || dynamic && !/^(?:\.\.\.)?[\w$]+$/.test(content)) throw new Error(`Invalid route ${file} \u2014 parameter name must match /^[a-zA-Z0-9_$]+$/`);
		result.push({
			content,
			dynamic,
			spread: dynamic && ROUTE_SPREAD.test(content)
		});
	});
	return result;
}
// node_modules/astro/dist/core/cache/runtime/route-matching.js
function compileCacheRoutes(routes, base, trailingSlash) {
	const compiled = Object.entries(routes).map(([path, options]) => {
		const segments = removeLeadingForwardSlash(path).split("/").filter(Boolean).map((s) => getParts(s, path));
		return {
			pattern: getPattern(segments, base, trailingSlash),
			options,
			segments,
			route: path
		};
	});
	compiled.sort((a, b) => routeComparator({
		segments: a.segments,
		route: a.route,
		type: "page"
	}, {
		segments: b.segments,
		route: b.route,
		type: "page"
	}));
	return compiled;
}
function matchCacheRoute(pathname, compiledRoutes) {
	for (const route of compiledRoutes) if (route.pattern.test(pathname)) return route.options;
	return null;
}
// node_modules/astro/dist/core/cache/handler.js
const CACHE_KEY = "cache";
function provideCache(state) {
	const manifest = state.manifest;
	if (!manifest.cacheConfig) {
		state.provide(CACHE_KEY, { create: () => new DisabledAstroCache(state.logger) });
		return;
	}
	if (getEnvironment(manifest).runtimeMode === "development") {
		state.provide(CACHE_KEY, { create: () => new NoopAstroCache() });
		return;
	}
	return provideCacheAsync(state, manifest);
}
async function provideCacheAsync(state, manifest) {
	const cacheProvider = await getCacheProvider(manifest);
	state.provide(CACHE_KEY, { create() {
		const cache = new AstroCache(cacheProvider);
		if (manifest.cacheConfig?.routes) {
			const matched = matchCacheRoute(state.pathname, getCompiledCacheRoutes(manifest));
			if (matched) cache.set(matched);
		}
		return cache;
	} });
}
async function handleCache(state, next) {
	markFeatureUsed(state.manifest, FetchFeatures.cache);
	if (!state.manifest.cacheProvider) return next();
	const cache = state.resolve(CACHE_KEY);
	const cacheProvider = await getCacheProvider(state.manifest);
	if (cacheProvider?.onRequest) {
		const response2 = await cacheProvider.onRequest({
			request: state.request,
			url: new URL(state.request.url),
			waitUntil: state.renderOptions.waitUntil,
			logger: {
				info(msg) {
					state.logger.info("cache", msg);
				},
				warn(msg) {
					state.logger.warn("cache", msg);
				},
				error(msg) {
					state.logger.error("cache", msg);
				}
			}
		}, async () => {
			const res = await next();
			applyCacheHeaders(cache, res, state.request);
			return res;
		});
		response2.headers.delete("CDN-Cache-Control");
		response2.headers.delete("Cache-Tag");
		return response2;
	}
	const response = await next();
	applyCacheHeaders(cache, response, state.request);
	return response;
}
const compiledCacheRoutesMemo = createManifestMemo((manifest) => manifest.cacheConfig?.routes ? compileCacheRoutes(manifest.cacheConfig.routes, manifest.base, manifest.trailingSlash) : []);
function getCompiledCacheRoutes(manifest) {
	return compiledCacheRoutesMemo.get(manifest);
}
// node_modules/astro/dist/core/redirects/render.js
function isExternalURL(url) {
	return url.startsWith("http://") || url.startsWith("https://") || url.startsWith("//");
}
function redirectIsExternal(redirect) {
	if (typeof redirect === "string") return isExternalURL(redirect);
	else return isExternalURL(redirect.destination);
}
function computeRedirectStatus(method, redirect, redirectRoute) {
	return redirectRoute && typeof redirect === "object" ? redirect.status : method === "GET" ? 301 : 308;
}
function resolveRedirectTarget(params, redirect, redirectRoute, trailingSlash) {
	if (typeof redirectRoute !== "undefined") return getRouteGenerator(redirectRoute.segments, trailingSlash)(params) || redirectRoute?.pathname || "/";
	else if (typeof redirect === "string") {
		if (redirectIsExternal(redirect)) return redirect;
		else {
			let target = redirect;
			for (const param of Object.keys(params)) {
				const paramValue = params[param];
				target = target.replace(`[${param}]`, () => paramValue).replace(`[...${param}]`, () => paramValue);
			}
			return target;
		}
	} else if (typeof redirect === "undefined") return "/";
	return redirect.destination;
}
async function renderRedirect(state) {
	markFeatureUsed(state.manifest, FetchFeatures.redirects);
	const { redirect, redirectRoute } = state.routeData;
	const status = computeRedirectStatus(state.request.method, redirect, redirectRoute);
	const headers = { location: encodeURI(resolveRedirectTarget(state.params, redirect, redirectRoute, state.manifest.trailingSlash)) };
	if (redirect && redirectIsExternal(redirect)) {
		if (typeof redirect === "string") return Response.redirect(redirect, status);
		else return Response.redirect(redirect.destination, status);
	}
	return new Response(null, {
		status,
		headers
	});
}
// node_modules/astro/dist/core/routing/handler.js
function logRequestFromState(state, payload) {
	if (state.logRequest) state.logRequest(payload);
	else getEnvironment(state.manifest).logRequest(state.manifest, payload);
}
function actionsAndPages(state, ctx) {
	if (!state.skipMiddleware) {
		const actionResult = handleAction(ctx, state);
		if (actionResult) return actionResult.then((response) => response ?? handlePages(state, ctx));
	}
	return handlePages(state, ctx);
}
async function handleRequest(state) {
	await getResolvedLogger(state.manifest);
	markFeatureUsed(state.manifest, ALL_FETCH_FEATURES);
	if (state.invalidEncoding) return new Response(null, {
		status: 400,
		statusText: "Bad Request"
	});
	const trailingSlashRedirect = handleTrailingSlash(state);
	if (trailingSlashRedirect) return trailingSlashRedirect;
	if (!state.routeData) return renderErrorFromState(state, state.request, {
		...state.renderOptions,
		status: 404,
		pathname: state.pathname
	});
	return render(state);
}
async function render(state) {
	const routeData = state.routeData;
	const pathname = state.pathname;
	const request = state.request;
	const { addCookieHeader } = state.renderOptions;
	state.status = getDefaultStatusCode(state.manifest, routeData, pathname);
	let response;
	let finalizeError;
	try {
		const sessionP = state.manifest.sessionConfig ? provideSession(state) : void 0;
		const cacheP = provideCache(state);
		if (sessionP || cacheP) await Promise.all([sessionP, cacheP]);
		markFeatureUsed(state.manifest, FetchFeatures.sessions);
		if (routeData.type === "redirect") {
			const redirectResponse = await renderRedirect(state);
			logRequestFromState(state, {
				pathname,
				method: request.method,
				statusCode: redirectResponse.status,
				isRewrite: false,
				timeStart: state.timeStart
			});
			prepareResponse(redirectResponse, { addCookieHeader });
			state.logger.flush();
			return redirectResponse;
		}
		const i18n = getI18n(state.manifest);
		if (!state.manifest.cacheProvider) {
			markFeatureUsed(state.manifest, FetchFeatures.cache);
			response = await handleMiddleware(state, actionsAndPages);
			if (i18n) response = await finalizeI18n(i18n, state, response);
		} else {
			const runPipeline = async () => {
				let res = await handleMiddleware(state, actionsAndPages);
				if (i18n) res = await finalizeI18n(i18n, state, res);
				return res;
			};
			response = await handleCache(state, runPipeline);
		}
		logRequestFromState(state, {
			pathname,
			method: request.method,
			statusCode: response.status,
			isRewrite: state.isRewriting,
			timeStart: state.timeStart
		});
	} catch (err) {
		state.logger.error(null, err.stack || err.message || String(err));
		return renderErrorFromState(state, request, {
			...state.renderOptions,
			status: 500,
			error: err,
			pathname: state.pathname
		});
	} finally {
		try {
			const finalize = state.finalizeAll();
			if (finalize) await finalize;
		} catch (err) {
			finalizeError = err;
			state.logger.error(null, err.stack || err.message || String(err));
		}
	}
	if (finalizeError) return renderErrorFromState(state, request, {
		...state.renderOptions,
		status: 500,
		error: finalizeError,
		pathname: state.pathname
	});
	if (REROUTABLE_STATUS_CODES.includes(response.status) && response.body === null && !state.skipErrorReroute) return renderErrorFromState(state, request, {
		...state.renderOptions,
		response,
		status: response.status,
		error: response.status === 500 ? null : void 0,
		pathname: state.pathname
	});
	prepareResponse(response, { addCookieHeader });
	state.logger.flush();
	return response;
}
// node_modules/astro/dist/core/fetch/default-handler.js
var DefaultFetchHandler = class {
	#manifest;
	/**
	* `BaseApp` passes itself so states resolve that app's manifest ahead of
	* the ambient one; generated builds construct the handler with no
	* arguments and use the ambient manifest.
	*/
	constructor(app) {
		this.#manifest = app?.manifest;
	}
	fetch = (request) => {
		const options = getRenderOptions(request);
		return handleRequest(new FetchState(this.#manifest ?? getAmbientManifest(), request, options));
	};
};
// \0virtual:astro:fetchable
var _virtual_astro_fetchable_default = new DefaultFetchHandler();
// node_modules/astro/dist/core/routing/match-request.js
function safeDecodePathname(manifest, pathname) {
	try {
		return validateAndDecodePathname(pathname);
	} catch (e) {
		new AstroIntegrationLogger(getLogger(manifest).options, manifest.adapterName).debug(e.toString());
		try {
			return decodeURI(pathname);
		} catch {
			return pathname;
		}
	}
}
function matchRequest(manifest, request, allowPrerenderedRoutes = false) {
	const url = new URL(request.url);
	if (manifest.assets.has(url.pathname)) return void 0;
	let pathname = computePathnameFromDomain(request, url, manifest.i18n, manifest.base, manifest.trailingSlash, manifest.allowedDomains, getLogger(manifest));
	if (!pathname) pathname = prependForwardSlash(stripRequestBase(url.pathname, manifest.base));
	pathname = safeDecodePathname(manifest, pathname);
	const routeData = matchRoute(manifest, pathname);
	if (!routeData) return void 0;
	if (allowPrerenderedRoutes) return routeData;
	if (routeData.prerender) {
		if (routeData.params.length > 0) return matchAllRoutes(manifest, pathname).find((r) => !r.prerender);
		return;
	}
	return routeData;
}
// node_modules/astro/dist/core/app/base.js
var BaseApp = class BaseApp {
	manifest;
	#adapterLogger;
	baseWithoutTrailingSlash;
	/**
	* The streaming flag passed to the constructor, surfaced through the
	* protected `resolveStreaming()` hook and fed into the internal
	* `FetchState` facade hooks on the fast path.
	*/
	#streaming;
	/**
	* The handler that turns incoming `Request` objects into `Response`s.
	* Defaults to a `DefaultFetchHandler` pinned to this app and can be
	* overridden via `setFetchHandler` — typically by the bundled
	* entrypoint after importing `virtual:astro:fetchable`.
	*/
	#fetchHandler;
	#errorHandler;
	/**
	* Whether a custom fetch handler (from `src/fetch.ts`) has been set
	* via `setFetchHandler`. When false, the `DefaultFetchHandler` is
	* in use and all features are implicitly active.
	*/
	#hasCustomFetchHandler = false;
	/**
	* Whether the missing-feature check has already run. We only want
	* to warn once — after the first request in dev, or at build end.
	*/
	#featureCheckDone = false;
	get logger() {
		return getLogger(this.manifest);
	}
	/**
	* Route data derived from the manifest, used for route matching. Reads and
	* writes go through the single per-manifest route table, so HMR updates are
	* visible to every consumer at once.
	*/
	get manifestData() {
		return getRouteTable(this.manifest);
	}
	set manifestData(routesList) {
		updateRouteTable(this.manifest, routesList.routes);
	}
	get adapterLogger() {
		const currentOptions = this.logger.options;
		if (!this.#adapterLogger || this.#adapterLogger.options !== currentOptions) this.#adapterLogger = new AstroIntegrationLogger(currentOptions, this.manifest.adapterName);
		return this.#adapterLogger;
	}
	constructor(manifest, streaming = true) {
		this.manifest = manifest;
		this.baseWithoutTrailingSlash = removeTrailingForwardSlash(manifest.base);
		this.#streaming = streaming;
		getRouteTable(manifest);
		getLogger(manifest);
		this.#fetchHandler = new DefaultFetchHandler(this);
		this.#errorHandler = this.createErrorHandler();
	}
	/**
	* Resolves the user-configured logger destination from the manifest and
	* returns the logger. Lazy and only resolves once; safe to call before
	* the first render (adapters use this to log startup messages through
	* the configured destination).
	*/
	getLogger() {
		return getResolvedLogger(this.manifest);
	}
	/**
	* The streaming flag fed into the internal `FetchState` facade hooks on
	* the fast path. Returns the constructor flag by
	* default; `BuildApp` overrides this to return `undefined` so streaming
	* falls through to the environment default (`manifest.serverLike`).
	*/
	resolveStreaming() {
		return this.#streaming;
	}
	/**
	* Override the fetch handler used to dispatch requests. Entrypoints
	* call this with the default export of `virtual:astro:fetchable` to
	* plug in a user-authored handler from `src/fetch.ts`.
	*/
	setFetchHandler(handler) {
		this.#fetchHandler = handler;
		this.#hasCustomFetchHandler = !(handler instanceof DefaultFetchHandler);
	}
	/**
	* Returns the error handler used by this app. The default is a thin
	* bridge over the functional error API — strategy selection (production
	* default / dev / build) is environment-driven inside `renderErrorPage`.
	* External subclasses can override this to customize error rendering.
	*/
	createErrorHandler() {
		return { renderError: (request, options) => renderErrorPage(this.manifest, request, options) };
	}
	/**
	* Resets the cached adapter logger so it picks up a new logger instance.
	* Used by BuildApp when the logger is replaced via setOptions().
	*/
	resetAdapterLogger() {
		this.#adapterLogger = void 0;
	}
	getAllowedDomains() {
		return this.manifest.allowedDomains;
	}
	matchesAllowedDomains(forwardedHost, protocol) {
		return BaseApp.validateForwardedHost(forwardedHost, this.manifest.allowedDomains, protocol);
	}
	static validateForwardedHost(forwardedHost, allowedDomains, protocol) {
		if (!allowedDomains || allowedDomains.length === 0) return false;
		try {
			const testUrl = new URL(`${protocol || "https"}://${forwardedHost}`);
			return allowedDomains.some((pattern) => {
				return matchPattern(testUrl, pattern);
			});
		} catch {
			return false;
		}
	}
	set setManifestData(newManifestData) {
		updateRouteTable(this.manifest, newManifestData.routes);
	}
	removeBase(pathname) {
		return stripRequestBase(pathname, this.manifest.base);
	}
	/**
	* Fully decodes a pathname, falling back to a single decode and then the raw pathname
	* when validation fails. Adapter matching runs before `render()`, so it must not throw
	* for request input that render-time validation handles.
	*/
	safeDecodePathname(pathname) {
		try {
			return validateAndDecodePathname(pathname);
		} catch (e) {
			this.adapterLogger.debug(e.toString());
			try {
				return decodeURI(pathname);
			} catch {
				return pathname;
			}
		}
	}
	/**
	* Extracts the base-stripped, decoded pathname from a request.
	* Used by adapters to compute the pathname for dev-mode route matching.
	*/
	getPathnameFromRequest(request) {
		const url = new URL(request.url);
		const pathname = prependForwardSlash(this.removeBase(url.pathname));
		return this.safeDecodePathname(pathname);
	}
	/**
	* Given a `Request`, it returns the `RouteData` that matches its `pathname`. By default, prerendered
	* routes aren't returned, even if they are matched.
	*
	* When `allowPrerenderedRoutes` is `true`, the function returns matched prerendered routes too.
	* @param request
	* @param allowPrerenderedRoutes
	*/
	match(request, allowPrerenderedRoutes = false) {
		return matchRequest(this.manifest, request, allowPrerenderedRoutes);
	}
	/**
	* A matching route function to use in the development server.
	* Contrary to the `.match` function, this function resolves props and params, returning the correct
	* route based on the priority, segments. It also returns the correct, resolved pathname.
	* @param pathname
	*/
	devMatch(pathname) {}
	computePathnameFromDomain(request) {
		return computePathnameFromDomain(request, new URL(request.url), this.manifest.i18n, this.manifest.base, this.manifest.trailingSlash, this.manifest.allowedDomains, this.logger);
	}
	async render(request, { addCookieHeader = false, clientAddress = Reflect.get(request, clientAddressSymbol), locals, prerenderedErrorPageFetch = fetch, routeData, waitUntil } = {}) {
		await getResolvedLogger(this.manifest);
		if (routeData) {
			this.logger.debug("router", "The adapter " + this.manifest.adapterName + " provided a custom RouteData for ", request.url);
			this.logger.debug("router", "RouteData");
			this.logger.debug("router", routeData);
		}
		if (locals) {
			if (typeof locals !== "object") {
				const error = new AstroError(LocalsNotAnObject);
				this.logger.error(null, error.stack);
				return this.renderError(request, {
					addCookieHeader,
					clientAddress,
					prerenderedErrorPageFetch,
					locals: void 0,
					routeData,
					waitUntil,
					status: 500,
					error
				});
			}
		}
		if (!routeData) {
			const domainPathname = this.computePathnameFromDomain(request);
			if (domainPathname) routeData = matchRoute(this.manifest, this.safeDecodePathname(domainPathname));
		}
		const resolvedOptions = {
			addCookieHeader,
			clientAddress,
			prerenderedErrorPageFetch,
			locals,
			routeData,
			waitUntil
		};
		let response;
		if (this.#fetchHandler instanceof DefaultFetchHandler) response = await handleRequest(new FetchState(this.manifest, request, resolvedOptions, {
			streaming: this.resolveStreaming(),
			renderError: (req, opts) => this.renderError(req, opts),
			logRequest: (payload) => this.logThisRequest(payload)
		}));
		else {
			setRenderOptions(request, resolvedOptions);
			response = await this.#fetchHandler.fetch(request);
		}
		this.#warnMissingFeatures();
		if (response.headers.get("X-Astro-Error")) {
			response.headers.delete(ASTRO_ERROR_HEADER);
			return this.renderError(request, {
				addCookieHeader,
				clientAddress,
				prerenderedErrorPageFetch,
				locals,
				routeData,
				waitUntil,
				response,
				status: response.status,
				error: response.status === 500 ? null : void 0
			});
		}
		return response;
	}
	setCookieHeaders(response) {
		return getSetCookiesFromResponse(response);
	}
	/**
	* Reads all the cookies written by `Astro.cookie.set()` onto the passed response.
	* For example,
	* ```ts
	* for (const cookie_ of App.getSetCookieFromResponse(response)) {
	*     const cookie: string = cookie_
	* }
	* ```
	* @param response The response to read cookies from.
	* @returns An iterator that yields key-value pairs as equal-sign-separated strings.
	*/
	static getSetCookieFromResponse = getSetCookiesFromResponse;
	/**
	* If it is a known error code, try sending the according page (e.g. 404.astro / 500.astro).
	* This also handles pre-rendered /404 or /500 routes.
	*
	* Delegates to the app's configured `ErrorHandler`. To customize behavior
	* for a specific environment, override `createErrorHandler()` rather than
	* this method.
	*/
	async renderError(request, options) {
		return this.#errorHandler.renderError(request, options);
	}
	/**
	* One-shot check: after the first request with a custom `src/fetch.ts`,
	* compare `usedFeatures` against the manifest and warn about any
	* configured features the user's pipeline doesn't call.
	*/
	#warnMissingFeatures() {
		if (this.#featureCheckDone || !this.#hasCustomFetchHandler) return;
		this.#featureCheckDone = true;
		const manifest = this.manifest;
		const missing = [];
		const used = getUsedFeatures(this.manifest);
		if (manifest.routes.some((r) => r.routeData.type === "redirect") && !(used & FetchFeatures.redirects)) missing.push("redirects");
		if (manifest.sessionConfig && !(used & FetchFeatures.sessions)) missing.push("sessions");
		if (manifest.actions && !(used & FetchFeatures.actions)) missing.push("actions");
		if (manifest.middleware && !(used & FetchFeatures.middleware)) missing.push("middleware");
		if (manifest.i18n && manifest.i18n.strategy !== "manual" && !(used & FetchFeatures.i18n)) missing.push("i18n");
		if (manifest.cacheConfig && !(used & FetchFeatures.cache)) missing.push("cache");
		for (const feature of missing) this.logger.warn("router", `Your project uses ${feature}, but your custom src/fetch.ts does not call the ${feature}() handler. This feature will not work unless your fetch handler calls it.`);
	}
	getDefaultStatusCode(routeData, pathname) {
		return getDefaultStatusCode(this.manifest, routeData, pathname);
	}
	getManifest() {
		return this.manifest;
	}
	logThisRequest({ pathname, method, statusCode, isRewrite, timeStart }) {
		const timeEnd = performance.now();
		this.logRequest({
			pathname,
			method,
			statusCode,
			isRewrite,
			reqTime: timeEnd - timeStart
		});
	}
};
// node_modules/astro/dist/core/app/app.js
var App = class extends BaseApp {
	isDev() {
		return false;
	}
	logRequest(_options) {}
};
// node_modules/astro/dist/core/app/entrypoints/virtual/prod.js
const createApp$1 = ({ streaming } = {}) => {
	const app = new App(manifest, streaming);
	app.setFetchHandler(_virtual_astro_fetchable_default);
	return app;
};
// node_modules/astro/dist/core/app/entrypoints/virtual/index.js
const createApp = createApp$1;
// node_modules/astro/dist/runtime/prerender/static-paths.js
var StaticPaths = class {
	#app;
	constructor(app) {
		this.#app = app;
	}
	/**
	* Get all static paths for prerendering with their associated routes.
	* This avoids needing to re-match routes later, which can be incorrect due to route priority.
	*/
	async getAll() {
		const allPaths = [];
		const manifest = this.#app.manifest;
		const routesToGenerate = [];
		for (const { routeData } of manifest.routes) {
			if (!routeData.prerender) continue;
			if (routeIsRedirect(routeData)) {
				routesToGenerate.push(routeData);
				continue;
			}
			if (routeIsFallback(routeData) && manifest.i18n?.fallback) {
				routesToGenerate.push(routeData);
				continue;
			}
			routesToGenerate.push(routeData);
		}
		for (const route of routesToGenerate) for (const currentRoute of eachRouteInRouteData(route)) {
			const paths = await this.#getPathsForRoute(currentRoute);
			for (const path of paths) allPaths.push(path);
		}
		return allPaths;
	}
	/**
	* Get paths for a single route.
	* Note: Does not filter duplicates - that's handled by generate.ts with conflict detection.
	*/
	async #getPathsForRoute(route) {
		const paths = [];
		const manifest = this.#app.manifest;
		const routeCache = this.#app.routeCache ?? getRouteCache(manifest);
		if (route.pathname) {
			paths.push({
				pathname: route.pathname,
				route
			});
			return paths;
		}
		const staticPaths = await callGetStaticPaths({
			mod: this.#app.getComponentByRoute ? await this.#app.getComponentByRoute(route) : await getEnvironment(manifest).getComponentByRoute(manifest, route),
			route: (routeIsRedirect(route) ? route.redirectRoute : routeIsFallback(route) ? getFallbackRoute(route, manifest.routes) : route) ?? route,
			routeCache,
			ssr: manifest.serverLike,
			base: manifest.base,
			trailingSlash: manifest.trailingSlash
		});
		for (const staticPath of staticPaths) {
			const pathname = stringifyParams(staticPath.params, route, manifest.trailingSlash);
			paths.push({
				pathname,
				route,
				cacheKey: staticPath.cacheKey === void 0 ? void 0 : String(staticPath.cacheKey)
			});
		}
		return paths;
	}
};
function* eachRouteInRouteData(route) {
	yield route;
	for (const fallbackRoute of route.fallbackRoutes) yield fallbackRoute;
}
// src/builder/program/render-routes.ts
/** Nobody asks for a page over a network, but a request has to have an address. */
const origin = "http://localhost";
const app = createApp({ streaming: false });
/**
* Makes every page and file that has a route of its own, of the content that was handed over
* (src/builder/context.ts). This is where the program begins into which Astro compiles the pages.
*
* @throws where a page cannot be made. Astro has printed the reason by then.
*/
async function* makeAll() {
	for (const { pathname, route } of await new StaticPaths(app).getAll()) {
		const isPage = route.type === "page";
		const path = placeOf(pathname, isPage);
		const address = isPage && !pathname.endsWith("/") ? `${pathname}/` : pathname;
		const request = new Request(new URL(address, origin));
		const response = await app.render(request, {
			routeData: route,
			prerenderedErrorPageFetch
		});
		if (response.status !== (path === notFound ? 404 : 200)) throw new Error(`${path} could not be made, by ${route.component}. The reason is above.`);
		yield {
			path,
			bytes: Buffer.from(await response.arrayBuffer())
		};
	}
}
/** The page that hosts show for an address that does not exist: a file by this name, in no folder. */
const notFound = "404.html";
function placeOf(pathname, isPage) {
	const path = pathname.replaceAll(/^\/|\/$/g, "");
	if (!isPage) return path;
	if (path === "404") return notFound;
	return path === "" ? "index.html" : `${path}/index.html`;
}
/** A build calls nobody, and shows no other page in the place of one that fails. */
function prerenderedErrorPageFetch() {
	return Promise.reject(/* @__PURE__ */ new Error("A page failed."));
}
// src/domain/checks/facts.ts
/** Makes an error at a field. */
function errorAt(file, field, code, message, fix) {
	return {
		code,
		severity: "error",
		file,
		field,
		message,
		fix
	};
}
/** A short list for the end of a sentence: the nearest few of many names. */
function someOf(names, wanted) {
	const all = [...names].sort(compareText);
	const near = all.filter((name) => name.startsWith(wanted.slice(0, 3)));
	return (near.length > 0 ? near : all).slice(0, 8).join(", ");
}
// src/domain/checks/dates.ts
/** No inspection keeps inspectors on site for longer without a break; the longest known is 30 days. */
const mostDaysOnSite = 60;
/** Dates that cannot be: in the wrong order, in the future, or too far apart. */
const badDates = (facts) => [...facts.content.inspections.flatMap((entry) => badInspectionDates(entry, facts)), ...facts.content.authorities.flatMap(badAuthorityDates)];
function badInspectionDates(entry, { content }) {
	const { file, data } = entry;
	const asOf = content.site[0]?.data.asOf;
	const found = [...wrongVisits(entry), ...wrongOrder$1(entry)];
	if (data.onSite.length === 0 === (data.onSiteNotKnown === void 0)) found.push([
		["onSite"],
		"There must be either the dates on site or the reason why they are not known.",
		"Write onSite: with from: and to:, or onSiteNotKnown: with a sentence."
	]);
	if (asOf !== void 0 && data.published > asOf) found.push([
		["published"],
		`The report is published on ${inWords(data.published)}, after the site’s own day, ${inWords(asOf)}.`,
		"Correct the date, or set asOf in site.yaml to today."
	]);
	return found.map(([field, message, fix]) => errorAt(file, field, "bad-date", message, fix));
}
function wrongVisits({ data }) {
	return data.onSite.flatMap(({ from, to }, index) => {
		const next = data.onSite[index + 1];
		if (to < from) {
			const message = `The visit ends on ${inWords(to)}, before it starts on ${inWords(from)}.`;
			return [[
				[
					"onSite",
					index,
					"to"
				],
				message,
				"Put the two dates in order."
			]];
		}
		if (dayNumber(to) - dayNumber(from) > mostDaysOnSite) {
			const message = `One visit cannot last from ${inWords(from)} to ${inWords(to)}.`;
			return [[
				["onSite", index],
				message,
				"Correct the dates. Two visits are two items of onSite; dates that nobody knows are onSiteNotKnown: with a sentence."
			]];
		}
		if (next && next.from <= to) return [[
			["onSite", index + 1],
			"The visits on site are not in order, or overlap.",
			"Put the earlier visit first."
		]];
		return [];
	});
}
function wrongOrder$1({ data }) {
	const found = [];
	const ended = data.onSite.at(-1)?.to;
	if (ended !== void 0 && data.published < ended) found.push([
		["published"],
		`The report is published on ${inWords(data.published)}, before the visit ends on ${inWords(ended)}.`,
		"Correct one of the two dates."
	]);
	if (data.received !== void 0 && ended !== void 0 && data.received < ended) found.push([
		["received"],
		`The council received the report on ${inWords(data.received)}, before the visit ended.`,
		"Correct one of the two dates."
	]);
	return found;
}
function badAuthorityDates({ file, data }) {
	if (data.started === void 0 || data.ended === void 0 || data.started < data.ended) return [];
	return [errorAt(file, ["ended"], "bad-date", "The council ended before it began.", "Correct one of the two dates.")];
}
// src/domain/checks/duplicates.ts
/** The same visit in two files would be counted twice. */
const duplicates = ({ content, frameworks }) => [...twice(content.inspections, ({ data }) => {
	const day = data.onSite[0]?.from ?? data.published;
	const subject = frameworks.get(data.framework)?.subject ?? data.framework;
	return `${data.authority} ${subject} ${data.kind} ${day}`;
}).map(([entry, first]) => errorAt(entry.file, ["onSite"], "same-inspection", `${first.file} is about the same visit: the same council, kind and first day.`, "Keep one of the two files.")), ...sameReport(content.inspections)];
function sameReport(inspections) {
	return twice(inspections.filter(({ data }) => data.report.url !== void 0), ({ data }) => data.report.url ?? "").map(([entry, first]) => errorAt(entry.file, ["report", "url"], "same-report", `${first.file} links to the same report.`, "Give each inspection the address of its own report."));
}
/** Pairs each entry that has a key seen before with the first that had it. */
function twice(items, keyOf) {
	const seen = /* @__PURE__ */ new Map();
	return items.flatMap((item) => {
		const key = keyOf(item);
		const first = seen.get(key);
		if (first === void 0) seen.set(key, item);
		return first === void 0 ? [] : [[item, first]];
	});
}
// src/domain/checks/file-names.ts
/** A file's name becomes its address, so it has to say what the file holds. */
const wrongFileNames = (facts) => [
	...facts.content.inspections.flatMap((entry) => wrongInspectionName(entry, facts)),
	...facts.content.frameworks.filter(({ id, data }) => id !== data.id).map(wrongFrameworkName),
	...[
		...facts.content.authorities,
		...facts.content.glossary,
		...facts.content.pages
	].filter(({ id }) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)).map(({ file }) => errorAt(file, [], "file-name", "The file’s name is not a short name.", "Rename the file: small letters, digits and hyphens only, and no folder inside the folder."))
];
function wrongInspectionName({ id, file, data }, facts) {
	const framework = facts.frameworks.get(data.framework);
	if (!framework) return [];
	const month = (data.onSite.at(-1)?.to ?? data.published).slice(0, 7);
	const right = `${data.authority}/${month}-${framework.family}`;
	if (id === right) return [];
	return [errorAt(file, ["authority"], "file-name", `The file’s name does not match what it says: council “${data.authority}”, ended in ${month}, framework “${data.framework}”.`, `Rename the file to inspections/${right}.md, or correct the field that is wrong.`)];
}
function wrongFrameworkName({ file, data }) {
	return errorAt(file, ["id"], "file-name", `The file’s name does not match its id “${data.id}”.`, `Rename the file to frameworks/${data.id}.yaml, or correct the id.`);
}
// src/domain/checks/framework-files.ts
/** Frameworks point to each other and to their own areas; and on no day may two be in use at once. */
const frameworkFiles = ({ content, frameworks }) => content.frameworks.flatMap((entry) => [
	...unknownPredecessor(entry, frameworks),
	...overlaps(entry, content.frameworks),
	...entry.data.outcome === "graded" ? badAreas(entry.file, entry.data, frameworks) : []
]);
function unknownPredecessor({ file, data }, frameworks) {
	if (data.follows === void 0 || frameworks.has(data.follows)) return [];
	return [errorAt(file, ["follows"], "unknown-reference", `There is no framework “${data.follows}”.`, `Write one of: ${[...frameworks.keys()].join(", ")}; or take the line out.`)];
}
function overlaps({ file, data }, all) {
	const others = all.filter((other) => other.data.subject === data.subject && other.id < data.id);
	return data.kinds.flatMap((kind, index) => others.filter((other) => other.data.kinds.some((one) => one.id === kind.id && overlap(one, kind))).map((other) => errorAt(file, ["kinds", index], "frameworks-overlap", `A visit of the kind “${kind.id}” could fall under “${other.id}” as well.`, "Correct “from” and “until” so that each day belongs to one framework.")));
}
function overlap(a, b) {
	return a.from <= (b.until ?? "9999-12-31") && b.from <= (a.until ?? "9999-12-31");
}
function badAreas(file, data, frameworks) {
	const own = new Set(data.areas.map(({ id }) => id));
	const before = frameworks.get(data.follows ?? "");
	const earlier = new Set(before?.outcome === "graded" ? before.areas.map(({ id }) => id) : []);
	const named = data.areas.flatMap((area, index) => [
		...area.within === void 0 ? [] : [pointer$1([
			"areas",
			index,
			"within"
		], area.within, own)],
		...area.before === "same" ? [pointer$1([
			"areas",
			index,
			"before"
		], area.id, earlier)] : [],
		...typeof area.before === "object" ? area.before.areas.map((id) => pointer$1([
			"areas",
			index,
			"before"
		], id, earlier)) : []
	]);
	named.push(...data.dropped.map(({ area }, index) => pointer$1(["dropped", index], area, earlier)));
	return named.filter(([, id, known]) => !known.has(id)).map(([field, id, known]) => {
		const fix = `Write one of: ${[...known].join(", ") || "(there are none)"}.`;
		return errorAt(file, field, "unknown-area", `There is no area “${id}”.`, fix);
	});
}
function pointer$1(field, id, known) {
	return [
		field,
		id,
		known
	];
}
// src/domain/frameworks.ts
/**
* The framework for a visit. It follows from what is inspected, the kind of visit and the day the
* visit started: never from the day of publication, and never from which grades are there.
*
* @param started ISO day.
* @returns the framework, or undefined where none had such a visit on that day.
*/
function frameworkFor(subject, kind, started, frameworks) {
	for (const framework of frameworks) {
		if (framework.subject !== subject) continue;
		if (framework.kinds.some((one) => one.id === kind && isInUse(one, started))) return framework;
	}
}
/** Whether a kind of visit could start on an ISO day. */
function isInUse(kind, day) {
	return kind.from <= day && (kind.until === void 0 || day <= kind.until);
}
// src/domain/checks/framework-in-use.ts
/**
* The framework follows from the start of the visit. A file that names another one would show
* grades under the wrong rules: for 2026, an overall grade that nobody gave.
*/
const wrongFrameworks = (facts) => facts.content.inspections.flatMap((entry) => {
	const framework = facts.frameworks.get(entry.data.framework);
	return framework ? wrongFramework(entry, framework, facts) : [];
});
function wrongFramework({ file, data }, framework, { frameworks }) {
	const kind = framework.kinds.find(({ id }) => id === data.kind);
	const started = data.onSite[0]?.from ?? data.published;
	const right = frameworkFor(framework.subject, data.kind, started, frameworks.values());
	if (right === framework) return [];
	if (right) return [errorAt(file, ["framework"], "wrong-framework", `The framework is “${data.framework}”, but the visit started on ${inWords(started)}, when “${right.id}” was in use.`, `Write framework: ${right.id}, or correct the first day on site.`)];
	if (!kind) return [unknownKind(file, data.kind, framework)];
	return [errorAt(file, ["kind"], "no-framework-in-use", `No framework had a visit of the kind “${data.kind}” that started on ${inWords(started)}. “${framework.id}” had one from ${inWords(kind.from)}${kind.until ? ` to ${inWords(kind.until)}` : ""}.`, "Correct the kind or the first day on site.")];
}
function unknownKind(file, kind, framework) {
	return errorAt(file, ["kind"], "unknown-kind", `“${framework.id}” has no visit of the kind “${kind}”.`, `Write one of: ${framework.kinds.map(({ id }) => id).join(", ")}.`);
}
// src/domain/checks/glossary-clashes.ts
/** A word can link to one explanation only. */
const glossaryClashes = ({ content }) => {
	const owner = /* @__PURE__ */ new Map();
	return content.glossary.flatMap(({ file, data }) => [data.term, ...data.forms].flatMap((form, index) => {
		const key = form.toLowerCase();
		const first = owner.get(key) ?? file;
		owner.set(key, first);
		if (first === file) return [];
		return [errorAt(file, index === 0 ? ["term"] : ["forms", index - 1], "term-twice", `“${form}” is explained in ${first} too.`, "Keep the word in one of the two files.")];
	}));
};
// src/domain/checks/hexmap.ts
/** Each hexagon is a council that there is, and has a place of its own. */
const badHexes = ({ content, has }) => content.hexmap.flatMap(({ file, data }) => {
	const taken = /* @__PURE__ */ new Map();
	return Object.entries(data.hexes).flatMap(([slug, { q, r }]) => {
		const field = ["hexes", slug];
		if (!has("authorities", slug)) {
			const fix = `Write the short name of a council, such as ${someOf(content.authorities.map(({ id }) => id), slug)}.`;
			return [errorAt(file, field, "unknown-reference", `There is no council “${slug}”.`, fix)];
		}
		const place = `${q}/${r}`;
		const first = taken.get(place);
		taken.set(place, slug);
		if (first === void 0) return [];
		return [errorAt(file, field, "hex-taken", `“${slug}” lies on the same hexagon as “${first}”.`, "Give one of the two another q or r.")];
	});
});
// src/domain/checks/judgements.ts
/** Judgements have to be what the framework judges: no area too many, none too few, no other scale. */
const badJudgements = ({ content, frameworks }) => content.inspections.flatMap((entry) => {
	const framework = frameworks.get(entry.data.framework);
	return framework ? badOutcome(entry, framework) : [];
});
function badOutcome({ file, data }, framework) {
	const { outcome } = data;
	if (outcome.type !== framework.outcome) return [errorAt(file, ["outcome", "type"], "wrong-outcome", `The outcome is “${outcome.type}”, but visits under “${framework.id}” are “${framework.outcome}”.`, `Write type: ${framework.outcome}. ${"why" in framework ? framework.why : ""}`.trim())];
	if (framework.outcome === "graded" && outcome.type === "graded") return [...outcome.judgements.flatMap((judgement, index) => badJudgement(file, judgement, index, outcome.judgements, framework)), ...missingAreas(file, outcome.judgements, framework)];
	if (framework.outcome === "narrative" && outcome.type === "narrative") return badResult(file, outcome, framework.results);
	return [];
}
function badJudgement(file, judgement, index, all, framework) {
	const field = [
		"outcome",
		"judgements",
		index
	];
	if (judgement.area === "overall" && framework.overall && "none" in framework.overall) return [noOverall(file, field, framework.overall)];
	const areas = areaIds(framework);
	if (!areas.includes(judgement.area)) {
		const message = `“${framework.id}” does not judge an area “${judgement.area}”.`;
		const fix = `Write one of: ${areas.join(", ")}.`;
		return [errorAt(file, [...field, "area"], "unknown-area", message, fix)];
	}
	if (all.findIndex(({ area }) => area === judgement.area) < index) return [errorAt(file, field, "area-twice", `The area “${judgement.area}” is here twice.`, "Take one of the two out.")];
	const grades = framework.grades.map(({ id }) => id);
	if ("missing" in judgement || grades.includes(judgement.grade)) return [];
	const message = `“${judgement.grade}” is not a grade of “${framework.id}”.`;
	const fix = `Write one of: ${grades.join(", ")}.`;
	return [errorAt(file, [...field, "grade"], "unknown-grade", message, fix)];
}
function noOverall(file, field, overall) {
	return errorAt(file, [...field, "area"], "no-overall", `There is no overall grade for visits that started on or after ${inWords(overall.since)}.`, "Take this judgement out. The page says in words why there is none.");
}
function missingAreas(file, judgements, framework) {
	return areaIds(framework).filter((area) => !judgements.some((one) => one.area === area)).map((area) => errorAt(file, ["outcome", "judgements"], "missing-area", `The area “${area}” is missing.`, `Add “- area: ${area}” with its grade, or with missing: not-judged and why: with the reason.`));
}
function badResult(file, outcome, results) {
	const names = results.map(({ id }) => id).join(", ");
	if (outcome.result === void 0 === (outcome.resultNotKnown === void 0)) return [errorAt(file, ["outcome"], "missing-result", "The outcome needs either a result or the reason why it is not known.", `Write result: with one of ${names}; or resultNotKnown: with a sentence.`)];
	if (outcome.result === void 0 || results.some(({ id }) => id === outcome.result)) return [];
	return [errorAt(file, ["outcome", "result"], "unknown-result", `“${outcome.result}” is not an outcome of this framework.`, `Write one of: ${names}.`)];
}
function areaIds(framework) {
	const areas = framework.areas.map(({ id }) => id);
	return framework.overall && "label" in framework.overall ? [...areas, overallId] : areas;
}
// src/domain/checks/sources.ts
/** Uses of sources that the file does not list, ids that are there twice, and days to come. */
function badSources(file, sources, uses, asOf) {
	const ids = sources.map(({ id }) => id);
	const unknown = uses.filter(({ source }) => !ids.includes(source)).map(({ field, source }) => {
		return errorAt(file, field, "unknown-source", `There is no source “${source}” in this file.`, `Write one of: ${ids.join(", ")}. Or add it under “sources”.`);
	});
	const twice = ids.flatMap((id, index) => {
		if (ids.indexOf(id) === index) return [];
		const message = `Two sources have the id “${id}”.`;
		return [errorAt(file, [
			"sources",
			index,
			"id"
		], "source-twice", message, "Give each source an id of its own.")];
	});
	const days = sources.map(({ on }, index) => ({
		field: [
			"sources",
			index,
			"on"
		],
		day: on
	}));
	return [
		...unknown,
		...twice,
		...inTheFuture(file, days, asOf)
	];
}
/** The places where a list of figures names a source. */
function usesIn(figures) {
	return figures.map(({ source }, index) => ({
		field: [
			"figures",
			index,
			"source"
		],
		source
	}));
}
/** Nothing that is told can be later than the site's own day. */
function inTheFuture(file, days, asOf) {
	return days.filter(({ day }) => asOf !== void 0 && day > asOf).map(({ field, day }) => errorAt(file, field, "bad-date", `${inWords(day)} is after the site’s own day, ${inWords(asOf ?? day)}.`, "Correct the date, or set asOf in site.yaml to today."));
}
// src/domain/checks/meetings.ts
/** A meeting is of a council that is there, about that council's inspections, on a day gone by. */
const badMeetings = (facts) => facts.content.meetings.flatMap((entry) => [
	...wrongCouncil(entry, facts),
	...wrongName(entry),
	...wrongInspections(entry, facts),
	...noDecision(entry),
	...badParts(entry, facts)
]);
function wrongCouncil({ file, data }, facts) {
	if (facts.has("authorities", data.authority)) return [];
	const names = facts.content.authorities.map(({ id }) => id);
	return [errorAt(file, ["authority"], "unknown-reference", `There is no council “${data.authority}”.`, `Write the short name of a council in content/authorities, such as ${someOf(names, data.authority)}.`)];
}
/** The name becomes the address: the council, the day, and a word for the committee. */
function wrongName({ id, file, data }) {
	const start = `${data.authority}/${data.date}-`;
	if (id.startsWith(start) && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id.slice(start.length))) return [];
	return [errorAt(file, ["date"], "file-name", `The file’s name does not match what it says: council “${data.authority}”, ${data.date}.`, `Rename the file to meetings/${start}… with a word for the committee, such as ${start}scrutiny-panel.md.`)];
}
function wrongInspections({ file, data }, facts) {
	const ofCouncil = facts.content.inspections.map(({ id }) => id).filter((id) => id.startsWith(`${data.authority}/`));
	return data.inspections.flatMap((id, index) => {
		const field = ["inspections", index];
		const fix = `Write one of the council’s own: ${ofCouncil.join(", ") || "(there are none)"}.`;
		if (!id.startsWith(`${data.authority}/`)) return [errorAt(file, field, "other-council", `This meeting is of “${data.authority}”, but “${id}” is an inspection of another council.`, fix)];
		if (facts.has("inspections", id)) return [];
		return [errorAt(file, field, "unknown-reference", `There is no inspection “${id}”.`, fix)];
	});
}
function noDecision({ file, data }) {
	if (data.decided.length > 0 !== (data.decidedNotKnown !== void 0)) return [];
	return [errorAt(file, ["decided"], "no-decision", "There must be either what was decided or the reason why it is not known.", "Write decided: with a list, or decidedNotKnown: with a sentence.")];
}
function badParts({ file, data }, { content }) {
	const asOf = content.site[0]?.data.asOf;
	return [...badSources(file, data.sources, usesIn(data.figures), asOf), ...inTheFuture(file, [{
		field: ["date"],
		day: data.date
	}], asOf)];
}
// src/domain/checks/page-changes.ts
/** Changes of a page are in order of time, and none is to come. */
const badPageChanges = ({ content }) => {
	const asOf = content.site[0]?.data.asOf;
	const { authorities, inspections, responses, meetings } = content;
	return [
		authorities,
		inspections,
		responses,
		meetings,
		...[
			content.youngPeople,
			content.translations,
			content.councilTranslations
		]
	].flatMap((entries) => entries.flatMap(({ file, data }) => [...wrongOrder(file, data.changes), ...inTheFuture(file, data.changes.map(({ on }, index) => ({
		field: [
			"changes",
			index,
			"on"
		],
		day: on
	})), asOf)]));
};
function wrongOrder(file, changes) {
	return changes.flatMap(({ on }, index) => {
		const before = changes[index - 1];
		if (!before || before.on <= on) return [];
		return [errorAt(file, [
			"changes",
			index,
			"on"
		], "bad-order", "The changes are not in order.", "Put the oldest change first.")];
	});
}
// src/domain/checks/points.ts
/** Points (what works well, what must improve) have names of their own and belong to real areas. */
const badPoints = ({ content, frameworks }) => content.inspections.flatMap((entry) => [
	...badList(entry, "strengths", frameworks.get(entry.data.framework)),
	...badList(entry, "improvements", frameworks.get(entry.data.framework)),
	...wrongCount(entry)
]);
function badList({ file, data }, list, framework) {
	const areas = framework?.outcome === "graded" ? framework.areas.map(({ id }) => id) : [];
	return data[list].flatMap(({ id, area }, index) => {
		const found = [];
		if (data[list].findIndex((one) => one.id === id) < index) {
			const message = `Two points have the id “${id}”.`;
			found.push(errorAt(file, [
				list,
				index,
				"id"
			], "point-twice", message, "Give each point an id of its own."));
		}
		if (framework && area !== void 0 && !areas.includes(area)) {
			const message = `“${framework.id}” does not judge an area “${area}”.`;
			const fix = areas.length > 0 ? `Write one of: ${areas.join(", ")}.` : "Take the line “area:” out.";
			found.push(errorAt(file, [
				list,
				index,
				"area"
			], "unknown-area", message, fix));
		}
		return found;
	});
}
/** Where the number of points in the report is known, a list of another length lost one or made one up. */
function wrongCount({ file, data }) {
	const { improvementCount, improvements } = data;
	if (improvementCount === void 0 || improvements.length === 0) return [];
	if (improvements.length === improvementCount) return [];
	return [errorAt(file, ["improvements"], "wrong-count", `The report lists ${String(improvementCount)} points to improve; there are ${String(improvements.length)} here.`, "Write the inspectors’ own list, point by point, or correct improvementCount.")];
}
// src/domain/checks/references.ts
/** Every short name that points to another file or to the settings has to be there. */
const unknownReferences = (facts) => [
	...facts.content.inspections.flatMap((entry) => inspectionReferences(entry, facts)),
	...facts.content.authorities.flatMap((entry) => authorityReferences(entry, facts)),
	...subjectReferences(facts)
];
function inspectionReferences({ file, data }, facts) {
	return [...pointer(facts, file, ["authority"], "authorities", "a council", data.authority), ...pointer(facts, file, ["framework"], "frameworks", "a framework", data.framework)];
}
function authorityReferences({ file, data }, facts) {
	const lists = [
		"neighbours",
		"predecessors",
		"successors"
	];
	const regions = facts.content.site[0]?.data.regions.map(({ id }) => id);
	const unknownRegion = regions && !regions.includes(data.region);
	return [...lists.flatMap((list) => data[list].flatMap((slug, index) => pointer(facts, file, [list, index], "authorities", "a council", slug))), ...unknownRegion ? [errorAt(file, ["region"], "unknown-region", `There is no region “${data.region}”.`, `Write one that site.yaml names: ${regions.join(", ")}.`)] : []];
}
function subjectReferences({ content }) {
	const subjects = content.site[0]?.data.subjects.map(({ id }) => id);
	return content.frameworks.filter(({ data }) => subjects && !subjects.includes(data.subject)).map(({ file, data }) => errorAt(file, ["subject"], "unknown-subject", `There is no subject “${data.subject}”.`, "Name it under “subjects” in site.yaml, or write one that is there."));
}
function pointer(facts, file, field, collection, called, id) {
	if (facts.has(collection, id)) return [];
	const names = facts.content[collection].map((entry) => entry.id);
	return [errorAt(file, field, "unknown-reference", `There is no ${called.replace(/^an? /, "")} “${id}”.`, `Write the short name of ${called} in content/${collection}, such as ${someOf(names, id)}.`)];
}
// src/domain/checks/statement.ts
/** The law asks for a look at the accessibility statement once a year (SI 2018/952, regulation 8). */
const staleStatement = ({ content }) => content.site.filter(({ data }) => isStale(data.accessibility.reviewed, data.asOf)).map(({ file, data }) => ({
	code: "stale-statement",
	severity: "advice",
	file,
	field: ["accessibility", "reviewed"],
	message: `The accessibility statement was last reviewed on ${inWords(data.accessibility.reviewed)}, more than a year ago.`,
	fix: "Look through it, and write the day on which you did."
}));
// src/domain/checks/responses.ts
/** A response answers an inspection that is there, and each of its actions a point of that one. */
const badResponses = (facts) => facts.content.responses.flatMap((entry) => {
	const inspection = facts.content.inspections.find(({ id }) => id === entry.id);
	const asOf = facts.content.site[0]?.data.asOf;
	const alone = [
		...badSources(entry.file, entry.data.sources, usesOf(entry.data), asOf),
		...inTheFuture(entry.file, daysOf(entry.data), asOf),
		...sameAction(entry)
	];
	if (!inspection) return [...alone, ...noInspection(entry, facts)];
	return [
		...alone,
		...unknownPoints(entry, inspection.data),
		...wrongDue(entry, inspection.data, facts)
	];
});
function noInspection({ id, file }, facts) {
	if (facts.has("inspections", id)) return [];
	const council = id.split("/")[0] ?? "";
	const names = facts.content.inspections.map((one) => one.id);
	const near = names.filter((name) => name.startsWith(`${council}/`));
	return [errorAt(file, [], "no-inspection", `There is no inspection “${id}” that this could answer.`, `Rename the file to that of an inspection, such as ${someOf(near.length > 0 ? near : names, id)}.`)];
}
function unknownPoints({ file, data }, inspection) {
	const known = inspection.improvements.map(({ id }) => id);
	const fix = known.length > 0 ? `Write one of: ${known.join(", ")}. Or write [all].` : "Write the inspectors’ list under “improvements” of the inspection first.";
	return answersOf(data).filter(({ point }) => !known.includes(point) && (point !== "all" || known.length === 0)).map(({ field, point }) => {
		return errorAt(file, field, "unknown-point", `The inspectors’ list has no point “${point}”.`, fix);
	});
}
function answersOf({ actions, ownList }) {
	const named = (list, answers) => answers.map((point, index) => ({
		field: [
			...list,
			"answers",
			index
		],
		point
	}));
	return [...actions.flatMap(({ answers }, index) => named(["actions", index], answers)), ...(ownList?.points ?? []).flatMap(({ answers }, index) => named([
		"ownList",
		"points",
		index
	], answers))];
}
function sameAction({ file, data }) {
	return data.actions.flatMap(({ id }, index) => {
		if (data.actions.findIndex((one) => one.id === id) === index) return [];
		const message = `Two actions have the id “${id}”.`;
		return [errorAt(file, [
			"actions",
			index,
			"id"
		], "action-twice", message, "Give each action an id of its own.")];
	});
}
/** A day that is not the sum may well be right: councils agree days. It is worth a second look. */
function wrongDue({ file, data }, inspection, { content, frameworks }) {
	const framework = frameworks.get(inspection.framework);
	const holidays = content.holidays[0]?.data;
	const { due } = data;
	if (!due || !framework || !holidays) return [];
	if (due.date < inspection.published) return [errorAt(file, ["due", "date"], "bad-date", `The statement is due on ${inWords(due.date)}, before the report was published.`, "Correct the date.")];
	const sum = workedOutDue({
		...inspection,
		framework
	}, holidays);
	if (!sum || sum.date === due.date) return [];
	return [{
		code: "due-differs",
		severity: "advice",
		file,
		field: ["due", "date"],
		message: `The statement is due on ${inWords(due.date)}; the sum from ${inWords(sum.since)} gives ${inWords(sum.date)}.`,
		fix: "Look the day up again. If it is right, leave it: the page shows both and says which is which."
	}];
}
function usesOf({ due, actions, ownList, otherCounts, figures }) {
	return [
		...due ? [{
			field: ["due", "source"],
			source: due.source
		}] : [],
		...actions.flatMap(({ source, progress }, index) => [{
			field: [
				"actions",
				index,
				"source"
			],
			source
		}, ...progress.map((news, at) => ({
			field: [
				"actions",
				index,
				"progress",
				at,
				"source"
			],
			source: news.source
		}))]),
		...ownList ? [{
			field: ["ownList", "source"],
			source: ownList.source
		}] : [],
		...otherCounts.map(({ source }, index) => ({
			field: [
				"otherCounts",
				index,
				"source"
			],
			source
		})),
		...usesIn(figures)
	];
}
/** The days of what is told, which cannot be to come. A day by which something is due can. */
function daysOf({ statement, actions }) {
	return [...statement ? [{
		field: ["statement", "published"],
		day: statement.published
	}] : [], ...actions.flatMap((action, index) => [
		{
			field: [
				"actions",
				index,
				"said"
			],
			day: action.said
		},
		...action.status === "done" ? [{
			field: [
				"actions",
				index,
				"done"
			],
			day: action.done
		}] : [],
		...action.progress.map(({ on }, at) => ({
			field: [
				"actions",
				index,
				"progress",
				at,
				"on"
			],
			day: on
		}))
	])];
}
// src/domain/checks/versions.ts
/** Other versions stand beside an inspection or a council, in a known language. */
const badVersions = (facts) => {
	const { youngPeople, translations, councilTranslations } = facts.content;
	return [
		...[...youngPeople, ...translations].flatMap((entry) => withoutInspection(entry, facts)),
		...councilTranslations.flatMap((entry) => withoutCouncil(entry, facts)),
		...[...translations, ...councilTranslations].flatMap(unknownLanguage)
	];
};
function withoutInspection({ id, file }, facts) {
	if (facts.has("inspections", stemOf(id))) return [];
	return [errorAt(file, [], "no-inspection", `There is no file “inspections/${stemOf(id)}.md” that this is a version of.`, "Rename the file to that of an inspection, with .young or a language before .md.")];
}
function withoutCouncil({ id, file }, facts) {
	if (facts.has("authorities", stemOf(id))) return [];
	return [errorAt(file, [], "no-council", `There is no file “authorities/${stemOf(id)}.md” that this is a version of.`, "Rename the file to that of a council, with a language before .md.")];
}
function unknownLanguage({ id, file }) {
	const code = languageOf(id);
	if (nameOf(code) !== void 0 && code !== "en") return [];
	return [errorAt(file, [], "unknown-language", `“${code}” is not the code of another language.`, "Name the file with a code such as .cy.md for Welsh or .ur.md for Urdu.")];
}
/** A language's English name, where the code is well formed and known. */
function nameOf(code) {
	return new Intl.DisplayNames("en-GB", {
		type: "language",
		fallback: "none"
	}).of(code);
}
// src/domain/checks/index.ts
/** Every rule that needs more than one file. A new rule is a file beside this one and a line here. */
const rules = [
	staleStatement,
	wrongFileNames,
	unknownReferences,
	frameworkFiles,
	wrongFrameworks,
	badJudgements,
	badPoints,
	badDates,
	duplicates,
	badResponses,
	badMeetings,
	badVersions,
	badPageChanges,
	badHexes,
	glossaryClashes
];
/**
* Holds all files together and finds what is wrong between them.
*
* @param content every file that is valid by itself.
* @param broken the others, as `collection/id`: pointing at one of them is no second mistake.
*/
function crossFileFindings(content, broken) {
	const ids = new Set(broken);
	for (const [collection, entries] of Object.entries(content)) for (const { id } of entries) ids.add(`${collection}/${id}`);
	const facts = {
		content,
		frameworks: new Map(content.frameworks.map(({ data }) => [data.id, data])),
		has: (collection, id) => ids.has(`${collection}/${id}`)
	};
	return rules.flatMap((rule) => rule(facts));
}
// src/intake/read/files.ts
/** The files of a collection from the content folder, sorted, with forward slashes. */
function filesOf(folder, collection) {
	const { place, form } = collection;
	if (place.endsWith(form)) return existsSync(join(folder, place)) ? [place] : [];
	if (!isFolder(join(folder, place))) return [];
	return namesBelow(join(folder, place)).map((name) => `${place}/${name}`).filter((file) => file.endsWith(form) && belongs(file, collection)).sort(compareText);
}
/** The short name of an entry: its path below the collection’s folder without the ending. */
function idOf(file, { place, form }) {
	return file === place ? place.slice(0, -form.length) : file.slice(place.length + 1, -form.length);
}
/**
* What lies in a folder and the folders in it, these among them: one that is called like a file is a
* mistake to be told. What editors and other programs keep for themselves begins with a dot. A plain
* walk: Node’s own asks the disk about each of thousands of names.
*/
function namesBelow(folder) {
	return readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !name.startsWith(".")).flatMap((entry) => {
		const { name } = entry;
		if (!leadsOn(folder, entry)) return name;
		return [name, ...namesBelow(join(folder, name)).map((below) => `${name}/${below}`)];
	});
}
function leadsOn(folder, entry) {
	return entry.isDirectory() || entry.isSymbolicLink() && isFolder(join(folder, entry.name));
}
/** A link that leads nowhere, or into itself for ever, is no folder. */
function isFolder(path) {
	try {
		return statSync(path).isDirectory();
	} catch {
		return false;
	}
}
/** Whether a file is of this kind, and not of another kind that lies in the same folder. */
function belongs(file, { place, names }) {
	if (names) return names.test(file);
	return !Object.values(collections).some((other) => other.place === place && other.names?.test(file));
}
// src/intake/read/content.ts
/**
* Reads a content folder whole: each file alone, then all files together.
*
* @param folder the content folder.
* @param kept front matter that was read before and found valid, by the same code.
* @returns the valid entries sorted by name, and every problem in order of place. Where there is an
*   error among the problems, nothing may be published.
*/
function readContent(folder, kept = nothingKept()) {
	const bodies = /* @__PURE__ */ new Map();
	const problems = [];
	const broken = [];
	const take = (name) => {
		const read = readCollection(folder, name, kept);
		problems.push(...read.problems);
		broken.push(...read.broken.map((id) => `${name}/${id}`));
		for (const [file, body] of read.bodies) bodies.set(file, body);
		return read.entries;
	};
	const content = {
		site: take("site"),
		holidays: take("holidays"),
		words: take("words"),
		audit: take("audit"),
		frameworks: take("frameworks"),
		authorities: take("authorities"),
		councilTranslations: take("councilTranslations"),
		inspections: take("inspections"),
		youngPeople: take("youngPeople"),
		translations: take("translations"),
		responses: take("responses"),
		meetings: take("meetings"),
		hexmap: take("hexmap"),
		glossary: take("glossary"),
		pages: take("pages")
	};
	kept.settle();
	problems.push(...located(folder, crossFileFindings(content, new Set(broken))));
	return {
		content,
		bodies,
		problems: problems.sort(byPlace)
	};
}
/** Reads the files of one collection. A folder that is missing or empty is a problem of its own. */
function readCollection(folder, name, kept = nothingKept()) {
	const collection = collections[name];
	const files = filesOf(folder, collection);
	const read = {
		entries: [],
		bodies: [],
		broken: [],
		problems: []
	};
	if (files.length === 0 && !collection.optional) read.problems.push(nothingThere(collection));
	for (const file of files) {
		const id = idOf(file, collection);
		const entry = readEntry(join(folder, file), file, collection, kept);
		if ("problems" in entry) {
			read.problems.push(...entry.problems);
			read.broken.push(id);
		} else {
			const { body, ...rest } = entry;
			read.entries.push({
				id,
				file,
				...rest
			});
			read.bodies.push([file, body]);
		}
	}
	return read;
}
/** Looks up the lines of what was found across files. Only files with a finding are read again. */
function located(folder, findings) {
	return [...Map.groupBy(findings, (finding) => finding.file)].flatMap(([file, ofFile]) => {
		const form = file.endsWith(".md") ? ".md" : ".yaml";
		const source = readSource(join(folder, file), file, form);
		if ("yaml" in source) return placed(source, ofFile);
		return ofFile.map(({ field: _field, ...finding }) => ({
			...finding,
			line: 1,
			column: 1
		}));
	});
}
function nothingThere({ place, form, called }) {
	const isFile = place.endsWith(form);
	return {
		code: "nothing-there",
		severity: "error",
		file: place,
		line: 1,
		column: 1,
		message: isFile ? `The content folder has no file “${place}”.` : `The content folder has no ${form} file in “${place}”.`,
		fix: isFile ? `Write ${called} in a file “${place}”.` : `Put ${called} there, or point CONTENT_DIR at the right folder.`
	};
}
// src/markdown/language/long-sentences.ts
/** GOV.UK: “sentences should be 25 words or fewer”. */
const MOST_WORDS = 25;
/** Sentences that are hard to follow because they are long. Advice: one long sentence stops nobody. */
function longSentences(prose) {
	return prose.sentences.filter(({ count, inHeading }) => count > MOST_WORDS && !inHeading).map((sentence) => atOffset(prose.source, sentence.from, {
		code: "long-sentence",
		severity: "advice",
		message: `This sentence has ${sentence.count} words: “${startOf(sentence)} …”`,
		fix: `Make it two, or a list. ${MOST_WORDS} words are the most.`
	}));
}
function startOf({ text }) {
	return text.split(" ").slice(0, 5).join(" ");
}
// src/markdown/language/blocks.ts
const NOT_ONES_OWN = /* @__PURE__ */ new Set([
	"blockquote",
	"table",
	"footnoteDefinition"
]);
const NO_WORD = "￼";
/** The blocks that a page tells in its own words, in reading order. Quotations and tables are not. */
function blocksOf({ tree, source }) {
	const blocks = [];
	const gather = (node) => {
		if (NOT_ONES_OWN.has(node.type)) return;
		if (node.type === "paragraph" || node.type === "heading") {
			const block = {
				text: "",
				words: "",
				offsets: [],
				inHeading: node.type === "heading"
			};
			for (const child of node.children) write(child, block, source);
			blocks.push(block);
		} else if ("children" in node) node.children.forEach(gather);
	};
	gather(tree);
	return blocks;
}
function write(node, block, source) {
	if ("children" in node) {
		for (const child of node.children) write(child, block, source);
		return;
	}
	const from = node.position?.start.offset ?? 0;
	const written = source.slice(from, node.position?.end.offset);
	const text = node.type === "text" ? node.value : node.type === "break" ? "\n" : written;
	const isWords = node.type === "text" || node.type === "break";
	block.text += text;
	block.words += isWords ? text : NO_WORD.repeat(text.length);
	addOffsets(text, written, from, block.offsets);
}
/**
* A text mostly stands in the source as it is. Where there are indented lines, escapes or entities,
* both are read side by side.
*/
function addOffsets(text, written, from, offsets) {
	const isBent = text.length !== written.length;
	let place = 0;
	for (let index = 0; index < text.length; index += 1) {
		if (isBent) place = Math.max(place, written.indexOf(text.charAt(index), place));
		offsets.push(from + place);
		place += 1;
	}
}
// src/markdown/language/sentences.ts
/** A word, with the marks that join its parts; or the end of a sentence, with what closes it. */
const TOKEN = /([\p{L}\p{M}\p{N}]+(?:(?:[&'’\-‐‑.:=?@·‧]|_+)[\p{L}\p{M}\p{N}]+)*)|([.!?…‽]+)[)\]"'’”»]*(?!\S)/gu;
/** After a full stop: what shows that the sentence goes on. */
const GOES_ON = /\s+[\p{Ll},;]/uy;
const NUMBER = /\s+\p{N}/uy;
/** What a full stop makes short: titles, initials, “e.g.”. Noon parts the day, and may end it. */
const SHORT = /^(?!(?:a|p)\.m$)(?:mr|mrs|ms|mx|dr|prof|rev|cllr|hon|sgt|st|vs|cf|\p{L}|(?:\p{L}\.)+\p{L})$/iu;
const SHORT_BEFORE_NUMBER = /^(?:no|nos|pp|para|paras|fig|figs|vol|ch|approx|jan|feb|mar|apr|aug|sept?|oct|nov|dec)$/i;
/** The sentences of one block of text, in order. What has no words is none. Reads the text once. */
function sentencesIn(text) {
	const spans = [];
	let words = [];
	let from = 0;
	for (const { index, 0: token, 1: word, 2: end } of text.matchAll(TOKEN)) {
		const to = index + token.length;
		if (word !== void 0) words.push({
			text: word,
			from: index
		});
		else if (words.length > 0 && endsHere(text, to, end, words.at(-1))) {
			spans.push({
				from,
				to,
				words
			});
			words = [];
			from = to;
		}
	}
	return words.length > 0 ? [...spans, {
		from,
		to: text.length,
		words
	}] : spans;
}
function endsHere(text, at, end, last) {
	if (matchesAt(GOES_ON, text, at)) return false;
	const word = last?.text ?? "";
	if (end !== ".") return true;
	return !SHORT.test(word) && !(SHORT_BEFORE_NUMBER.test(word) && matchesAt(NUMBER, text, at));
}
function matchesAt(pattern, text, at) {
	pattern.lastIndex = at;
	return pattern.test(text);
}
// src/markdown/language/prose.ts
/** Reads the words of a parsed page. Words between “ and ” are somebody else’s and are left out. */
function toProse(page) {
	const sentences = blocksOf(page).flatMap((block) => {
		const isQuoted = quotationsIn(block.words);
		return sentencesIn(block.words).map((span) => toSentence(span, block, isQuoted));
	});
	return {
		source: page.source,
		sentences
	};
}
function toSentence({ from, to, words }, block, isQuoted) {
	const own = [];
	let before = from;
	for (const word of words) {
		const follows = before > from && block.words.slice(before, word.from).trim() === "";
		if (!isQuoted(word.from)) own.push(...partsOf(word, block.offsets[word.from] ?? 0, follows));
		before = word.from + word.text.length;
	}
	const told = block.text.slice(from, to);
	return {
		words: own,
		text: told.replace(/\s+/g, " ").trim(),
		count: words.length,
		from: block.offsets[from + told.search(/\S/)] ?? 0,
		inHeading: block.inHeading
	};
}
function partsOf({ text }, from, follows) {
	const normal = text.toLowerCase().replaceAll("’", "'");
	if (!/[-‑]/.test(normal)) return [{
		text,
		normal,
		from,
		follows
	}];
	return normal.split(/[-‑]/).map((part, index) => ({
		text,
		normal: part,
		from,
		follows: follows || index > 0
	}));
}
/** Straight quotation marks are left: they may be inches or a link’s title. */
const QUOTATION = /“[^”]{1,1000}”/g;
/** Tells of places that are asked for in order whether they are quoted. */
function quotationsIn(text) {
	const spans = [...text.matchAll(QUOTATION)].map(({ 0: words, index }) => ({
		from: index,
		to: index + words.length
	}));
	let next = 0;
	return (place) => {
		while ((spans[next]?.to ?? Infinity) <= place) next += 1;
		return (spans[next]?.from ?? Infinity) <= place;
	};
}
// node_modules/pluralize/pluralize.js
var require_pluralize = /* @__PURE__ */ __commonJSMin(((exports, module, this$2) => {
	(function(root, pluralize) {
		/* istanbul ignore else */
		if (typeof __require === "function" && typeof exports === "object" && typeof module === "object") module.exports = pluralize();
		else if (typeof define === "function" && define.amd) define(function() {
			return pluralize();
		});
		else root.pluralize = pluralize();
	})(this$2, function() {
		var pluralRules = [];
		var singularRules = [];
		var uncountables = {};
		var irregularPlurals = {};
		var irregularSingles = {};
		/**
		* Sanitize a pluralization rule to a usable regular expression.
		*
		* @param  {(RegExp|string)} rule
		* @return {RegExp}
		*/
		function sanitizeRule(rule) {
			if (typeof rule === "string") return new RegExp("^" + rule + "$", "i");
			return rule;
		}
		/**
		* Pass in a word token to produce a function that can replicate the case on
		* another word.
		*
		* @param  {string}   word
		* @param  {string}   token
		* @return {Function}
		*/
		function restoreCase(word, token) {
			if (word === token) return token;
			if (word === word.toLowerCase()) return token.toLowerCase();
			if (word === word.toUpperCase()) return token.toUpperCase();
			if (word[0] === word[0].toUpperCase()) return token.charAt(0).toUpperCase() + token.substr(1).toLowerCase();
			return token.toLowerCase();
		}
		/**
		* Interpolate a regexp string.
		*
		* @param  {string} str
		* @param  {Array}  args
		* @return {string}
		*/
		function interpolate(str, args) {
			return str.replace(/\$(\d{1,2})/g, function(match, index) {
				return args[index] || "";
			});
		}
		/**
		* Replace a word using a rule.
		*
		* @param  {string} word
		* @param  {Array}  rule
		* @return {string}
		*/
		function replace(word, rule) {
			return word.replace(rule[0], function(match, index) {
				var result = interpolate(rule[1], arguments);
				if (match === "") return restoreCase(word[index - 1], result);
				return restoreCase(match, result);
			});
		}
		/**
		* Sanitize a word by passing in the word and sanitization rules.
		*
		* @param  {string}   token
		* @param  {string}   word
		* @param  {Array}    rules
		* @return {string}
		*/
		function sanitizeWord(token, word, rules) {
			if (!token.length || uncountables.hasOwnProperty(token)) return word;
			var len = rules.length;
			while (len--) {
				var rule = rules[len];
				if (rule[0].test(word)) return replace(word, rule);
			}
			return word;
		}
		/**
		* Replace a word with the updated word.
		*
		* @param  {Object}   replaceMap
		* @param  {Object}   keepMap
		* @param  {Array}    rules
		* @return {Function}
		*/
		function replaceWord(replaceMap, keepMap, rules) {
			return function(word) {
				var token = word.toLowerCase();
				if (keepMap.hasOwnProperty(token)) return restoreCase(word, token);
				if (replaceMap.hasOwnProperty(token)) return restoreCase(word, replaceMap[token]);
				return sanitizeWord(token, word, rules);
			};
		}
		/**
		* Check if a word is part of the map.
		*/
		function checkWord(replaceMap, keepMap, rules, bool) {
			return function(word) {
				var token = word.toLowerCase();
				if (keepMap.hasOwnProperty(token)) return true;
				if (replaceMap.hasOwnProperty(token)) return false;
				return sanitizeWord(token, token, rules) === token;
			};
		}
		/**
		* Pluralize or singularize a word based on the passed in count.
		*
		* @param  {string}  word      The word to pluralize
		* @param  {number}  count     How many of the word exist
		* @param  {boolean} inclusive Whether to prefix with the number (e.g. 3 ducks)
		* @return {string}
		*/
		function pluralize(word, count, inclusive) {
			var pluralized = count === 1 ? pluralize.singular(word) : pluralize.plural(word);
			return (inclusive ? count + " " : "") + pluralized;
		}
		/**
		* Pluralize a word.
		*
		* @type {Function}
		*/
		pluralize.plural = replaceWord(irregularSingles, irregularPlurals, pluralRules);
		/**
		* Check if a word is plural.
		*
		* @type {Function}
		*/
		pluralize.isPlural = checkWord(irregularSingles, irregularPlurals, pluralRules);
		/**
		* Singularize a word.
		*
		* @type {Function}
		*/
		pluralize.singular = replaceWord(irregularPlurals, irregularSingles, singularRules);
		/**
		* Check if a word is singular.
		*
		* @type {Function}
		*/
		pluralize.isSingular = checkWord(irregularPlurals, irregularSingles, singularRules);
		/**
		* Add a pluralization rule to the collection.
		*
		* @param {(string|RegExp)} rule
		* @param {string}          replacement
		*/
		pluralize.addPluralRule = function(rule, replacement) {
			pluralRules.push([sanitizeRule(rule), replacement]);
		};
		/**
		* Add a singularization rule to the collection.
		*
		* @param {(string|RegExp)} rule
		* @param {string}          replacement
		*/
		pluralize.addSingularRule = function(rule, replacement) {
			singularRules.push([sanitizeRule(rule), replacement]);
		};
		/**
		* Add an uncountable word rule.
		*
		* @param {(string|RegExp)} word
		*/
		pluralize.addUncountableRule = function(word) {
			if (typeof word === "string") {
				uncountables[word.toLowerCase()] = true;
				return;
			}
			pluralize.addPluralRule(word, "$0");
			pluralize.addSingularRule(word, "$0");
		};
		/**
		* Add an irregular word definition.
		*
		* @param {string} single
		* @param {string} plural
		*/
		pluralize.addIrregularRule = function(single, plural) {
			plural = plural.toLowerCase();
			single = single.toLowerCase();
			irregularSingles[single] = plural;
			irregularPlurals[plural] = single;
		};
		/**
		* Irregular rules.
		*/
		[
			["I", "we"],
			["me", "us"],
			["he", "they"],
			["she", "they"],
			["them", "them"],
			["myself", "ourselves"],
			["yourself", "yourselves"],
			["itself", "themselves"],
			["herself", "themselves"],
			["himself", "themselves"],
			["themself", "themselves"],
			["is", "are"],
			["was", "were"],
			["has", "have"],
			["this", "these"],
			["that", "those"],
			["echo", "echoes"],
			["dingo", "dingoes"],
			["volcano", "volcanoes"],
			["tornado", "tornadoes"],
			["torpedo", "torpedoes"],
			["genus", "genera"],
			["viscus", "viscera"],
			["stigma", "stigmata"],
			["stoma", "stomata"],
			["dogma", "dogmata"],
			["lemma", "lemmata"],
			["schema", "schemata"],
			["anathema", "anathemata"],
			["ox", "oxen"],
			["axe", "axes"],
			["die", "dice"],
			["yes", "yeses"],
			["foot", "feet"],
			["eave", "eaves"],
			["goose", "geese"],
			["tooth", "teeth"],
			["quiz", "quizzes"],
			["human", "humans"],
			["proof", "proofs"],
			["carve", "carves"],
			["valve", "valves"],
			["looey", "looies"],
			["thief", "thieves"],
			["groove", "grooves"],
			["pickaxe", "pickaxes"],
			["passerby", "passersby"]
		].forEach(function(rule) {
			return pluralize.addIrregularRule(rule[0], rule[1]);
		});
		/**
		* Pluralization rules.
		*/
		[
			[/s?$/i, "s"],
			[/[^\u0000-\u007F]$/i, "$0"],
			[/([^aeiou]ese)$/i, "$1"],
			[/(ax|test)is$/i, "$1es"],
			[/(alias|[^aou]us|t[lm]as|gas|ris)$/i, "$1es"],
			[/(e[mn]u)s?$/i, "$1s"],
			[/([^l]ias|[aeiou]las|[ejzr]as|[iu]am)$/i, "$1"],
			[/(alumn|syllab|vir|radi|nucle|fung|cact|stimul|termin|bacill|foc|uter|loc|strat)(?:us|i)$/i, "$1i"],
			[/(alumn|alg|vertebr)(?:a|ae)$/i, "$1ae"],
			[/(seraph|cherub)(?:im)?$/i, "$1im"],
			[/(her|at|gr)o$/i, "$1oes"],
			[/(agend|addend|millenni|dat|extrem|bacteri|desiderat|strat|candelabr|errat|ov|symposi|curricul|automat|quor)(?:a|um)$/i, "$1a"],
			[/(apheli|hyperbat|periheli|asyndet|noumen|phenomen|criteri|organ|prolegomen|hedr|automat)(?:a|on)$/i, "$1a"],
			[/sis$/i, "ses"],
			[/(?:(kni|wi|li)fe|(ar|l|ea|eo|oa|hoo)f)$/i, "$1$2ves"],
			[/([^aeiouy]|qu)y$/i, "$1ies"],
			[/([^ch][ieo][ln])ey$/i, "$1ies"],
			[/(x|ch|ss|sh|zz)$/i, "$1es"],
			[/(matr|cod|mur|sil|vert|ind|append)(?:ix|ex)$/i, "$1ices"],
			[/\b((?:tit)?m|l)(?:ice|ouse)$/i, "$1ice"],
			[/(pe)(?:rson|ople)$/i, "$1ople"],
			[/(child)(?:ren)?$/i, "$1ren"],
			[/eaux$/i, "$0"],
			[/m[ae]n$/i, "men"],
			["thou", "you"]
		].forEach(function(rule) {
			return pluralize.addPluralRule(rule[0], rule[1]);
		});
		/**
		* Singularization rules.
		*/
		[
			[/s$/i, ""],
			[/(ss)$/i, "$1"],
			[/(wi|kni|(?:after|half|high|low|mid|non|night|[^\w]|^)li)ves$/i, "$1fe"],
			[/(ar|(?:wo|[ae])l|[eo][ao])ves$/i, "$1f"],
			[/ies$/i, "y"],
			[/\b([pl]|zomb|(?:neck|cross)?t|coll|faer|food|gen|goon|group|lass|talk|goal|cut)ies$/i, "$1ie"],
			[/\b(mon|smil)ies$/i, "$1ey"],
			[/\b((?:tit)?m|l)ice$/i, "$1ouse"],
			[/(seraph|cherub)im$/i, "$1"],
			[/(x|ch|ss|sh|zz|tto|go|cho|alias|[^aou]us|t[lm]as|gas|(?:her|at|gr)o|[aeiou]ris)(?:es)?$/i, "$1"],
			[/(analy|diagno|parenthe|progno|synop|the|empha|cri|ne)(?:sis|ses)$/i, "$1sis"],
			[/(movie|twelve|abuse|e[mn]u)s$/i, "$1"],
			[/(test)(?:is|es)$/i, "$1is"],
			[/(alumn|syllab|vir|radi|nucle|fung|cact|stimul|termin|bacill|foc|uter|loc|strat)(?:us|i)$/i, "$1us"],
			[/(agend|addend|millenni|dat|extrem|bacteri|desiderat|strat|candelabr|errat|ov|symposi|curricul|quor)a$/i, "$1um"],
			[/(apheli|hyperbat|periheli|asyndet|noumen|phenomen|criteri|organ|prolegomen|hedr|automat)a$/i, "$1on"],
			[/(alumn|alg|vertebr)ae$/i, "$1a"],
			[/(cod|mur|sil|vert|ind)ices$/i, "$1ex"],
			[/(matr|append)ices$/i, "$1ix"],
			[/(pe)(rson|ople)$/i, "$1rson"],
			[/(child)ren$/i, "$1"],
			[/(eau)x?$/i, "$1"],
			[/men$/i, "man"]
		].forEach(function(rule) {
			return pluralize.addSingularRule(rule[0], rule[1]);
		});
		/**
		* Uncountable rules.
		*/
		[
			"adulthood",
			"advice",
			"agenda",
			"aid",
			"aircraft",
			"alcohol",
			"ammo",
			"analytics",
			"anime",
			"athletics",
			"audio",
			"bison",
			"blood",
			"bream",
			"buffalo",
			"butter",
			"carp",
			"cash",
			"chassis",
			"chess",
			"clothing",
			"cod",
			"commerce",
			"cooperation",
			"corps",
			"debris",
			"diabetes",
			"digestion",
			"elk",
			"energy",
			"equipment",
			"excretion",
			"expertise",
			"firmware",
			"flounder",
			"fun",
			"gallows",
			"garbage",
			"graffiti",
			"hardware",
			"headquarters",
			"health",
			"herpes",
			"highjinks",
			"homework",
			"housework",
			"information",
			"jeans",
			"justice",
			"kudos",
			"labour",
			"literature",
			"machinery",
			"mackerel",
			"mail",
			"media",
			"mews",
			"moose",
			"music",
			"mud",
			"manga",
			"news",
			"only",
			"personnel",
			"pike",
			"plankton",
			"pliers",
			"police",
			"pollution",
			"premises",
			"rain",
			"research",
			"rice",
			"salmon",
			"scissors",
			"series",
			"sewage",
			"shambles",
			"shrimp",
			"software",
			"species",
			"staff",
			"swine",
			"tennis",
			"traffic",
			"transportation",
			"trout",
			"tuna",
			"wealth",
			"welfare",
			"whiting",
			"wildebeest",
			"wildlife",
			"you",
			/pok[eé]mon$/i,
			/[^aeiou]ese$/i,
			/deer$/i,
			/fish$/i,
			/measles$/i,
			/o[iu]s$/i,
			/pox$/i,
			/sheep$/i
		].forEach(pluralize.addUncountableRule);
		return pluralize;
	});
}));
// node_modules/normalize-strings/charmap.json
var charmap_exports = /* @__PURE__ */ __exportAll({ default: () => charmap_default });
var charmap_default;
var init_charmap = __esmMin((() => {
	charmap_default = {
		"105": "i",
		"192": "A",
		"193": "A",
		"194": "A",
		"195": "A",
		"196": "A",
		"197": "A",
		"199": "C",
		"200": "E",
		"201": "E",
		"202": "E",
		"203": "E",
		"204": "I",
		"205": "I",
		"206": "I",
		"207": "I",
		"209": "N",
		"210": "O",
		"211": "O",
		"212": "O",
		"213": "O",
		"214": "O",
		"216": "O",
		"217": "U",
		"218": "U",
		"219": "U",
		"220": "U",
		"221": "Y",
		"224": "a",
		"225": "a",
		"226": "a",
		"227": "a",
		"228": "a",
		"229": "a",
		"231": "c",
		"232": "e",
		"233": "e",
		"234": "e",
		"235": "e",
		"236": "i",
		"237": "i",
		"238": "i",
		"239": "i",
		"241": "n",
		"242": "o",
		"243": "o",
		"244": "o",
		"245": "o",
		"246": "o",
		"248": "o",
		"249": "u",
		"250": "u",
		"251": "u",
		"252": "u",
		"253": "y",
		"255": "y",
		"256": "A",
		"257": "a",
		"258": "A",
		"259": "a",
		"260": "A",
		"261": "a",
		"262": "C",
		"263": "c",
		"264": "C",
		"265": "c",
		"266": "C",
		"267": "c",
		"268": "C",
		"269": "c",
		"270": "D",
		"271": "d",
		"272": "D",
		"273": "d",
		"274": "E",
		"275": "e",
		"276": "E",
		"277": "e",
		"278": "E",
		"279": "e",
		"280": "E",
		"281": "e",
		"282": "E",
		"283": "e",
		"284": "G",
		"285": "g",
		"286": "G",
		"287": "g",
		"288": "G",
		"289": "g",
		"290": "G",
		"291": "g",
		"292": "H",
		"293": "h",
		"294": "H",
		"295": "h",
		"296": "I",
		"297": "i",
		"298": "I",
		"299": "i",
		"300": "I",
		"301": "i",
		"302": "I",
		"303": "i",
		"304": "I",
		"308": "J",
		"309": "j",
		"310": "K",
		"311": "k",
		"313": "L",
		"314": "l",
		"315": "L",
		"316": "l",
		"317": "L",
		"318": "l",
		"319": "L",
		"320": "l",
		"321": "L",
		"322": "l",
		"323": "N",
		"324": "n",
		"325": "N",
		"326": "n",
		"327": "N",
		"328": "n",
		"332": "O",
		"333": "o",
		"334": "O",
		"335": "o",
		"336": "O",
		"337": "o",
		"338": "O",
		"339": "o",
		"340": "R",
		"341": "r",
		"342": "R",
		"343": "r",
		"344": "R",
		"345": "r",
		"346": "S",
		"347": "s",
		"348": "S",
		"349": "s",
		"350": "S",
		"351": "s",
		"352": "S",
		"353": "s",
		"354": "T",
		"355": "t",
		"356": "T",
		"357": "t",
		"358": "T",
		"359": "t",
		"360": "U",
		"361": "u",
		"362": "U",
		"363": "u",
		"364": "U",
		"365": "u",
		"366": "U",
		"367": "u",
		"368": "U",
		"369": "u",
		"370": "U",
		"371": "u",
		"372": "W",
		"373": "w",
		"374": "Y",
		"375": "y",
		"376": "Y",
		"377": "Z",
		"378": "z",
		"379": "Z",
		"380": "z",
		"381": "Z",
		"382": "z",
		"384": "b",
		"385": "B",
		"386": "B",
		"387": "b",
		"390": "O",
		"391": "C",
		"392": "c",
		"393": "D",
		"394": "D",
		"395": "D",
		"396": "d",
		"398": "E",
		"400": "E",
		"401": "F",
		"402": "f",
		"403": "G",
		"407": "I",
		"408": "K",
		"409": "k",
		"410": "l",
		"412": "M",
		"413": "N",
		"414": "n",
		"415": "O",
		"416": "O",
		"417": "o",
		"420": "P",
		"421": "p",
		"422": "R",
		"427": "t",
		"428": "T",
		"429": "t",
		"430": "T",
		"431": "U",
		"432": "u",
		"434": "V",
		"435": "Y",
		"436": "y",
		"437": "Z",
		"438": "z",
		"461": "A",
		"462": "a",
		"463": "I",
		"464": "i",
		"465": "O",
		"466": "o",
		"467": "U",
		"468": "u",
		"477": "e",
		"484": "G",
		"485": "g",
		"486": "G",
		"487": "g",
		"488": "K",
		"489": "k",
		"490": "O",
		"491": "o",
		"500": "G",
		"501": "g",
		"504": "N",
		"505": "n",
		"512": "A",
		"513": "a",
		"514": "A",
		"515": "a",
		"516": "E",
		"517": "e",
		"518": "E",
		"519": "e",
		"520": "I",
		"521": "i",
		"522": "I",
		"523": "i",
		"524": "O",
		"525": "o",
		"526": "O",
		"527": "o",
		"528": "R",
		"529": "r",
		"530": "R",
		"531": "r",
		"532": "U",
		"533": "u",
		"534": "U",
		"535": "u",
		"536": "S",
		"537": "s",
		"538": "T",
		"539": "t",
		"542": "H",
		"543": "h",
		"544": "N",
		"545": "d",
		"548": "Z",
		"549": "z",
		"550": "A",
		"551": "a",
		"552": "E",
		"553": "e",
		"558": "O",
		"559": "o",
		"562": "Y",
		"563": "y",
		"564": "l",
		"565": "n",
		"566": "t",
		"567": "j",
		"570": "A",
		"571": "C",
		"572": "c",
		"573": "L",
		"574": "T",
		"575": "s",
		"576": "z",
		"579": "B",
		"580": "U",
		"581": "V",
		"582": "E",
		"583": "e",
		"584": "J",
		"585": "j",
		"586": "Q",
		"587": "q",
		"588": "R",
		"589": "r",
		"590": "Y",
		"591": "y",
		"592": "a",
		"593": "a",
		"595": "b",
		"596": "o",
		"597": "c",
		"598": "d",
		"599": "d",
		"600": "e",
		"603": "e",
		"604": "e",
		"605": "e",
		"606": "e",
		"607": "j",
		"608": "g",
		"609": "g",
		"610": "g",
		"613": "h",
		"614": "h",
		"616": "i",
		"618": "i",
		"619": "l",
		"620": "l",
		"621": "l",
		"623": "m",
		"624": "m",
		"625": "m",
		"626": "n",
		"627": "n",
		"628": "n",
		"629": "o",
		"633": "r",
		"634": "r",
		"635": "r",
		"636": "r",
		"637": "r",
		"638": "r",
		"639": "r",
		"640": "r",
		"641": "r",
		"642": "s",
		"647": "t",
		"648": "t",
		"649": "u",
		"651": "v",
		"652": "v",
		"653": "w",
		"654": "y",
		"655": "y",
		"656": "z",
		"657": "z",
		"663": "c",
		"665": "b",
		"666": "e",
		"667": "g",
		"668": "h",
		"669": "j",
		"670": "k",
		"671": "l",
		"672": "q",
		"686": "h",
		"688": "h",
		"690": "j",
		"691": "r",
		"692": "r",
		"694": "r",
		"695": "w",
		"696": "y",
		"737": "l",
		"738": "s",
		"739": "x",
		"780": "v",
		"829": "x",
		"851": "x",
		"867": "a",
		"868": "e",
		"869": "i",
		"870": "o",
		"871": "u",
		"872": "c",
		"873": "d",
		"874": "h",
		"875": "m",
		"876": "r",
		"877": "t",
		"878": "v",
		"879": "x",
		"7424": "a",
		"7427": "b",
		"7428": "c",
		"7429": "d",
		"7431": "e",
		"7432": "e",
		"7433": "i",
		"7434": "j",
		"7435": "k",
		"7436": "l",
		"7437": "m",
		"7438": "n",
		"7439": "o",
		"7440": "o",
		"7441": "o",
		"7442": "o",
		"7443": "o",
		"7446": "o",
		"7447": "o",
		"7448": "p",
		"7449": "r",
		"7450": "r",
		"7451": "t",
		"7452": "u",
		"7453": "u",
		"7454": "u",
		"7455": "m",
		"7456": "v",
		"7457": "w",
		"7458": "z",
		"7522": "i",
		"7523": "r",
		"7524": "u",
		"7525": "v",
		"7680": "A",
		"7681": "a",
		"7682": "B",
		"7683": "b",
		"7684": "B",
		"7685": "b",
		"7686": "B",
		"7687": "b",
		"7690": "D",
		"7691": "d",
		"7692": "D",
		"7693": "d",
		"7694": "D",
		"7695": "d",
		"7696": "D",
		"7697": "d",
		"7698": "D",
		"7699": "d",
		"7704": "E",
		"7705": "e",
		"7706": "E",
		"7707": "e",
		"7710": "F",
		"7711": "f",
		"7712": "G",
		"7713": "g",
		"7714": "H",
		"7715": "h",
		"7716": "H",
		"7717": "h",
		"7718": "H",
		"7719": "h",
		"7720": "H",
		"7721": "h",
		"7722": "H",
		"7723": "h",
		"7724": "I",
		"7725": "i",
		"7728": "K",
		"7729": "k",
		"7730": "K",
		"7731": "k",
		"7732": "K",
		"7733": "k",
		"7734": "L",
		"7735": "l",
		"7738": "L",
		"7739": "l",
		"7740": "L",
		"7741": "l",
		"7742": "M",
		"7743": "m",
		"7744": "M",
		"7745": "m",
		"7746": "M",
		"7747": "m",
		"7748": "N",
		"7749": "n",
		"7750": "N",
		"7751": "n",
		"7752": "N",
		"7753": "n",
		"7754": "N",
		"7755": "n",
		"7764": "P",
		"7765": "p",
		"7766": "P",
		"7767": "p",
		"7768": "R",
		"7769": "r",
		"7770": "R",
		"7771": "r",
		"7774": "R",
		"7775": "r",
		"7776": "S",
		"7777": "s",
		"7778": "S",
		"7779": "s",
		"7786": "T",
		"7787": "t",
		"7788": "T",
		"7789": "t",
		"7790": "T",
		"7791": "t",
		"7792": "T",
		"7793": "t",
		"7794": "U",
		"7795": "u",
		"7796": "U",
		"7797": "u",
		"7798": "U",
		"7799": "u",
		"7804": "V",
		"7805": "v",
		"7806": "V",
		"7807": "v",
		"7808": "W",
		"7809": "w",
		"7810": "W",
		"7811": "w",
		"7812": "W",
		"7813": "w",
		"7814": "W",
		"7815": "w",
		"7816": "W",
		"7817": "w",
		"7818": "X",
		"7819": "x",
		"7820": "X",
		"7821": "x",
		"7822": "Y",
		"7823": "y",
		"7824": "Z",
		"7825": "z",
		"7826": "Z",
		"7827": "z",
		"7828": "Z",
		"7829": "z",
		"7835": "s",
		"7840": "A",
		"7841": "a",
		"7842": "A",
		"7843": "a",
		"7864": "E",
		"7865": "e",
		"7866": "E",
		"7867": "e",
		"7868": "E",
		"7869": "e",
		"7880": "I",
		"7881": "i",
		"7882": "I",
		"7883": "i",
		"7884": "O",
		"7885": "o",
		"7886": "O",
		"7887": "o",
		"7908": "U",
		"7909": "u",
		"7910": "U",
		"7911": "u",
		"7922": "Y",
		"7923": "y",
		"7924": "Y",
		"7925": "y",
		"7926": "Y",
		"7927": "y",
		"7928": "Y",
		"7929": "y",
		"8305": "i",
		"8341": "h",
		"8342": "k",
		"8343": "l",
		"8344": "m",
		"8345": "n",
		"8346": "p",
		"8347": "s",
		"8348": "t",
		"8450": "c",
		"8458": "g",
		"8459": "h",
		"8460": "h",
		"8461": "h",
		"8464": "i",
		"8465": "i",
		"8466": "l",
		"8467": "l",
		"8468": "l",
		"8469": "n",
		"8472": "p",
		"8473": "p",
		"8474": "q",
		"8475": "r",
		"8476": "r",
		"8477": "r",
		"8484": "z",
		"8488": "z",
		"8492": "b",
		"8493": "c",
		"8495": "e",
		"8496": "e",
		"8497": "f",
		"8498": "F",
		"8499": "m",
		"8500": "o",
		"8506": "q",
		"8513": "g",
		"8514": "l",
		"8515": "l",
		"8516": "y",
		"8517": "d",
		"8518": "d",
		"8519": "e",
		"8520": "i",
		"8521": "j",
		"8526": "f",
		"8579": "C",
		"8580": "c",
		"8765": "s",
		"8766": "s",
		"8959": "z",
		"8999": "x",
		"9746": "x",
		"9776": "i",
		"9866": "i",
		"10005": "x",
		"10006": "x",
		"10007": "x",
		"10008": "x",
		"10625": "z",
		"10626": "z",
		"11362": "L",
		"11364": "R",
		"11365": "a",
		"11366": "t",
		"11373": "A",
		"11374": "M",
		"11375": "A",
		"11390": "S",
		"11391": "Z",
		"19904": "i",
		"42893": "H",
		"42922": "H",
		"42923": "E",
		"42924": "G",
		"42925": "L",
		"42928": "K",
		"42929": "T",
		"62937": "x"
	};
}));
// node_modules/normalize-strings/index.js
var require_normalize_strings = /* @__PURE__ */ __commonJSMin(((exports, module, this$1) => {
	(function(global, factory) {
		if (typeof define === "function" && define.amd) define(function() {
			return factory(global, global.document);
		});
		else if (typeof module !== "undefined" && module.exports) module.exports = factory(global, global.document);
		else global.normalize = factory(global, global.document);
	})(typeof window !== "undefined" ? window : this$1, function(window, document) {
		var charmap = (init_charmap(), __toCommonJS(charmap_exports).default);
		var regex = null;
		var current_charmap;
		var old_charmap;
		function normalize(str, custom_charmap) {
			old_charmap = current_charmap;
			current_charmap = custom_charmap || charmap;
			regex = regex && old_charmap === current_charmap ? regex : buildRegExp(current_charmap);
			return str.replace(regex, function(charToReplace) {
				return current_charmap[charToReplace.charCodeAt(0)] || charToReplace;
			});
		}
		function buildRegExp(charmap) {
			return new RegExp("[" + Object.keys(charmap).map(function(code) {
				return String.fromCharCode(code);
			}).join(" ") + "]", "g");
		}
		return normalize;
	});
}));
// node_modules/syllable/problematic.js
var import_pluralize = /* @__PURE__ */ __toESM(require_pluralize(), 1);
var import_normalize_strings = /* @__PURE__ */ __toESM(require_normalize_strings(), 1);
/** @type {Record<string, number>} */
const problematic = {
	abalone: 4,
	abare: 3,
	abbruzzese: 4,
	abed: 2,
	aborigine: 5,
	abruzzese: 4,
	acreage: 3,
	adame: 3,
	adieu: 2,
	adobe: 3,
	anemone: 4,
	anyone: 3,
	apache: 3,
	aphrodite: 4,
	apostrophe: 4,
	ariadne: 4,
	cafe: 2,
	calliope: 4,
	catastrophe: 4,
	chile: 2,
	chloe: 2,
	circe: 2,
	coyote: 3,
	daphne: 2,
	epitome: 4,
	eurydice: 4,
	euterpe: 3,
	every: 2,
	everywhere: 3,
	forever: 3,
	gethsemane: 4,
	guacamole: 4,
	hermione: 4,
	hyperbole: 4,
	jesse: 2,
	jukebox: 2,
	karate: 3,
	machete: 3,
	maybe: 2,
	naive: 2,
	newlywed: 3,
	penelope: 4,
	people: 2,
	persephone: 4,
	phoebe: 2,
	pulse: 1,
	queue: 1,
	recipe: 3,
	riverbed: 3,
	sesame: 3,
	shoreline: 2,
	simile: 3,
	snuffleupagus: 5,
	sometimes: 2,
	syncope: 3,
	tamale: 3,
	waterbed: 3,
	wednesday: 2,
	yosemite: 4,
	zoe: 2
};
// node_modules/syllable/index.js
const own = {}.hasOwnProperty;
const EXPRESSION_MONOSYLLABIC_ONE = new RegExp([
	"awe($|d|so)",
	"cia(?:l|$)",
	"tia",
	"cius",
	"cious",
	"[^aeiou]giu",
	"[aeiouy][^aeiouy]ion",
	"iou",
	"sia$",
	"eous$",
	"[oa]gue$",
	".[^aeiuoycgltdb]{2,}ed$",
	".ely$",
	"^jua",
	"uai",
	"eau",
	"^busi$",
	"(?:[aeiouy](?:" + [
		"[bcfgklmnprsvwxyz]",
		"ch",
		"dg",
		"g[hn]",
		"lch",
		"l[lv]",
		"mm",
		"nch",
		"n[cgn]",
		"r[bcnsv]",
		"squ",
		"s[chkls]",
		"th"
	].join("|") + ")ed$)",
	"(?:[aeiouy](?:" + [
		"[bdfklmnprstvy]",
		"ch",
		"g[hn]",
		"lch",
		"l[lv]",
		"mm",
		"nch",
		"nn",
		"r[nsv]",
		"squ",
		"s[cklst]",
		"th"
	].join("|") + ")es$)"
].join("|"), "g");
const EXPRESSION_MONOSYLLABIC_TWO = new RegExp("[aeiouy](?:" + [
	"[bcdfgklmnprstvyz]",
	"ch",
	"dg",
	"g[hn]",
	"l[lv]",
	"mm",
	"n[cgns]",
	"r[cnsv]",
	"squ",
	"s[cklst]",
	"th"
].join("|") + ")e$", "g");
const EXPRESSION_DOUBLE_SYLLABIC_ONE = new RegExp("(?:" + [
	"([^aeiouy])\\1l",
	"[^aeiouy]ie(?:r|s?t)",
	"[aeiouym]bl",
	"eo",
	"ism",
	"asm",
	"thm",
	"dnt",
	"snt",
	"uity",
	"dea",
	"gean",
	"oa",
	"ua",
	"react?",
	"orbed",
	"shred",
	"eings?",
	"[aeiouy]sh?e[rs]"
].join("|") + ")$", "g");
const EXPRESSION_DOUBLE_SYLLABIC_TWO = new RegExp([
	"creat(?!u)",
	"[^gq]ua[^auieo]",
	"[aeiou]{3}",
	"^(?:ia|mc|coa[dglx].)",
	"^re(app|es|im|us)",
	"(th|d)eist"
].join("|"), "g");
const EXPRESSION_DOUBLE_SYLLABIC_THREE = new RegExp([
	"[^aeiou]y[ae]",
	"[^l]lien",
	"riet",
	"dien",
	"iu",
	"io",
	"ii",
	"uen",
	"[aeilotu]real",
	"real[aeilotu]",
	"iell",
	"eo[^aeiou]",
	"[aeiou]y[aeiou]"
].join("|"), "g");
const EXPRESSION_DOUBLE_SYLLABIC_FOUR = /[^s]ia/;
const EXPRESSION_SINGLE = new RegExp(["^(?:" + [
	"un",
	"fore",
	"ware",
	"none?",
	"out",
	"post",
	"sub",
	"pre",
	"pro",
	"dis",
	"side",
	"some"
].join("|") + ")", "(?:" + [
	"ly",
	"less",
	"some",
	"ful",
	"ers?",
	"ness",
	"cians?",
	"ments?",
	"ettes?",
	"villes?",
	"ships?",
	"sides?",
	"ports?",
	"shires?",
	"[gnst]ion(?:ed|s)?"
].join("|") + ")$"].join("|"), "g");
const EXPRESSION_DOUBLE = new RegExp(["^(?:" + [
	"above",
	"anti",
	"ante",
	"counter",
	"hyper",
	"afore",
	"agri",
	"infra",
	"intra",
	"inter",
	"over",
	"semi",
	"ultra",
	"under",
	"extra",
	"dia",
	"micro",
	"mega",
	"kilo",
	"pico",
	"nano",
	"macro",
	"somer"
].join("|") + ")", "(?:fully|berry|woman|women|edly|union|((?:[bcdfghjklmnpqrstvwxz])|[aeiou])ye?ing)$"].join("|"), "g");
const EXPRESSION_TRIPLE = /(creations?|ology|ologist|onomy|onomist)$/g;
/**
* Count syllables in `value`.
*
* @param {string} value
*   Value to check.
* @returns {number}
*   Syllables in `value`.
*/
function syllable(value) {
	const values = (0, import_normalize_strings.default)(String(value)).toLowerCase().replace(/['’]/g, "").split(/\b/g);
	let index = -1;
	let sum = 0;
	while (++index < values.length) sum += one(values[index].replace(/[^a-z]/g, ""));
	return sum;
}
/**
* Get syllables in a word.
*
* @param {string} value
* @returns {number}
*/
function one(value) {
	let count = 0;
	if (value.length === 0) return count;
	if (value.length < 3) return 1;
	if (own.call(problematic, value)) return problematic[value];
	const singular = (0, import_pluralize.default)(value, 1);
	if (own.call(problematic, singular)) return problematic[singular];
	const addOne = returnFactory(1);
	const subtractOne = returnFactory(-1);
	value = value.replace(EXPRESSION_TRIPLE, countFactory(3)).replace(EXPRESSION_DOUBLE, countFactory(2)).replace(EXPRESSION_SINGLE, countFactory(1));
	const parts = value.split(/[^aeiouy]+/);
	let index = -1;
	while (++index < parts.length) if (parts[index] !== "") count++;
	value.replace(EXPRESSION_MONOSYLLABIC_ONE, subtractOne).replace(EXPRESSION_MONOSYLLABIC_TWO, subtractOne);
	value.replace(EXPRESSION_DOUBLE_SYLLABIC_ONE, addOne).replace(EXPRESSION_DOUBLE_SYLLABIC_TWO, addOne).replace(EXPRESSION_DOUBLE_SYLLABIC_THREE, addOne).replace(EXPRESSION_DOUBLE_SYLLABIC_FOUR, addOne);
	return count || 1;
	/**
	* Define scoped counters, to be used in `String#replace()` calls.
	* The scoped counter removes the matched value from the input.
	*
	* @param {number} addition
	*/
	function countFactory(addition) {
		return counter;
		/**
		* @returns {string}
		*/
		function counter() {
			count += addition;
			return "";
		}
	}
	/**
	* This scoped counter does not remove the matched value from the input.
	*
	* @param {number} addition
	*/
	function returnFactory(addition) {
		return returner;
		/**
		* @param {string} $0
		* @returns {string}
		*/
		function returner($0) {
			count += addition;
			return $0;
		}
	}
}
// src/markdown/language/reading-age.ts
/** In shorter texts one long name decides, so nothing is made of the figure. */
const FEWEST_WORDS = 100;
/** School starts at five: a US grade is the years of school it takes. */
const AGE_AT_GRADE_0 = 5;
/**
* The age at which most people can read a text with ease: years of school plus five, to one
* decimal; 0 where there are no words. Takes sentences, without headings.
*
* The mean of two formulas that are used and tested widely. Flesch–Kincaid (1975) counts
* syllables, the Automated Readability Index (1967) counts letters, so that words which fool one
* do not fool the other; both count words in a sentence.
*/
function readingAge(text) {
	const sentences = text.split(/[.!?…]+[”"’)]*\s+|\n+/).filter((part) => /\p{L}/u.test(part));
	const words = sentences.flatMap((sentence) => sentence.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu) ?? []);
	if (words.length === 0) return 0;
	const length = words.length / sentences.length;
	const syllables = mean(words.map(syllablesIn));
	const letters = mean(words.map((word) => word.replace(/[’'-]/g, "").length));
	const fleschKincaid = .39 * length + 11.8 * syllables - 15.59;
	const automated = .5 * length + 4.71 * letters - 21.43;
	const grade = Math.max(0, (fleschKincaid + automated) / 2);
	return Math.round((grade + AGE_AT_GRADE_0) * 10) / 10;
}
/** Texts have few different words, and counting is slow: each word is counted once. */
const counted = /* @__PURE__ */ new Map();
function syllablesIn(word) {
	const known = counted.get(word);
	if (known !== void 0) return known;
	const count = Math.max(1, syllable(word));
	counted.set(word, count);
	return count;
}
/** Says so where a page is harder than the publisher allows. An error, because it set the gate. */
function tooHard(age, words, limit) {
	if (words < FEWEST_WORDS || age <= limit) return [];
	return [at(void 0, {
		code: "reading-age",
		severity: "error",
		message: `The reading age of this text is ${age}, and ${limit} is the most.`,
		fix: "Shorten the longest sentences first, then change long words for short ones."
	})];
}
function mean(numbers) {
	return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
// node_modules/nlcst-to-string/lib/index.js
/**
* @typedef {import('nlcst').Nodes} Nodes
*/
/** @type {Readonly<Array<Nodes>>} */
const emptyNodes = [];
/**
* Get the text content of a node or list of nodes.
*
* Prefers the node’s plain-text fields, otherwise serializes its children, and
* if the given value is an array, serialize the nodes in it.
*
* @param {Array<Nodes> | Nodes} value
*   Node or list of nodes to serialize.
* @returns {string}
*   Result.
*/
function toString(value) {
	let index = -1;
	if (!value || !Array.isArray(value) && !value.type) throw new Error("Expected node, not `" + value + "`");
	if ("value" in value) return value.value;
	const children = (Array.isArray(value) ? value : value.children) || emptyNodes;
	/** @type {Array<string>} */
	const values = [];
	while (++index < children.length) values[index] = toString(children[index]);
	return values.join("");
}
// node_modules/number-to-words/src/isFinite.js
var require_isFinite = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	function isFinite(value) {
		return !(typeof value !== "number" || value !== value || value === Infinity || value === -Infinity);
	}
	module.exports = isFinite;
}));
// node_modules/number-to-words/src/maxSafeInteger.js
var require_maxSafeInteger = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = 9007199254740991;
}));
// node_modules/number-to-words/src/isSafeNumber.js
var require_isSafeNumber = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var MAX_SAFE_INTEGER = require_maxSafeInteger();
	function isSafeNumber(value) {
		return typeof value === "number" && Math.abs(value) <= MAX_SAFE_INTEGER;
	}
	module.exports = isSafeNumber;
}));
// node_modules/number-to-words/src/toOrdinal.js
var require_toOrdinal = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var isFinite = require_isFinite();
	var isSafeNumber = require_isSafeNumber();
	/**
	* Converts an integer into a string with an ordinal postfix.
	* If number is decimal, the decimals will be removed.
	* @example toOrdinal(12) => '12th'
	* @param {number|string} number
	* @returns {string}
	*/
	function toOrdinal(number) {
		var num = parseInt(number, 10);
		if (!isFinite(num)) throw new TypeError("Not a finite number: " + number + " (" + typeof number + ")");
		if (!isSafeNumber(num)) throw new RangeError("Input is not a safe number, it’s either too large or too small.");
		var str = String(num);
		var lastTwoDigits = Math.abs(num % 100);
		var betweenElevenAndThirteen = lastTwoDigits >= 11 && lastTwoDigits <= 13;
		var lastChar = str.charAt(str.length - 1);
		return str + (betweenElevenAndThirteen ? "th" : lastChar === "1" ? "st" : lastChar === "2" ? "nd" : lastChar === "3" ? "rd" : "th");
	}
	module.exports = toOrdinal;
}));
// node_modules/number-to-words/src/makeOrdinal.js
var require_makeOrdinal = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var ENDS_WITH_DOUBLE_ZERO_PATTERN = /(hundred|thousand|(m|b|tr|quadr)illion)$/;
	var ENDS_WITH_TEEN_PATTERN = /teen$/;
	var ENDS_WITH_Y_PATTERN = /y$/;
	var ENDS_WITH_ZERO_THROUGH_TWELVE_PATTERN = /(zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/;
	var ordinalLessThanThirteen = {
		zero: "zeroth",
		one: "first",
		two: "second",
		three: "third",
		four: "fourth",
		five: "fifth",
		six: "sixth",
		seven: "seventh",
		eight: "eighth",
		nine: "ninth",
		ten: "tenth",
		eleven: "eleventh",
		twelve: "twelfth"
	};
	/**
	* Converts a number-word into an ordinal number-word.
	* @example makeOrdinal('one') => 'first'
	* @param {string} words
	* @returns {string}
	*/
	function makeOrdinal(words) {
		if (ENDS_WITH_DOUBLE_ZERO_PATTERN.test(words) || ENDS_WITH_TEEN_PATTERN.test(words)) return words + "th";
		else if (ENDS_WITH_Y_PATTERN.test(words)) return words.replace(ENDS_WITH_Y_PATTERN, "ieth");
		else if (ENDS_WITH_ZERO_THROUGH_TWELVE_PATTERN.test(words)) return words.replace(ENDS_WITH_ZERO_THROUGH_TWELVE_PATTERN, replaceWithOrdinalVariant);
		return words;
	}
	function replaceWithOrdinalVariant(match, numberWord) {
		return ordinalLessThanThirteen[numberWord];
	}
	module.exports = makeOrdinal;
}));
// node_modules/number-to-words/src/toWords.js
var require_toWords = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var makeOrdinal = require_makeOrdinal();
	var isFinite = require_isFinite();
	var isSafeNumber = require_isSafeNumber();
	var TEN = 10;
	var ONE_HUNDRED = 100;
	var ONE_THOUSAND = 1e3;
	var ONE_MILLION = 1e6;
	var ONE_BILLION = 1e9;
	var ONE_TRILLION = 0xe8d4a51000;
	var ONE_QUADRILLION = 0x38d7ea4c68000;
	var MAX = 9007199254740992;
	var LESS_THAN_TWENTY = [
		"zero",
		"one",
		"two",
		"three",
		"four",
		"five",
		"six",
		"seven",
		"eight",
		"nine",
		"ten",
		"eleven",
		"twelve",
		"thirteen",
		"fourteen",
		"fifteen",
		"sixteen",
		"seventeen",
		"eighteen",
		"nineteen"
	];
	var TENTHS_LESS_THAN_HUNDRED = [
		"zero",
		"ten",
		"twenty",
		"thirty",
		"forty",
		"fifty",
		"sixty",
		"seventy",
		"eighty",
		"ninety"
	];
	/**
	* Converts an integer into words.
	* If number is decimal, the decimals will be removed.
	* @example toWords(12) => 'twelve'
	* @param {number|string} number
	* @param {boolean} [asOrdinal] - Deprecated, use toWordsOrdinal() instead!
	* @returns {string}
	*/
	function toWords(number, asOrdinal) {
		var words;
		var num = parseInt(number, 10);
		if (!isFinite(num)) throw new TypeError("Not a finite number: " + number + " (" + typeof number + ")");
		if (!isSafeNumber(num)) throw new RangeError("Input is not a safe number, it’s either too large or too small.");
		words = generateWords(num);
		return asOrdinal ? makeOrdinal(words) : words;
	}
	function generateWords(number) {
		var remainder, word, words = arguments[1];
		if (number === 0) return !words ? "zero" : words.join(" ").replace(/,$/, "");
		if (!words) words = [];
		if (number < 0) {
			words.push("minus");
			number = Math.abs(number);
		}
		if (number < 20) {
			remainder = 0;
			word = LESS_THAN_TWENTY[number];
		} else if (number < ONE_HUNDRED) {
			remainder = number % TEN;
			word = TENTHS_LESS_THAN_HUNDRED[Math.floor(number / TEN)];
			if (remainder) {
				word += "-" + LESS_THAN_TWENTY[remainder];
				remainder = 0;
			}
		} else if (number < ONE_THOUSAND) {
			remainder = number % ONE_HUNDRED;
			word = generateWords(Math.floor(number / ONE_HUNDRED)) + " hundred";
		} else if (number < ONE_MILLION) {
			remainder = number % ONE_THOUSAND;
			word = generateWords(Math.floor(number / ONE_THOUSAND)) + " thousand,";
		} else if (number < ONE_BILLION) {
			remainder = number % ONE_MILLION;
			word = generateWords(Math.floor(number / ONE_MILLION)) + " million,";
		} else if (number < ONE_TRILLION) {
			remainder = number % ONE_BILLION;
			word = generateWords(Math.floor(number / ONE_BILLION)) + " billion,";
		} else if (number < ONE_QUADRILLION) {
			remainder = number % ONE_TRILLION;
			word = generateWords(Math.floor(number / ONE_TRILLION)) + " trillion,";
		} else if (number <= MAX) {
			remainder = number % ONE_QUADRILLION;
			word = generateWords(Math.floor(number / ONE_QUADRILLION)) + " quadrillion,";
		}
		words.push(word);
		return generateWords(remainder, words);
	}
	module.exports = toWords;
}));
// node_modules/number-to-words/src/toWordsOrdinal.js
var require_toWordsOrdinal = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	var makeOrdinal = require_makeOrdinal();
	var toWords = require_toWords();
	/**
	* Converts a number into ordinal words.
	* @example toWordsOrdinal(12) => 'twelfth'
	* @param {number|string} number
	* @returns {string}
	*/
	function toWordsOrdinal(number) {
		return makeOrdinal(toWords(number));
	}
	module.exports = toWordsOrdinal;
}));
// node_modules/number-to-words/src/index.js
var require_src = /* @__PURE__ */ __commonJSMin(((exports, module) => {
	module.exports = {
		toOrdinal: require_toOrdinal(),
		toWords: require_toWords(),
		toWordsOrdinal: require_toWordsOrdinal()
	};
}));
// node_modules/retext-indefinite-article/lib/a.js
/** @type {ReadonlyArray<string>} */
const a = [
	"U",
	"UN",
	"eucalypt*",
	"eucha*",
	"euchr*",
	"euclid*",
	"eucrite",
	"eucryphia",
	"eugen*",
	"eukar*",
	"eulog*",
	"eunice",
	"eunuch",
	"euph*",
	"eura*",
	"eure*",
	"euro*",
	"eury*",
	"eutha*",
	"ewe",
	"ewer",
	"habitual",
	"hallucin*",
	"herb*",
	"heredit*",
	"hilarious*",
	"histor*",
	"horrend*",
	"horrif*",
	"hotel*",
	"ms",
	"once",
	"one",
	"one-*",
	"one/",
	"oneanother",
	"oneberry",
	"onefold*",
	"oneheart*",
	"oneness*",
	"oneself*",
	"onetime*",
	"oneway",
	"onewhere*",
	"oneyear",
	"ubiq*",
	"uefa",
	"ugandan",
	"uk",
	"ukase",
	"ukrain*",
	"ukulele",
	"ululated",
	"ululation",
	"unanim*",
	"unary",
	"unesco",
	"unhcr",
	"uniam*",
	"uniart*",
	"uniat*",
	"uniaur*",
	"uniax*",
	"unibas*",
	"unible",
	"unicycl*",
	"unidirect*",
	"unif*",
	"union*",
	"uniq*",
	"unist",
	"unit*",
	"univ*",
	"uran*",
	"urate",
	"uri*",
	"url",
	"urologist",
	"uruguay",
	"uruguayan",
	"uruguayans",
	"us",
	"usab*",
	"usage",
	"usb",
	"use*",
	"using",
	"usu*",
	"utah",
	"uten*",
	"uter*",
	"util*",
	"utop*",
	"utrecht",
	"uttoxeter",
	"uvula",
	"uvular",
	"uyghur"
];
// node_modules/retext-indefinite-article/lib/an.js
/** @type {ReadonlyArray<string>} */
const an = [
	"IOU",
	"MA",
	"MS",
	"f",
	"fbi",
	"fda",
	"fm",
	"h",
	"h1",
	"h2",
	"h3",
	"h4",
	"h5",
	"h6",
	"habitual",
	"hallucin*",
	"hauteur",
	"hb",
	"heir*",
	"herb*",
	"heredit*",
	"hilarious*",
	"histor*",
	"hiv",
	"homage",
	"honest*",
	"honor*",
	"honour*",
	"horrend*",
	"horrif*",
	"hotel*",
	"hour*",
	"html",
	"l",
	"lbw",
	"lcd",
	"m",
	"mba",
	"mdast",
	"mpg",
	"mph",
	"mri",
	"msc",
	"mtv",
	"n",
	"nba",
	"nbc",
	"nfl",
	"ngo",
	"nhl",
	"nlcst",
	"npm",
	"nvidia",
	"r&d",
	"r",
	"raf",
	"s",
	"sgml",
	"sms",
	"sos",
	"spf",
	"std",
	"suv",
	"x",
	"x-ray",
	"x-rays",
	"xbox",
	"xmas",
	"xml",
	"α"
];
// node_modules/retext-indefinite-article/lib/index.js
/**
* @typedef {import('nlcst').Root} Root
* @typedef {import('nlcst').Sentence} Sentence
* @typedef {import('nlcst').Word} Word
*
* @typedef {import('vfile').VFile} VFile
*/
/**
* @typedef {'a' | 'a-or-an' | 'an'} Type
*   Type.
*/
var import_src = /* @__PURE__ */ __toESM(require_src(), 1);
const needsA = createCheck(a);
const needsAn = createCheck(an);
/**
* Check `a` and `an`.
*
* @returns
*   Transform.
*/
function retextIndefiniteArticle() {
	/**
	* Transform.
	*
	* @param {Root} tree
	*   Tree.
	* @param {VFile} file
	*   File.
	* @returns {undefined}
	*   Nothing.
	*/
	return function(tree, file) {
		visit(tree, "WordNode", function(node, index, parent) {
			const actual = toString(node);
			const normal = actual.toLowerCase();
			if (normal !== "a" && normal !== "an" || !parent || index === void 0) return;
			const next = after(parent, index);
			if (!next) return;
			const an = actual.length !== 1;
			const following = toString(next);
			if (normal !== actual && !an && !firstWord(parent, index)) return;
			if (normal === actual && !an && /^(and|nor|or)$/i.test(following)) return;
			/** @type {string | undefined} */
			let expected = classify(following);
			if (!(expected === "an" && !an) && !(expected === "a" && an)) return;
			if (normal !== actual) expected = expected.charAt(0).toUpperCase() + expected.slice(1);
			const message = file.message("Unexpected article `" + actual + "` before `" + following + "`, expected `" + expected + "`", {
				ancestors: [parent, node],
				place: node.position,
				ruleId: "retext-indefinite-article",
				source: "retext-indefinite-article"
			});
			message.actual = actual;
			message.expected = [expected];
			message.url = "https://github.com/retextjs/retext-indefinite-article#readme";
		});
	};
}
/**
* Check if there’s no word before `index`.
*
* @param {Root | Sentence} parent
*   Node.
* @param {number} index
*   Index.
* @returns {boolean}
*   Whether there is no word before `index`.
*/
function firstWord(parent, index) {
	const siblings = parent.children;
	while (index--) if (siblings[index].type === "WordNode") return false;
	return true;
}
/**
* Get the next word.
*
* @param {Root | Sentence} parent
*   Node.
* @param {number} index
*   Index.
* @returns {Word | undefined}
*   Next word.
*/
function after(parent, index) {
	const siblings = parent.children;
	let sibling = siblings[++index];
	/** @type {Word | undefined} */
	let other;
	if (sibling && sibling.type === "WhiteSpaceNode") {
		sibling = siblings[++index];
		if (sibling && sibling.type === "PunctuationNode" && /^[“”‘’'"()[\]]$/.test(toString(sibling))) sibling = siblings[++index];
		if (sibling && sibling.type === "WordNode") other = sibling;
	}
	return other;
}
/**
* Classify a word.
*
* @param {string} value
*   Word to classify.
* @returns {Type | undefined}
*   Type.
*/
function classify(value) {
	const head = value.replace(/^\d+/, function(value) {
		return import_src.default.toWords(value) + " ";
	}).split(/['’ -]/, 1)[0];
	const a = needsA(head);
	const an = needsAn(head);
	return a && an ? "a-or-an" : a ? "a" : an ? "an" : head.toLowerCase() === head ? /[aeiou]/.test(head.charAt(0).toLowerCase()) ? "an" : "a" : void 0;
}
/**
* Create a test based on a list of phrases.
*
* @param {ReadonlyArray<string>} list
*   List of phrases.
* @returns
*   Check.
*/
function createCheck(list) {
	/** @type {Set<RegExp>} */
	const expressions = /* @__PURE__ */ new Set();
	/** @type {Set<string>} */
	const sensitive = /* @__PURE__ */ new Set();
	/** @type {Set<string>} */
	const insensitive = /* @__PURE__ */ new Set();
	let index = -1;
	while (++index < list.length) {
		const value = list[index];
		if (value.charAt(value.length - 1) === "*") expressions.add(new RegExp("^" + value.slice(0, -1), "i"));
		else if (value === value.toLowerCase()) insensitive.add(value);
		else sensitive.add(value);
	}
	return check;
	/**
	* Check.
	*
	* @param {string} value
	*   Value to check.
	* @returns {boolean}
	*   Whether `value` is in `list`.
	*/
	function check(value) {
		if (sensitive.has(value) || insensitive.has(value.toLowerCase())) return true;
		for (const expression of expressions) if (expression.test(value)) return true;
		return false;
	}
}
// src/markdown/language/slips.ts
/** Words that may stand twice: “they said that that was what they had had”. */
const MAY_STAND_TWICE = /* @__PURE__ */ new Set([
	"had",
	"that",
	"can"
]);
/**
* Finds slips of the pen: a word typed twice, and “a” where “an” belongs. Advice: names and letters
* read aloud break the rule.
*/
function slips({ source, sentences }) {
	const findings = [];
	for (const { words } of sentences) {
		const whole = words.filter(({ from }, index) => from !== words[index - 1]?.from);
		whole.forEach((word, index) => {
			const next = whole[index + 1];
			if (!next?.follows) return;
			const verdict = repeated(word, next) ?? article(word, next, index === 0);
			if (verdict) findings.push(atOffset(source, word.from, verdict));
		});
	}
	return findings;
}
function repeated(word, { text, normal }) {
	if (word.normal !== normal || word.text.toLowerCase() !== text.toLowerCase()) return void 0;
	if (MAY_STAND_TWICE.has(normal) || isName(text)) return void 0;
	return {
		code: "repeated-word",
		severity: "advice",
		message: `“${text}” is typed twice.`,
		fix: `Write “${text}”.`
	};
}
/** “Duran Duran”: a capital and small letters. */
function isName(word) {
	return /^[^\p{Ll}][^\p{Lu}]*$/u.test(word);
}
function article(word, next, opens) {
	if (word.normal !== "a" && word.normal !== "an") return void 0;
	const wanted = rightArticle(word.text, next.text, opens);
	if (wanted === void 0) return void 0;
	return {
		code: "article",
		severity: "advice",
		message: `“${word.text}” does not go with the next word.`,
		fix: `Write “${wanted}”.`
	};
}
/** Retext knows well which words sound as if they began with a vowel. It is asked once for each. */
const processor = unified().use(retextIndefiniteArticle).freeze();
const known = /* @__PURE__ */ new Map();
/** What to write in the place of an article, if it is wrong. */
function rightArticle(actual, next, opens) {
	const words = opens ? [actual, next] : [
		"not",
		actual,
		next
	];
	const key = words.join(" ");
	if (!known.has(key)) {
		const file = new VFile();
		processor.runSync(treeOf(words), file);
		known.set(key, file.messages[0]?.expected?.[0]);
	}
	return known.get(key);
}
function treeOf(words) {
	return {
		type: "RootNode",
		children: [{
			type: "ParagraphNode",
			children: [{
				type: "SentenceNode",
				children: words.flatMap((value) => [{
					type: "WordNode",
					children: [{
						type: "TextNode",
						value
					}]
				}, {
					type: "WhiteSpaceNode",
					value: " "
				}])
			}]
		}]
	};
}
// src/markdown/language/words-to-avoid.ts
/**
* Words that make a text hard or empty, and what to write instead: GOV.UK's “words to avoid”, the
* Plain English Campaign's alternatives, and the jargon of reports on children's services.
*
* Each line has every form that is looked for, and the words to write, parted by commas. Official
* labels (`requires improvement`, `impact of leaders`) and words with a plain meaning in this
* field (`foster`, `overall`, `progress`, `provide`, `support`) are not here on purpose.
*/
const WORDS_TO_AVOID = {
	"additional, additionally": "more, extra, also",
	"amongst, whilst": "among, while",
	"approximately, circa": "about",
	"appropriate, appropriately": "right, suitable, well",
	"ascertain, ascertains, ascertained": "find out",
	"at this point in time, at the present time": "now",
	"best practice": "what works, good work",
	bespoke: "made for each child, own",
	"caseload, caseloads": "number of children each worker has",
	"cohort, cohorts": "group",
	"collaborate, collaborates, collaborated, collaborating, collaborative": "work with",
	"combat, combats, combating": "stop, reduce",
	"commence, commences, commenced, commencement": "start",
	"commit to, commits to, committed to, pledge, pledges, pledged": "plan to, will",
	"comprise, comprises, comprised": "have, be made of",
	"consequently, subsequently": "so, later",
	"coproduce, co-produced, co-production": "plan together with",
	"currently, presently": "now",
	"deep dive, deep dives": "close look",
	"deliver, delivers, delivered, delivering": "give, run, do, make",
	"deploy, deploys, deployed, deployment": "use, put in place",
	dialogue: "talks, discussion",
	"dip sample, dip samples, dip sampling": "check of a few cases",
	"due to the fact that, in light of the fact that": "because",
	"embed, embeds, embedded, embedding": "make part of daily work",
	"empower, empowers, empowered, empowering": "let, help",
	"enable, enables, enabled, enabling": "let, help",
	"endeavour, endeavours, endeavoured": "try",
	"engage with, engages with, engaged with, engaging with": "talk to, take part in, work with",
	"ensure, ensures, ensured, ensuring": "make sure",
	"expedite, expedited": "speed up",
	"facilitate, facilitates, facilitated, facilitating": "help, run",
	"focus on, focuses on, focused on, focusing on": "work on, look at",
	"furthermore, moreover": "also",
	"going forward, moving forward": "from now on, in future",
	"holistic, holistically": "whole, all of",
	"impact, impacts, impacted, impacting, impactful": "effect, affect, change, harm, help",
	"implement, implements, implemented, implementing, implementation": "carry out, start, set up",
	"in accordance with, pursuant to": "under, as … says",
	"in conjunction with": "with",
	"in excess of": "more than",
	"in order to, so as to": "to",
	"in relation to, with regard to, with regards to, in respect of, pertaining to": "about, for",
	"in the event of, in the event that": "if",
	"incentivise, incentivised, disincentivise": "encourage, put off",
	"initiate, initiates, initiated, initiating": "start",
	key: "important, main",
	"leverage, leverages, leveraged, leveraging": "use",
	"liaise, liaises, liaised, liaising, liaison": "talk to, work with",
	"methodology, methodologies": "way, method",
	"multi-faceted, multifaceted": "with many sides",
	numerous: "many",
	"on a regular basis, on a daily basis": "regularly, every day",
	"one-stop shop": "one place for",
	"optimum, optimal": "best",
	overarching: "main",
	"participate, participates, participated, participation": "take part",
	"permanence, permanency": "a home for good",
	"placement sufficiency, sufficiency": "enough homes",
	"prior to": "before",
	"proactive, proactively": "early, without being asked",
	"progressed, progressing": "moved on, worked on",
	"promote, promotes, promoted, promoting": "support, encourage",
	"purchase, purchased": "buy",
	"purposeful, purposefully": "with a clear aim",
	"regarding, concerning": "about",
	"ring-fence, ring-fenced, ring-fencing": "keep for",
	"robust, robustly, robustness": "strong, careful, thorough",
	"roll out, rolls out, rolled out, rollout": "start everywhere",
	"scaffold, scaffolding": "help, support",
	"service users, service user": "people, families, children",
	"signpost, signposts, signposted, signposting": "tell people where to find, send",
	"stakeholder, stakeholders": "people, groups we work with",
	"step down, stepped down, step-down": "go to less help",
	"strategic oversight": "senior managers check",
	"streamline, streamlines, streamlined, streamlining": "make simpler",
	"strengthen, strengthens, strengthened, strengthening": "improve, make better",
	"sufficient, sufficiently": "enough",
	"swift, swiftly": "quick, quickly",
	"tackle, tackles, tackled, tackling": "deal with, stop, solve",
	"terminate, terminates, terminated": "end",
	"thereby, therein, thereof, hereby, herein": "so, in this",
	"timely, timeliness": "in time, quick, quickly",
	trajectory: "direction, what comes next",
	"transform, transforms, transformed, transforming, transformation": "change",
	"trauma-informed": "that knows how past harm affects people",
	"triangulate, triangulates, triangulated, triangulation": "compare, check against",
	"undertake, undertakes, undertook, undertaken, undertaking": "do, carry out",
	"utilise, utilises, utilised, utilising, utilisation": "use",
	"vacancy rate, vacancy rates": "share of jobs that are empty",
	"wrap-around, wraparound": "all-round",
	"drive forward, driving forward, drive up, driving up, drive improvement, driving improvement, drives improvement": "improve, lead"
};
/** Phrases in which such a word is a name, or means what it says. */
const EXCEPTED_PHRASES = [
	...[
		"impact of leaders",
		"impact assessment",
		"impact assessments",
		"impact of losing"
	],
	...[
		"key stage",
		"key worker",
		"key workers",
		"key stages"
	],
	...[
		"delivered by",
		"best practice guidance",
		"permanence plan"
	],
	...["transformation board", "national transfer scheme"]
];
// src/markdown/language/avoid-words.ts
/**
* The words to avoid, ready to be looked for. Advice: most are right somewhere, and a page that
* has one is still worth publishing.
*/
function avoidWords() {
	return [...Object.entries(WORDS_TO_AVOID).flatMap(([forms, write]) => {
		const judge = (words) => ({
			code: "avoid-word",
			severity: "advice",
			message: `“${words}” is jargon, or says little.`,
			fix: `Write ${inQuotes(write.split(", "))}, or say what was done.`
		});
		return forms.split(", ").map((phrase) => ({
			phrase,
			judge
		}));
	}), ...EXCEPTED_PHRASES.map((phrase) => ({ phrase }))];
}
function inQuotes(words) {
	const quoted = words.map((word) => `“${word}”`);
	const last = quoted.at(-1) ?? "";
	return quoted.length > 1 ? `${quoted.slice(0, -1).join(", ")} or ${last}` : last;
}
// src/markdown/language/phrases.ts
/**
* Sorts phrases by their first word, the longest first, so that a page is read once however many
* phrases there are. Capitals, hyphens and the kind of apostrophe make no difference.
*/
function compilePhrases(entries) {
	const book = /* @__PURE__ */ new Map();
	for (const { phrase, entry } of entries) {
		const words = normalWords(phrase);
		const [first] = words;
		if (first === void 0) continue;
		book.set(first, [...book.get(first) ?? [], {
			words,
			entry
		}]);
	}
	for (const phrases of book.values()) phrases.sort((a, b) => b.words.length - a.words.length);
	return book;
}
/**
* Finds phrases in the sentences of a page, across emphasis, links and line ends. Where two could
* match, the longest does, and a word belongs to one match only.
*/
function findPhrases(prose, book) {
	return prose.sentences.flatMap((sentence) => inSentence(sentence, book));
}
function inSentence({ words }, book) {
	const matches = [];
	let index = 0;
	while (index < words.length) {
		const found = startingAt(words, index, book);
		const length = found?.words.length ?? 1;
		if (found) {
			const taken = words.slice(index, index + length);
			matches.push({
				entry: found.entry,
				from: taken[0]?.from ?? 0,
				words: told$1(taken)
			});
		}
		index += length;
	}
	return matches;
}
function startingAt(words, start, book) {
	return book.get(words[start]?.normal ?? "")?.find((candidate) => candidate.words.every((word, offset) => {
		const here = words[start + offset];
		return here?.normal === word && (offset === 0 || here.follows);
	}));
}
function normalWords(phrase) {
	return phrase.toLowerCase().replaceAll("’", "'").split(/[\s‑-]+/).filter(Boolean);
}
/** The words as written; the parts of a hyphenated word are one. */
function told$1(words) {
	return words.filter((word, index) => word.from !== words[index - 1]?.from).map(({ text }) => text).join(" ");
}
// src/markdown/language/preferred-terms.ts
/**
* A publisher's own terms, ready to be looked for. Errors: the publisher has decided, and an
* exception with its reason is open to every author.
*/
function preferredTerms(terms) {
	return terms.flatMap((term) => [...term.insteadOf.map((phrase) => ({
		phrase,
		judge: (words) => judge(term, words)
	})), ...[term.write, ...term.except ?? []].map((phrase) => ({ phrase }))]);
}
function judge({ write, why }, words) {
	return {
		code: "preferred-term",
		severity: "error",
		message: `“${words}” is not the term used here. ${why}`,
		fix: `Write “${write}”.`
	};
}
// src/markdown/language/vocabulary.ts
/**
* Makes the words to avoid, a publisher's terms and the official names ready. Do it once for all
* pages. Names, such as a framework's areas and grades, are left alone wherever they stand.
*/
function toVocabulary(terms, names) {
	return compilePhrases([
		...names.map((phrase) => ({ phrase })),
		...preferredTerms(terms),
		...avoidWords()
	].map((entry) => ({
		phrase: entry.phrase,
		entry
	})));
}
/** Looks a page's words up. */
function checkWords(prose, vocabulary) {
	return findPhrases(prose, vocabulary).flatMap(({ entry, words, from }) => entry.judge ? [atOffset(prose.source, from, entry.judge(words))] : []);
}
// src/markdown/language/check.ts
const PLAIN_VOCABULARY = toVocabulary([], []);
/**
* Checks whether residents can read a text: long sentences, words to avoid, the publisher's own
* terms, slips and reading age. Quotations, tables and code are exempt. Kept apart from rendering,
* so that a build need not do it. Never throws, whatever the text.
*/
function checkLanguage(source, options) {
	const reading = readPage(source);
	if ("refusal" in reading) return {
		problems: [],
		readingAge: 0,
		words: 0,
		sentences: 0
	};
	const prose = toProse(reading.page);
	const figures = measure(prose);
	const { file, firstLine = 1, firstColumn = 1, readingAgeLimit = Infinity } = options;
	const findings = [
		...longSentences(prose),
		...checkWords(prose, options.vocabulary ?? PLAIN_VOCABULARY),
		...slips(prose),
		...tooHard(figures.readingAge, figures.words, readingAgeLimit)
	];
	return {
		problems: inFile(findings.sort(byPosition), {
			file,
			firstLine,
			firstColumn
		}),
		...figures
	};
}
function measure({ sentences }) {
	const told = sentences.filter(({ inHeading, count }) => !inHeading && count > 0);
	const words = told.reduce((sum, { count }) => sum + count, 0);
	return {
		readingAge: readingAge(told.map(({ text }) => text).join("\n")),
		words,
		sentences: told.length
	};
}
// src/intake/check/exceptions.ts
/**
* Takes out what a file is allowed, line by line.
*
* @param found what the rules found in the file's prose.
* @param exceptions what the file's front matter allows.
* @returns what is left, and each exception that nothing needs.
*/
function withoutExceptions(source, found, exceptions) {
	if (exceptions.length === 0) return [...found];
	const lines = source.body.split("\n");
	const allowed = (problem, { rule, text }) => problem.code === rule && (lines[problem.line - source.bodyLine] ?? "").includes(text);
	const unused = exceptions.flatMap((exception, index) => found.some((problem) => allowed(problem, exception)) ? [] : [unneeded(source, exception, index)]);
	return [...found.filter((problem) => !exceptions.some((one) => allowed(problem, one))), ...unused.flat()];
}
function unneeded(source, { rule, text }, index) {
	return placed(source, [{
		code: "unused-exception",
		severity: "error",
		file: source.file,
		field: ["exceptions", index],
		message: `Nothing breaks the rule “${rule}” in a line with “${text}”.`,
		fix: "Take this exception out."
	}]);
}
// src/intake/check/prose.ts
/** Makes the publisher's rules for words ready. Names of councils, areas and grades are exempt. */
function proseRules({ words, frameworks, authorities }) {
	const [entry] = words;
	const official = frameworks.flatMap(({ data }) => data.outcome === "graded" ? [
		data.name,
		...data.areas.map(({ label }) => label),
		...data.grades.map(({ label }) => label)
	] : [data.name]);
	const councils = authorities.flatMap(({ data }) => [data.name, data.officialName]);
	const names = [
		...official,
		...councils,
		...entry?.data.names ?? []
	];
	const { terms = [], abbreviations = [], readingAge } = entry?.data ?? {};
	return {
		words: {
			names,
			terms,
			abbreviations,
			readingAge
		},
		vocabulary: toVocabulary(terms, names),
		abbreviations,
		readingAgeLimit: readingAge?.limit ?? Infinity,
		youngPeopleLimit: readingAge?.youngPeople ?? 9
	};
}
/** The same rules with the gate for young people. */
function forYoungPeople(rules) {
	return {
		...rules,
		readingAgeLimit: rules.youngPeopleLimit
	};
}
/**
* Checks one file's prose: what could do harm, how it is built, and whether residents can read it.
*
* @returns every problem that the file has no exception for, and how hard the prose is.
*/
function checkProse(source, rules, exceptions) {
	const { file, body, bodyLine } = source;
	const place = {
		file,
		firstLine: bodyLine
	};
	const found = checkMarkdown(body, {
		...place,
		knownAbbreviations: rules.abbreviations
	});
	const { problems, readingAge, words } = checkLanguage(body, {
		...place,
		...rules
	});
	const strict = found.filter(({ severity }) => severity === "error");
	const advice = found.filter(({ severity }) => severity === "advice");
	return {
		problems: [...strict, ...withoutExceptions(source, [...advice, ...problems], exceptions)],
		readability: {
			file,
			readingAge,
			words
		}
	};
}
// src/intake/check/line-fields.ts
/** Every line of front matter that pages show as prose, file by file. */
function linesIn({ inspections, responses, meetings }) {
	return [
		...inspections.map(({ file, data }) => ({
			file,
			lines: ofInspection(data)
		})),
		...responses.map(({ file, data }) => ({
			file,
			lines: ofResponse(data)
		})),
		...meetings.map(({ file, data }) => ({
			file,
			lines: ofMeeting(data)
		}))
	];
}
function ofInspection({ strengths, improvements, changes }) {
	return [
		...each(["strengths"], strengths, "text"),
		...each(["improvements"], improvements, "text"),
		...each(["changes"], changes, "what")
	];
}
function ofResponse({ actions, ownList, otherCounts, changes }) {
	const doing = (ownList?.points ?? []).flatMap((point, index) => point.doing === void 0 ? [] : [{
		field: [
			"ownList",
			"points",
			index,
			"doing"
		],
		text: point.doing
	}]);
	return [
		...each(["actions"], actions, "text"),
		...actions.flatMap((action, index) => [...each([
			"actions",
			index,
			"progress"
		], action.progress, "text"), ..."why" in action ? [{
			field: [
				"actions",
				index,
				"why"
			],
			text: action.why
		}] : []]),
		...ownList ? [{
			field: ["ownList", "about"],
			text: ownList.about
		}] : [],
		...each(["ownList", "points"], ownList?.points ?? [], "text"),
		...doing,
		...each(["otherCounts"], otherCounts, "text"),
		...each(["changes"], changes, "what")
	];
}
function ofMeeting({ inShort, presented, decided, questions, changes }) {
	return [
		{
			field: ["inShort"],
			text: inShort
		},
		...presented.map((text, index) => ({
			field: ["presented", index],
			text
		})),
		...decided.map((text, index) => ({
			field: ["decided", index],
			text
		})),
		...questions.flatMap(({ asked, answered }, index) => [{
			field: [
				"questions",
				index,
				"asked",
				"said"
			],
			text: asked.said
		}, ...each([
			"questions",
			index,
			"answered"
		], answered, "said")]),
		...each(["changes"], changes, "what")
	];
}
/** One field of each item of a list. */
function each(list, items, name) {
	return items.map((item, index) => ({
		field: [
			...list,
			index,
			name
		],
		text: item[name]
	}));
}
// src/intake/check/lines.ts
/** What is wrong in the lines of front matter that are rendered as Markdown, harm and words alike. */
function lineProblems(source, lines, vocabulary) {
	const findings = lines.flatMap(({ text, field }) => findingsIn(text, source.file, field, vocabulary));
	return findings.length === 0 ? [] : placed(source, findings);
}
function findingsIn(text, file, field, vocabulary) {
	const harm = checkInline(text, { file });
	const language = checkLanguage(text, {
		file,
		vocabulary
	}).problems;
	return [...harm, ...language].map(({ code, severity, message, fix }) => ({
		code,
		severity,
		file,
		field,
		message,
		fix
	}));
}
// src/intake/check/texts.ts
/** Every file whose words are published. */
function textsIn(content) {
	const { authorities, inspections, responses, meetings, glossary, pages } = content;
	const linesOf = new Map(linesIn(content).map(({ file, lines }) => [file, lines]));
	const asText = (readers) => ({ file, digest, proseDigest, data }) => ({
		file,
		digest: `${digest} ${proseDigest}`,
		readers,
		exceptions: data.exceptions ?? [],
		lines: linesOf.get(file) ?? []
	});
	const forEveryone = [
		authorities,
		inspections,
		responses,
		meetings,
		glossary,
		pages
	];
	const translations = [content.translations, content.councilTranslations];
	return [
		...forEveryone.flatMap((entries) => entries.map(asText("everyone"))),
		...content.youngPeople.map(asText("young people")),
		...translations.flatMap((entries) => entries.map(asText("readers of another language")))
	];
}
/** Reads a file again and checks its words. A body in another language can only do harm. */
function checkText(folder, text, rules) {
	const source = readSource(join(folder, text.file), text.file, ".md");
	if (!("yaml" in source)) return { problems: [source] };
	const inBody = checkBody(source, text, rules);
	const inLines = lineProblems(source, text.lines, rules.vocabulary);
	return {
		...inBody,
		problems: [...inBody.problems, ...inLines]
	};
}
function checkBody(source, text, rules) {
	const { body, bodyLine } = source;
	if (body.trim() === "") return { problems: [] };
	if (text.readers === "readers of another language") return { problems: checkMarkdown(body, {
		file: text.file,
		firstLine: bodyLine
	}) };
	return checkProse(source, text.readers === "young people" ? forYoungPeople(rules) : rules, text.exceptions);
}
// src/intake/check/content.ts
/**
* Checks a content folder whole, without building. A build runs the same check first.
*
* @param folder the content folder.
* @param workshop where earlier checks left what they found in files that are the same today. What
*   concerns several files is looked at every time.
* @returns the content, every problem in order of place, and how hard each text is. An error among
*   the problems stops a build; advice stops nothing.
*/
function checkContent(folder, workshop) {
	const { content, bodies, problems } = readContent(folder, keptIn(workshop, "read"));
	const rules = proseRules(content);
	const kept = keptIn(workshop, "checked", rules.words);
	const reports = textsIn(content).map((text) => {
		const before = kept.find(text.file, text.digest);
		if (before) return before;
		const report = checkText(folder, text, rules);
		kept.keep(text.file, text.digest, report);
		return report;
	});
	kept.settle();
	return {
		content,
		bodies,
		problems: [...problems, ...reports.flatMap((report) => report.problems)].sort(byPlace),
		readability: reports.flatMap(({ readability }) => readability ?? [])
	};
}
/** What was kept in a part of the workshop by the same code, held against the same words. */
function keptIn(workshop, part, words) {
	if (!workshop) return nothingKept();
	const hash = createHash("sha256").update(workshop.code);
	const version = words ? hash.update(JSON.stringify(words)).digest("hex") : workshop.code;
	return openKept(join(workshop.workshop, part), version);
}
// src/builder/files.ts
/**
* Every file of a folder and the folders in it, in order, with forward slashes. A name that begins
* with a dot is a note of the build’s own. A plain walk: a site has tens of thousands of files, and
* matching each against a pattern takes ten times as long.
*/
function filesIn(folder) {
	const root = join(folder, sep);
	return readdirSync(folder, {
		recursive: true,
		withFileTypes: true
	}).filter((entry) => entry.isFile() && !entry.name.startsWith(".")).map((entry) => join(entry.parentPath, entry.name).slice(root.length)).map((path) => path.split(sep).join("/")).sort();
}
/** Every HTML file of a built folder, likewise. */
function pagesIn(folder) {
	return filesIn(folder).filter((path) => path.endsWith(".html"));
}
// src/builder/kept-folder.ts
/**
* A folder of what takes long to make, kept by the digest of all that it is made of. It is made where
* it is not kept, and is there when it is whole and not sooner. What was kept by another digest is
* cleared away then.
*
* @param home where it lies. Nothing else does.
* @param make fills an empty folder.
* @returns the folder.
*/
async function keptFolder(home, digest, make) {
	const place = join(home, digest);
	if (existsSync(place)) return place;
	const fresh = `${place}-${process.pid}`;
	try {
		mkdirSync(fresh, { recursive: true });
		await make(fresh);
		if (!existsSync(place)) renameSync(fresh, place);
		for (const name of readdirSync(home)) if (!name.startsWith(digest)) rmSync(join(home, name), {
			recursive: true,
			force: true
		});
	} finally {
		rmSync(fresh, {
			recursive: true,
			force: true
		});
	}
	return place;
}
// src/builder/search/detail.ts
/** Up to so many pages every word is searched. */
const fullUpTo = 3e3;
/**
* Decides by size. The indexer holds all words of all pages in memory: of 10,000 pages with 600
* words each it takes a third of the processor time and a fifth of the memory when it reads titles,
* results, headings and lists, and leaves out the paragraphs of long prose.
*/
function detailFor(pages) {
	return pages <= fullUpTo ? "full" : "short";
}
/** What the indexer passes over, as CSS selectors. Long prose stands in a `div` of its own. */
const passedOver = {
	full: [],
	short: ["div[data-pagefind-body] p", "div[data-pagefind-body] table"]
};
// src/builder/search/pages.ts
/** The parts that a search goes through, one after the other. Only a large site has older pages. */
const parts = ["newest", "older"];
/**
* The pages of a built folder that carry `data-pagefind-body`. Each is read when its turn comes, so
* that memory does not grow with the site.
*
* @param paths of the HTML files, from the folder, in the order of the index.
*/
function* searchedPages(folder, paths) {
	for (const path of paths) {
		const html = readFileSync(join(folder, path), "utf8");
		if (!html.includes("data-pagefind-body")) continue;
		yield {
			part: html.includes("<meta name=\"search-part\" content=\"older\"") ? "older" : "newest",
			path,
			url: addressOf(path),
			html: lean(html)
		};
	}
}
function addressOf(path) {
	return `/${path.replace(/(?:^|(?<=\/))index\.html$/, "")}`;
}
/**
* The page without its frame: language, title, facts for the search, main part. A new header or a
* new name for a style sheet changes nothing of it, so that what is indexed stays as it is.
*/
function lean(html) {
	const [opening = "<html>"] = /<html[^>]*>/.exec(html) ?? [];
	const [title = ""] = /<title>[^]*?<\/title>/.exec(html) ?? [];
	const facts = html.match(/<meta [^>]*data-pagefind-[^>]*>/g) ?? [];
	const [main = html] = /<main[\s>][^]*<\/main>/.exec(html) ?? [];
	return `${opening}<head>${title}${facts.join("")}</head><body>${main}</body></html>`;
}
// src/builder/search/cache.ts
/**
* Looks through pages without keeping them, so that memory does not grow with their words.
*
* @returns the parts that have pages.
*/
function survey(pages) {
	const begun = () => ({
		paths: Array(),
		hash: createHash("sha256")
	});
	const found = {
		newest: begun(),
		older: begun()
	};
	for (const { part, path, url, html } of pages) {
		found[part].paths.push(path);
		found[part].hash.update(JSON.stringify({
			url,
			html
		}));
	}
	return parts.filter((part) => found[part].paths.length > 0).map((part) => ({
		part,
		paths: found[part].paths,
		words: found[part].hash.digest("hex")
	}));
}
/** What an index is made of, as one short text: the same text, the same index. */
function digestOf$2({ words }, detail) {
	const hash = createHash("sha256");
	for (const file of howItIsMade()) hash.update(file);
	return hash.update(JSON.stringify(passedOver[detail])).update(words).digest("hex");
}
/** The indexer and the code that drives it: a change in either makes another index. */
function howItIsMade() {
	const indexer = findPackageJSON("pagefind", import.meta.url);
	if (indexer === void 0) throw new Error("Pagefind is not installed. Run: npm ci");
	return [indexer, "src/builder/search/pagefind.ts"].map((file) => readFileSync(file, "utf8"));
}
// src/builder/search/pagefind.ts
/**
* Indexes pages into a folder, with the little that a browser needs to search them.
*
* @returns how many pages the index has.
* @throws where the indexer refuses a page, with its address.
*/
async function writeIndex(pages, detail, outputPath) {
	try {
		const { index, errors } = await createIndex({ excludeSelectors: passedOver[detail] });
		if (!index) throw new Error(`The search index could not be begun: ${errors.join(", ")}`);
		for (const page of pages) await add(index, page);
		const written = await index.writeFiles({ outputPath });
		if (written.errors.length > 0) throw new Error(written.errors.join(", "));
	} finally {
		await close();
	}
	return tidy(outputPath);
}
async function add(index, { url, html }) {
	const { errors } = await index.addHTMLFile({
		url,
		content: html
	});
	if (errors.length > 0) throw new Error(`${url} could not be indexed: ${errors.join(", ")}`);
}
/** Clears away interfaces that the site does not use, and returns how many pages are in the index. */
function tidy(folder) {
	const entry = JSON.parse(readFileSync(join(folder, "pagefind-entry.json"), "utf8"));
	const languages = Object.values(entry.languages);
	const wanted = [
		"pagefind.js",
		"pagefind-entry.json",
		...languages.map(({ wasm }) => `wasm.${wasm ?? "unknown"}.pagefind`)
	];
	for (const file of readdirSync(folder, { withFileTypes: true })) {
		if (file.isDirectory() || file.name.endsWith(".pf_meta") || wanted.includes(file.name)) continue;
		rmSync(join(folder, file.name));
	}
	return languages.reduce((sum, { page_count: count }) => sum + count, 0);
}
// src/builder/search/index.ts
/**
* Makes the search index of a built folder, or two where it has older pages that are searched apart.
* The files of the first go to `pagefind/` there, those of older pages to `pagefind/older/`.
*
* @param folder every page that carries `data-pagefind-body` is indexed, and no other.
* @param cache where indexes are made and kept. The same pages are read once and not indexed again.
* @param paths of its HTML files, where the folder holds others too.
* @throws where there is nothing to index, or where a marked page did not get into the index.
*/
async function indexSite(folder, cache, paths = pagesIn(folder)) {
	const surveys = survey(searchedPages(folder, paths));
	if (surveys.length === 0) throw new Error("There is nothing to search: no page carries data-pagefind-body. The layout sets it on what can be found.");
	const reports = [];
	for (const one of surveys) reports.push(await indexPart(one, cache, folder));
	return reports;
}
async function indexPart(surveyed, cache, folder) {
	const { part, paths } = surveyed;
	const marked = paths.length;
	const detail = detailFor(marked);
	const place = await keptFolder(join(cache, part), digestOf$2(surveyed, detail), async (fresh) => {
		const indexed = await writeIndex(searchedPages(folder, paths), detail, fresh);
		if (indexed !== marked) throw new Error(missingPages(marked, indexed));
	});
	return {
		part,
		place,
		pages: marked,
		bytes: globSync("**/*.*", { cwd: place }).reduce((sum, file) => sum + statSync(join(place, file)).size, 0)
	};
}
function missingPages(marked, indexed) {
	return `${String(marked)} pages carry data-pagefind-body, but the search index has ${String(indexed)}. A page whose marked part has no words is left out: find it, and give it words or take the mark away.`;
}
// src/builder/compress.ts
/** Text that hosts serve. Search indexes are compressed already, and `_headers` is for the host. */
const text = new Set(".html .css .js .mjs .json .jsonld .geojson .webmanifest .xml .svg .txt .md .csv .ics".split(" "));
/** Few, and kept by browsers for ever, so they may take their time. */
const lasting = /* @__PURE__ */ new Set([
	".css",
	".js",
	".mjs"
]);
/**
* By measurement, for a page of 19,651 bytes: brotli 4, 5, 9, 11 take 0.5, 0.4, 6.2, 21.8 ms and give
* 4,729, 4,405, 4,395, 3,943 bytes; gzip 1, 6, 9 take 0.16, 0.26, 0.26 ms and give 5,203, 4,779, 4,779.
*/
const levels = {
	brotli: 5,
	brotliLasting: 11,
	gzip: 6
};
/** The byte of a gzip header that names the system it was made on, and the value that names none (RFC 1952). */
const operatingSystem = 9;
const unknown = 255;
const brotliOf = promisify(brotliCompress);
const gzipOf = promisify(gzip);
/** Whether a host would serve a file compressed. */
function isCompressible(path) {
	return text.has(extname(path));
}
/** The compressed forms that may lie beside a file. */
function compressedPaths(path) {
	return [`${path}.br`, `${path}.gz`];
}
/**
* Puts compressed forms beside the text files of a draft. Forms of what has not changed are used again.
*
* @returns one line that says what browsers get.
*/
async function compressDraft(draft) {
	const texts = draft.paths().filter(isCompressible);
	const changed = texts.filter((path) => !compressedPaths(path).every((form) => draft.putAgain(form, path)));
	const { bytes, brotli, gzip } = await compressFiles(draft.folder, changed);
	for (const form of changed.flatMap(compressedPaths)) draft.takeIn(form);
	const kilobytes = (number) => `${Math.round(number / 1e3).toLocaleString("en-GB")} kB`;
	return `${texts.length} files, ${changed.length} of them new: ${kilobytes(bytes)}, as brotli ${kilobytes(brotli)}, as gzip ${kilobytes(gzip)}`;
}
/**
* Writes `FILE.br` and `FILE.gz` beside text files of a built folder, where they are smaller than the
* file; one that is no longer smaller goes. The same file gives the same bytes each time. Only as many
* files as there are processors are in memory at once.
*
* @param paths the files that are new or changed, from the folder; those that are no text are left.
*/
async function compressFiles(folder, paths) {
	const sum = {
		files: 0,
		bytes: 0,
		brotli: 0,
		gzip: 0
	};
	const left = [...paths].filter(isCompressible);
	const lane = async () => {
		for (let path = left.pop(); path !== void 0; path = left.pop()) {
			const one = await compressFile(join(folder, path));
			sum.files += 1;
			sum.bytes += one.bytes;
			sum.brotli += one.brotli;
			sum.gzip += one.gzip;
		}
	};
	await Promise.all(Array.from({ length: availableParallelism() }, lane));
	return sum;
}
/** Compresses one file both ways at once, off the main thread. */
async function compressFile(path) {
	const bytes = readFileSync(path);
	const quality = lasting.has(extname(path)) ? levels.brotliLasting : levels.brotli;
	const params = {
		[constants.BROTLI_PARAM_QUALITY]: quality,
		[constants.BROTLI_PARAM_SIZE_HINT]: bytes.length
	};
	const forms = [brotliOf(bytes, { params }), gzipOf(bytes, { level: levels.gzip })];
	const [brotli, gzipped] = await Promise.all(forms);
	gzipped[operatingSystem] = unknown;
	const [brotliPath, gzipPath] = compressedPaths(path);
	return {
		bytes: bytes.length,
		brotli: writeIfSmaller(brotliPath, brotli, bytes.length),
		gzip: writeIfSmaller(gzipPath, gzipped, bytes.length)
	};
}
/** The bytes that a browser gets: those of the compressed form, or of the file where it is no larger. */
function writeIfSmaller(path, form, plain) {
	rmSync(path, { force: true });
	if (form.length < plain) writeFileSync(path, form);
	return Math.min(form.length, plain);
}
// src/builder/headers.ts
/** The one folder whose pages other sites may frame. */
const framed = "embed";
/** Folders whose files scripts on other sites may read. */
const open$1 = [
	"api",
	"embed",
	"feeds"
];
/** What every answer says: no guessing of types, no leaking of addresses, no devices. */
const always = [
	"X-Content-Type-Options: nosniff",
	"Referrer-Policy: strict-origin-when-cross-origin",
	"Permissions-Policy: camera=(), geolocation=(), microphone=()"
];
/** The rules for a site with these files and folders at its top. Folders end with a slash. */
function headersFor(top) {
	const own = top.filter((name) => name.endsWith("/") || name.endsWith(".html")).filter((name) => name !== `${framed}/`);
	return `${[
		rule("/*", always),
		rule("/", ["Content-Security-Policy: frame-ancestors 'none'"]),
		...own.map((name) => rule(`/${name.replace(/\/$/, "/*")}`, ["Content-Security-Policy: frame-ancestors 'none'"])),
		...open$1.map((name) => rule(`/${name}/*`, ["Access-Control-Allow-Origin: *"])),
		rule("/assets/*", ["Cache-Control: public, max-age=31536000, immutable"])
	].join("\n\n")}\n`;
}
function rule(path, lines) {
	return [path, ...lines.map((line) => `  ${line}`)].join("\n");
}
// src/builder/hosts.ts
const MiB = 1024 ** 2;
/**
* Limits of hosts that councils use, as given on developers.cloudflare.com/pages/platform/limits,
* docs.netlify.com/site-deploys/overview, “GitHub Pages limits” on docs.github.com, “GitLab Pages” on docs.gitlab.com
* and learn.microsoft.com/azure/static-web-apps/quotas. A server of one’s own, or a bucket such as S3, has none that
* a site of text could meet.
*/
const limits = [
	{
		host: "Cloudflare Pages takes on its free plan",
		counts: "files",
		most: 2e4
	},
	{
		host: "Cloudflare Pages takes on a paid plan",
		counts: "files",
		most: 1e5
	},
	{
		host: "Cloudflare Pages takes",
		counts: "largest",
		most: 25 * MiB
	},
	{
		host: "Netlify takes",
		counts: "fullest",
		most: 54e3
	},
	{
		host: "GitHub Pages takes",
		counts: "bytes",
		most: 1e9
	},
	{
		host: "GitLab Pages takes",
		counts: "files",
		most: 2e5
	},
	{
		host: "GitLab Pages takes",
		counts: "bytes",
		most: 1e9
	},
	{
		host: "Azure Static Web Apps takes on its free plan",
		counts: "bytes",
		most: 250 * MiB
	},
	{
		host: "Azure Static Web Apps takes on its standard plan",
		counts: "bytes",
		most: 500 * MiB
	}
];
/**
* Says how large a site is and then, a line each, which hosts would not take it. A limit that is
* reached and not passed is kept.
*/
function hostLines(size) {
	const { files, bytes, largest, fullest } = size;
	const amounts = {
		files,
		bytes,
		largest: largest.bytes,
		fullest: fullest.files
	};
	const told = {
		files: `${grouped(files)} files`,
		bytes: megabytes(bytes),
		largest: `${largest.path}, ${megabytes(largest.bytes)}`,
		fullest: `${grouped(fullest.files)} files in ${fullest.path}`
	};
	const over = limits.filter(({ counts, most }) => amounts[counts] > most);
	return [`${told.files}, ${told.bytes}; the largest is ${told.largest}`, ...over.map((limit) => `${told[limit.counts]}: more than ${limit.host} (${limitInWords(limit)}).`)];
}
/** A limit as its host writes it. */
function limitInWords({ counts, most }) {
	if (counts === "files" || counts === "fullest") return grouped(most);
	return most % MiB === 0 ? `${grouped(most / MiB)} MiB` : megabytes(most);
}
/** Counts the files of a site by their paths, with forward slashes, and their sizes in bytes. */
function sizeOf(files) {
	const size = {
		files: 0,
		bytes: 0,
		largest: {
			path: "",
			bytes: 0
		},
		fullest: {
			path: "",
			files: 0
		}
	};
	const folders = /* @__PURE__ */ new Map();
	for (const [path, { size: bytes }] of files) {
		size.files += 1;
		size.bytes += bytes;
		if (bytes > size.largest.bytes) size.largest = {
			path,
			bytes
		};
		const folder = path.slice(0, path.lastIndexOf("/") + 1) || "/";
		folders.set(folder, (folders.get(folder) ?? 0) + 1);
	}
	for (const [path, count] of folders) if (count > size.fullest.files) size.fullest = {
		path,
		files: count
	};
	return size;
}
function grouped(number) {
	return number.toLocaleString("en-GB");
}
/** MB as hosts count them, of a million bytes: to one place, so that what is over does not read as even. */
function megabytes(bytes) {
	return `${(bytes / 1e6).toLocaleString("en-GB", { maximumFractionDigits: 1 })} MB`;
}
// src/builder/weigh.ts
/** What a page and its style sheets may weigh together in bytes, compressed. */
const budget = {
	page: 14,
	scripts: 200
}.page * 1e3;
/** Pages that need scripts to do what they are for. All others ship none. */
const withScripts = /* @__PURE__ */ new Set(["search/index.html", "compare/index.html"]);
/** Embeds tell their height, and the page about them copies code; both work without. */
const embeds = /^embed\/|^councils\/[^/]+\/embed\/index\.html$/;
/** @param read gives the bytes of a file of the site, such as a style sheet. */
function openScale(read) {
	const faults = [];
	const styles = /* @__PURE__ */ new Map();
	const styleWeight = (href) => {
		const weight = styles.get(href) ?? compressed(read(href));
		styles.set(href, weight);
		return weight;
	};
	const weigh = (page, html) => {
		const css = sheetsOf(html).reduce((sum, href) => sum + styleWeight(href), 0);
		const weight = css + weightOf(html, budget - css);
		if (weight > budget) faults.push(`${page}: ${kilobytes(weight)} of HTML and CSS, and at most ${kilobytes(budget)} come at once. Make its texts shorter.`);
		const scripts = scriptsIn(html);
		if (scripts > 0 && !withScripts.has(page) && !embeds.test(page)) faults.push(`${page}: ${countOf(scripts, "script")}, and it may have none.`);
	};
	return {
		weigh,
		faults
	};
}
/** One line on the heaviest page. */
function heaviestInWords(page, html) {
	return `Largest page: ${page}, ${kilobytes(compressed(html))} of HTML (at most ${kilobytes(budget)} with its CSS)`;
}
/**
* The bytes of a page compressed, where that can be more than there is room for. HTML compresses to
* less than a third, so a page of up to three times the room is not weighed here; the audit weighs
* every page.
*/
function weightOf(html, room) {
	return html.length <= 3 * room ? 0 : compressed(html);
}
/** The addresses of a page’s style sheets. */
function sheetsOf(html) {
	const begins = "<link rel=\"stylesheet\" href=\"";
	const head = html.subarray(0, html.indexOf("</head>"));
	return placesOf(begins, head).map((at) => {
		const from = at + 29;
		return head.toString("utf8", from, head.indexOf("\"", from));
	});
}
/** How many scripts a page has. Data for search engines is no script. */
function scriptsIn(html) {
	const data = "<script type=\"application/ld+json\"";
	const isData = (at) => html.toString("utf8", at, at + 34) === data;
	return placesOf("<script", html).filter((at) => !isData(at)).length;
}
/** Where a text stands in a page. To look for it among bytes is quicker than in a string. */
function placesOf(text, html) {
	const places = [];
	for (let at = html.indexOf(text); at !== -1; at = html.indexOf(text, at + text.length)) places.push(at);
	return places;
}
/** As `--compress` does it, and servers on the way. */
function compressed(bytes) {
	return brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
}
function kilobytes(bytes) {
	return `${(bytes / 1e3).toFixed(1)} kB`;
}
// src/builder/finish.ts
/** Adds what looks at the whole site: the search, rules for hosts, and compressed files. */
async function finish(draft, plan) {
	if (!plan.pagesOnly) await addSearch(draft, join(plan.workshop, "search"));
	draft.put("_headers", headersFor(topOf(draft.paths())));
	if (plan.compress) {
		console.log("Compressing …");
		console.log(`  ${await compressDraft(draft)}`);
	}
	console.log(heaviest(draft));
	for (const line of hostLines(sizeOf(draft.known.seals))) console.log(line);
}
async function addSearch(draft, cache) {
	console.log("Indexing for search …");
	const paths = draft.paths().filter((path) => path.endsWith(".html"));
	for (const { part, place, pages, bytes } of await indexSite(draft.folder, cache, paths.sort())) {
		const folder = part === "older" ? "pagefind/older" : "pagefind";
		for (const path of filesIn(place)) draft.put(`${folder}/${path}`, readFileSync(join(place, path)));
		console.log(`  ${countOf(pages, part === "older" ? "older page" : "page")}, ${String(Math.round(bytes / 1024))} kB`);
	}
}
/** The names at the top of the site in order. Folders end with a slash. */
function topOf(paths) {
	const names = paths.map((path) => path.slice(0, path.indexOf("/") + 1) || path);
	return [...new Set(names)].sort();
}
function heaviest({ folder, known }) {
	const [path] = [...known.seals].filter(([path]) => path.endsWith(".html")).reduce((most, one) => one[1].size > most[1].size ? one : most);
	return heaviestInWords(path, readFileSync(join(folder, path)));
}
// src/formats/bulk.ts
/**
* The forms of which there are several for each inspection, with paths from the root of the site.
* A build writes them itself: so many small files cost far more as pages of Astro. Under
* `astro dev` they are pages.
*/
function filesApart(site) {
	return [...apiFilesOf(site).map((file) => ({
		...file,
		path: `api/v1/${file.path}`
	})), ...embedFiles(site).map((file) => ({
		...file,
		path: `embed/v1/${file.path}`
	}))];
}
// src/builder/content-digest.ts
/** One digest of many files, in the order given: of their front matter and bodies, and of which file is which. */
function contentDigest(files) {
	const parts = files.map(({ file, digest, proseDigest }) => [
		file,
		digest,
		proseDigest
	]);
	return hash("sha256", JSON.stringify(parts));
}
// src/builder/program/part.ts
/**
* What Astro makes: all pages but those that number in thousands, the shells of these, styles and
* scripts. It is kept, and made again when anything changes that it is made of. Nothing in it shows
* the body of an inspection, so that is all that does not count.
*
* @param content what the site is made of; it has been handed over (src/builder/context.ts).
* @returns the folder that holds it.
*/
async function astroPart(plan, content, { makeAll, assets }) {
	return keptFolder(join(plan.workshop, "astro"), digestOf$1(plan, content), async (folder) => {
		cpSync(assets, folder, { recursive: true });
		for await (const { path, bytes } of makeAll()) {
			mkdirSync(dirname(join(folder, path)), { recursive: true });
			writeFileSync(join(folder, path), bytes, { flag: "wx" });
		}
	});
}
function digestOf$1({ code, share, pagesOnly }, content) {
	const inspections = content.inspections.map((entry) => ({
		...entry,
		proseDigest: ""
	}));
	const made = {
		code,
		share,
		pagesOnly,
		content: contentDigest(Object.values({
			...content,
			inspections
		}).flat())
	};
	return hash("sha256", JSON.stringify(made));
}
// src/builder/bytes.ts
const scratch = Buffer.allocUnsafe(1048576);
/** The bytes of a text until the next is asked for, so that no page needs room of its own. */
function bytesOf(text) {
	if (text.length * 3 > scratch.length) return Buffer.from(text);
	return scratch.subarray(0, scratch.write(text));
}
// src/builder/council-digests.ts
/** What the pages of every council show: `Common` in src/domain/site.ts, and the glossary. */
const common = [
	"site",
	"holidays",
	"frameworks",
	"glossary"
];
/** What one council’s files are, by the folder that its short name stands in. */
const ofCouncil$1 = /^(?:authorities|inspections|responses|meetings)\/([^/.]+)/;
/**
* What the pages of a council are made of: its own files and what all councils have in common.
*
* @param others what else all of them show, such as the HTML around the pages.
* @returns the digest for the short name of a council.
*/
function councilDigests(content, others) {
	const shared = contentDigest(common.flatMap((name) => content[name]));
	const files = Object.values(content).flat();
	const byCouncil = Map.groupBy(files, ({ file }) => ofCouncil$1.exec(file)?.[1] ?? "");
	return (slug) => hash("sha256", JSON.stringify([
		others,
		shared,
		contentDigest(byCouncil.get(slug) ?? [])
	]));
}
// src/builder/plain-pages.ts
const pageFields = [...[
	"title",
	"description",
	"path",
	"source",
	"head",
	"main"
], ...[
	"trail-0-href",
	"trail-0-words",
	"trail-1-href",
	"trail-1-words"
]];
/** The folder of the shells among what Astro makes, and where each lies. It is not published. */
const shellFolder = "shell/";
const shellPaths = ["page", "embed"].map((name) => `${shellFolder}${name}/index.html`);
/** @param read gives the text of a file that Astro made. */
function compileShells(read) {
	const [page = "", embed = ""] = shellPaths.map(read);
	return {
		page: compileShell(page, pageFields),
		embed: compileShell(embed, [
			"title",
			"canonical",
			"main"
		])
	};
}
/**
* The pages of a council's inspections and visits. They are made by plain functions: as pages of Astro
* so many take several times as long. They know this council and no other (`Common`).
*/
function inspectionPages(authority, common, shells, render) {
	return authority.inspections.map((inspection) => ({
		path: fileAt(inspectionUrl(inspection)),
		html: () => shells.page(fieldsOf(inspectionPage(inspection, authority, common, render)))
	}));
}
/** The frames in which other sites show a council's latest result, and each of its inspections. */
function embedPages(authority, common, shells) {
	const filled = ({ title, canonical, main }) => shells.embed({
		title,
		canonical,
		main
	});
	return [{
		path: fileAt(`${councilEmbedUrl(authority)}/`),
		html: () => filled(councilFrame(authority, common))
	}, ...authority.inspections.map((inspection) => ({
		path: fileAt(`${inspectionEmbedUrl(inspection)}/`),
		html: () => filled(inspectionFrame(inspection, authority, common))
	}))];
}
function fieldsOf({ path, frame, head, main }) {
	const { trail, ...texts } = frame;
	const [first, second] = trail;
	return {
		...texts,
		path: path.slice(1),
		head,
		main,
		"trail-0-href": first.href,
		"trail-0-words": first.words,
		"trail-1-href": second.href,
		"trail-1-words": second.words
	};
}
/** Where the page of an address lies. */
function fileAt(url) {
	return `${url.slice(1)}index.html`;
}
// src/builder/share.ts
/** The addresses that belong to one council, whose short name comes next. */
const ofCouncil = /^(?:councils|feeds\/councils|embed\/v1\/(?:councils|inspections)|api\/v1\/(?:authorities|inspections))\/([^/.]+)/;
/**
* Decides which share has which file: every n-th council with all that is its own. The first share
* has what belongs to no council.
*
* @param councils the short names of all councils, in the order of the site.
* @returns whether a path from the root of the site is in the share.
*/
function inShare(share, councils) {
	const places = new Map(councils.map((slug, place) => [slug, place % share.of + 1]));
	return (path) => (places.get(ofCouncil.exec(path)?.[1] ?? "") ?? 1) === share.index;
}
// src/builder/make-pages.ts
/**
* Makes every page, or those of a share.
*
* @returns how many there are.
* @throws where a page cannot be made, or is over its budget; the message names each.
*/
async function makePages(draft, plan, whole, pages) {
	const wanted = wantedIn(plan, whole);
	const councils = whole.site.authorities.filter(({ slug }) => wanted(`councils/${slug}/`));
	handOver({
		...whole,
		councils
	});
	const part = await astroPart(plan, whole.content, pages);
	const read = (path) => readFileSync(join(part, path));
	const scale = openScale(read);
	const put = (path, content) => {
		const bytes = typeof content === "string" ? bytesOf(content) : content;
		const fate = draft.put(path, bytes);
		if (path.endsWith(".html") && fate === "written") scale.weigh(path, bytes);
	};
	for (const path of filesIn(part)) if (!path.startsWith("shell/") && wanted(path)) put(path, read(path));
	const make = councilPages(draft, plan, whole, (path) => read(path).toString());
	for (const authority of councils) for (const { path, html } of make(authority)) put(path, html());
	if (scale.faults.length > 0) throw new Error(`Pages over their budget:\n${scale.faults.join("\n")}`);
	return draft.paths().filter((path) => path.endsWith(".html")).length;
}
/**
* Gives the pages of a council that have to be made. Where the last site was made of the same, its
* pages are kept: they show this council and what all have in common, and nothing else.
*/
function councilPages(draft, plan, { site, content, bodies }, read) {
	const shells = compileShells(read);
	const digestOf = councilDigests(content, [...shellPaths.map(read), String(site.searchedApart)]);
	const render = renderersFor(site, bodies);
	return function* (authority) {
		const { slug } = authority;
		const isSame = draft.isMadeOf(`councils/${slug}`, digestOf(slug));
		const frames = plan.pagesOnly ? [] : embedPages(authority, site, shells);
		for (const page of [...inspectionPages(authority, site, shells, render), ...frames]) if (!(isSame && draft.keep(page.path))) yield page;
	};
}
/**
* Writes the forms that are no pages: data, HTML to paste, oEmbed.
*
* @returns how many files there are.
* @throws where a file is too large to publish.
*/
function makeForms(draft, plan, whole) {
	const wanted = wantedIn(plan, whole);
	const files = filesApart(whole.site).filter(({ path }) => wanted(path));
	for (const file of files) draft.put(file.path, textOf(file));
	return files.length;
}
function wantedIn({ share }, { site }) {
	if (!share) return () => true;
	return inShare(share, site.authorities.map(({ slug }) => slug));
}
// src/builder/share-note.ts
/** The file in which it says so. It is not published. */
const noteFile = "share.json";
/** Writes the note of a share. */
function writeShareNote(draft, share, { code }, content) {
	const note = {
		...share,
		code,
		content: contentDigest(Object.values(content).flat())
	};
	draft.put(noteFile, `${JSON.stringify(note, void 0, 2)}\n`);
}
// src/builder/seals.ts
/** The digest of a file’s bytes. */
function digestOf(bytes) {
	return hash("sha1", bytes, "base64url");
}
/** The seal of a file that somebody else has just written, or that was found intact. */
function sealOf(path, digest) {
	return sealBy(statSync(path), digest);
}
/** Writes a file where there is none, and seals it. */
function writeSealed(path, bytes, digest) {
	const file = openSync(path, "w");
	try {
		writeFileSync(file, bytes);
		return sealBy(fstatSync(file), digest);
	} finally {
		closeSync(file);
	}
}
function sealBy({ size, mtimeMs }, digest) {
	return {
		digest,
		size,
		written: Math.floor(mtimeMs)
	};
}
/** Whether the file of a seal holds these bytes, and nobody has touched it since. */
function isIntact(path, seal, digest) {
	if (seal === void 0 || seal.digest !== digest) return false;
	const found = statSync(path, { throwIfNoEntry: false });
	return found?.size === seal.size && Math.floor(found.mtimeMs) === seal.written;
}
/** Reads what is known of a folder: nothing where other code wrote it, or where it is torn. */
function readKnown(file, version) {
	try {
		const found = JSON.parse(readFileSync(file, "utf8"));
		if (found.version === version) return {
			seals: new Map(found.seals),
			notes: new Map(found.notes)
		};
	} catch {}
	return {
		seals: /* @__PURE__ */ new Map(),
		notes: /* @__PURE__ */ new Map()
	};
}
/** Writes what is known of a folder, in one step. */
function writeKnown(file, version, { seals, notes }) {
	const fresh = `${file}.${process.pid}`;
	const written = {
		version,
		seals: [...seals],
		notes: [...notes]
	};
	writeFileSync(fresh, JSON.stringify(written));
	renameSync(fresh, file);
}
// src/builder/draft.ts
/**
* Begins a site in a folder that may hold an older one.
*
* @param start the folder, and what is known of the files in it.
* @param last the site that is published now: its files are shared, not copied.
*/
function openDraft(start, last) {
	const known = {
		seals: /* @__PURE__ */ new Map(),
		notes: /* @__PURE__ */ new Map()
	};
	const { seals, notes } = known;
	const fates = /* @__PURE__ */ new Map();
	const settle = (path, fate, seal) => {
		seals.set(path, seal);
		fates.set(path, fate);
		return fate;
	};
	const find = (path, digest) => {
		const there = start.seals.get(path);
		if (isIntact(join(start.folder, path), there, digest)) return settle(path, "there", there);
		const [from, taken] = [join(last.folder, path), last.seals.get(path)];
		if (!isIntact(from, taken, digest)) return void 0;
		return settle(path, "taken", share(from, makeRoom(start, path), taken));
	};
	return {
		folder: start.folder,
		known,
		put: (path, content) => {
			if (seals.has(path)) throw new Error(`Two pages or files want the same place: ${path}`);
			const bytes = typeof content === "string" ? bytesOf(content) : content;
			const digest = digestOf(bytes);
			const found = find(path, digest);
			if (found) return found;
			return settle(path, "written", writeSealed(makeRoom(start, path), bytes, digest));
		},
		putAgain: (path, source) => {
			const from = fates.get(source) === "there" ? start : last;
			return fates.get(source) !== "written" && find(path, from.seals.get(path)?.digest) !== void 0;
		},
		keep: (path) => find(path, last.seals.get(path)?.digest) !== void 0,
		isMadeOf: (group, digest) => {
			notes.set(group, digest);
			return last.notes.get(group) === digest;
		},
		takeIn: (path) => {
			const place = join(start.folder, path);
			if (existsSync(place)) settle(path, "written", sealOf(place, digestOf(readFileSync(place))));
		},
		paths: () => [...seals.keys()],
		clear: () => {
			if (start.seals.size > 0) clear(start.folder, seals);
		}
	};
}
/**
* A free place for a file. The one that lies there may be shared with the published site: a new one
* takes its place, and in no case its bytes.
*/
function makeRoom({ folder, seals }, path) {
	const place = join(folder, path);
	if (seals.size > 0) rmSync(place, { force: true });
	mkdirSync(dirname(place), { recursive: true });
	return place;
}
/** One file in two folders, or a copy where the two are on different disks. Gives its seal there. */
function share(from, to, seal) {
	try {
		linkSync(from, to);
		return seal;
	} catch {
		copyFileSync(from, to);
		return sealOf(to, seal.digest);
	}
}
/** Takes away every file that has no seal, and the folders that are empty then. */
function clear(folder, seals) {
	for (const entry of readdirSync(folder, {
		recursive: true,
		withFileTypes: true
	})) {
		const place = join(entry.parentPath, entry.name);
		const path = place.slice(folder.length + 1).replaceAll(sep, "/");
		if (entry.isDirectory() || seals.has(path)) continue;
		rmSync(place);
		dropEmpty(dirname(place), folder);
	}
}
function dropEmpty(place, root) {
	if (place === root || readdirSync(place).length > 0) return;
	rmdirSync(place);
	dropEmpty(dirname(place), root);
}
// src/builder/site-folders.ts
/**
* Makes a site and puts it in the place of the one before, when it is whole and not sooner.
*
* Two folders take turns: while one is published, the other holds the site before it, and is made
* into the next. So a build writes what differs and deletes next to nothing.
*
* @param target the published site.
* @param workshop what earlier builds left. What other code made is not used again.
* @param make fills the draft. Where it throws, the published site is as it was.
*/
async function replaceSite(target, { workshop, code }, make) {
	const spare = join(workshop, "spare");
	const folder = join(workshop, `draft-${process.pid}`);
	const notes = {
		last: join(workshop, "last.json"),
		spare: join(workshop, "spare.json")
	};
	leaveLost(dirname(workshop));
	for (const place of [workshop, dirname(resolve(target))]) mkdirSync(place, { recursive: true });
	writeFileSync(join(workshop, owner), resolve(target));
	const before = readKnown(notes.spare, code);
	rmSync(notes.spare, { force: true });
	if (before.seals.size > 0 && existsSync(spare)) renameSync(spare, folder);
	else mkdirSync(folder);
	const last = {
		folder: resolve(target),
		...readKnown(notes.last, code)
	};
	try {
		const draft = openDraft({
			folder,
			...before
		}, last);
		await make(draft);
		draft.clear();
		swap(folder, last.folder, spare);
		writeKnown(notes.last, code, draft.known);
		writeKnown(notes.spare, code, last);
	} finally {
		rmSync(folder, {
			recursive: true,
			force: true
		});
	}
}
/** The note that says whose workshop it is. */
const owner = "site.txt";
/** Clears away workshops of sites whose place is gone, such as those of tests. */
function leaveLost(workshops) {
	for (const note of globSync(`*/${owner}`, { cwd: workshops })) {
		const workshop = join(workshops, dirname(note));
		try {
			const site = readFileSync(join(workshop, owner), "utf8");
			if (!existsSync(dirname(site))) rmSync(workshop, {
				recursive: true,
				force: true
			});
		} catch {}
	}
}
/** Puts a finished folder in the place of another, which is whole until the new one is there. */
function swap(folder, target, spare) {
	const beside = `${target}.new-${process.pid}`;
	rmSync(spare, {
		recursive: true,
		force: true
	});
	move(folder, beside);
	if (existsSync(target)) move(target, spare);
	try {
		renameSync(beside, target);
	} catch (error) {
		if (existsSync(spare)) move(spare, target);
		throw error;
	}
}
/** A rename, or a copy where the two places are on different disks. */
function move(from, to) {
	try {
		renameSync(from, to);
	} catch {
		cpSync(from, to, {
			recursive: true,
			preserveTimestamps: true
		});
		rmSync(from, { recursive: true });
	}
}
// src/builder/command.ts
/**
* Does what `npm run build` is for.
*
* @param pages those that Astro makes.
* @throws with all that keeps the site from being published.
*/
async function build(plan, pages) {
	const { content, bodies } = checkedContent(plan);
	const whole = {
		content,
		bodies,
		site: buildSite(content)
	};
	await replaceSite(plan.outDir, plan, async (draft) => {
		console.log("Building pages …");
		console.log(`  ${countOf(await makePages(draft, plan, whole, pages), "page")}`);
		if (!plan.pagesOnly) {
			console.log("Writing data and embeds …");
			console.log(`  ${countOf(makeForms(draft, plan, whole), "file")}`);
		}
		if (plan.share) writeShareNote(draft, plan.share, plan, content);
		else await finish(draft, plan);
	});
}
/**
* Checks the content with the same code as `npm run check`, and reads it once for all steps.
*
* @throws with every error in the content, so that an officer hears of all of them at once.
*/
function checkedContent({ folder, workshop, code, checked }) {
	console.log("Checking content …");
	const { content, bodies, problems } = checked ? readContent(folder, openKept(`${workshop}/read`, code)) : checkContent(folder, {
		workshop,
		code
	});
	const errors = problems.filter(({ severity }) => severity === "error");
	if (errors.length > 0) throw new Error(told(errors, folder));
	const councils = countOf(content.authorities.length, "council");
	console.log(`  ${councils}, ${countOf(content.inspections.length, "inspection")}, no errors`);
	return {
		content,
		bodies
	};
}
function told(errors, folder) {
	return `${reportProblems(errors, relative(process.cwd(), folder))}\n\nThe content has ${countOf(errors.length, "error")}.`;
}
// src/builder/program/entry.ts
/**
* Where the program begins: a build and the pages that Astro makes, compiled together, so that they
* load at once and what they share is there once.
*
* @param assets the folder of what goes out beside the pages.
*/
function open(assets) {
	return { build: (plan) => build(plan, {
		assets,
		makeAll
	}) };
}
export { open };
