-- Instances keep what a code leads to in memory, and ask with every opening only whether anything changed since: so what holds or ends a
-- link, and what becomes of its program, makes a new revision too. A use does not: links that may be used so often only are not kept.
create trigger program_share_link_landing
  after update of code, program_id, campaign_id, channel, kind, location_id, service_line_id, provider_group_id, sharer_id, paused,
                  revoked_at, expires_at, most_uses, wording
  on tracking.program_share_link
  for each row execute function tracking.program_landing_changed();
create trigger program_landing after update of state, published_version on tracking.program
  for each row execute function tracking.program_landing_changed();

set role kithway_lookup;
create function lookup.landing_revisions(organizations uuid[])
returns table (organization_id uuid, revision bigint)
language sql stable security definer set search_path = '' rows 10 as $$
  select known.organization_id, known.revision
    from tracking.program_landing_revision known
   where known.organization_id = any (organizations)
$$;
revoke execute on function lookup.landing_revisions from public;
grant execute on function lookup.landing_revisions to kithway_app;
reset role;
