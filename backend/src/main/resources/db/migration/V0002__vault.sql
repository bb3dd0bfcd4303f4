-- Keys per organization, wrapped by the key-encryption key; useless without it.
create table ops.vault_key (
  organization_id uuid        not null,
  purpose         text        not null check (purpose in ('SEAL', 'INDEX')),
  wrapped         bytea       not null,
  created_at      timestamptz not null,
  primary key (organization_id, purpose)
);
call ops.belongs_to_organization('ops.vault_key');
grant select, insert on ops.vault_key to kithway_app;
