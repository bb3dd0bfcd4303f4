-- Counts what changed of an organization that its links' pages show. Instances keep those pages in memory and look at this number with
-- every opening, so that a change is seen by all of them at the next one.
create table tracking.program_landing_revision (
  organization_id uuid   not null primary key,
  revision        bigint not null
);
call ops.belongs_to_organization('tracking.program_landing_revision');
call ops.may_be_looked_up('tracking.program_landing_revision');
grant select, insert, update on tracking.program_landing_revision to kithway_app;
grant select on tracking.program_landing_revision to kithway_lookup;

-- Triggers, so that no way of changing them can forget it. Published versions of programs never change, so they are not among them.
create function tracking.program_landing_changed() returns trigger
language plpgsql as $$
begin
  insert into tracking.program_landing_revision as known (organization_id, revision)
  values (new.organization_id, 1)
  on conflict (organization_id) do update set revision = known.revision + 1;
  return null;
end
$$;
create trigger directory_organization_landing after insert or update on tracking.directory_organization
  for each row execute function tracking.program_landing_changed();
create trigger directory_location_landing after insert or update on tracking.directory_location
  for each row execute function tracking.program_landing_changed();
create trigger directory_location_service_line_landing after insert or update on tracking.directory_location_service_line
  for each row execute function tracking.program_landing_changed();
create trigger directory_service_line_landing after insert or update on tracking.directory_service_line
  for each row execute function tracking.program_landing_changed();
create trigger directory_brand_landing after insert or update on tracking.directory_brand
  for each row execute function tracking.program_landing_changed();
create trigger consent_text_landing after insert or update on consent.text
  for each row execute function tracking.program_landing_changed();

-- Many codes in one round trip. Each with its place among those wanted, when it was made, and the revision of what it shows.
-- A code leads to one link: PostgreSQL would expect a thousand rows of the function, and read all links to find what belongs to them.
set role kithway_lookup;
alter function lookup.find_share_link(text) rows 1;
create function lookup.open_share_links(wanted text[])
returns table (
  place integer, organization_id uuid, id uuid, code text, program_id uuid, program_version integer, campaign_id uuid,
  channel text, kind text, provider_group_id uuid, sharer_id uuid,
  paused boolean, revoked boolean, expires_at timestamptz, most_uses integer, uses integer, program_state text,
  location_ids uuid[], service_line_ids uuid[], link_domain text, made_at timestamptz, landing_revision bigint)
language sql stable security definer set search_path = '' as $$
  select asked.place::integer, found.*,
         (select made.created_at from tracking.program_share_link made
           where made.organization_id = found.organization_id and made.id = found.id),
         coalesce((select known.revision from tracking.program_landing_revision known
                    where known.organization_id = found.organization_id), 0)
    from unnest(wanted) with ordinality as asked (code, place)
    cross join lateral lookup.find_share_link(asked.code) found
$$;
revoke execute on function lookup.open_share_links from public;
grant execute on function lookup.open_share_links to kithway_app;
reset role;
