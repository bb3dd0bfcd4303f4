-- R-SEC-04: somebody saw what they were not to see. Who was affected is told by the trail; here stands when, and how many in which state.
create table consent.breach (
  organization_id uuid        not null,
  id              uuid        not null,
  discovered_on   date        not null,
  begins_at       timestamptz not null,
  ends_at         timestamptz not null,
  reader_id       text,
  recorded_by     text        not null,
  recorded_at     timestamptz not null,
  primary key (organization_id, id),
  check (ends_at > begins_at)
);
-- As it was counted on the day of the report: an erasure afterwards changes nothing. ?? is where nobody said in which state they live.
create table consent.breach_state (
  organization_id uuid    not null,
  breach_id       uuid    not null,
  state           text    not null check (state ~ '^([A-Z]{2}|[?]{2})$'),
  people          integer not null check (people > 0),
  primary key (organization_id, breach_id, state),
  foreign key (organization_id, breach_id) references consent.breach (organization_id, id)
);
call ops.belongs_to_organization('consent.breach');
call ops.belongs_to_organization('consent.breach_state');
grant select, insert on consent.breach, consent.breach_state to kithway_app;

-- Entries lie on disk as they happened, so that a few pages tell where a time is; costs a write nothing that it feels.
create index entry_occurred on audit.entry using brin (occurred_at) with (pages_per_range = 16, autosummarize = on);
