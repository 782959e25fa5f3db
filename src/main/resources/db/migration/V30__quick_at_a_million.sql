-- What a million cases need to stay quick: rights asked by a function, numbers for a single desk, two indexes.

-- ---------------------------------------------------------------- who sees a case, planned once
-- What belongs to a case is seen by whoever sees the case. Said as a sub-select, each such policy carried all policies of
-- the case into every statement, and PostgreSQL took longer to plan the reading of ten facts than to read them. A function
-- keeps its plan. It runs with the rights of whoever asks, so that the policies of the case decide, as before.
create function xq_case(wanted bigint) returns boolean language plpgsql stable parallel safe
  set plan_cache_mode = force_generic_plan as $$
begin
  if xq_text('reach') = 'system' then return true; end if;
  return exists (select from petition where id = wanted);
end $$;

-- the texts keep the sub-select: a search looks through thousands of them at once
do $$
declare
  policy record;
  asked constant text := '\(EXISTS \( SELECT\s+(?:\d+ AS "\?column\?"\s+)?FROM petition p\s+WHERE \(p\.id = (?:\w+\.)?(\w+)\)\)\)';
begin
  for policy in
    select * from pg_policies
     where schemaname = 'public' and tablename not in ('petition', 'petition_text') and concat(qual, with_check) ~ asked
  loop
    if policy.qual is not null then
      execute format('alter policy %I on %I using (%s)', policy.policyname, policy.tablename,
        regexp_replace(policy.qual, asked, 'xq_case(\1)', 'g'));
    end if;
    if policy.with_check is not null then
      execute format('alter policy %I on %I with check (%s)', policy.policyname, policy.tablename,
        regexp_replace(policy.with_check, asked, 'xq_case(\1)', 'g'));
    end if;
  end loop;
end $$;

-- ---------------------------------------------------------------- numbers for one person's desk
-- A case at a desk counts for the person who has it there, or for 0 while nobody has.
delete from petition_count;
alter table petition_count add column person_id bigint not null default 0;
alter table petition_count drop constraint petition_count_pkey;
alter table petition_count add primary key (house_code, part, department_id, person_id, state);
insert into petition_count (house_code, house_path, part, department_id, person_id, state, n)
select house_code, house_path, 'DESK', coalesce(desk_department, 0), coalesce(desk_person, 0), state, count(*)
  from petition where not protected group by 1, 2, 4, 5, 6
union all
select house_code, house_path, 'HAD', department, 0, state, count(*)
  from petition, unnest(departments) department where not protected group by 1, 2, 4, 6;

drop function petition_barred_here();
create function petition_barred_here()
  returns table (state text, due_on date, desk_department bigint, desk_person bigint)
  language sql stable security definer rows 20
  set search_path = pg_catalog, public as $$
  select p.state, p.due_on, p.desk_department, p.desk_person from (
    select id from petition where not protected and barred <> '{}' and barred @> array[xq_big('person')]
    union
    select id from petition where not protected and barred <> '{}' and barred @> array[xq_big('behalf')]
    union
    select id from petition where not protected and barred_departments <> '{}'
       and barred_departments @> array[xq_big('department')]
    union
    select id from petition where not protected and barred_houses <> '{}' and barred_houses @> array[xq_text('house')]
  ) barred join petition p using (id)
  where xq_in_scope(p.house_path, p.departments, p.handler_person)
$$;
revoke all on function petition_barred_here() from public;
grant execute on function petition_barred_here() to ${appRole};

-- ---------------------------------------------------------------- what was read row by row
-- what is due in a department is counted in the index alone
drop index petition_house_open;
create index petition_house_open on petition (house_code, due_on, id) include (departments)
  where state <> 'CLOSED' and not protected;
-- how many somebody has registered today
create index fact_registered on fact (by_account, at) where kind = 'Registered';

-- A word of every fourth text: with too little memory PostgreSQL keeps only the pages in mind, and unpacks and compares
-- every text on them again.
alter function petition_having(text[], integer) set work_mem = '64MB';
alter function petition_having(text[], integer) set enable_seqscan = off;
