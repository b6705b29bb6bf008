import { t as inParts } from "./parts_DwTv1YYJ.mjs";
import { At as string, Pt as toJSONSchema, St as discriminatedUnion, Tt as literal, b as inspectionUrl, bt as boolean, f as dataPageUrl, g as feedUrl, jt as union, kt as strictObject, n as apiUrl, t as absolute, yt as array } from "./urls_C1VI2n4z.mjs";
import { A as dayOrMonth, D as inspection, E as meeting, F as slug, G as isGraded, I as text, L as webAddress, M as source, N as isoDate, O as framework, P as oneOf, R as wholeNumber, T as response, W as areasAndOverall, j as inspectionId$1, k as authority, q as overallId, w as actionStatuses } from "./prose_Bjw9wHVW.mjs";
import { r as licence, t as aboutFile } from "./about_CRWXkXpk.mjs";
import { n as jsonFile, r as largestFile, t as byteLength } from "./file_CsWm_brU.mjs";
import { i as inspectors, m as whyNoGrade, o as kindName } from "./results_DWcyj0ZX.mjs";
import { a as meetingPath, c as judgementRecord, n as authorityRecord, o as meetingRecord, s as inspectionRecord, t as authorityLine$1 } from "./authority_CkrcUVxN.mjs";
// src/schemas/api-council.ts
/** What the API gives of the council's side. None of it is the inspectors' word. */
const sourceId = slug.describe("The id of one of the sources beside it.");
const workedOut = {
	date: isoDate,
	since: isoDate.describe("The day the clock starts."),
	sinceIs: oneOf(["received", "published"]).describe("What happened to the report on that day."),
	workingDays: wholeNumber(1),
	law: text
};
const due = discriminatedUnion("from", [strictObject({
	from: literal("council").describe("The council itself named the day."),
	date: isoDate,
	source: source.describe("Where the council said so."),
	workedOut: strictObject(workedOut).optional().describe("The sum from the law, beside it."),
	inWords: text
}), strictObject({
	from: literal("worked-out").describe("Nobody named the day: it is the sum from the law."),
	...workedOut,
	inWords: text
})]);
const point = strictObject({
	id: slug.describe("The id of one of the improvements of the inspection."),
	number: wholeNumber(1).describe("Its number in the inspectors’ list."),
	actions: array(slug).describe("The ids of the actions that answer it."),
	noResponse: text.optional().describe("What stands in the place of actions where there is none.")
});
const action = strictObject({
	id: slug.describe("Never changes."),
	name: text,
	text: text.describe("What the council says it will do, in our own words."),
	answers: array(slug).describe("The ids of the inspectors’ points that it answers."),
	who: text.optional().describe("Who is responsible: a role, never a name."),
	by: dayOrMonth.optional().describe("By when. Left out where the council gave no date."),
	status: oneOf(actionStatuses),
	statusInWords: text,
	done: isoDate.optional().describe("The day it was done."),
	why: text.optional().describe("Why it was changed or dropped, in the council’s view."),
	overdue: boolean().describe("Whether it is late on the day that “asOf” names."),
	said: isoDate.describe("The day on which the council said so."),
	source: sourceId,
	progress: array(strictObject({
		on: isoDate,
		text,
		source: sourceId
	})).describe("News of it, oldest first.")
});
/** What the council says about one inspection, and when its written statement is due. */
const apiResponse = strictObject({
	due: due.optional().describe("When the written statement is due. Only some visits ask for one."),
	statement: response.shape.statement,
	points: array(point).describe("The inspectors’ points in their order, with what answers each."),
	actions: array(action),
	ownList: response.shape.ownList.describe("How the council counts the points itself."),
	otherCounts: response.shape.otherCounts.unwrap(),
	figures: response.shape.figures.unwrap(),
	sources: array(source)
}).describe("The council’s own account. The inspectors did not write it.");
const meetingNames = {
	id: string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/).describe("The council’s short name, a slash, and the short name of the meeting."),
	page: webAddress,
	self: webAddress
};
/** One item of a council meeting about inspections. */
const apiMeeting = strictObject({
	...meeting.omit({ exceptions: true }).shape,
	...meetingNames,
	authorityName: text,
	inspections: array(inspectionId$1).describe("The inspections it was about.")
});
/** One meeting in a line of a list. */
const apiMeetingBrief = strictObject({
	...meetingNames,
	date: isoDate,
	committee: text,
	title: text
});
// src/schemas/api-inspection.ts
/** What the files under /api/v1/ say of an inspection or visit. What holds for all of them: api.ts. */
/** How files name an inspection or visit. */
const inspectionId = string().regex(/^[a-z0-9-]+\/[a-z0-9-]+$/).describe("The council’s short name, a slash, and the short name of the visit. Never changes.");
const areaNames = {
	area: slug.describe("The area of the framework, or “overall”."),
	label: text.describe("The area as the inspectorate prints it."),
	plain: text.describe("The area in plain words."),
	within: slug.optional().describe("The area that this one is a part of.")
};
const judgement = union([strictObject({
	...areaNames,
	grade: slug.describe("The grade, by its short name in the framework."),
	gradeLabel: text.describe("The grade as the framework prints it."),
	printed: text.describe("The grade as this report prints it.")
}), strictObject({
	...areaNames,
	missing: oneOf([
		"not-judged",
		"not-known",
		"not-in-framework"
	]),
	words: text.describe("What stands in the place of the grade."),
	why: text.describe("Why there is no grade, in words for residents.")
})]);
const outcome = discriminatedUnion("type", [
	strictObject({
		type: literal("graded"),
		judgements: array(judgement).min(1)
	}),
	strictObject({
		type: literal("narrative"),
		result: union([strictObject({
			id: slug,
			label: text,
			meaning: text
		}), strictObject({
			missing: literal("not-known"),
			why: text
		})]),
		whyNoGrades: text,
		previous: isoDate.optional().describe("The inspection before, as the report gives it."),
		next: text.optional().describe("When the next is due, in the report’s words.")
	}),
	strictObject({
		type: literal("ungraded"),
		whyNoGrades: text,
		topic: text.optional().describe("What inspectors looked at."),
		topicNotKnown: text.optional().describe("Why that is not here."),
		priorityAction: boolean().optional()
	})
]);
/** One inspection or visit with all its facts. */
const apiInspection = strictObject({
	id: inspectionId,
	authority: slug,
	authorityName: text,
	framework: slug,
	frameworkName: text,
	subject: slug,
	kind: strictObject({
		id: slug,
		name: text
	}),
	inspectors: array(text),
	onSite: inspection.shape.onSite.unwrap().describe("When inspectors were there."),
	onSiteNotKnown: text.optional(),
	published: isoDate,
	publishedInReport: isoDate.optional(),
	received: isoDate.optional(),
	report: strictObject({
		url: webAddress.optional(),
		urlNotKnown: text.optional().describe("Why there is no link to the report."),
		format: text,
		language: string(),
		pages: wholeNumber(1).optional(),
		bytes: wholeNumber(1).optional()
	}),
	outcome,
	inWords: text.describe("The result in a few sentences."),
	improvementCount: wholeNumber(0).optional(),
	strengths: inspection.shape.strengths.unwrap().describe("In our own words; a text may hold inline Markdown."),
	improvements: inspection.shape.improvements.unwrap().describe("In our own words; a text may hold inline Markdown."),
	response: apiResponse.optional().describe("Left out where the visit asks nothing of the council and it said nothing."),
	page: webAddress,
	self: webAddress
});
/** One inspection or visit in a list. */
const apiInspectionBrief = strictObject({
	id: inspectionId,
	published: isoDate,
	framework: slug,
	kind: slug,
	inWords: text,
	page: webAddress,
	self: webAddress
});
// src/schemas/api.ts
/**
* What the files under /api/v1/ say. Fields may be added; none is ever renamed, removed or given
* another meaning under this version. Nothing is ever null: what is not there is left out, and where
* a reader would expect it a reason stands in its place.
*/
const about = strictObject({
	title: text,
	publisher: text,
	asOf: isoDate.describe("The day whose state the facts show."),
	sources: array(text).describe("Whose facts these are."),
	licence: strictObject({
		id: text,
		name: text,
		url: webAddress
	}),
	attribution: text.describe("Say this where you use the facts."),
	note: text,
	documentation: webAddress
}).describe("Where the facts come from, on which terms, and as of which day.");
const latest = union([apiInspectionBrief, strictObject({ none: text.describe("Why there is none.") })]);
const authorityLine = strictObject({
	id: slug.describe("The council’s short name. Never changes."),
	name: text,
	region: slug,
	gss: text.optional(),
	latest: union([inspectionId, strictObject({ none: text })]).describe("The latest graded inspection of the leading subject."),
	page: webAddress,
	self: webAddress
});
/** One council with all that was inspected there. */
const apiAuthority = strictObject({
	id: slug.describe("The council’s short name. Never changes."),
	...authority.pick({
		name: true,
		officialName: true,
		alsoCalled: true,
		type: true,
		website: true,
		committeeSite: true,
		inspectorPage: true,
		codes: true,
		started: true,
		ended: true,
		populationUnder25: true,
		neighbours: true,
		predecessors: true,
		successors: true,
		deliveredBy: true
	}).shape,
	region: strictObject({
		id: slug,
		name: text
	}),
	latest: latest.describe("The latest graded inspection of the leading subject."),
	inspections: array(apiInspectionBrief).describe("Newest first."),
	meetings: array(apiMeetingBrief).optional().describe("Council meetings about inspections, newest first."),
	page: webAddress,
	self: webAddress
});
const envelope$1 = {
	$schema: webAddress,
	about
};
/** What each kind of file under /api/v1/ says, by the name of its JSON Schema. */
const apiFiles = {
	index: strictObject({
		...envelope$1,
		authorities: webAddress,
		frameworks: webAddress,
		inspections: array(webAddress).describe("Oldest first, so that pages fill up at the end."),
		meetings: array(webAddress).optional().describe("Council meetings about inspections."),
		schemas: array(webAddress),
		tables: array(webAddress),
		tableDescriptions: array(webAddress),
		feeds: array(webAddress),
		counts: strictObject({
			authorities: wholeNumber(0),
			inspections: wholeNumber(0)
		})
	}),
	authorities: strictObject({
		...envelope$1,
		authorities: array(authorityLine)
	}),
	authority: strictObject({
		...envelope$1,
		authority: apiAuthority
	}),
	inspections: strictObject({
		...envelope$1,
		page: wholeNumber(1),
		pages: wholeNumber(1),
		next: webAddress.optional(),
		inspections: array(apiInspection)
	}),
	inspection: strictObject({
		...envelope$1,
		inspection: apiInspection
	}),
	meeting: strictObject({
		...envelope$1,
		meeting: apiMeeting
	}),
	frameworks: strictObject({
		...envelope$1,
		frameworks: array(framework)
	})
};
/** The JSON Schema (draft 2020-12) of one kind of file. */
function jsonSchemaOf(name) {
	return { ...toJSONSchema(apiFiles[name], { io: "output" }) };
}
// src/formats/csv/describe.ts
/** The tables described as CSV on the Web (W3C Recommendation “Metadata Vocabulary for Tabular Data”). */
function csvwOf(files, site) {
	const { settings } = site;
	const { publisher, attribution, asOf } = aboutFile(site);
	return {
		"@context": ["http://www.w3.org/ns/csvw", { "@language": "en-GB" }],
		"dc:title": settings.title,
		"dc:publisher": publisher,
		"dc:license": { "@id": licence.url },
		"dc:rights": attribution,
		"dc:modified": {
			"@value": asOf,
			"@type": "xsd:date"
		},
		tables: files.map(({ path, table }) => ({
			url: path,
			"dc:title": table.title,
			"dc:description": table.about,
			tableSchema: {
				columns: table.columns.map(({ name, about, type, required = false }) => ({
					name,
					titles: name,
					"dc:description": about,
					datatype: type,
					required
				})),
				primaryKey: [...table.key]
			}
		}))
	};
}
/** The tables described as a Data Package, version 2 (datapackage.org). */
function dataPackageOf(files, site) {
	const { settings } = site;
	const { attribution, asOf, sources } = aboutFile(site);
	return {
		$schema: "https://datapackage.org/profiles/2.0/datapackage.json",
		name: "inspections",
		id: absolute(`${apiUrl}${csvFolder}datapackage.json`, settings),
		title: settings.title,
		description: `${settings.description} ${attribution}`,
		homepage: absolute(dataPageUrl, settings),
		version: asOf,
		created: `${asOf}T00:00:00Z`,
		licenses: [{
			name: licence.id,
			path: licence.url,
			title: licence.name
		}],
		sources: sources.map((title) => ({ title })),
		contributors: [{
			title: settings.publisher.name,
			roles: ["publisher"]
		}],
		resources: files.map(({ path, table }) => ({
			name: path.replace(/\.csv$/, ""),
			path,
			title: table.title,
			description: table.about,
			type: "table",
			format: "csv",
			mediatype: "text/csv",
			encoding: "utf-8",
			schema: tableSchemaOf(table)
		}))
	};
}
/** The columns of a table as Table Schema, version 2. */
function tableSchemaOf({ columns, key }) {
	return {
		fields: columns.map(({ name, about, type, required = false }) => ({
			name,
			type,
			description: about,
			constraints: { required }
		})),
		primaryKey: [...key]
	};
}
// src/formats/csv/inspections.ts
/** The columns that say which inspection a row is about. Both tables begin with them. */
const whichInspection = [
	{
		name: "inspection",
		about: "The short name of the inspection. It never changes.",
		type: "string",
		required: true,
		value: ({ inspection }) => inspection.id
	},
	{
		name: "authority",
		about: "The short name of the council. It never changes.",
		type: "string",
		required: true,
		value: ({ authority }) => authority.slug
	},
	{
		name: "authority_name",
		about: "The name of the council.",
		type: "string",
		required: true,
		value: ({ authority }) => authority.name
	},
	{
		name: "gss_code",
		about: "The code of the Office for National Statistics, where known.",
		type: "string",
		value: ({ authority }) => authority.codes.gss
	},
	{
		name: "framework",
		about: "The rules that the inspection followed, by their short name.",
		type: "string",
		required: true,
		value: ({ inspection }) => inspection.framework.id
	},
	{
		name: "published",
		about: "The day on which the report was published.",
		type: "date",
		required: true,
		value: ({ inspection }) => inspection.published
	}
];
const aboutVisit = [
	{
		name: "kind",
		about: "What kind of visit it was.",
		type: "string",
		required: true,
		value: ({ inspection }) => kindName(inspection)
	},
	{
		name: "inspectors",
		about: "Who inspected.",
		type: "string",
		required: true,
		value: ({ inspection }) => inspectors(inspection)
	},
	{
		name: "on_site",
		about: "When inspectors were there: first day, slash, last day. Some visits have two times.",
		type: "string",
		required: true,
		value: ({ inspection }) => onSiteCell(inspection)
	},
	{
		name: "outcome",
		about: "graded, a narrative outcome as printed, or why there is none.",
		type: "string",
		required: true,
		value: ({ inspection }) => outcomeCell(inspection)
	},
	{
		name: "improvement_count",
		about: "How many areas for improvement the report lists, where known.",
		type: "integer",
		value: ({ inspection }) => inspection.improvementCount?.toString()
	}
];
/** The table with a row for each inspection or visit, and a column for each area ever judged. */
function inspectionsTable({ settings, frameworks }) {
	return {
		name: "inspections",
		title: "Inspections and visits, one in a row",
		about: "A grade that is not there has its reason in the same cell. No grade is worked out.",
		key: ["inspection"],
		columns: [
			...whichInspection,
			...aboutVisit,
			...areasEverJudged(frameworks).map(gradeColumn),
			{
				name: "why_no_grade",
				about: "Why there is no overall grade, or no grade at all.",
				type: "string",
				value: ({ inspection }) => whyNoGrade(inspection)
			},
			{
				name: "report",
				about: "The address of the report, where known.",
				type: "string",
				value: ({ inspection }) => inspection.report.url
			},
			{
				name: "page",
				about: "The address of the page about it.",
				type: "string",
				required: true,
				value: ({ inspection }) => absolute(inspectionUrl(inspection), settings)
			}
		]
	};
}
/** The areas of all frameworks, each once, the overall grade last: areas lead. */
function areasEverJudged(frameworks) {
	const areas = [...frameworks.values()].flatMap((framework) => framework.outcome === "graded" ? framework.areas.map(({ id }) => id) : []);
	return [...new Set(areas), overallId];
}
function gradeColumn(area) {
	return {
		name: `grade_${area.replaceAll("-", "_")}`,
		about: `The grade for “${area}”, or in words why there is none.`,
		type: "string",
		required: true,
		value: ({ inspection }) => gradeCell(inspection, area)
	};
}
function gradeCell(inspection, area) {
	if (!isGraded(inspection)) return inspection.outcome.type === "narrative" ? "outcome in words" : "a visit without grades";
	const standing = areasAndOverall(inspection).find(({ id }) => id === area)?.standing;
	if (!standing) return "not part of this framework";
	return standing.kind === "graded" ? standing.grade.label : standing.words;
}
function outcomeCell({ framework, outcome }) {
	if (outcome.type !== "narrative") return outcome.type;
	return (framework.outcome === "narrative" ? framework.results : []).find(({ id }) => id === outcome.result)?.label ?? outcome.resultNotKnown ?? "not known";
}
function onSiteCell({ onSite, onSiteNotKnown }) {
	if (onSite.length === 0) return onSiteNotKnown ?? "not known";
	return onSite.map(({ from, to }) => `${from}/${to}`).join(" ");
}
/** The table with a row for each judgement of a graded inspection. */
const judgementsTable = {
	name: "judgements",
	title: "Judgements, one in a row",
	about: "Graded inspections only. A judgement without a grade has its reason. None is worked out.",
	key: ["inspection", "area"],
	columns: [
		...whichInspection,
		{
			name: "area",
			about: "What was judged, by its short name in the framework; overall is all areas together.",
			type: "string",
			required: true,
			value: ({ judgement }) => judgement.area
		},
		{
			name: "area_label",
			about: "What was judged, as the inspectorate prints it.",
			type: "string",
			required: true,
			value: ({ judgement }) => judgement.label
		},
		{
			name: "grade",
			about: "The grade, by its short name in the framework. Empty where “missing” is not.",
			type: "string",
			value: ({ judgement }) => "grade" in judgement ? judgement.grade : void 0
		},
		{
			name: "printed",
			about: "The grade as this report prints it, or the words in its place.",
			type: "string",
			required: true,
			value: ({ judgement }) => "grade" in judgement ? judgement.printed : judgement.words
		},
		{
			name: "missing",
			about: "not-judged, not-known or not-in-framework, where there is no grade.",
			type: "string",
			value: ({ judgement }) => "missing" in judgement ? judgement.missing : void 0
		},
		{
			name: "why",
			about: "Why there is no grade, in words.",
			type: "string",
			value: ({ judgement }) => "missing" in judgement ? judgement.why : void 0
		}
	]
};
/** The judgements of one inspection as rows. A visit without grades has none. */
function judgementRows(row) {
	const { inspection } = row;
	if (!isGraded(inspection)) return [];
	return areasAndOverall(inspection).map((area) => ({
		...row,
		judgement: judgementRecord(area, inspection)
	}));
}
// node_modules/csv-stringify/lib/utils/get.js
const charCodeOfDot = ".".charCodeAt(0);
const reEscapeChar = /\\(\\)?/g;
const rePropName = RegExp("[^.[\\]]+|\\[(?:([^\"'][^[]*)|([\"'])((?:(?!\\2)[^\\\\]|\\\\.)*?)\\2)\\]|(?=(?:\\.|\\[\\])(?:\\.|\\[\\]|$))", "g");
const reIsDeepProp = /\.|\[(?:[^[\]]*|(["'])(?:(?!\1)[^\\]|\\.)*?\1)\]/;
const reIsPlainProp = /^\w*$/;
const getTag = function(value) {
	return Object.prototype.toString.call(value);
};
const isSymbol = function(value) {
	const type = typeof value;
	return type === "symbol" || type === "object" && value && getTag(value) === "[object Symbol]";
};
const isKey = function(value, object) {
	if (Array.isArray(value)) return false;
	const type = typeof value;
	if (type === "number" || type === "symbol" || type === "boolean" || !value || isSymbol(value)) return true;
	return reIsPlainProp.test(value) || !reIsDeepProp.test(value) || object != null && value in Object(object);
};
const stringToPath = function(string) {
	const result = [];
	if (string.charCodeAt(0) === charCodeOfDot) result.push("");
	string.replace(rePropName, function(match, expression, quote, subString) {
		let key = match;
		if (quote) key = subString.replace(reEscapeChar, "$1");
		else if (expression) key = expression.trim();
		result.push(key);
	});
	return result;
};
const castPath = function(value, object) {
	if (Array.isArray(value)) return value;
	else return isKey(value, object) ? [value] : stringToPath(value);
};
const toKey = function(value) {
	if (typeof value === "string" || isSymbol(value)) return value;
	const result = `${value}`;
	return result == "0" && 1 / value == -Infinity ? "-0" : result;
};
const get = function(object, path) {
	path = castPath(path, object);
	let index = 0;
	const length = path.length;
	while (object != null && index < length) object = object[toKey(path[index++])];
	return index && index === length ? object : void 0;
};
// node_modules/csv-stringify/lib/utils/is_object.js
const is_object = function(obj) {
	return typeof obj === "object" && obj !== null && !Array.isArray(obj);
};
// node_modules/csv-stringify/lib/api/normalize_columns.js
const normalize_columns = function(columns) {
	if (columns === void 0 || columns === null) return [void 0, void 0];
	if (typeof columns !== "object") return [Error("Invalid option \"columns\": expect an array or an object")];
	if (!Array.isArray(columns)) {
		const newcolumns = [];
		for (const k in columns) newcolumns.push({
			key: k,
			header: columns[k]
		});
		columns = newcolumns;
	} else {
		const newcolumns = [];
		for (const column of columns) if (typeof column === "string") newcolumns.push({
			key: column,
			header: column
		});
		else if (typeof column === "object" && column !== null && !Array.isArray(column)) {
			if (!column.key) return [Error("Invalid column definition: property \"key\" is required")];
			if (column.header === void 0) column.header = column.key;
			newcolumns.push(column);
		} else return [Error("Invalid column definition: expect a string or an object")];
		columns = newcolumns;
	}
	return [void 0, columns];
};
// node_modules/csv-stringify/lib/api/CsvError.js
var CsvError = class CsvError extends Error {
	constructor(code, message, ...contexts) {
		if (Array.isArray(message)) message = message.join(" ");
		super(message);
		if (Error.captureStackTrace !== void 0) Error.captureStackTrace(this, CsvError);
		this.code = code;
		for (const context of contexts) for (const key in context) {
			const value = context[key];
			this[key] = Buffer.isBuffer(value) ? value.toString() : value == null ? value : JSON.parse(JSON.stringify(value));
		}
	}
};
// node_modules/csv-stringify/lib/utils/underscore.js
const underscore = function(str) {
	return str.replace(/([A-Z])/g, function(_, match) {
		return "_" + match.toLowerCase();
	});
};
// node_modules/csv-stringify/lib/api/normalize_options.js
const normalize_options = function(opts) {
	const options = {};
	for (const opt in opts) options[underscore(opt)] = opts[opt];
	if (options.bom === void 0 || options.bom === null || options.bom === false) options.bom = false;
	else if (options.bom !== true) return [new CsvError("CSV_OPTION_BOOLEAN_INVALID_TYPE", ["option `bom` is optional and must be a boolean value,", `got ${JSON.stringify(options.bom)}`])];
	if (options.delimiter === void 0 || options.delimiter === null) options.delimiter = ",";
	else if (Buffer.isBuffer(options.delimiter)) options.delimiter = options.delimiter.toString();
	else if (typeof options.delimiter !== "string") return [new CsvError("CSV_OPTION_DELIMITER_INVALID_TYPE", ["option `delimiter` must be a buffer or a string,", `got ${JSON.stringify(options.delimiter)}`])];
	if (options.quote === void 0 || options.quote === null) options.quote = "\"";
	else if (options.quote === true) options.quote = "\"";
	else if (options.quote === false) options.quote = "";
	else if (Buffer.isBuffer(options.quote)) options.quote = options.quote.toString();
	else if (typeof options.quote !== "string") return [new CsvError("CSV_OPTION_QUOTE_INVALID_TYPE", ["option `quote` must be a boolean, a buffer or a string,", `got ${JSON.stringify(options.quote)}`])];
	if (options.quoted === void 0 || options.quoted === null) options.quoted = false;
	if (options.escape_formulas === void 0 || options.escape_formulas === null) options.escape_formulas = false;
	else if (typeof options.escape_formulas !== "boolean") return [new CsvError("CSV_OPTION_ESCAPE_FORMULAS_INVALID_TYPE", ["option `escape_formulas` must be a boolean,", `got ${JSON.stringify(options.escape_formulas)}`])];
	if (options.quoted_empty === void 0 || options.quoted_empty === null) options.quoted_empty = void 0;
	if (options.quoted_match === void 0 || options.quoted_match === null || options.quoted_match === false) options.quoted_match = null;
	else if (!Array.isArray(options.quoted_match)) options.quoted_match = [options.quoted_match];
	if (options.quoted_match) for (const quoted_match of options.quoted_match) {
		const isString = typeof quoted_match === "string";
		const isRegExp = quoted_match instanceof RegExp;
		if (!isString && !isRegExp) return [new CsvError("CSV_OPTION_QUOTED_MATCH", ["option `quoted_match` must be a string or a regex,", `got ${JSON.stringify(options.quoted_match)}`])];
	}
	if (options.quoted_string === void 0 || options.quoted_string === null) options.quoted_string = false;
	if (options.eof === void 0 || options.eof === null) options.eof = true;
	if (options.escape === void 0 || options.escape === null) options.escape = "\"";
	else if (Buffer.isBuffer(options.escape)) options.escape = options.escape.toString();
	else if (typeof options.escape !== "string") return [Error(`Invalid Option: escape must be a buffer or a string, got ${JSON.stringify(options.escape)}`)];
	if (options.escape.length > 1) return [Error(`Invalid Option: escape must be one character, got ${options.escape.length} characters`)];
	if (options.header === void 0 || options.header === null || options.header === false) options.header = false;
	else if (options.header !== true) throw new CsvError("CSV_INVALID_OPTION_HEADER", ["option `header` is expected to be a boolean,", `got ${JSON.stringify(options.header)}`], options);
	if (options.header_as_comment === void 0 || options.header_as_comment === null || options.header_as_comment === false) options.header_as_comment = false;
	else if (options.header_as_comment === true) options.header_as_comment = "#";
	else if (Buffer.isBuffer(options.header_as_comment)) options.header_as_comment = options.header_as_comment.toString();
	else if (typeof options.header_as_comment !== "string") throw new CsvError("CSV_INVALID_OPTION_HEADER_AS_COMMENT", ["option `header_as_comment` must be a boolean, a string or a buffer,", `got ${JSON.stringify(options.header_as_comment)}`], options);
	const [errColumns, columns] = normalize_columns(options.columns);
	if (errColumns !== void 0) return [errColumns];
	options.columns = columns;
	if (options.quoted === void 0 || options.quoted === null) options.quoted = false;
	if (options.cast === void 0 || options.cast === null) options.cast = {};
	if (options.cast.bigint === void 0 || options.cast.bigint === null) options.cast.bigint = (value) => "" + value;
	if (options.cast.boolean === void 0 || options.cast.boolean === null) options.cast.boolean = (value) => value ? "1" : "";
	if (options.cast.date === void 0 || options.cast.date === null) options.cast.date = (value) => "" + value.getTime();
	if (options.cast.number === void 0 || options.cast.number === null) options.cast.number = (value) => "" + value;
	if (options.cast.object === void 0 || options.cast.object === null) options.cast.object = (value) => JSON.stringify(value);
	if (options.cast.string === void 0 || options.cast.string === null) options.cast.string = function(value) {
		return value;
	};
	if (options.on_record !== void 0 && typeof options.on_record !== "function") return [Error(`Invalid Option: "on_record" must be a function.`)];
	if (options.quote_record_delimiter === void 0 || options.quote_record_delimiter === null) options.quote_record_delimiter = !options.record_delimiter;
	else if (typeof options.quote_record_delimiter !== "boolean") return [new CsvError("CSV_OPTION_QUOTE_RECORD_DELIMITER_INVALID_TYPE", ["option `quote_record_delimiter` must be a boolean,", `got ${JSON.stringify(options.quote_record_delimiter)}`])];
	if (options.record_delimiter === void 0 || options.record_delimiter === null) options.record_delimiter = "\n";
	else if (Buffer.isBuffer(options.record_delimiter)) options.record_delimiter = options.record_delimiter.toString();
	else if (typeof options.record_delimiter !== "string") return [Error(`Invalid Option: record_delimiter must be a buffer or a string, got ${JSON.stringify(options.record_delimiter)}`)];
	switch (options.record_delimiter) {
		case "unix":
			options.record_delimiter = "\n";
			break;
		case "mac":
			options.record_delimiter = "\r";
			break;
		case "windows":
			options.record_delimiter = "\r\n";
			break;
		case "ascii":
			options.record_delimiter = "";
			break;
		case "unicode": options.record_delimiter = "\u2028";
	}
	return [void 0, options];
};
// node_modules/csv-stringify/lib/api/index.js
const bom_utf8 = Buffer.from([
	239,
	187,
	191
]);
const emits_separator = function(value, separators) {
	return separators.some((separator) => separator.length !== 0 && (value.indexOf(separator) !== -1 || separator.length > 1 && (value + separator).indexOf(separator) < value.length));
};
const matches_quoted_match = function(value, quoted_match) {
	if (!quoted_match) return false;
	return quoted_match.some((pattern) => typeof pattern === "string" ? value.indexOf(pattern) !== -1 : value.search(pattern) !== -1);
};
const stringifier = function(options, state, info) {
	return {
		options,
		state,
		info,
		__transform: function(chunk, push) {
			if (!Array.isArray(chunk) && typeof chunk !== "object") return Error(`Invalid Record: expect an array or an object, got ${JSON.stringify(chunk)}`);
			if (this.info.records === 0) {
				if (Array.isArray(chunk)) {
					if (this.options.header === true && this.options.columns === void 0) return Error("Undiscoverable Columns: header option requires column option or object records");
				} else if (this.options.columns === void 0) {
					const [err, columns] = normalize_columns(Object.keys(chunk));
					if (err) return;
					this.options.columns = columns;
				}
			}
			if (this.info.records === 0) {
				this.bom(push);
				const err = this.headers(push);
				if (err) return err;
			}
			try {
				if (this.options.on_record) this.options.on_record(chunk, this.info.records);
			} catch (err) {
				return err;
			}
			let err, chunk_string;
			if (this.options.eof) {
				[err, chunk_string] = this.stringify(chunk);
				if (err) return err;
				if (chunk_string === void 0) return;
				else chunk_string = chunk_string + this.options.record_delimiter;
			} else {
				[err, chunk_string] = this.stringify(chunk);
				if (err) return err;
				if (chunk_string === void 0) return;
				else if (this.options.header || this.info.records) chunk_string = this.options.record_delimiter + chunk_string;
			}
			this.info.records++;
			push(chunk_string);
		},
		stringify: function(chunk, chunkIsHeader = false) {
			if (typeof chunk !== "object") return [void 0, chunk];
			const { columns } = this.options;
			const record = [];
			if (Array.isArray(chunk)) {
				const length = columns ? Math.min(chunk.length, columns.length) : chunk.length;
				for (let i = 0; i < length; i++) {
					const field = chunk[i];
					const [err, value] = this.__cast(field, {
						index: i,
						column: i,
						records: this.info.records,
						header: chunkIsHeader
					});
					if (err) return [err];
					record[i] = [value, field];
				}
			} else for (let i = 0; i < columns.length; i++) {
				const field = get(chunk, columns[i].key);
				const [err, value] = this.__cast(field, {
					index: i,
					column: columns[i].key,
					records: this.info.records,
					header: chunkIsHeader
				});
				if (err) return [err];
				record[i] = [value, field];
			}
			let csvrecord = "";
			for (let i = 0; i < record.length; i++) {
				let options, err;
				let [value, field] = record[i];
				if (typeof value === "string") options = this.options;
				else if (is_object(value)) {
					options = { ...value };
					value = options.value;
					delete options.value;
					if (typeof value !== "string" && value !== void 0 && value !== null) {
						if (err) return [Error(`Invalid Casting Value: returned value must return a string, null or undefined, got ${JSON.stringify(value)}`)];
					}
					options = {
						...this.options,
						...options
					};
					[err, options] = normalize_options(options);
					if (err !== void 0) return [err];
				} else if (value === void 0 || value === null) options = this.options;
				else return [Error(`Invalid Casting Value: returned value must return a string, an object, null or undefined, got ${JSON.stringify(value)}`)];
				const { delimiter, escape, quote, quoted, quoted_empty, quoted_string, quoted_match, record_delimiter, quote_record_delimiter, escape_formulas } = options;
				if ("" === value && "" === field) {
					if ((matches_quoted_match(value, quoted_match) || true === quoted_empty || true === quoted_string && false !== quoted_empty) === true) value = quote + value + quote;
					csvrecord += value;
				} else if (value) {
					if (typeof value !== "string") return [Error(`Formatter must return a string, null or undefined, got ${JSON.stringify(value)}`)];
					const containsdelimiter = emits_separator(value, [delimiter]);
					const containsQuote = quote !== "" && value.indexOf(quote) >= 0;
					const containsEscape = value.indexOf(escape) >= 0 && escape !== quote;
					const containsRecordDelimiter = emits_separator(value, [record_delimiter, ...quote_record_delimiter === false ? [] : ["\n", "\r"]]);
					const quotedString = quoted_string && typeof field === "string";
					const quotedMatch = matches_quoted_match(value, quoted_match);
					if (escape_formulas) switch (value[0]) {
						case "-":
							if (typeof field === "number" || typeof field === "bigint") break;
							value = `'${value}`;
							break;
						case "=":
						case "+":
						case "@":
						case "	":
						case "\r":
						case "＝":
						case "＋":
						case "－":
						case "＠": value = `'${value}`;
					}
					const shouldQuote = containsQuote === true || containsdelimiter || containsRecordDelimiter || quoted || quotedString || quotedMatch;
					if (shouldQuote === true && containsEscape === true) value = value.replaceAll(escape, () => escape + escape);
					if (containsQuote === true) value = value.replaceAll(quote, () => escape + quote);
					if (shouldQuote === true) value = quote + value + quote;
					csvrecord += value;
				} else if (quoted_empty === true || field === "" && quoted_string === true && quoted_empty !== false) csvrecord += quote + quote;
				if (i !== record.length - 1) csvrecord += delimiter;
			}
			return [void 0, csvrecord];
		},
		bom: function(push) {
			if (this.options.bom !== true) return;
			push(bom_utf8);
		},
		headers: function(push) {
			if (this.options.header === false) return;
			if (this.options.columns === void 0) return;
			let err;
			let headers = this.options.columns.map((column) => column.header);
			if (this.options.eof) {
				[err, headers] = this.stringify(headers, true);
				headers += this.options.record_delimiter;
			} else [err, headers] = this.stringify(headers, true);
			if (err) return err;
			if (this.options.header_as_comment) headers = this.options.header_as_comment + " " + headers;
			push(headers);
		},
		__cast: function(value, context) {
			const type = typeof value;
			try {
				if (type === "string") return [void 0, this.options.cast.string(value, context)];
				else if (type === "bigint") return [void 0, this.options.cast.bigint(value, context)];
				else if (type === "number") return [void 0, this.options.cast.number(value, context)];
				else if (type === "boolean") return [void 0, this.options.cast.boolean(value, context)];
				else if (value instanceof Date) return [void 0, this.options.cast.date(value, context)];
				else if (type === "object" && value !== null) return [void 0, this.options.cast.object(value, context)];
				else if (value === null && this.options.cast.null !== void 0) return [void 0, this.options.cast.null(value, context)];
				else if (value === void 0 && this.options.cast.undefined !== void 0) return [void 0, this.options.cast.undefined(value, context)];
				else return [void 0, value];
			} catch (err) {
				return [err];
			}
		}
	};
};
// node_modules/csv-stringify/lib/sync.js
const stringify = function(records, opts = {}) {
	const data = [];
	const [err, options] = normalize_options(opts);
	if (err !== void 0) throw err;
	const api = stringifier(options, { stop: false }, { records: 0 });
	for (const record of records) {
		const err = api.__transform(record, function(record) {
			data.push(record);
		});
		if (err !== void 0) throw err;
	}
	if (data.length === 0) {
		api.bom((d) => {
			data.push(d);
		});
		const err = api.headers((headers) => {
			data.push(headers);
		});
		if (err !== void 0) throw err;
	}
	return data.join("");
};
// src/formats/csv/table.ts
/** The first line of a table. */
function csvHeader({ columns }) {
	return stringify([columns.map(({ name }) => name)], { record_delimiter: "windows" });
}
/**
* Rows as CSV (RFC 4180, UTF-8), without a header.
*
* A cell that begins with `=`, `+`, `-`, `@`, a tab or a line end gets an apostrophe before it: a
* spreadsheet then shows it as text and runs nothing.
*/
function csvRows({ columns }, rows) {
	const cells = rows.map((row) => columns.map(({ value }) => value(row) ?? ""));
	return stringify(cells, {
		record_delimiter: "windows",
		escape_formulas: true,
		quoted_match: /\r/
	});
}
// src/formats/csv/files.ts
/** The folder of the tables below `/api/v1/`. */
const csvFolder = "csv/";
/**
* The facts as tables, with their descriptions as CSV on the Web (W3C) and as a Data Package
* (version 2). There is a file for each year of publication; a file of all years is there too for as
* long as it is not too large.
*/
function tableFiles(site) {
	const files = csvFiles(site);
	return [
		...files.map(({ path, text }) => ({
			path: csvFolder + path,
			type: "text/csv",
			text: () => text
		})),
		jsonFile(`${csvFolder}csv-metadata.json`, () => csvwOf(files, site), "application/csvm+json"),
		jsonFile(`${csvFolder}datapackage.json`, () => dataPackageOf(files, site))
	];
}
/** Each table, whole and by year. Written once for a site: three files of the API need them. */
function csvFiles(site) {
	const known = written.get(site);
	if (known) return known;
	const rows = rowsOf(site);
	const judgements = rows.flatMap(judgementRows);
	const files = [...filesOf(inspectionsTable(site), rows), ...filesOf(judgementsTable, judgements)];
	written.set(site, files);
	return files;
}
const written = /* @__PURE__ */ new WeakMap();
function rowsOf({ authorities, inspections }) {
	const bySlug = new Map(authorities.map((authority) => [authority.slug, authority]));
	return inspections.flatMap((inspection) => {
		const authority = bySlug.get(inspection.authority);
		return authority ? [{
			inspection,
			authority
		}] : [];
	});
}
/** Rows come newest first, so the years do too, and all years are the file of all. */
function filesOf(table, rows) {
	const header = csvHeader(table);
	const byYear = Map.groupBy(rows, ({ inspection }) => inspection.published.slice(0, 4));
	const years = Array.from(byYear, ([year, those]) => ({
		year,
		those,
		lines: csvRows(table, those)
	}));
	const whole = header + years.map(({ lines }) => lines).join("");
	const parts = years.flatMap(({ year, those, lines }) => byteLength(lines) < 1e6 - byteLength(header) ? [{
		path: `${table.name}-${year}.csv`,
		text: header + lines,
		table
	}] : splitFiles(table, `${table.name}-${year}`, those, byteLength(lines)));
	if (byteLength(whole) > 1e6) return parts;
	return [{
		path: `${table.name}.csv`,
		text: whole,
		table
	}, ...parts];
}
/** Rows that are too many for one file, in files of about one size. */
function splitFiles(table, name, rows, bytes) {
	const size = Math.ceil(rows.length / (Math.ceil(bytes / largestFile) + 1));
	return inParts(rows, size).map((those, part) => ({
		path: `${name}-part-${String(part + 1)}.csv`,
		text: csvHeader(table) + csvRows(table, those),
		table
	}));
}
/** Every file under `/api/v1/`: facts, the schemas they follow, and the same as tables. */
function apiFilesOf(site) {
	return [
		jsonFile("index.json", () => indexFile(site)),
		...schemaFiles(site),
		jsonFile("authorities.json", () => ({
			...envelope("authorities", site),
			authorities: site.authorities.map((authority) => authorityLine$1(authority, site))
		})),
		jsonFile("frameworks.json", () => ({
			...envelope("frameworks", site),
			frameworks: [...site.frameworks.values()]
		})),
		...authorityFiles(site),
		...pageFiles(site),
		...inspectionFiles(site),
		...meetingFiles(site),
		...tableFiles(site)
	];
}
function authorityFiles(site) {
	return site.authorities.map((authority) => jsonFile(`authorities/${authority.slug}.json`, () => ({
		...envelope("authority", site),
		authority: authorityRecord(authority, site)
	})));
}
function inspectionFiles(site) {
	return site.authorities.flatMap((authority) => authority.inspections.map((inspection) => jsonFile(`inspections/${inspection.id}.json`, () => ({
		...envelope("inspection", site),
		inspection: inspectionRecord(inspection, authority, site)
	}))));
}
function meetingFiles(site) {
	return site.authorities.flatMap((authority) => authority.meetings.map((meeting) => jsonFile(meetingPath(meeting), () => ({
		...envelope("meeting", site),
		meeting: meetingRecord(meeting, authority, site)
	}))));
}
/** The list of all inspections in pages, oldest first, so that only the last page changes. */
function pageFiles(site) {
	const names = new Map(site.authorities.map(({ slug, name }) => [slug, {
		slug,
		name
	}]));
	const pages = pagesOf(site);
	return pages.map((inspections, index) => jsonFile(pagePath(index + 1), () => ({
		...envelope("inspections", site),
		page: index + 1,
		pages: pages.length,
		...index + 1 < pages.length && { next: address(pagePath(index + 2), site) },
		inspections: inspections.map((inspection) => {
			const { authority: slug } = inspection;
			return inspectionRecord(inspection, names.get(slug) ?? {
				slug,
				name: slug
			}, site);
		})
	})));
}
function pagesOf({ inspections }) {
	return inParts(inspections.toReversed(), 100);
}
function pagePath(page) {
	return `inspections/page-${page}.json`;
}
function indexFile(site) {
	const tables = tableFiles(site).map(({ path }) => address(path, site));
	const meetings = meetingFiles(site).map(({ path }) => address(path, site));
	return {
		...envelope("index", site),
		authorities: address("authorities.json", site),
		frameworks: address("frameworks.json", site),
		inspections: pagesOf(site).map((_, index) => address(pagePath(index + 1), site)),
		...meetings.length > 0 && { meetings },
		schemas: schemaNames.map((name) => address(schemaPath(name), site)),
		tables: tables.filter((table) => table.endsWith(".csv")),
		tableDescriptions: tables.filter((table) => table.endsWith(".json")),
		feeds: [".xml", ".json"].map((form) => absolute(feedUrl("all") + form, site.settings)),
		counts: {
			authorities: site.authorities.length,
			inspections: site.inspections.length
		}
	};
}
const schemaNames = Object.keys(apiFiles).filter((name) => name in apiFiles);
function schemaPath(name) {
	return `schemas/${name}.json`;
}
function schemaFiles(site) {
	return schemaNames.map((name) => jsonFile(schemaPath(name), () => ({
		$id: address(schemaPath(name), site),
		...jsonSchemaOf(name)
	}), "application/schema+json"));
}
function envelope(name, site) {
	return {
		$schema: address(schemaPath(name), site),
		about: aboutFile(site)
	};
}
function address(path, { settings }) {
	return absolute(apiUrl + path, settings);
}
export { apiFilesOf as t };
