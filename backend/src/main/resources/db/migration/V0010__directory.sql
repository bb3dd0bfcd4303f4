-- What an organization is and where it works. Nothing here is about a person.
create table tracking.directory_organization (
  organization_id uuid        not null primary key,
  display_name    text        not null,
  phone           text        not null check (phone ~ '^\([0-9]{3}\) [0-9]{3}-[0-9]{4}$'),
  zone            text        not null,
  hours_en        text        not null,
  hours_es        text        not null,
  opt_out_mode    text        not null check (opt_out_mode in ('TWILIO_MANAGED', 'SELF_MANAGED')),
  link_domain     text        not null check (link_domain = lower(link_domain)),
  created_at      timestamptz not null
);

create table tracking.directory_service_line (
  organization_id uuid        not null references tracking.directory_organization,
  id              uuid        not null,
  public_name_en  text        not null,
  public_name_es  text        not null,
  sensitive       boolean     not null,
  part2           boolean     not null,
  created_at      timestamptz not null,
  primary key (organization_id, id)
);

create table tracking.directory_location (
  organization_id uuid        not null references tracking.directory_organization,
  id              uuid        not null,
  name            text        not null,
  street          text        not null,
  city            text        not null,
  state           text        not null check (state ~ '^[A-Z]{2}$'),
  postal_code     text        not null check (postal_code ~ '^[0-9]{5}(-[0-9]{4})?$'),
  zone            text        not null,
  phone           text        not null check (phone ~ '^\([0-9]{3}\) [0-9]{3}-[0-9]{4}$'),
  hours_en        text        not null,
  hours_es        text        not null,
  created_at      timestamptz not null,
  primary key (organization_id, id)
);

create table tracking.directory_location_service_line (
  organization_id uuid not null,
  location_id     uuid not null,
  service_line_id uuid not null,
  primary key (organization_id, location_id, service_line_id),
  foreign key (organization_id, location_id) references tracking.directory_location,
  foreign key (organization_id, service_line_id) references tracking.directory_service_line
);

create table tracking.directory_practice (
  organization_id uuid        not null references tracking.directory_organization,
  id              uuid        not null,
  name            text        not null,
  created_at      timestamptz not null,
  primary key (organization_id, id)
);

call ops.belongs_to_organization('tracking.directory_organization');
call ops.belongs_to_organization('tracking.directory_service_line');
call ops.belongs_to_organization('tracking.directory_location');
call ops.belongs_to_organization('tracking.directory_location_service_line');
call ops.belongs_to_organization('tracking.directory_practice');

grant select, insert on
  tracking.directory_organization, tracking.directory_service_line, tracking.directory_location,
  tracking.directory_location_service_line, tracking.directory_practice
to kithway_app;
-- Reports put names to places, service lines and practices.
grant select on
  tracking.directory_organization, tracking.directory_service_line, tracking.directory_location,
  tracking.directory_practice
to kithway_report;
