-- What an organization's Notice of Privacy Practices says about reminders (R-HIPAA-12), revision by revision.
create table tracking.directory_privacy_notice (
  organization_id uuid        not null,
  revision        integer     not null check (revision >= 1),
  says_reminders  boolean     not null,
  address         text        check (address ~ '^https://'),
  in_force_since  date,
  noted_by        text        not null,
  noted_at        timestamptz not null,
  primary key (organization_id, revision),
  check (not says_reminders or (address is not null and in_force_since is not null))
);
call ops.belongs_to_organization('tracking.directory_privacy_notice');
grant select, insert on tracking.directory_privacy_notice to kithway_app;
