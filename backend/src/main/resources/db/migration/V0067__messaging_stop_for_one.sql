-- A STOP from a telephone of several people closes it for all of them at once. Whoever holds it may say within five minutes that only
-- the reader of our last message was meant (R-TCPA-12); then it is opened again for each of the others, and for nobody else.
alter table consent.suppression add column person_id uuid, add check (person_id is null or kind = 'LIFTED');

create table messaging.stop_question (
  organization_id uuid        not null,
  reply_id        uuid        not null,
  address_index   bytea       not null,
  person_id       uuid        not null,
  asked_at        timestamptz not null,
  open_until      timestamptz not null,
  settled_by      uuid,
  primary key (organization_id, reply_id),
  foreign key (organization_id, reply_id) references messaging.reply (organization_id, id)
);
create index stop_question_open on messaging.stop_question (organization_id, address_index, asked_at) where settled_by is null;
call ops.belongs_to_organization('messaging.stop_question');
grant select, insert on messaging.stop_question to kithway_app;
grant update (settled_by) on messaging.stop_question to kithway_app;
