-- A list of the cases of one status reads those only, not all of a union's until a page is full.
create index on dossier_1.cases (status, received_at desc, id desc);
