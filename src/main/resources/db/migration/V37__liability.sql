-- The register of liability cases (责任追究): what the system proposes and people enter, ordered to be corrected, answered,
-- and what came of it.

create sequence liability_id;
create table liability (
  id               bigint primary key,
  direct_customs   text not null,
  house_code       text not null references house,        -- who judges and orders
  judge            text not null check (judge in ('OFFICE', 'LEADER', 'SUPERVISION', 'READERS')),
  unit_house       text not null references house,        -- who is to answer for it
  unit_department  bigint references department,          -- null: the house itself
  people           bigint[] not null default '{}',        -- named in it, all of them; they see nothing before the order
  ground           text not null,
  breach           text,                                  -- what the system found; null: entered by a person
  petition_id      bigint references petition,
  sending_id       bigint references sending,
  term             text,
  due_on           date,                                  -- the last day that was missed
  attempt_by       bigint references person,              -- who tried to get past the wall of a report
  found_on         date not null,
  state            text not null check (state in (
                     'PROPOSED', 'SET_ASIDE', 'OPENED', 'ORDERED', 'ANSWERED', 'CORRECTED', 'CLOSED')),
  ordered_on       date,                                  -- the first order; from then on the unit knows
  answer_by        date,                                  -- while an answer is owed
  referred_to      bigint references department,          -- 监察部门; null: the leader of the house
  referral_open    boolean not null default false,
  content          bytea not null,                        -- what was said, JSON, sealed
  seq              integer not null,
  hash             bytea not null check (length(hash) = 32),
  constraint answer_is_owed_while_ordered check ((state = 'ORDERED') = (answer_by is not null)),
  constraint nothing_is_ordered_before_it_is_opened check (ordered_on is null or state not in ('PROPOSED', 'SET_ASIDE')),
  constraint nothing_is_closed_with_a_referral_open check (state <> 'CLOSED' or not referral_open)
);
-- each breach is proposed once, whichever node finds it and however often
create unique index liability_once on liability (breach, petition_id, sending_id, term, due_on, attempt_by)
  nulls not distinct where breach is not null;
create index liability_house on liability (house_code, id desc);
create index liability_house_open on liability (house_code, state, id desc) where state not in ('SET_ASIDE', 'CLOSED');
create index liability_unit on liability (unit_house, id desc) where ordered_on is not null;
create index liability_department on liability (unit_department, id desc) where unit_department is not null;
create index liability_petition on liability (petition_id) where petition_id is not null;
create index liability_sending on liability (sending_id) where sending_id is not null;
create index liability_attempt on liability (attempt_by) where attempt_by is not null;
create index liability_referred on liability (referred_to) where referred_to is not null;

-- How the wall of a case, or of a sending's cases, stands to whoever looks: BARRED never learns of it, READERS: a report,
-- OPEN: none. It looks past row-level security, and says nothing else about the case.
create function xq_wall(wanted bigint, sent bigint) returns text language sql stable security definer
  set search_path = pg_catalog, public as $$
  select case
      when bool_or(xq_big('person') = any (p.barred) or xq_big('behalf') = any (p.barred)
        or xq_big('department') = any (p.barred_departments) or xq_text('house') = any (p.barred_houses)) then 'BARRED'
      when bool_or(p.protected) or exists (select from sending s where s.id = sent and s.report) then 'READERS'
      else 'OPEN' end
    from petition p
   where p.id = wanted
      or p.id in (select unnest(array[s.from_petition, s.to_petition]) from sending s where s.id = sent)
$$;

-- What a viewer sees of a liability case: FULL, only the bare ORDER once there is one, or nothing. Whose it is comes first,
-- and costs little; the walls of what it is about are asked for what is left. In which capacity they look the application
-- says, from the kind of department and the powers together.
create function xq_liability(l liability) returns text language plpgsql stable as $$
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

alter table liability enable row level security;
create policy sight on liability for select using (xq_liability(liability) is not null);
create policy change on liability for update using (xq_liability(liability) is not null) with check (true);
create policy entry on liability for insert with check (xq_text('reach') in ('system', 'staff'));
-- what led to an order stays with those who judge
create policy fact_of_liability on fact for select using (
  stream = 'liability' and exists (
    select from liability l where l.id = fact.stream_id
       and (xq_liability(l) = 'FULL' or fact.kind in ('Ordered', 'Answered', 'Examined'))));
grant select, insert, update on liability to ${appRole};
grant usage on sequence liability_id to ${appRole};
revoke all on function xq_wall(bigint, bigint) from public;
grant execute on function xq_wall(bigint, bigint) to ${appRole};
