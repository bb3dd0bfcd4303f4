-- On which days an organization works, revision by revision.
create table tracking.directory_calendar (
  organization_id  uuid        not null,
  revision         integer     not null check (revision >= 1),
  open_days        text[]      not null check (cardinality(open_days) between 1 and 7),
  federal_holidays boolean     not null,
  closed_days      date[]      not null,
  set_by           text        not null,
  set_at           timestamptz not null,
  primary key (organization_id, revision)
);
call ops.belongs_to_organization('tracking.directory_calendar');
grant select, insert on tracking.directory_calendar to kithway_app;
