-- Once a letter is a case, the case has what it says, and the mail book its number alone: whether it became an appeal or a
-- report behind the wall, its line looks the same. Money and valuables that came with it are seen by whoever sees the case.

-- the case says which letters it came of
alter table mail_case add column number text;
update mail_case c set number = i.number from mail_item i where i.id = c.mail_id;
alter table mail_case alter column number set not null;

-- What stands on the envelope, and the pictures: while it is no case its house reads them, afterwards nobody does there.
create function xq_reads_envelope(house text, mail bigint) returns boolean language sql stable as $$
  select xq_text('reach') = 'system' or xq_receives(house) and mail_became(mail) is null
$$;
do $$
declare t text;
begin
  foreach t in array array['mail_content', 'mail_scan'] loop
    execute format('alter policy sight on %I using (xq_reads_envelope(house_code, mail_id))', t);
    execute format('alter policy change on %I using (xq_reads_envelope(house_code, mail_id))', t);
  end loop;
end $$;
alter policy anew on mail_scan using (xq_reads_envelope(house_code, mail_id));

-- A report goes to the house above where nobody at the house that it was written to may read it; the valuables are then that
-- house's to look after.
create function mail_case_house(wanted bigint) returns text language sql stable security definer
  set search_path = pg_catalog, public as $$
  select p.house_code from public.mail_case c join public.petition p on p.id = c.petition_id where c.mail_id = wanted
$$;
revoke all on function mail_case_house(bigint) from public;
grant execute on function mail_case_house(bigint) to ${appRole};
create or replace function xq_reads_mail(house text, mail bigint) returns boolean language sql stable as $$
  select case
    when xq_text('reach') = 'system' then true
    when mail_became(mail) is null then xq_receives(house)
    when xq_receives(house) or xq_receives(mail_case_house(mail)) then xq_case(mail_became(mail))
    else false
  end
$$;
alter policy sight on mail_valuable using (xq_reads_mail(house_code, mail_id));
alter policy change on mail_valuable using (xq_reads_mail(house_code, mail_id));

-- the letter itself is reached from the house that has the case: its number, and that nothing of value is left
create policy case_sight on mail_item for select using (mail_became(id) is not null and xq_reads_mail(house_code, id));
create policy case_change on mail_item for update using (mail_became(id) is not null and xq_reads_mail(house_code, id));
