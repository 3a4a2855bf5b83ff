-- Rows are added and read. Retention alone removes them: see docs/OPERATIONS.md.

create function refuse_to_forget() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' and tg_table_name <> 'retention'
    and current_setting('journal.retention', true) = 'on' then
    return old;
  end if;
  raise exception 'the journal is append-only: % of % is refused', tg_op, tg_table_name;
end
$$;

create trigger decision_append_only before update or delete on decision
  for each row execute function refuse_to_forget();
create trigger decision_keep before truncate on decision execute function refuse_to_forget();
create trigger statement_append_only before update or delete on statement
  for each row execute function refuse_to_forget();
create trigger statement_keep before truncate on statement execute function refuse_to_forget();
create trigger review_append_only before update or delete on review
  for each row execute function refuse_to_forget();
create trigger review_keep before truncate on review execute function refuse_to_forget();
create trigger review_step_append_only before update or delete on review_step
  for each row execute function refuse_to_forget();
create trigger review_step_keep before truncate on review_step execute function refuse_to_forget();
create trigger retention_append_only before update or delete on retention
  for each row execute function refuse_to_forget();
create trigger retention_keep before truncate on retention execute function refuse_to_forget();
