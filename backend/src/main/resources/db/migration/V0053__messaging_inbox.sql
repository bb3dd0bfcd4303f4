-- What a person of the clinic has to read: danger first, then what is due first. No words: those are sealed by person and
-- purged after 30 days (R-REPLY-03).
create table messaging.inbox_entry (
  organization_id uuid        not null,
  reply_id        uuid        not null,
  reason          text        not null,
  urgent          boolean     not null,
  words_id        uuid        not null,
  address_index   bytea       not null,
  person_id       uuid,
  referral_id     uuid,
  intent          text        not null,
  rule            text        not null,
  received_at     timestamptz not null,
  due             timestamptz not null,
  read_at         timestamptz,
  claimed_by      text,
  claimed_at      timestamptz,
  answered_at     timestamptz,
  outcome         text        check (outcome in ('ANSWERED', 'CALLED', 'NOT_NEEDED')),
  closed_at       timestamptz,
  primary key (organization_id, reply_id),
  check ((outcome is null) = (closed_at is null)),
  foreign key (organization_id, reply_id) references messaging.reply
);
create index inbox_entry_open on messaging.inbox_entry (organization_id, (not urgent), due, reply_id)
  where closed_at is null;
create index inbox_entry_closed on messaging.inbox_entry (organization_id, (not urgent), due, reply_id)
  where closed_at is not null;
call ops.belongs_to_organization('messaging.inbox_entry');

-- What staff put right, every time; for whoever writes the rules.
create table messaging.reply_correction (
  organization_id uuid        not null,
  reply_id        uuid        not null,
  number          bigint      generated always as identity,
  was             text        not null,
  intent          text        not null,
  rule            text        not null,
  corrected_by    text        not null,
  corrected_at    timestamptz not null,
  primary key (organization_id, reply_id, number),
  foreign key (organization_id, reply_id) references messaging.inbox_entry
);
call ops.belongs_to_organization('messaging.reply_correction');
grant select, insert on messaging.inbox_entry, messaging.reply_correction to kithway_app;
grant update (read_at, claimed_by, claimed_at, answered_at, outcome, closed_at) on messaging.inbox_entry to kithway_app;
