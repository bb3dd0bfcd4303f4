-- What leaves the building and what comes back. No address of a person and no rendered text is ever kept here.

-- R-TWI-15: texts leave from American numbers only; e-mail from an address of the organization's own domain.
create table messaging.sender (
  organization_id uuid        not null,
  id              uuid        not null,
  channel         text        not null check (channel in ('TEXT', 'EMAIL')),
  address         text        not null,
  display_name    text        not null,
  created_at      timestamptz not null,
  primary key (organization_id, id),
  check (channel <> 'TEXT' or address ~ '^\+1[2-9][0-9]{9}$')
);
-- Not unique with the organization first: an inbound text knows only the number it was sent to.
create index sender_address on messaging.sender (address) where channel = 'TEXT';

create table messaging.template (
  organization_id          uuid        not null,
  key                      text        not null,
  channel                  text        not null check (channel in ('TEXT', 'EMAIL')),
  language                 text        not null check (language in ('EN', 'ES')),
  version                  integer     not null,
  purpose                  text        not null check (purpose in ('TREATMENT_OPS', 'MARKETING', 'TRANSACTIONAL')),
  third_party_remuneration boolean     not null,
  subject                  text,
  body                     text        not null,
  approved_by              text        not null,
  approved_at              timestamptz not null,
  primary key (organization_id, key, channel, language, version),
  -- R-HIPAA-01
  check (purpose = 'MARKETING' or not third_party_remuneration)
);

-- sealed_values: what the placeholders stand for, sealed by person; an opened name or address is never stored.
create table messaging.message (
  organization_id    uuid        not null,
  id                 uuid        not null,
  person_id          uuid        not null,
  referral_id        uuid,
  reply_id           uuid,
  channel            text        not null check (channel in ('TEXT', 'EMAIL')),
  template_key       text        not null,
  template_version   integer     not null,
  language           text        not null,
  purpose            text        not null,
  sealed_values      text        not null,
  occasion           text        not null,
  asks               text        check (asks in ('CONFIRM_APPOINTMENT')),
  not_after          timestamptz,
  state              text        not null check (state in (
                       'PLANNED', 'REFUSED', 'SUPPRESSED', 'EXPIRED', 'HANDED_OVER', 'UNCERTAIN', 'ACCEPTED', 'QUEUED',
                       'SENDING', 'SENT', 'DELIVERED', 'UNDELIVERED', 'FAILED', 'CANCELLED')),
  problem            text,
  attempts           integer     not null default 0,
  carrier_id         text,
  decision_id        uuid        not null,
  decision_permitted boolean     not null,
  decision_reason    text        not null,
  decision_rule      text        not null,
  decided_at         timestamptz not null,
  created_at         timestamptz not null,
  handed_over_at     timestamptz,
  changed_at         timestamptz not null,
  primary key (organization_id, id),
  foreign key (organization_id, template_key, channel, language, template_version) references messaging.template
    (organization_id, key, channel, language, version),
  foreign key (organization_id, decision_id) references consent.decision (organization_id, id)
);
-- What happened once is said once, however often it is told.
create unique index message_once on messaging.message (organization_id, person_id, channel, template_key, occasion);
create index message_id on messaging.message (id);
create index message_referral on messaging.message (organization_id, referral_id, id);
create index message_person on messaging.message (organization_id, person_id, id);

-- Whoever forgets to ask consent is stopped here: without a recorded permit nothing is handed over.
create function messaging.refuse_without_permit() returns trigger
language plpgsql as $$
begin
  if new.state not in ('PLANNED', 'REFUSED', 'SUPPRESSED', 'EXPIRED') and new.handed_over_at is null then
    raise exception 'a message was never handed over' using errcode = 'check_violation';
  end if;
  if new.handed_over_at is not null and not exists (
       select from consent.decision
        where organization_id = new.organization_id and id = new.decision_id and permitted
          and person_id = new.person_id and channel = new.channel) then
    raise exception 'a message was handed over without a permit' using errcode = 'check_violation';
  end if;
  return new;
end
$$;
create trigger message_has_permit before insert or update on messaging.message
  for each row execute function messaging.refuse_without_permit();

-- R-TWI-08: every status a carrier told, once; the message keeps the highest.
create table messaging.status (
  organization_id uuid        not null,
  message_id      uuid        not null,
  state           text        not null,
  problem         text,
  recorded_at     timestamptz not null,
  primary key (organization_id, message_id, state),
  foreign key (organization_id, message_id) references messaging.message
);

-- What came back, once by the carrier's id; words and address are sealed by person; by the blind index it is known again.
create table messaging.reply (
  organization_id uuid        not null,
  id              uuid        not null,
  sender_id       uuid        not null,
  carrier_id      text        not null,
  address_index   bytea       not null,
  sealed_from     text        not null,
  words_id        uuid        not null,
  carrier_hint    text,
  has_media       boolean     not null,
  received_at     timestamptz not null,
  intent          text,
  worked_at       timestamptz,
  primary key (organization_id, id),
  unique (organization_id, carrier_id),
  foreign key (organization_id, sender_id) references messaging.sender
);

create index reply_address on messaging.reply (organization_id, address_index, received_at);

call ops.belongs_to_organization('messaging.sender');
call ops.belongs_to_organization('messaging.template');
call ops.belongs_to_organization('messaging.message');
call ops.belongs_to_organization('messaging.status');
call ops.belongs_to_organization('messaging.reply');
call ops.may_be_looked_up('messaging.sender');
call ops.may_be_looked_up('messaging.message');
grant select, insert on messaging.sender, messaging.template, messaging.message, messaging.status, messaging.reply
  to kithway_app;
grant update (state, problem, attempts, carrier_id, decision_id, decision_permitted, decision_reason, decision_rule,
              decided_at, handed_over_at, changed_at, not_after) on messaging.message to kithway_app;
grant update (intent, worked_at) on messaging.reply to kithway_app;
grant select on messaging.sender, messaging.message to kithway_lookup;

-- Which organization a text was sent to, and which one a status is about.
set role kithway_lookup;
create function lookup.find_text_sender(number text)
returns table (organization_id uuid, id uuid)
language sql stable security definer set search_path = '' as $$
  select organization_id, id from messaging.sender where channel = 'TEXT' and address = number
$$;
create function lookup.find_message(wanted uuid)
returns table (organization_id uuid)
language sql stable security definer set search_path = '' as $$
  select organization_id from messaging.message where id = wanted
$$;
revoke execute on function lookup.find_text_sender, lookup.find_message from public;
grant execute on function lookup.find_text_sender, lookup.find_message to kithway_app;
reset role;
