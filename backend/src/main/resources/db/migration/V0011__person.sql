-- Who people are and how to reach them: sealed under a key of their own, so that destroying the key erases the person.
create table vault.person (
  organization_id uuid        not null,
  id              uuid        not null,
  first_name      bytea       not null,
  last_name       bytea,
  date_of_birth   bytea,
  language        text        not null check (language in ('EN', 'ES')),
  created_at      timestamptz not null,
  primary key (organization_id, id)
);

-- Apart from the person, because it has another life: it is wrapped anew when keys turn, and destroyed on erasure.
create table vault.person_key (
  organization_id uuid        not null,
  person_id       uuid        not null,
  wrapped         bytea       not null,
  created_at      timestamptz not null,
  primary key (organization_id, person_id),
  foreign key (organization_id, person_id) references vault.person
);

-- One way to reach a person. The index finds the holders of an address without making it readable; families share phones.
create table vault.person_contact_point (
  organization_id uuid        not null,
  person_id       uuid        not null,
  kind            text        not null check (kind in ('PHONE', 'EMAIL')),
  address         bytea       not null,
  address_index   bytea       not null,
  created_at      timestamptz not null,
  primary key (organization_id, person_id, kind),
  foreign key (organization_id, person_id) references vault.person
);
create index person_contact_point_holder
    on vault.person_contact_point (organization_id, kind, address_index, person_id);

-- What somebody wrote, sealed. Replies are forgotten after 30 days (R-REPLY-03), evidence is kept.
create table vault.person_kept_words (
  organization_id uuid        not null,
  id              uuid        not null,
  words           bytea       not null,
  created_at      timestamptz not null,
  primary key (organization_id, id)
);

call ops.belongs_to_organization('vault.person');
call ops.belongs_to_organization('vault.person_key');
call ops.belongs_to_organization('vault.person_contact_point');
call ops.belongs_to_organization('vault.person_kept_words');

grant select, insert on vault.person, vault.person_key, vault.person_contact_point to kithway_app;
grant select, insert, delete on vault.person_kept_words to kithway_app;
