-- What people choose of how they are written to: the language, and between which hours texts may come. Added to, never changed:
-- the newest counts, and the others are the history their own page shows. No hours: whenever the law allows.
create table messaging.choice (
  organization_id uuid        not null,
  id              uuid        not null,
  person_id       uuid        not null,
  language        text        not null check (language in ('EN', 'ES')),
  opens           time,
  closes          time,
  chosen_at       timestamptz not null,
  primary key (organization_id, id),
  check ((opens is null) = (closes is null)),
  check (opens < closes),
  foreign key (organization_id, person_id) references vault.person (organization_id, id)
);
create index choice_of on messaging.choice (organization_id, person_id, chosen_at desc);
call ops.belongs_to_organization('messaging.choice');
grant select, insert on messaging.choice to kithway_app;

-- The language somebody is written to is theirs to choose, and changes.
grant update (language) on vault.person to kithway_app;
