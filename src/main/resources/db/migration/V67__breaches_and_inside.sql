-- Breaches of the rules on disclosure beside those of applications (SZ-34): what was published late, and what became of
-- complaints; and what the house thinks about an application is its own, not the applicant's to read.

alter table liability
  add column claim_id bigint references claim,
  add column item text,                                   -- of the catalogue that the house publishes by
  add constraint what_is_owed_by_the_catalogue_has_a_day check (item is null or due_on is not null);
drop index liability_once;
-- the same item is owed by each house
create unique index liability_once on liability
  (breach, petition_id, sending_id, application_id, claim_id, item, (case when item is null then null else unit_house end),
   term, due_on, attempt_by)
  nulls not distinct where breach is not null;
create index liability_claim on liability (claim_id) where claim_id is not null;

-- What the night looks for.
create index claim_answered_late on claim (due_on, id) where due_on is not null and (served_on is null or served_on > due_on);
create index claim_founded on claim (decided_on, id) where outcome in ('FOUNDED', 'PARTLY_FOUNDED');
create index application_contest_answer_late on application_contest (answer_by, application_id, no)
  where answer_by is not null and (answered_on is null or answered_on > answer_by);

-- Whether the viewer is kept out of a claim; it looks past row-level security, and says nothing else about it.
create function xq_claim_barred(wanted bigint) returns boolean language sql stable security definer
  set search_path = pg_catalog, public as $$
  select exists (select from claim c where c.id = wanted
     and (xq_big('person') = any (c.barred) or coalesce(xq_big('behalf') = any (c.barred), false)
       or xq_big('department') = any (c.barred_departments)))
$$;
revoke all on function xq_claim_barred(bigint) from public;
grant execute on function xq_claim_barred(bigint) to ${appRole};

-- As before (V58); who handled what a claim complains of judges nothing that came of it, and gets the bare order at most.
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
  if (judge or referred) and l.claim_id is not null and xq_claim_barred(l.claim_id) then
    judge := false;
    referred := false;
  end if;
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

-- Whoever judges what came of a claim reads the claim, unless kept out of it; to change it stays with its desk.
create policy judged on claim for select using (
  (select xq_text('reach')) = 'staff'
  and exists (select from liability l where l.claim_id = claim.id and xq_liability(l) = 'FULL'));
