-- A program has versions: the newest that is not published is its draft, and what was published never changes again.
-- program.version is the newest number, published_version the one that visitors see.
alter table tracking.program add column published_version integer;
-- What is there already is written once by its owner, across organizations.
alter table tracking.program no force row level security;
alter table consent.text no force row level security;
update tracking.program set published_version = version where published_at is not null;

create table tracking.program_version (
  organization_id  uuid        not null,
  program_id       uuid        not null,
  version          integer     not null check (version >= 1),
  id               uuid        not null default gen_random_uuid(),
  state            text        not null check (state in ('DRAFT', 'IN_REVIEW', 'PUBLISHED')),
  revision         integer     not null default 1,
  name             text        not null,
  consent_text_ids uuid[]      not null,
  reminder_plan    text        not null check (reminder_plan ~ '^[a-z][a-z0-9-]{0,62}$'),
  editors          text[]      not null,
  created_at       timestamptz not null,
  submitted_by     text,
  submitted_at     timestamptz,
  return_reason    text,
  approved_by      text,
  published_at     timestamptz,
  ended_at         timestamptz,
  primary key (organization_id, program_id, version),
  unique (organization_id, id),
  foreign key (organization_id, program_id) references tracking.program (organization_id, id),
  check ((state = 'PUBLISHED') = (published_at is not null)),
  check (state <> 'IN_REVIEW' or submitted_by is not null),
  check (ended_at is null or state = 'PUBLISHED'),
  -- Nobody approves what they wrote or handed in.
  check (approved_by is null or (approved_by is distinct from submitted_by and approved_by <> all (editors)))
);
create unique index program_version_draft on tracking.program_version (organization_id, program_id)
  where state <> 'PUBLISHED';
create unique index program_version_shown on tracking.program_version (organization_id, program_id)
  where state = 'PUBLISHED' and ended_at is null;

insert into tracking.program_version
       (organization_id, program_id, version, state, name, consent_text_ids, reminder_plan, editors, created_at,
        approved_by, published_at, ended_at)
select program.organization_id, program.id, program.version,
       case when program.published_at is null then 'DRAFT' else 'PUBLISHED' end, program.name,
       array(select distinct text.id from consent.text text
              where text.organization_id = program.organization_id and text.purpose <> 'ATTESTED'),
       'standard', '{}', program.created_at,
       case when program.published_at is not null then 'kithway' end, program.published_at,
       case when program.state = 'RETIRED' then program.published_at end
  from tracking.program program;
alter table tracking.program force row level security;
alter table consent.text force row level security;
call ops.belongs_to_organization('tracking.program_version');

-- What a version holds. A link may name a location that a later version no longer leads to.
alter table tracking.program_share_link
  drop constraint program_share_link_organization_id_program_id_location_id_fkey,
  add foreign key (organization_id, location_id) references tracking.directory_location (organization_id, id);

alter table tracking.program_location
  add column version integer not null default 1,
  drop constraint program_location_pkey,
  add primary key (organization_id, program_id, version, location_id),
  add foreign key (organization_id, program_id, version)
    references tracking.program_version (organization_id, program_id, version);
alter table tracking.program_service_line
  add column version integer not null default 1,
  drop constraint program_service_line_pkey,
  add primary key (organization_id, program_id, version, service_line_id),
  add foreign key (organization_id, program_id, version)
    references tracking.program_version (organization_id, program_id, version);

-- Guidance is a list of {locationId, coverage, scheduling}; a draft's heading may still be empty.
alter table tracking.program_page
  add column version    integer not null default 1,
  add column what_we_do text,
  add column guidance   jsonb   not null default '[]',
  add column contact    text,
  add column hours      text,
  drop constraint program_page_pkey,
  add primary key (organization_id, program_id, version, language),
  add foreign key (organization_id, program_id, version)
    references tracking.program_version (organization_id, program_id, version);

alter table tracking.program_campaign add column closed_at timestamptz;

-- What was published is what visitors saw: only the time it ended may still be written, once.
create function tracking.program_version_settles() returns trigger
language plpgsql as $$
begin
  if old.state = 'PUBLISHED'
     and (old.ended_at is not null or to_jsonb(new) - 'ended_at' <> to_jsonb(old) - 'ended_at') then
    raise exception 'a published version never changes' using errcode = 'restrict_violation';
  end if;
  return new;
end
$$;
create trigger program_version_settles before update on tracking.program_version
  for each row execute function tracking.program_version_settles();

-- Content changes while its version is a draft and at no other time.
create function tracking.program_content_settles() returns trigger
language plpgsql as $$
declare
  touched record;
begin
  touched := case when tg_op = 'DELETE' then old else new end;
  if not exists (select from tracking.program_version version
                  where version.organization_id = touched.organization_id
                    and version.program_id = touched.program_id
                    and version.version = touched.version
                    and version.state = 'DRAFT') then
    raise exception 'only a draft changes' using errcode = 'restrict_violation';
  end if;
  return touched;
end
$$;
create trigger program_location_settles before insert or update or delete on tracking.program_location
  for each row execute function tracking.program_content_settles();
create trigger program_service_line_settles before insert or update or delete on tracking.program_service_line
  for each row execute function tracking.program_content_settles();
create trigger program_page_settles before insert or update or delete on tracking.program_page
  for each row execute function tracking.program_content_settles();

grant select, insert, update on tracking.program_version to kithway_app;
grant delete on tracking.program_location, tracking.program_service_line, tracking.program_page to kithway_app;
grant update on tracking.program_campaign to kithway_app;

-- A code leads to the published version. Its location, if that version still has it, else all of the version's.
set role kithway_lookup;
drop function lookup.find_share_link(text);
create function lookup.find_share_link(wanted text)
returns table (
  organization_id uuid, id uuid, code text, program_id uuid, program_version integer, campaign_id uuid, channel text,
  paused boolean, expires_at timestamptz, most_uses integer, uses integer, program_state text,
  location_ids uuid[], service_line_ids uuid[])
language sql stable security definer set search_path = '' as $$
  select link.organization_id, link.id, link.code, link.program_id, program.published_version, link.campaign_id,
         link.channel, link.paused, link.expires_at, link.most_uses, link.uses, program.state,
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
         array(select line.service_line_id from tracking.program_service_line line
                where line.organization_id = link.organization_id
                  and line.program_id = link.program_id
                  and line.version = program.published_version
                order by line.service_line_id)
    from tracking.program_share_link link
    join tracking.program program
      on program.organization_id = link.organization_id and program.id = link.program_id
   where link.code = wanted
$$;
revoke execute on function lookup.find_share_link from public;
grant execute on function lookup.find_share_link to kithway_app;
reset role;
