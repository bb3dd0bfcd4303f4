-- The life of a consent text: written, approved by a second person, in force from a day on, superseded. Every step is a row.

-- What was written, never edited: better words are the next version. content: label, wording or elements in both languages.
create table consent.text_draft (
  organization_id uuid        not null,
  text_id         uuid        not null,
  version         integer     not null check (version > 0),
  id              uuid        not null,
  purpose         text        not null,
  content         jsonb       not null,
  written_by      text        not null,
  written_at      timestamptz not null,
  primary key (organization_id, text_id, version)
);
create unique index text_draft_newest on consent.text_draft (organization_id, id);

-- Given back by whoever should have approved it.
create table consent.text_return (
  organization_id uuid        not null,
  text_id         uuid        not null,
  version         integer     not null,
  reason          text        not null,
  returned_by     text        not null,
  returned_at     timestamptz not null,
  primary key (organization_id, text_id, version),
  foreign key (organization_id, text_id, version) references consent.text_draft
);

-- consent.text holds what was approved. While the previous version of the service runs, its rows have no draft and are in
-- force at once.
alter table consent.text
  add column in_force_from timestamptz,
  add column valid_days    integer check (valid_days > 0);

alter table consent.text no force row level security;
insert into consent.text_draft (organization_id, text_id, version, id, purpose, content, written_by, written_at)
select organization_id, id, version, uuidv7(), purpose,
       jsonb_build_object(
         'label', jsonb_build_object('en', max(label) filter (where language = 'EN'), 'es', max(label) filter (where language = 'ES')),
         'wording', jsonb_build_object('en', max(wording) filter (where language = 'EN'), 'es', max(wording) filter (where language = 'ES'))),
       'kithway', max(approved_at)
  from consent.text
 group by organization_id, id, version, purpose;
alter table consent.text force row level security;

call ops.belongs_to_organization('consent.text_draft');
call ops.belongs_to_organization('consent.text_return');
grant select, insert on consent.text_draft, consent.text_return to kithway_app;
