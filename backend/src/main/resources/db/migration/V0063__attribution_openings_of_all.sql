-- Openings of several organizations are kept by one statement, not by one for each: a hundred openings of fifty organizations are three
-- inserts. It stands among the named functions that see across organizations, and reads nothing but the visits it inserts. In a fixed
-- order, so that two never wait for each other. All of them or none; the same again changes nothing. A visit that is there already is
-- not counted again: its opening is a duplicate. The plan is made once: it is the same for one opening and for a hundred. A plan made
-- while the tables are new would read them whole, foreign keys' checks too, and go on so until they are analyzed: so it may not.
call ops.may_be_looked_up('tracking.attribution_visit');
call ops.may_be_looked_up('tracking.attribution_opening');
call ops.may_be_looked_up('tracking.attribution_verdict');
grant insert on tracking.attribution_visit, tracking.attribution_opening, tracking.attribution_verdict to kithway_lookup;
grant select (organization_id, id) on tracking.attribution_visit to kithway_lookup;

drop function tracking.attribution_keep_openings;
set role kithway_lookup;
create function lookup.keep_openings(
  organizations uuid[], ids uuid[], links uuid[], visits text[], signs text[], visitors text[], addresses text[], days date[],
  times timestamptz[], classes text[], reasons text[], repeated text, version integer, at timestamptz)
returns void language plpgsql security definer set search_path = '' set plan_cache_mode = force_generic_plan set enable_seqscan = off as $$
begin
  with batch as materialized (
    select asked.organization, asked.id, asked.link, nullif(asked.visit, '')::uuid as visit, asked.signs, asked.visitor,
           asked.address, asked.day, asked.occurred, asked.class, asked.reason
      from unnest(organizations, ids, links, visits, signs, visitors, addresses, days, times, classes, reasons)
        as asked (organization, id, link, visit, signs, visitor, address, day, occurred, class, reason)
     order by asked.organization, asked.visit, asked.id),
  counted as (
    insert into tracking.attribution_visit (organization_id, id, share_link_id, occurred_at)
    select batch.organization, batch.visit, batch.link, batch.occurred from batch where batch.class = 'HUMAN'
    on conflict do nothing
    returning attribution_visit.organization_id, attribution_visit.id),
  opened as (
    insert into tracking.attribution_opening
           (organization_id, id, share_link_id, visit_id, signs, visitor_key, address_key, day, occurred_at, recorded_at)
    select batch.organization, batch.id, batch.link, batch.visit, string_to_array(batch.signs, ' '),
           decode(nullif(batch.visitor, ''), 'hex'), decode(nullif(batch.address, ''), 'hex'), batch.day, batch.occurred, at
      from batch
    on conflict do nothing)
  insert into tracking.attribution_verdict
         (organization_id, opening_id, number, classification, reason, classifier, judged_at)
  select batch.organization, batch.id, 1,
         case when batch.class = 'HUMAN' and counted.id is null then 'DUPLICATE' else batch.class end,
         case when batch.class = 'HUMAN' and counted.id is null then repeated else batch.reason end, version, at
    from batch
    left join counted on batch.class = 'HUMAN' and counted.organization_id = batch.organization and counted.id = batch.visit
  on conflict do nothing;
end
$$;
revoke execute on function lookup.keep_openings from public;
grant execute on function lookup.keep_openings to kithway_app;
reset role;
