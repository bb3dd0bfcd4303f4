-- Many codes at once, as before, but in one plan that is kept: a function called for each code cost more than what it looked up, and a
-- plan made anew for each array (PostgreSQL takes it for cheaper) three times as much as running it.
set role kithway_lookup;
drop function lookup.open_share_links(text[]);
create function lookup.open_share_links(wanted text[])
returns table (
  place integer, organization_id uuid, id uuid, code text, program_id uuid, program_version integer, campaign_id uuid,
  channel text, kind text, provider_group_id uuid, sharer_id uuid,
  paused boolean, revoked boolean, expires_at timestamptz, most_uses integer, uses integer, program_state text,
  location_ids uuid[], service_line_ids uuid[], link_domain text, made_at timestamptz, landing_revision bigint)
language plpgsql stable security definer set search_path = '' set plan_cache_mode = force_generic_plan set enable_seqscan = off rows 10 as $$
#variable_conflict use_column
begin
  return query
  with link as materialized (
    select distinct on (asked.place) asked.place, known.*
      from unnest(wanted) with ordinality as asked (code, place)
      join tracking.program_share_link known on known.code = any (array[asked.code, upper(asked.code)])
     where known.wording in ('RANDOM', 'APPROVED')
     order by asked.place, known.code = asked.code desc)
  select link.place::integer, link.organization_id, link.id, link.code, link.program_id, program.published_version,
         link.campaign_id, link.channel, link.kind, link.provider_group_id, link.sharer_id,
         link.paused, link.revoked_at is not null, link.expires_at, link.most_uses, link.uses, program.state,
         case when exists (select from tracking.program_location place
                            where place.organization_id = link.organization_id
                              and place.program_id = link.program_id
                              and place.version = program.published_version
                              and place.location_id = link.location_id)
              then array[link.location_id]
              else array(select place.location_id from tracking.program_location place
                          where place.organization_id = link.organization_id
                            and place.program_id = link.program_id
                            and place.version = program.published_version
                          order by place.location_id) end,
         case when exists (select from tracking.program_service_line line
                            where line.organization_id = link.organization_id
                              and line.program_id = link.program_id
                              and line.version = program.published_version
                              and line.service_line_id = link.service_line_id)
              then array[link.service_line_id]
              else array(select line.service_line_id from tracking.program_service_line line
                          where line.organization_id = link.organization_id
                            and line.program_id = link.program_id
                            and line.version = program.published_version
                          order by line.service_line_id) end,
         organization.link_domain, link.created_at,
         coalesce((select known.revision from tracking.program_landing_revision known
                    where known.organization_id = link.organization_id), 0)
    from link
    join tracking.program program
      on program.organization_id = link.organization_id and program.id = link.program_id
    join tracking.directory_organization organization
      on organization.organization_id = link.organization_id;
end
$$;
drop function lookup.find_share_link(text);
revoke execute on function lookup.open_share_links from public;
grant execute on function lookup.open_share_links to kithway_app;
reset role;
