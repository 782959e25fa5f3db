-- Who may not see one of the cases that a paper is about doesn't see the paper: asked by a function, as for what belongs to
-- one case, so that the policies of the case don't stand in every plan. It runs with the rights of whoever asks.
create function xq_cases(wanted bigint[]) returns boolean language plpgsql stable parallel safe
  set plan_cache_mode = force_generic_plan as $$
begin
  if cardinality(wanted) = 0 or xq_text('reach') = 'system' then return true; end if;
  return cardinality(wanted) = (select count(*) from petition where id = any (wanted));
end $$;

alter policy sight on leader_paper using (
  (select xq_text('reach')) = 'system'
  or (select xq_text('reach')) = 'staff' and house_code = (select xq_text('house'))
     and ((select xq_text('scope')) in ('HOUSE', 'BELOW')
          or kind <> 'BULLETIN' and cardinality(cases) > 0
          or (select xq_big('department')) = any (departments))
     and xq_cases(cases));
