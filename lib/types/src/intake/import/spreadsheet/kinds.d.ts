/** The spreadsheets that can be imported, each known by the columns in its first row. */
export declare const spreadsheets: {
    readonly authorities: {
        readonly called: "councils";
        readonly columns: readonly ["la_name", "ons_name", "official_name", "slug", "gss", "gss_former", "dfe_la_code", "ofsted_provider_id", "register_code", "gov_uk_slug", "la_type", "region", "region_gss", "combined_authority", "website", "domain_in_lookup", "committee_site", "committee_cms", "start_date", "population_0_25", "lat", "long", "stat_neighbours_la_codes", "stat_neighbours_gss", "ofsted_page"];
    };
    readonly inspections: {
        readonly called: "graded inspections";
        readonly columns: readonly ["inspection_id", "la_name", "gss", "ofsted_provider_id", "region", "framework", "inspection_type", "start", "end", "visits_on_site", "published", "areas_for_improvement", "dates_verbatim", "published_in_report", "report_url"];
        /** Besides these, a column for each area of the frameworks that the rows name. */
        readonly areas: true;
    };
    readonly judgements: {
        readonly called: "judgements as printed";
        readonly columns: readonly ["inspection_id", "la_name", "gss", "framework", "area", "area_label", "grade", "grade_verbatim"];
    };
    readonly focusedVisits: {
        readonly called: "visits without grades";
        readonly columns: readonly ["la_name", "gss", "ofsted_provider_id", "inspection_type", "start", "end", "published", "topic", "priority_action"];
    };
    readonly narratives: {
        readonly called: "inspections with an outcome in words";
        readonly columns: readonly ["la_name", "gss", "ofsted_provider_id", "inspectorates", "framework", "outcome_code", "outcome", "start", "end", "published", "previous_inspection", "next_inspection", "report_url"];
    };
};
export type SpreadsheetKind = keyof typeof spreadsheets;
