-- How an organization looks, revision by revision; the newest is in force, and none is ever changed.
create table tracking.directory_brand (
  organization_id   uuid        not null references tracking.directory_organization,
  revision          integer     not null check (revision >= 1),
  brand_colour      text        check (brand_colour ~ '^#[0-9a-f]{6}$'),
  link_colour       text        check (link_colour ~ '^#[0-9a-f]{6}$'),
  link_hover_colour text        check (link_hover_colour ~ '^#[0-9a-f]{6}$'),
  surface_colour    text        check (surface_colour ~ '^#[0-9a-f]{6}$'),
  text_colour       text        check (text_colour ~ '^#[0-9a-f]{6}$'),
  link_domains      text[]      not null,
  logo              bytea       check (length(logo) <= 262144),
  logo_type         text        check (logo_type in ('image/png', 'image/svg+xml')),
  set_by            text        not null,
  set_at            timestamptz not null,
  primary key (organization_id, revision),
  check ((logo is null) = (logo_type is null))
);
call ops.belongs_to_organization('tracking.directory_brand');

-- Whether the public name of the organization or of a location says what care is given there, and whether somebody signed
-- for using it all the same (R-PHI-11). The newest decision about a subject counts.
create table tracking.directory_name_decision (
  organization_id uuid        not null references tracking.directory_organization,
  id              uuid        not null,
  subject_id      uuid        not null,
  reveals         boolean     not null,
  signed_for      boolean     not null,
  decided_by      text        not null,
  decided_at      timestamptz not null,
  primary key (organization_id, id),
  check (reveals or not signed_for)
);
create index directory_name_decision_subject
  on tracking.directory_name_decision (organization_id, subject_id, decided_at desc, id desc);
call ops.belongs_to_organization('tracking.directory_name_decision');

grant select, insert on tracking.directory_brand, tracking.directory_name_decision to kithway_app;
