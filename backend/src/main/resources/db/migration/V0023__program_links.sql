-- Doctors and others who work together at an organization; a link may be counted for them and a route may lead to them.
create table tracking.directory_provider_group (
  organization_id uuid        not null references tracking.directory_organization,
  id              uuid        not null,
  name            text        not null,
  created_at      timestamptz not null,
  primary key (organization_id, id)
);
call ops.belongs_to_organization('tracking.directory_provider_group');
grant select, insert on tracking.directory_provider_group to kithway_app;
grant select on tracking.directory_provider_group to kithway_report;

-- What a link is counted by besides program, campaign, channel and location; what bounds it; who made it and who let a word
-- of somebody's choosing stand in its address. An invitation is for one referral. The sharer is a person: reports cannot see it.
alter table tracking.program_share_link
  add column service_line_id   uuid,
  add column provider_group_id uuid,
  add column sharer_id         uuid,
  add column kind              text not null default 'LINK' check (kind in ('LINK', 'INVITATION')),
  add column revoked_at        timestamptz,
  add column spoken_code       text check (spoken_code ~ '^[2-9CDFHJKMPQRTVWXY]{6}$'),
  add column batch_id          uuid,
  add column created_by        text,
  add column wording           text not null default 'RANDOM'
             check (wording in ('RANDOM', 'PROPOSED', 'APPROVED', 'REFUSED')),
  add column wording_by        text,
  add column wording_at        timestamptz,
  add constraint program_share_link_invitation check (kind <> 'INVITATION' or most_uses = 1),
  add constraint program_share_link_second_person check (wording_by is distinct from created_by or wording_by is null),
  add foreign key (organization_id, service_line_id)
      references tracking.directory_service_line (organization_id, id),
  add foreign key (organization_id, provider_group_id)
      references tracking.directory_provider_group (organization_id, id),
  add foreign key (organization_id, sharer_id) references vault.person (organization_id, id);
create unique index program_share_link_spoken on tracking.program_share_link (organization_id, spoken_code)
  where spoken_code is not null;
create index program_share_link_batch on tracking.program_share_link (organization_id, batch_id, id)
  where batch_id is not null;
create index program_share_link_sharer on tracking.program_share_link (organization_id, sharer_id, id)
  where sharer_id is not null;

revoke select on tracking.program_share_link from kithway_report;
grant select (organization_id, id, program_id, campaign_id, channel, location_id, service_line_id, provider_group_id, kind,
              paused, revoked_at, expires_at, most_uses, uses, batch_id, created_at)
  on tracking.program_share_link to kithway_report;

-- A link leads to the published version: to what it names of it, if that version still has it, else to all of it. A code whose
-- wording nobody approved leads nowhere. One typed in small letters off a
-- poster is found too.
call ops.may_be_looked_up('tracking.directory_organization');
grant select on tracking.directory_organization to kithway_lookup;
set role kithway_lookup;
drop function lookup.find_share_link(text);
create function lookup.find_share_link(wanted text)
returns table (
  organization_id uuid, id uuid, code text, program_id uuid, program_version integer, campaign_id uuid, channel text,
  kind text, provider_group_id uuid, sharer_id uuid,
  paused boolean, revoked boolean, expires_at timestamptz, most_uses integer, uses integer, program_state text,
  location_ids uuid[], service_line_ids uuid[], link_domain text)
language sql stable security definer set search_path = '' as $$
  select link.organization_id, link.id, link.code, link.program_id, program.published_version, link.campaign_id,
         link.channel, link.kind, link.provider_group_id, link.sharer_id,
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
         organization.link_domain
    from tracking.program_share_link link
    join tracking.program program
      on program.organization_id = link.organization_id and program.id = link.program_id
    join tracking.directory_organization organization
      on organization.organization_id = link.organization_id
   where link.code in (wanted, upper(wanted)) and link.wording in ('RANDOM', 'APPROVED')
   order by link.code = wanted desc
   limit 1
$$;
revoke execute on function lookup.find_share_link from public;
grant execute on function lookup.find_share_link to kithway_app;
reset role;
