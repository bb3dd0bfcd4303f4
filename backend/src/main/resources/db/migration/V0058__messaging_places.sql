-- R-TCPA-09: the state somebody lives in, as they or their clinic said; no ZIP code, no town. The newest word counts, and it goes with the person.
create table messaging.place (
  organization_id uuid        not null,
  person_id       uuid        not null,
  state           text        not null check (state ~ '^[A-Z]{2}$'),
  told_at         timestamptz not null,
  primary key (organization_id, person_id),
  foreign key (organization_id, person_id) references vault.person (organization_id, id)
);
call ops.belongs_to_organization('messaging.place');
grant select, insert, update, delete on messaging.place to kithway_app;
