-- How the public finds what is public: by title, number and words, narrowed by what a document is.

alter table public_text
  add column title_tokens text[] not null default '{}',   -- as tokens, of the title alone
  add column number_key   text not null default '',       -- of the document's number (文号), however it is written
  add column house_code   text not null default '',
  add column item         text not null default '',
  add column kind         text not null default '',
  add column validity     text not null default '',
  add column issuer       text not null default '',
  add column day          date not null default date '2000-01-01',  -- issued on, else public since
  add column until        date;
update public_text t set house_code = d.house_code, item = d.item, kind = d.kind, validity = d.validity, issuer = d.issuer,
  day = coalesce(d.issued_on, d.changed_on, t.day), until = d.until
  from public_document d where d.id = t.document_id;
delete from public_text t using public_document d where d.id = t.document_id and d.state <> 'PUBLISHED';
create index public_text_title_tokens on public_text using gin (title_tokens);
create index public_text_number on public_text (number_key) where number_key <> '';
create index public_text_newest on public_text (day desc, document_id desc);
create index public_text_house on public_text (house_code, day desc, document_id desc);
create index public_text_kind on public_text (kind, day desc, document_id desc);
create index public_text_item on public_text (item, day desc, document_id desc);
alter table public_text alter column tokens set statistics 1000, alter column title_tokens set statistics 1000;

-- What isn't public any more is found no more, whoever changed the document and however.
create function public_text_follows() returns trigger language plpgsql as $$
begin
  if new.state <> 'PUBLISHED' then
    delete from public_text where document_id = new.id;
  else
    update public_text set house_code = new.house_code, item = new.item, kind = new.kind, validity = new.validity,
      issuer = new.issuer, day = coalesce(new.issued_on, new.changed_on, day), until = new.until
      where document_id = new.id;
  end if;
  return null;
end $$;
create trigger public_text_follows after update on public_document for each row execute function public_text_follows();

-- Pairs of neighbouring characters that stand in anything that is or was public: from them a mistyped word is put right.
create table public_pair (
  pair  text primary key,
  first text not null,
  last  text not null
);
create index public_pair_first on public_pair (first, last);
create index public_pair_last on public_pair (last, first);
grant select, insert on public_pair to ${appRole};

-- The rows from which documents were brought in, as they stood in the file, so that nothing of them is lost.
create table public_origin (
  document_id bigint not null references public_document,
  file        text not null,
  line        bigint not null,
  mark        text not null,                              -- SHA-256 of the row
  cells       text not null,                              -- JSON, heading by cell
  primary key (document_id, mark)
);
create index public_origin_mark on public_origin (mark);
alter table public_origin enable row level security;
create policy sight on public_origin for select
  using ((select xq_text('reach')) = 'system' or (select xq_text('reach')) = 'staff' and xq_public_document(document_id, true));
create policy entry on public_origin for insert with check (xq_text('reach') = 'system');
grant select, insert on public_origin to ${appRole};
