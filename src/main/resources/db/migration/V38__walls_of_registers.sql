-- What registers beside the case tell, and to whom: attempts on what is walled off, negotiations.

-- ---------------------------------------------------------------- the reading log
-- An attempt on what is walled off is told from whatever else was refused: only it is looked into. What was refused before
-- this was kept stays as it was written.
alter table reading drop constraint reading_what_check;
alter table reading add constraint reading_what_check
  check (what in ('READ', 'UNMASKED', 'REFUSED', 'WITHHELD', 'EXPORTED'));
create index reading_withheld on reading (id) where what = 'WITHHELD';

-- ---------------------------------------------------------------- negotiations
-- The houses that take part, and the superior that decides, as long as there is no wall: what becomes a report isn't
-- negotiated any more, and whoever stepped aside or is complained of never learns of it. Whoever sees the case sees it.
alter policy sight on negotiation using (
  (select xq_text('reach')) = 'system'
  or (select xq_text('reach')) = 'staff' and (
    xq_case(petition_id)
    or (select xq_text('scope')) in ('HOUSE', 'BELOW')
       and ((select xq_text('house')) = any (houses) or (select xq_text('house')) = superior)
       and xq_wall(petition_id, null) = 'OPEN'));

-- ---------------------------------------------------------------- people from outside
-- Whoever sees a case sees who takes part in it; the roster of the house stays the house's.
alter policy sight on participant using (
  (select xq_text('reach')) = 'system'
  or (select xq_text('reach')) = 'staff' and (
    house_code = (select xq_text('house'))
    or exists (select from engagement e where e.participant_id = participant.id))
  or (select xq_text('reach')) = 'participant' and person_id = (select xq_big('person')));

-- ---------------------------------------------------------------- the reading log, page by page
-- Auditors read it newest first, as far as their house reaches. By direct customs it is found in that order; the row says
-- which one, so that an index can be asked before the walls are.
alter table reading add column direct_customs text not null generated always as (
  coalesce(nullif(split_part(house_path, '/', 3), ''), split_part(house_path, '/', 2))) stored;
create index reading_direct on reading (direct_customs, id desc);
