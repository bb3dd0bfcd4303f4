-- A text may ask whether somebody takes on a task of the circle.
alter table messaging.message drop constraint message_asks_check,
  add constraint message_asks_check check (asks in ('CONFIRM_APPOINTMENT', 'TAKE_TASK'));

-- What there is to do around a referral, and who does it. A fixed list of kinds and no word that somebody typed.
create table tracking.circle_task (
  organization_id uuid        not null,
  id              uuid        not null,
  circle_id       uuid        not null,
  referral_id     uuid        not null,
  kind            text        not null check (kind in ('BOOK', 'ANSWER_CALL', 'COMPLETE_INTAKE', 'INSURANCE_CARD', 'RIDE',
                    'GO_ALONG', 'PHOTO_ID', 'QUESTIONS', 'LANGUAGE', 'AT_HOME')),
  due_at          timestamptz,
  state           text        not null check (state in ('OPEN', 'CLAIMED', 'DONE', 'CLOSED')),
  owner_id        uuid,
  unanswered_at   timestamptz,
  created_at      timestamptz not null,
  changed_at      timestamptz not null,
  primary key (organization_id, id),
  check (state <> 'OPEN' or owner_id is null),
  check (state not in ('CLAIMED', 'DONE') or owner_id is not null),
  foreign key (organization_id, circle_id) references tracking.circle (organization_id, id),
  foreign key (organization_id, referral_id) references tracking.circle_referral (organization_id, referral_id),
  foreign key (organization_id, circle_id, owner_id) references tracking.circle_member (organization_id, circle_id, id)
);
-- The same thing is to do once for a referral at a time.
create unique index circle_task_once on tracking.circle_task (organization_id, referral_id, kind)
  where state in ('OPEN', 'CLAIMED');
create index circle_task_of on tracking.circle_task (organization_id, circle_id, id);
create index circle_task_owner on tracking.circle_task (organization_id, owner_id) where state = 'CLAIMED';
call ops.belongs_to_organization('tracking.circle_task');

-- Who was asked to do it, once each, and what they said. LATE: wanted to, and somebody else was first.
create table tracking.circle_task_ask (
  organization_id uuid        not null,
  task_id         uuid        not null,
  member_id       uuid        not null,
  asked_at        timestamptz not null,
  answer_by       timestamptz not null,
  answer          text        check (answer in ('TAKEN', 'CANNOT', 'LATE', 'NO_ANSWER')),
  answered_at     timestamptz,
  primary key (organization_id, task_id, member_id),
  check ((answer is null) = (answered_at is null)),
  foreign key (organization_id, task_id) references tracking.circle_task (organization_id, id),
  foreign key (organization_id, member_id) references tracking.circle_member (organization_id, id)
);
create index circle_task_ask_member on tracking.circle_task_ask (organization_id, member_id, asked_at);
call ops.belongs_to_organization('tracking.circle_task_ask');

-- What was done with it. member_id: who did it, or whom staff did it for.
create table tracking.circle_task_act (
  organization_id uuid        not null,
  id              uuid        not null,
  task_id         uuid        not null,
  kind            text        not null check (kind in ('ADDED', 'CLAIMED', 'GIVEN_BACK', 'DONE', 'CLOSED')),
  member_id       uuid,
  by_kind         text        not null,
  occurred_at     timestamptz not null,
  primary key (organization_id, id),
  foreign key (organization_id, task_id) references tracking.circle_task (organization_id, id),
  foreign key (organization_id, member_id) references tracking.circle_member (organization_id, id)
);
create index circle_task_act_of on tracking.circle_task_act (organization_id, task_id, id);
call ops.belongs_to_organization('tracking.circle_task_act');

grant select, insert on tracking.circle_task, tracking.circle_task_ask, tracking.circle_task_act to kithway_app;
grant update (state, owner_id, unanswered_at, changed_at) on tracking.circle_task to kithway_app;
grant update (answer, answered_at) on tracking.circle_task_ask to kithway_app;

-- A call of staff with a member, and what was told; each thing told has a decision of its own.
create table tracking.circle_call (
  organization_id uuid        not null,
  id              uuid        not null,
  circle_id       uuid        not null,
  referral_id     uuid        not null,
  member_id       uuid        not null,
  outcome         text        not null check (outcome in ('REACHED', 'NO_ANSWER', 'LEFT_WORD')),
  told            text[]      not null,
  called_by       text        not null,
  called_at       timestamptz not null,
  primary key (organization_id, id),
  check (outcome = 'REACHED' or cardinality(told) = 0),
  foreign key (organization_id, referral_id) references tracking.circle_referral (organization_id, referral_id),
  foreign key (organization_id, circle_id, member_id) references tracking.circle_member (organization_id, circle_id, id)
);
create index circle_call_of on tracking.circle_call (organization_id, circle_id, id);
call ops.belongs_to_organization('tracking.circle_call');
grant select, insert on tracking.circle_call to kithway_app;
