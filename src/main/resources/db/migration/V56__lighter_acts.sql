-- What an act on a case costs before it does anything. Each sub-select in a policy is a small plan of its own, which
-- PostgreSQL sets up for every statement, used or not: thirty to find a case, thirty more to check what was written. The
-- same policies with sub-selects only where every row of a list asks; what few rows ask (reports, a single case opened by
-- number and code, what an act was let reach) is called where it stands. They let see exactly what they did.

alter policy sight on petition using (
  case (select xq_text('reach'))
    when 'system' then true
    when 'petitioner' then id = xq_big('petition')
    when 'staff' then
      not ((select xq_big('person')) = any (barred))
      and not ((select xq_big('department')) = any (barred_departments))
      and not ((select xq_text('house')) = any (barred_houses))
      and case when protected then xq_big('person') = any (readers)
          else case (select xq_text('scope'))
            -- one's own cases of another house belong to one's post there
            when 'OWN' then (handler_person = xq_big('person') or desk_person = xq_big('person'))
                            and house_path = xq_text('house_path')
            when 'DEPARTMENT' then (select xq_big('department')) = any (departments)
            when 'HOUSE' then house_path = (select xq_text('house_path'))
            when 'BELOW' then starts_with(house_path, (select xq_text('house_path')))
          end end
      -- the act that makes a case disappear for its actor still has to write it
      or id is not distinct from xq_big('granted')
  end);

alter policy allowed on petition using (
  (select xq_text('reach')) = 'petitioner' and id is not distinct from xq_big('granted'));

alter policy reader on petition using (
  (select xq_text('reach')) = 'reader' and id = xq_big('petition')
  and not (xq_big('person') = any (barred))
  and not (xq_big('department') = any (barred_departments))
  and not (xq_text('house') = any (barred_houses))
  and (not protected or xq_big('person') = any (readers)));

alter policy not_for_another on petition using (
  (select xq_big('behalf')) is null or not (xq_big('behalf') = any (barred)));

alter policy reports on petition using (
  not protected
  or xq_text('reports') is distinct from 'no'
  or id is not distinct from xq_big('granted'));

-- made twice, under two names
drop index fact_registered_by;
