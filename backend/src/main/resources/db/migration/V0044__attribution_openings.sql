-- Keeps openings of several organizations in one statement and one commit. It names each organization in turn, as every transaction does
-- for its one, and runs with the caller's rights: row-level security holds for each row as ever. In a fixed order, so that two never
-- wait for each other. All of them or none; the same again changes nothing. A visit that is there already is not counted again: its
-- opening is a duplicate.
create function tracking.attribution_keep_openings(
  organizations uuid[], ids uuid[], links uuid[], visits text[], signs text[], visitors text[], addresses text[], days date[],
  times timestamptz[], classes text[], reasons text[], repeated text, version integer, at timestamptz)
returns void language plpgsql as $$
declare
  named constant text := current_setting('app.organization_id', true);
  owner uuid;
begin
  for owner in select distinct unnest(organizations) order by 1 loop
    perform set_config('app.organization_id', owner::text, true);
    with batch as materialized (
      select asked.id, asked.link, nullif(asked.visit, '')::uuid as visit, asked.signs, asked.visitor, asked.address, asked.day,
             asked.occurred, asked.class, asked.reason
        from unnest(organizations, ids, links, visits, signs, visitors, addresses, days, times, classes, reasons)
          as asked (organization, id, link, visit, signs, visitor, address, day, occurred, class, reason)
       where asked.organization = owner
       order by asked.visit, asked.id),
    counted as (
      insert into tracking.attribution_visit (organization_id, id, share_link_id, occurred_at)
      select owner, batch.visit, batch.link, batch.occurred from batch where batch.class = 'HUMAN'
      on conflict do nothing
      returning id),
    opened as (
      insert into tracking.attribution_opening
             (organization_id, id, share_link_id, visit_id, signs, visitor_key, address_key, day, occurred_at, recorded_at)
      select owner, batch.id, batch.link, batch.visit, string_to_array(batch.signs, ' '),
             decode(nullif(batch.visitor, ''), 'hex'), decode(nullif(batch.address, ''), 'hex'), batch.day, batch.occurred, at
        from batch
      on conflict do nothing)
    insert into tracking.attribution_verdict
           (organization_id, opening_id, number, classification, reason, classifier, judged_at)
    select owner, batch.id, 1,
           case when batch.class = 'HUMAN' and counted.id is null then 'DUPLICATE' else batch.class end,
           case when batch.class = 'HUMAN' and counted.id is null then repeated else batch.reason end, version, at
      from batch
      left join counted on batch.class = 'HUMAN' and counted.id = batch.visit
    on conflict do nothing;
  end loop;
  perform set_config('app.organization_id', coalesce(named, ''), true);
end
$$;
revoke execute on function tracking.attribution_keep_openings from public;
grant execute on function tracking.attribution_keep_openings to kithway_app;
