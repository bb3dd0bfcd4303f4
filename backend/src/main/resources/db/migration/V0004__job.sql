-- Work for later, written in the transaction that wants it, done once by whichever instance claims it first.
create table ops.job (
  organization_id uuid        not null,
  id              uuid        not null,
  kind            text        not null,
  subject_id      uuid        not null,
  payload         jsonb       not null,
  due_at          timestamptz not null,
  state           text        not null default 'WAITING' check (state in ('WAITING', 'DONE', 'DEAD')),
  attempts        integer     not null default 0,
  leased_until    timestamptz,
  failure         text,
  created_at      timestamptz not null,
  finished_at     timestamptz,
  primary key (organization_id, id)
);
create index job_due on ops.job (due_at) where state = 'WAITING';
create index job_dead on ops.job (organization_id, created_at) where state = 'DEAD';
create index job_finished on ops.job (finished_at) where state = 'DONE';
call ops.belongs_to_organization('ops.job');
call ops.may_be_looked_up('ops.job');
grant select, insert, update on ops.job to kithway_app;
grant select, update, delete on ops.job to kithway_lookup;

create function ops.wake_pollers() returns trigger
language plpgsql as $$
begin
  perform pg_notify('kithway_job', '');
  return null;
end
$$;
create trigger job_wakes after insert on ops.job for each statement execute function ops.wake_pollers();

set role kithway_lookup;
create function lookup.claim_jobs(at timestamptz, lease interval, most integer)
returns setof ops.job
language sql security definer set search_path = '' as $$
  update ops.job
     set leased_until = at + lease, attempts = attempts + 1
   where (organization_id, id) in (
           select organization_id, id from ops.job
            where state = 'WAITING' and due_at <= at and (leased_until is null or leased_until <= at)
            order by due_at
            limit most
            for update skip locked)
  returning *
$$;
revoke execute on function lookup.claim_jobs from public;
grant execute on function lookup.claim_jobs to kithway_app;
reset role;
grant usage on schema lookup to kithway_app;
