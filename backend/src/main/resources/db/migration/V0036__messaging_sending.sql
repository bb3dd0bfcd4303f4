-- Sending: who has to look at which message when, how fast each sender may go, and what is known of addresses that cannot be reached.

-- due_at: when somebody has to look at it next, null when there is nothing more to do. Kept here and not as a job, because who is next is
-- decided by what is urgent, by fairness between organizations and by what the sender may still send.
alter table messaging.message
  add column due_at         timestamptz default now(),
  add column leased_until   timestamptz,
  add column claims         integer  not null default 0,
  add column urgency        smallint not null default 2 check (urgency between 0 and 3),
  add column segments       integer  not null default 1 check (segments > 0),
  add column looks          integer  not null default 0,
  add column repeats        integer  not null default 0;
update messaging.message set due_at = null where state not in ('PLANNED', 'HANDED_OVER');
update ops.job set state = 'DONE', finished_at = now(), leased_until = null where kind = 'messaging.send' and state = 'WAITING';

create index message_due on messaging.message (organization_id, channel, urgency, due_at) where due_at is not null;
create index message_sent on messaging.message (organization_id, person_id, channel, handed_over_at) where handed_over_at is not null;
create index message_at_carrier on messaging.message (organization_id, carrier_id) where carrier_id is not null;

-- Every status of every attempt: after a second attempt the carrier has two names for one message.
alter table messaging.status add column carrier_id text not null default '';
alter table messaging.status drop constraint status_pkey;
alter table messaging.status add primary key (organization_id, message_id, carrier_id, state);

-- R-10DLC-04: segments (texts) or mails a second and a day; null a day: no limit.
alter table messaging.sender
  add column kind       text             not null default 'LONG_CODE' check (kind in ('LONG_CODE', 'TOLL_FREE', 'SHORT_CODE', 'MAILBOX')),
  add column per_second double precision not null default 1 check (per_second > 0),
  add column per_day    integer          check (per_day > 0);
update messaging.sender set kind = 'MAILBOX', per_second = 10 where channel = 'EMAIL';
alter table messaging.sender drop constraint sender_check;
alter table messaging.sender add constraint sender_number
  check (channel <> 'TEXT' or address ~ '^(\+1[2-9][0-9]{9}|[2-9][0-9]{4,5})$');

-- A bucket of tokens for each sender, filled as time goes by, shared by all instances. It may fall below nothing: a long text is a debt.
-- held_until: nothing leaves before then; infinity until somebody has looked.
create table messaging.pace (
  organization_id uuid             not null,
  sender_id       uuid             not null,
  tokens          double precision not null,
  counted_at      timestamptz      not null,
  day             date             not null,
  used            integer          not null,
  held_until      timestamptz,
  held_because    text,
  served_at       timestamptz      not null,
  primary key (organization_id, sender_id),
  foreign key (organization_id, sender_id) references messaging.sender
);

-- Addresses that cannot be reached, as a carrier said; by their blind index. unreachable_until null: never again.
create table messaging.unreachable (
  organization_id   uuid        not null,
  id                uuid        not null,
  channel           text        not null check (channel in ('TEXT', 'EMAIL')),
  address_index     bytea       not null,
  problem           text        not null,
  unreachable_until timestamptz,
  message_id        uuid        not null,
  recorded_at       timestamptz not null,
  primary key (organization_id, id),
  foreign key (organization_id, message_id) references messaging.message
);
create index unreachable_address on messaging.unreachable (organization_id, channel, address_index);

call ops.belongs_to_organization('messaging.pace');
call ops.may_be_looked_up('messaging.pace');
call ops.belongs_to_organization('messaging.unreachable');
grant select, insert, update on messaging.pace to kithway_app;
grant select, insert on messaging.unreachable to kithway_app;
grant update (due_at, leased_until, claims, segments, looks, repeats) on messaging.message to kithway_app;
grant update (due_at, leased_until, claims) on messaging.message to kithway_lookup;
grant select, insert, update on messaging.pace to kithway_lookup;

-- Claiming changes nothing that a permit is about, and the role that claims may not look into consent.
drop trigger message_has_permit on messaging.message;
create trigger message_has_permit
  before insert or update of organization_id, person_id, channel, state, decision_id, handed_over_at on messaging.message
  for each row execute function messaging.refuse_without_permit();
create trigger message_wakes after insert on messaging.message for each statement execute function ops.wake_pollers();

set role kithway_lookup;

-- Claims what is due, across organizations: who was served longest ago goes first and none takes more than its share of the batch, what is urgent
-- goes ahead, and no sender goes faster than it may. A lane is one organization's channel; another instance passes by the lanes this one serves.
-- A day is the one in which American carriers count.
create function lookup.claim_messages(at timestamptz, lease interval, most integer)
returns table (organization_id uuid, id uuid)
language plpgsql security definer set search_path = '' as $$
#variable_conflict use_column
declare
  burst   constant double precision := 20;
  today   constant date := (at at time zone 'America/Los_Angeles')::date;
  free    integer := most;
  lane    record;
  pace    messaging.pace;
  filled  double precision;
  today_used integer;
  seats   integer;
  room    double precision;
  picked  uuid[];
  spent   bigint;
begin
  for lane in
    with recursive found as (
      (select m.organization_id, m.channel from messaging.message m
        where m.due_at is not null order by m.organization_id, m.channel limit 1)
      union all
      select n.organization_id, n.channel
        from found f
       cross join lateral (select m.organization_id, m.channel from messaging.message m
                            where m.due_at is not null and (m.organization_id, m.channel) > (f.organization_id, f.channel)
                            order by m.organization_id, m.channel limit 1) n
    )
    select f.organization_id, f.channel, s.id as sender_id, s.per_second, s.per_day,
           count(*) over (order by p.served_at desc nulls last, f.organization_id desc, f.channel desc) as still
      from found f
      left join lateral (select c.id, c.per_second, c.per_day from messaging.sender c
                          where c.organization_id = f.organization_id and c.channel = f.channel
                          order by c.created_at desc, c.id desc limit 1) s on true
      left join messaging.pace p on p.organization_id = f.organization_id and p.sender_id = s.id
     where exists (select from messaging.message m
                    where m.organization_id = f.organization_id and m.channel = f.channel
                      and m.urgency = any(array[0, 1, 2, 3]::smallint[]) and m.due_at <= at
                      and (m.leased_until is null or m.leased_until <= at))
     order by p.served_at nulls first, f.organization_id, f.channel
  loop
    exit when free <= 0;
    seats := ceil(free::numeric / lane.still)::integer;
    room := 'infinity';
    if lane.sender_id is not null then
      insert into messaging.pace values (lane.organization_id, lane.sender_id, burst * lane.per_second, at, today, 0, null, null, '-infinity')
        on conflict do nothing;
      select * into pace from messaging.pace p
       where p.organization_id = lane.organization_id and p.sender_id = lane.sender_id
         for update skip locked;
      continue when not found or pace.held_until > at;
      filled := least(burst * lane.per_second,
                      pace.tokens + greatest(0, extract(epoch from at - pace.counted_at)) * lane.per_second);
      today_used := case when pace.day = today then pace.used else 0 end;
      room := least(filled, lane.per_day - today_used);
    end if;
    for urgent in 0..3 loop
      exit when seats <= 0 or room < 1;
      with waiting as (
        select m.id, m.due_at, case when m.state = 'PLANNED' then m.segments else 0 end as cost from messaging.message m
         where m.organization_id = lane.organization_id and m.channel = lane.channel and m.urgency = urgent
           and m.due_at <= at and (m.leased_until is null or m.leased_until <= at)
         order by m.due_at limit seats for update skip locked
      ), fitting as (
        select w.id, w.cost, sum(w.cost) over (order by w.due_at, w.id) as upto from waiting w
      ), claimed as (
        update messaging.message m set leased_until = at + lease, claims = m.claims + 1
          from fitting f where m.organization_id = lane.organization_id and m.id = f.id and f.upto - f.cost < room
        returning m.id, f.cost
      )
      select coalesce(array_agg(claimed.id), '{}'), coalesce(sum(claimed.cost), 0) into picked, spent from claimed;
      return query select lane.organization_id, p from unnest(picked) p;
      seats := seats - cardinality(picked);
      room := room - spent;
      free := free - cardinality(picked);
      filled := filled - spent;
      today_used := today_used + spent;
    end loop;
    if lane.sender_id is not null then
      update messaging.pace p
         set tokens = filled, counted_at = at, day = today, used = today_used, served_at = at
       where p.organization_id = lane.organization_id and p.sender_id = lane.sender_id;
    end if;
  end loop;
end
$$;
revoke execute on function lookup.claim_messages from public;
grant execute on function lookup.claim_messages to kithway_app;
reset role;
