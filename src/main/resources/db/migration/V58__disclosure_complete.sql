-- What is found amiss with applications stands in the register of liability too (SZ-34), linked to them.

alter table liability add column application_id bigint references application;
drop index liability_once;
create unique index liability_once on liability
  (breach, petition_id, sending_id, application_id, term, due_on, attempt_by)
  nulls not distinct where breach is not null;
create index liability_application on liability (application_id) where application_id is not null;
-- what was closed lately is looked at once more: an answer may have been late on its last day
create index application_closed on application (closed_on, id) where closed_on is not null;
create index application_contest_corrected on application_contest (ended_on, application_id, no) where outcome = 'CORRECTED';

-- As before (V37); whoever stepped aside from an application learns of nothing that came of it.
create or replace function xq_liability(l liability) returns text language plpgsql stable as $$
declare
  named boolean;
  judge boolean;
  referred boolean;
  ordered boolean;
  may text[] := string_to_array(coalesce(xq_text('capacities'), ''), ',');
  wall text;
  sees boolean;
begin
  if xq_text('reach') = 'system' then return 'FULL'; end if;
  if xq_text('reach') is distinct from 'staff' then return null; end if;
  judge := l.house_code = xq_text('house');
  referred := coalesce(l.referred_to = xq_big('department'), false);
  ordered := l.ordered_on is not null and case when l.unit_department is null then l.unit_house = xq_text('house')
    else l.unit_department = xq_big('department') end;
  if not (judge or referred or ordered) then return null; end if;
  named := array[xq_big('person'), xq_big('behalf')] && (l.people || l.attempt_by);
  -- the department concerned doesn't judge itself; behind the wall of a report its readers are all there are
  judge := judge and not named and case l.judge
      when 'OFFICE' then may && array['OFFICE', 'LEADER']
      when 'LEADER' then 'LEADER' = any (may)
      when 'SUPERVISION' then may && array['SUPERVISION', 'LEADER']
      else true end
    and (l.judge = 'READERS' or l.unit_department is distinct from xq_big('department'));
  referred := referred and not named and 'SUPERVISION' = any (may);
  ordered := ordered and case when l.unit_department is null then may && array['OFFICE', 'LEADER'] else 'UNIT' = any (may) end
    -- what somebody did with confidential material is for them and for whoever answers for the unit
    and (l.judge <> 'SUPERVISION' or named or xq_text('scope') <> 'OWN');
  if not (judge or referred or ordered) then return null; end if;
  if l.application_id is not null and application_reading_barred(l.application_id) then return null; end if;
  wall := xq_wall(l.petition_id, l.sending_id);
  if wall = 'BARRED' or wall = 'READERS' and xq_text('reports') is not distinct from 'no' then return null; end if;
  sees := (l.petition_id is null or xq_case(l.petition_id))
    and (l.sending_id is null or exists (select from sending s where s.id = l.sending_id));
  if judge and (l.judge = 'SUPERVISION' or sees) then return 'FULL'; end if;
  if referred and (wall = 'OPEN' or l.judge = 'SUPERVISION' or sees) then return 'FULL'; end if;
  -- the unit gets the order and nothing of what led to it; what is about a report reaches its readers only
  if ordered and (wall = 'OPEN' or l.judge = 'SUPERVISION' or sees) then return 'ORDER'; end if;
  return null;
end $$;

-- ---------------------------------------------------------------- working together, as with petitions (V15)
-- Who has an application open now. Holds for seconds and is worth nothing after a crash.
create unlogged table application_presence (
  application_id  bigint not null references application,
  person_id       bigint not null references person,
  doing           text,                                   -- the act whose form is open
  seen_at         timestamptz not null default now(),
  primary key (application_id, person_id)
);
create index application_presence_person on application_presence (person_id);
alter table application_presence enable row level security;
create policy sight on application_presence for select using (
  (select xq_text('reach')) in ('staff', 'system') and xq_application(application_id));
create policy entry on application_presence for insert with check (
  xq_text('reach') = 'staff' and person_id = xq_big('person') and xq_application(application_id));
create policy own on application_presence for update using (person_id = xq_big('person'));
create policy away on application_presence for delete using (person_id = xq_big('person'));
grant select, insert, update, delete on application_presence to ${appRole};

-- What somebody has typed into the form of an act and not sent yet: their own alone, whatever the case is.
create table kept_form (
  id         bigint generated always as identity primary key,
  person_id  bigint not null references person,
  page       text not null,                               -- address of the form
  form       bytea not null,                              -- JSON, sealed
  saved_at   timestamptz not null,
  unique (person_id, page)
);
alter table kept_form enable row level security;
create policy own on kept_form using (xq_text('reach') = 'system'
  or xq_text('reach') = 'staff' and person_id = xq_big('person'));
grant select, insert, update, delete on kept_form to ${appRole};
