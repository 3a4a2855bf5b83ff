-- Rows are added and read. Retention alone removes them: see docs/OPERATIONS.md.

create trigger decision_append_only before update, delete on decision
  for each row call 'fr.pretadepenser.serving.journal.AppendOnly';
create trigger statement_append_only before update, delete on statement
  for each row call 'fr.pretadepenser.serving.journal.AppendOnly';
create trigger review_append_only before update, delete on review
  for each row call 'fr.pretadepenser.serving.journal.AppendOnly';
create trigger review_step_append_only before update, delete on review_step
  for each row call 'fr.pretadepenser.serving.journal.AppendOnly';
create trigger retention_append_only before update, delete on retention
  for each row call 'fr.pretadepenser.serving.journal.AppendOnly';
