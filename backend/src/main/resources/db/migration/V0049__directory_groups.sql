-- Staff name provider groups now, so two of one organization may not be called the same; a name may be corrected. Earlier groups of one
-- name get a number, because a migration that stops halfway helps nobody.
update tracking.directory_provider_group provider_group
   set name = provider_group.name || ' ' || namesake.number
  from (select organization_id, id, row_number() over (partition by organization_id, lower(name) order by id) as number
          from tracking.directory_provider_group) namesake
 where namesake.organization_id = provider_group.organization_id and namesake.id = provider_group.id
   and namesake.number > 1;
create unique index directory_provider_group_name on tracking.directory_provider_group (organization_id, lower(name));
grant update (name) on tracking.directory_provider_group to kithway_app;

-- Which of its further hosts an organization hands out and prints; without one, the host it was opened with.
alter table tracking.directory_brand
  add column shown_domain text check (shown_domain is null or shown_domain = any (link_domains));
