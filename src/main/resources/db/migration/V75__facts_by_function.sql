-- What a stream of facts belongs to is asked by a function, as for cases (V30): said as sub-selects, each policy brought the
-- policies of its own table along, and planning the reading of one fact took thirty times as long as reading it. The functions
-- run with the rights of whoever asks, so that the policies of each table decide, as before.
do $$
declare one record;
begin
  for one in
    select * from (values
      ('fact_of_administration', 'administration', 'xq_text(''reach'') = ''staff'' and exists (select from administered where id = wanted)'),
      ('fact_of_annual_report', 'annual-report', 'xq_text(''reach'') = ''staff'' and exists (select from annual_report where id = wanted)'),
      ('fact_of_catalogue', 'catalogue', 'xq_text(''reach'') in (''staff'', ''system'') and exists (select from catalogue_version where id = wanted)'),
      ('fact_of_engagement', 'engagement', 'exists (select from engagement where id = wanted)'),
      ('fact_of_governance_entry', 'governance', 'exists (select from governance_entry where id = wanted)'),
      ('fact_of_institution', 'institution', 'exists (select from public_service_institution where id = wanted and starts_with(house_path, xq_text(''house_path'')))'),
      ('fact_of_leader_paper', 'leadership', 'exists (select from leader_paper where id = wanted)'),
      ('fact_of_letter_template', 'letter-template', 'exists (select from letter_template where id = wanted and house_code = xq_text(''house''))'),
      ('fact_of_letter_void', 'letter-void', 'exists (select from letter_void where id = wanted)'),
      ('fact_of_liability', 'liability', 'exists (select from liability l where l.id = wanted and (xq_liability(l.*) = ''FULL'' or what in (''Ordered'', ''Answered'', ''Examined'')))'),
      ('fact_of_negotiation', 'negotiation', 'exists (select from negotiation where id = wanted)'),
      ('fact_of_participation', 'participation', 'xq_text(''reach'') = ''staff'' and xq_participation_inside(wanted)'),
      ('fact_of_proposal', 'proposal', 'exists (select from disclosure_proposal where id = wanted)'),
      ('fact_of_publication', 'publication', 'exists (select from publication where id = wanted and house_code = xq_text(''house''))'),
      ('fact_of_reminder', 'reminder', 'exists (select from reminder where id = wanted)'),
      ('fact_of_seal', 'seal', 'exists (select from house_seal where id = wanted)'),
      ('fact_of_seal_use', 'seal-use', 'exists (select from seal_use where id = wanted)'),
      ('fact_of_sending', 'sending', 'exists (select from sending where id = wanted)'),
      ('fact_of_shown_figures', 'shown-figures', 'exists (select from shown_figures where id = wanted and house_code = xq_text(''house''))'),
      ('fact_of_supervision', 'supervision', 'exists (select from supervision where id = wanted)'),
      ('fact_of_voice', 'participation-voice', 'xq_text(''reach'') = ''staff'' and exists (select from participation_voice where id = wanted)'),
      ('inquiry_sight', 'inquiry', 'exists (select from inquiry where id = wanted)'),
      ('mail_sight', 'mail', 'exists (select from mail_item where id = wanted)'),
      ('scan_sight', 'scan', 'exists (select from scan where id = wanted)'),
      ('serving_sight', 'serving', 'exists (select from serving where id = wanted)'),
      ('reception_sight', 'reception', 'exists (select from reception_paper where id = wanted)'),
      ('slip_sight', 'slip', 'exists (select from mail_slip where id = wanted)')
    ) as asked(policy, stream, condition)
  loop
    execute format($f$create function xq_%s(wanted bigint, what text) returns boolean language plpgsql stable parallel safe
      set plan_cache_mode = force_generic_plan as $b$ begin return %s; end $b$ $f$, one.policy, one.condition);
    execute format('revoke all on function xq_%s(bigint, text) from public', one.policy);
    execute format('grant execute on function xq_%s(bigint, text) to ${appRole}', one.policy);
    execute format('alter policy %I on fact using (stream = %L and xq_%s(stream_id, kind))', one.policy, one.stream, one.policy);
  end loop;
end $$;

-- A seal's use on a letter is seen by whoever sees the letter: asked by a function too, since each letter's policies lead to
-- those of its case.
create function xq_letter(kind text, wanted bigint) returns boolean language plpgsql stable parallel safe
  set plan_cache_mode = force_generic_plan as $$
begin
  return case kind
    when 'petition' then exists (select from letter where id = wanted)
    when 'application' then exists (select from application_letter where id = wanted)
    when 'sending' then exists (select from sending_letter where id = wanted)
    when 'supervision' then exists (select from supervision_letter where id = wanted)
    when 'claim' then exists (select from claim where id = wanted)
    when 'liability' then exists (select from liability where id = wanted / 1000)
    when 'leadership' then exists (select from leader_paper where id = wanted)
    else true end;
end $$;
revoke all on function xq_letter(text, bigint) from public;
grant execute on function xq_letter(text, bigint) to ${appRole};
alter policy sight on seal_use using (
  (select xq_text('reach')) = 'system'
  or (select xq_text('reach')) = 'staff' and house_code = (select xq_text('house'))
     and ((select xq_text('scope')) in ('HOUSE', 'BELOW') or asked_person = (select xq_big('person')) or xq_seal(seal_id))
     and xq_letter(letter_of, letter_id));
