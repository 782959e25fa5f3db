-- Files to be given (拟提供文件, 区分处理): originals, what is covered on them and why, and the copy that was made of them.

create table application_outgoing (
  application_id  bigint not null references application,
  no              smallint not null check (no > 0),
  details         bytea not null,                         -- the original's name, the marks with the words below them; sealed
  sha256          text not null,                          -- of the original
  type            text not null,
  size            bigint not null,
  pages           integer not null check (pages > 0),
  revision        integer not null default 0,             -- counts the changes of the marks
  copy_sha256     text,                                   -- of what is to be given
  copy_name       text,
  copy_type       text,
  copy_size       bigint,
  making          integer,                                -- the page of the copy that is being made
  making_since    timestamptz,
  added_at        timestamptz not null,
  primary key (application_id, no),
  constraint a_copy_is_whole check (num_nulls(copy_sha256, copy_name, copy_type, copy_size) in (0, 4))
);

-- An original is for the house and the departments that work on the application: not for the applicant, nor for whoever
-- above may look at it.
create function xq_works_on_application(wanted bigint) returns boolean language plpgsql stable parallel safe
  set plan_cache_mode = force_generic_plan as $$
begin
  if xq_text('reach') = 'system' then return true; end if;
  if xq_text('reach') is distinct from 'staff' then return false; end if;
  return exists (select from application where id = wanted
    and (house_path = xq_text('house_path') or xq_big('department') = any (departments)));
end $$;

alter table application_outgoing enable row level security;
create policy sight on application_outgoing for select using (xq_works_on_application(application_id));
create policy change on application_outgoing for update
  using (xq_works_on_application(application_id)) with check (xq_works_on_application(application_id));
create policy entry on application_outgoing for insert with check (xq_works_on_application(application_id));
grant select, insert, update on application_outgoing to ${appRole};

-- What is given is the applicant's once the answer was served, not before.
create function xq_answered(wanted bigint) returns boolean language plpgsql stable parallel safe
  set plan_cache_mode = force_generic_plan as $$
begin
  return exists (select from application where id = wanted and answered_on is not null);
end $$;
create policy served on application_file as restrictive for select using (
  xq_text('reach') is distinct from 'applicant' or purpose <> 'RELEASE' or xq_answered(application_id));
