-- Answers to claims, orders to correct and official texts to those above are signed and sealed as the other letters are.

alter table issued_letter drop constraint issued_letter_letter_of_check;
alter table issued_letter add constraint issued_letter_letter_of_check check (
  letter_of in ('petition', 'application', 'sending', 'supervision', 'claim', 'liability', 'leadership'));
alter table seal_use drop constraint seal_use_letter_of_check;
alter table seal_use add constraint seal_use_letter_of_check check (
  letter_of in ('petition', 'application', 'sending', 'supervision', 'claim', 'liability', 'leadership'));

-- Of an order its liability is asked for: the letter's id is that of the liability by a thousand, and the order's number.
alter policy sight on seal_use using (
  (select xq_text('reach')) = 'system'
  or (select xq_text('reach')) = 'staff' and house_code = (select xq_text('house'))
     and ((select xq_text('scope')) in ('HOUSE', 'BELOW') or asked_person = (select xq_big('person')) or xq_seal(seal_id))
     and case letter_of
       when 'petition' then exists (select from letter l where l.id = letter_id)
       when 'application' then exists (select from application_letter l where l.id = letter_id)
       when 'sending' then exists (select from sending_letter l where l.id = letter_id)
       when 'supervision' then exists (select from supervision_letter l where l.id = letter_id)
       when 'claim' then exists (select from claim c where c.id = letter_id)
       when 'liability' then exists (select from liability l where l.id = letter_id / 1000)
       when 'leadership' then exists (select from leader_paper p where p.id = letter_id)
       else true end);

-- The seal that a house puts on its notices of supervision goes on its recommendations too, which were such notices before.
insert into seal_letter (house_code, letter_kind, seal_id, approval)
select house_code, 'RECOMMENDATION', seal_id, approval from seal_letter where letter_kind = 'SUPERVISION'
on conflict do nothing;
