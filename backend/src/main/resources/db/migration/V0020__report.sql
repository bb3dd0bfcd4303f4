-- The funnel asks which openings of a year became a referral.
create index attribution_credit_visit on tracking.attribution_credit (organization_id, visit_id);
create index attribution_visit_time on tracking.attribution_visit (organization_id, occurred_at);
