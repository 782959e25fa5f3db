-- The search in what is public answers quickly at any word: texts and tokens lie outside the rows, so that all rows that an
-- index names can be looked at (for filters and the newest) without unpacking one of them.

alter table public_text set (toast_tuple_target = 256);
alter table public_text
  add column subject text not null default '',            -- as it is written, for whoever chooses words at a terminal
  alter column title set storage main,
  alter column number_key set storage main,
  alter column issuer set storage main,
  alter column tokens set statistics 0,
  alter column title_tokens set statistics 0;

-- Subjects are found too. What is written anew is stored anew, as above.
update public_text t set
  subject = d.subject,
  folded = t.folded || ' ' || d.folded,
  title_tokens = t.title_tokens || '{}'::text[],
  tokens = (t.tokens || array(
    select distinct substr(word, at, length) from regexp_split_to_table(d.folded, '\s+') as word,
      generate_series(1, length(word)) as at, (values (1), (2)) as lengths (length)
    where at + length - 1 <= length(word)))[1:100000]
  from (select id, subject, lower(normalize(subject, nfkc)) as folded from public_document) d where d.id = t.document_id;

create or replace function public_text_follows() returns trigger language plpgsql as $$
begin
  if new.state <> 'PUBLISHED' then
    delete from public_text where document_id = new.id;
  else
    update public_text set house_code = new.house_code, item = new.item, kind = new.kind, validity = new.validity,
      issuer = new.issuer, day = coalesce(new.issued_on, new.changed_on, day), until = new.until, subject = new.subject
      where document_id = new.id;
  end if;
  return null;
end $$;

-- One index answers all words at once, each with what means the same, together with house, item, kind and month: the newest
-- are asked for first, and mostly they are enough.
create index public_text_words on public_text using gin (array_to_tsvector(tokens || array[
  'h:' || house_code, 'i:' || item, 'k:' || kind, 'm:' || (extract(year from day) * 12 + extract(month from day))::int]))
  with (fastupdate = off);                                -- what waits to be sorted in would be read through by every search
create index public_text_title_words on public_text using gin (array_to_tsvector(title_tokens)) with (fastupdate = off);
alter index public_text_words alter column 1 set statistics 10;
alter index public_text_title_words alter column 1 set statistics 10;
drop index public_text_tokens, public_text_title_tokens;
