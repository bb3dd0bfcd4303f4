-- R-SEC-06: as much of an age as rules ask for, where reports can count by it; 65 and older is one band, so nobody's 90th year shows.
alter table tracking.routing_decision add column age_band text generated always as (facts ->> 'age') stored;
grant select (organization_id, referral_id, age_band) on tracking.routing_decision to kithway_report;
