-- What a marketer creates. Names and wording for the public; nobody's name, number or address.
create table tracking.program (
  organization_id uuid        not null,
  id              uuid        not null,
  name            text        not null,
  kind            text        not null check (kind in ('WORD_OF_MOUTH', 'CAREGIVER', 'PROVIDER')),
  state           text        not null check (state in ('DRAFT', 'IN_REVIEW', 'PUBLISHED', 'RETIRED')),
  version         integer     not null check (version >= 1),
  published_at    timestamptz,
  created_at      timestamptz not null,
  primary key (organization_id, id),
  check ((state in ('PUBLISHED', 'RETIRED')) = (published_at is not null))
);
call ops.belongs_to_organization('tracking.program');
call ops.may_be_looked_up('tracking.program');

-- Where a program may route to.
create table tracking.program_location (
  organization_id uuid not null,
  program_id      uuid not null,
  location_id     uuid not null,
  primary key (organization_id, program_id, location_id),
  foreign key (organization_id, program_id) references tracking.program (organization_id, id),
  foreign key (organization_id, location_id) references tracking.directory_location (organization_id, id)
);
call ops.belongs_to_organization('tracking.program_location');
call ops.may_be_looked_up('tracking.program_location');

create table tracking.program_service_line (
  organization_id uuid not null,
  program_id      uuid not null,
  service_line_id uuid not null,
  primary key (organization_id, program_id, service_line_id),
  foreign key (organization_id, program_id) references tracking.program (organization_id, id),
  foreign key (organization_id, service_line_id) references tracking.directory_service_line (organization_id, id)
);
call ops.belongs_to_organization('tracking.program_service_line');
call ops.may_be_looked_up('tracking.program_service_line');

-- What its page says, per language; the questions are a list of {question, answer} in the order to show.
create table tracking.program_page (
  organization_id  uuid   not null,
  program_id       uuid   not null,
  language         text   not null check (language in ('EN', 'ES')),
  heading          text   not null,
  intro            text,
  steps            text[] not null,
  questions        jsonb  not null,
  emergency_notice text   not null,
  primary key (organization_id, program_id, language),
  foreign key (organization_id, program_id) references tracking.program (organization_id, id)
);
call ops.belongs_to_organization('tracking.program_page');

create table tracking.program_campaign (
  organization_id uuid        not null,
  id              uuid        not null,
  program_id      uuid        not null,
  name            text        not null,
  created_at      timestamptz not null,
  primary key (organization_id, id),
  unique (organization_id, program_id, id),
  foreign key (organization_id, program_id) references tracking.program (organization_id, id)
);
call ops.belongs_to_organization('tracking.program_campaign');

-- A short opaque code that leads to a program's page. Without a location it leads to all of the program's.
create table tracking.program_share_link (
  organization_id uuid        not null,
  id              uuid        not null,
  code            text        not null check (code ~ '^[A-Za-z0-9_-]{4,64}$'),
  program_id      uuid        not null,
  campaign_id     uuid        not null,
  channel         text        not null check (channel in
                    ('TEXT', 'EMAIL', 'QR', 'PRINT', 'WEB', 'SOCIAL', 'PHONE', 'DESK', 'PORTAL')),
  location_id     uuid,
  paused          boolean     not null default false,
  expires_at      timestamptz,
  most_uses       integer     check (most_uses > 0),
  uses            integer     not null default 0,
  created_at      timestamptz not null,
  primary key (organization_id, id),
  check (most_uses is null or uses <= most_uses),
  foreign key (organization_id, program_id, campaign_id)
    references tracking.program_campaign (organization_id, program_id, id),
  foreign key (organization_id, program_id, location_id)
    references tracking.program_location (organization_id, program_id, location_id)
);
-- Not with the organization first: the code is what names the organization.
create unique index program_share_link_code on tracking.program_share_link (code);
call ops.belongs_to_organization('tracking.program_share_link');
call ops.may_be_looked_up('tracking.program_share_link');

grant select, insert on tracking.program_location, tracking.program_service_line, tracking.program_page,
  tracking.program_campaign to kithway_app;
grant select, insert, update on tracking.program, tracking.program_share_link to kithway_app;
grant select on tracking.program, tracking.program_campaign, tracking.program_share_link to kithway_report;
grant select on tracking.program, tracking.program_location, tracking.program_service_line,
  tracking.program_share_link to kithway_lookup;

set role kithway_lookup;
create function lookup.find_share_link(wanted text)
returns table (
  organization_id uuid, id uuid, code text, program_id uuid, campaign_id uuid, channel text,
  paused boolean, expires_at timestamptz, most_uses integer, uses integer, program_state text,
  location_ids uuid[], service_line_ids uuid[])
language sql stable security definer set search_path = '' as $$
  select link.organization_id, link.id, link.code, link.program_id, link.campaign_id, link.channel,
         link.paused, link.expires_at, link.most_uses, link.uses, program.state,
         case when link.location_id is not null then array[link.location_id]
              else array(select place.location_id from tracking.program_location place
                          where place.organization_id = link.organization_id
                            and place.program_id = link.program_id
                          order by place.location_id) end,
         array(select line.service_line_id from tracking.program_service_line line
                where line.organization_id = link.organization_id
                  and line.program_id = link.program_id
                order by line.service_line_id)
    from tracking.program_share_link link
    join tracking.program program
      on program.organization_id = link.organization_id and program.id = link.program_id
   where link.code = wanted
$$;
revoke execute on function lookup.find_share_link from public;
grant execute on function lookup.find_share_link to kithway_app;
reset role;
