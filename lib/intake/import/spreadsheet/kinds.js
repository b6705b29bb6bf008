const spreadsheets = {
  authorities: {
    called: "councils",
    columns: [
      "la_name",
      "ons_name",
      "official_name",
      "slug",
      "gss",
      "gss_former",
      "dfe_la_code",
      "ofsted_provider_id",
      "register_code",
      "gov_uk_slug",
      "la_type",
      "region",
      "region_gss",
      "combined_authority",
      "website",
      "domain_in_lookup",
      "committee_site",
      "committee_cms",
      "start_date",
      "population_0_25",
      "lat",
      "long",
      "stat_neighbours_la_codes",
      "stat_neighbours_gss",
      "ofsted_page"
    ]
  },
  inspections: {
    called: "graded inspections",
    columns: [
      "inspection_id",
      "la_name",
      "gss",
      "ofsted_provider_id",
      "region",
      "framework",
      "inspection_type",
      "start",
      "end",
      "visits_on_site",
      "published",
      "areas_for_improvement",
      "dates_verbatim",
      "published_in_report",
      "report_url"
    ],
    /** Besides these, a column for each area of the frameworks that the rows name. */
    areas: true
  },
  judgements: {
    called: "judgements as printed",
    columns: [
      "inspection_id",
      "la_name",
      "gss",
      "framework",
      "area",
      "area_label",
      "grade",
      "grade_verbatim"
    ]
  },
  focusedVisits: {
    called: "visits without grades",
    columns: [
      "la_name",
      "gss",
      "ofsted_provider_id",
      "inspection_type",
      "start",
      "end",
      "published",
      "topic",
      "priority_action"
    ]
  },
  narratives: {
    called: "inspections with an outcome in words",
    columns: [
      "la_name",
      "gss",
      "ofsted_provider_id",
      "inspectorates",
      "framework",
      "outcome_code",
      "outcome",
      "start",
      "end",
      "published",
      "previous_inspection",
      "next_inspection",
      "report_url"
    ]
  }
};
export {
  spreadsheets
};
