-- The name of a file that hasn't been sent yet may name people: sealed, as the draft, with the token that only the browser
-- holds. What was uploaded before can't be sealed, since nobody here has its token; it has to be uploaded again.
delete from portal_file;
alter table portal_file alter column name type bytea using convert_to(name, 'UTF8');
