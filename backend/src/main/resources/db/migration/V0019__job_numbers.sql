-- How much later work waits, for health and metrics: numbers across organizations, no row.
set role kithway_lookup;
create function lookup.count_jobs(at timestamptz, out overdue bigint, out dead bigint, out oldest_due timestamptz)
language sql stable security definer set search_path = '' as $$
  select (select count(*) from ops.job where state = 'WAITING' and due_at <= at),
         (select count(*) from ops.job where state = 'DEAD'),
         (select min(due_at) from ops.job where state = 'WAITING' and due_at <= at)
$$;
revoke execute on function lookup.count_jobs from public;
grant execute on function lookup.count_jobs to kithway_app;
reset role;
