-- Lists: exact numbers, the indexes that lists are read by, what somebody saw last, saved lists, acts on many cases.

-- ---------------------------------------------------------------- who sees what, asked once a statement
-- The same as xq_sees, but what is known of the viewer is read through sub-selects: once a statement, not once a row.
drop policy sight on petition;
create policy sight on petition for select using (
  (select xq_text('reach')) = 'system'
  or (select xq_text('reach')) = 'petitioner' and id = (select xq_big('petition'))
  or (select xq_text('reach')) = 'staff' and (id is not distinct from (select xq_big('granted')) or (
    not ((select xq_big('person')) = any (barred))
    and not ((select xq_big('department')) = any (barred_departments))
    and not ((select xq_text('house')) = any (barred_houses))
    and case when protected then (select xq_big('person')) = any (readers)
        else case (select xq_text('scope'))
          when 'OWN' then handler_person = (select xq_big('person')) or desk_person = (select xq_big('person'))
          when 'DEPARTMENT' then (select xq_big('department')) = any (departments)
          when 'HOUSE' then house_path = (select xq_text('house_path'))
          when 'BELOW' then starts_with(house_path, (select xq_text('house_path')))
        end end
    and ((select xq_text('scope')) is distinct from 'OWN' or protected or house_path = (select xq_text('house_path'))))));

-- ---------------------------------------------------------------- numbers
-- A case counts where its desk is (DESK), and once for each department that has had it (HAD): from the first comes the
-- number of a house, from the second that of a department's scope.
alter table petition_count add column part text not null default 'DESK' check (part in ('DESK', 'HAD'));
alter table petition_count drop constraint petition_count_pkey;
alter table petition_count add primary key (house_code, part, department_id, state);
create index petition_count_below on petition_count (house_path text_pattern_ops) where part = 'DESK';

-- few rows: recusals, and reports
create index petition_barred on petition using gin (barred) where barred <> '{}' and not protected;
create index petition_barred_departments on petition using gin (barred_departments)
  where barred_departments <> '{}' and not protected;
create index petition_barred_houses on petition using gin (barred_houses) where barred_houses <> '{}' and not protected;
create index petition_readers on petition using gin (readers) where protected;

-- due today, soon, late: read and counted by the same index
drop index petition_house_open;
drop index petition_late;
create index petition_house_open on petition (house_code, due_on, id) where state <> 'CLOSED' and not protected;
create index petition_late on petition (direct_customs, due_on, id) where state <> 'CLOSED' and not protected;
create index petition_due on petition (due_on, id) where state <> 'CLOSED' and not protected;
create index petition_house_state on petition (house_code, state, id) where state <> 'CLOSED';
create index petition_direct_state on petition (direct_customs, state, id) where state <> 'CLOSED';
create index petition_house_received on petition (house_code, received_on, id);
create index petition_direct_received on petition (direct_customs, received_on, id);
create index petition_received on petition (received_on, id);
create index petition_extension on petition (house_code, id desc) where extension_asked;
create index petition_handler_open on petition (handler_person, id) where state <> 'CLOSED' and handler_person is not null;

-- Row-level security keeps these from their indexes (array operators aren't leakproof), so they look past it, but only
-- ever for whoever is looking: nothing but the settings of the Gate decides what they answer.

-- The protected cases in which the viewer is named. Whoever is barred falls out when the cases themselves are read.
create function petition_named() returns setof bigint language sql stable security definer rows 20
  set search_path = pg_catalog, public as $$
  select id from petition where protected and readers @> array[xq_big('person')]
$$;

-- State and date of the open-to-the-office cases that the viewer's scope would reach if the viewer weren't barred.
create function petition_barred_here() returns table (state text, due_on date) language sql stable security definer rows 20
  set search_path = pg_catalog, public as $$
  select p.state, p.due_on from (
    select id from petition where not protected and barred <> '{}' and barred @> array[xq_big('person')]
    union
    select id from petition where not protected and barred_departments <> '{}'
       and barred_departments @> array[xq_big('department')]
    union
    select id from petition where not protected and barred_houses <> '{}' and barred_houses @> array[xq_text('house')]
  ) barred join petition p using (id)
  where xq_in_scope(p.house_path, p.departments, p.handler_person)
$$;

-- How many open cases of the viewer's scope are due between two days; protected ones are counted apart. Of the four
-- questions three are never begun, since the scope is known before a row is read. A scope of one's own isn't asked here.
create function petition_due_between(first date, last date) returns bigint language sql stable security definer
  set search_path = pg_catalog, public as $$
  select (select count(*) from petition
           where xq_text('scope') = 'HOUSE' and house_code = xq_text('house')
             and state <> 'CLOSED' and not protected and due_on between first and last)
       + (select count(*) from petition
           where xq_text('scope') = 'DEPARTMENT' and house_code = xq_text('house')
             and xq_big('department') = any (departments)
             and state <> 'CLOSED' and not protected and due_on between first and last)
       + (select count(*) from petition
           where xq_text('scope') = 'BELOW' and split_part(xq_text('house_path'), '/', 4) = ''
             and split_part(xq_text('house_path'), '/', 3) <> '' and direct_customs = xq_text('house')
             and state <> 'CLOSED' and not protected and due_on between first and last)
       + (select count(*) from petition
           where xq_text('scope') = 'BELOW' and split_part(xq_text('house_path'), '/', 4) <> ''
             and direct_customs = split_part(xq_text('house_path'), '/', 3)
             and starts_with(house_path, xq_text('house_path'))
             and state <> 'CLOSED' and not protected and due_on between first and last)
       + (select count(*) from petition
           where xq_text('scope') = 'BELOW' and split_part(xq_text('house_path'), '/', 3) = ''
             and state <> 'CLOSED' and not protected and due_on between first and last)
       - (select count(*) from petition_barred_here() b where b.state <> 'CLOSED' and b.due_on between first and last)
$$;

revoke all on function petition_named(), petition_barred_here(), petition_due_between(date, date) from public;
grant execute on function petition_named(), petition_barred_here(), petition_due_between(date, date) to ${appRole};

-- ---------------------------------------------------------------- what belongs to one person at the desk
-- The cases that somebody opened last; a few each, the older ones are struck out as new ones come.
create table petition_seen (
  person_id    bigint      not null references person,
  petition_id  bigint      not null references petition,
  seen_at      timestamptz not null,
  primary key (person_id, petition_id)
);
create index petition_seen_at on petition_seen (person_id, seen_at desc);
alter table petition_seen enable row level security;
create policy own on petition_seen using ((select xq_text('reach')) = 'staff' and person_id = (select xq_big('person')));

-- A list with its filters, order and columns under a name: its address. Mine, or shared with a department or house.
create table saved_list (
  id             bigint      generated always as identity primary key,
  person_id      bigint      not null references person,
  house_code     text        not null references house,
  department_id  bigint      not null references department,
  shared_with    text        not null check (shared_with in ('NOBODY', 'DEPARTMENT', 'HOUSE')),
  name           text        not null check (char_length(name) between 1 and 40),
  address        text        not null check (char_length(address) <= 4000),
  saved_at       timestamptz not null
);
create unique index saved_list_mine on saved_list (person_id, name) where shared_with = 'NOBODY';
create unique index saved_list_department on saved_list (department_id, name) where shared_with = 'DEPARTMENT';
create unique index saved_list_house on saved_list (house_code, name) where shared_with = 'HOUSE';
create index saved_list_person on saved_list (person_id);
alter table saved_list enable row level security;
create policy reach on saved_list using ((select xq_text('reach')) = 'staff' and (
    person_id = (select xq_big('person'))
    or shared_with = 'DEPARTMENT' and department_id = (select xq_big('department'))
    or shared_with = 'HOUSE' and house_code = (select xq_text('house'))))
  with check ((select xq_text('reach')) = 'staff' and person_id = (select xq_big('person'))
    and house_code = (select xq_text('house')) and department_id = (select xq_big('department')));

-- One act on many cases, confirmed once: the form's own id, so that a second press finds the first one's report.
create table bulk_run (
  id          uuid        primary key,
  person_id   bigint      not null references person,
  act         text        not null,
  began_at    timestamptz not null,
  ended_at    timestamptz
);
create table bulk_item (
  run          uuid        not null references bulk_run,
  ord          integer     not null,
  petition_id  bigint      not null references petition,
  result       text        not null check (result in ('DONE', 'REFUSED', 'CHANGED', 'NOT_THERE', 'FAILED')),
  reasons      jsonb       not null,                       -- each with its provision
  primary key (run, ord)
);
alter table bulk_run enable row level security;
alter table bulk_item enable row level security;
create policy own on bulk_run using ((select xq_text('reach')) = 'staff' and person_id = (select xq_big('person')));
create policy own on bulk_item using (exists (select from bulk_run r where r.id = run));

grant select, insert, update, delete on petition_seen, saved_list to ${appRole};
grant select, insert, update on bulk_run to ${appRole};
grant select, insert on bulk_item to ${appRole};
