-- The shelf of what a house made public, or doesn't any more, page by page.
create index public_document_shelf on public_document (house_code, state, changed_on desc, id desc);
drop index public_document_withdrawn;
