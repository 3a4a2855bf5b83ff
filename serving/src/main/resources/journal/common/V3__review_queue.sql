-- Which reviews wait for a person: an index by hand, so that a queue is read at once however many
-- reviews there were. It is no record: it follows from review_step, and its rows go and change.

create table review_queue (
  review uuid primary key references review (id),
  state varchar(10) not null,
  opened_at timestamp with time zone not null,
  constraint review_queue_state check (state in ('open', 'taken', 'proposed'))
);
create index review_queue_opened on review_queue (opened_at, review);

insert into review_queue (review, state, opened_at)
  select r.id, s.state, r.opened_at
  from review r join review_step s on s.review = r.id
  where s.state <> 'closed'
    and s.step = (select max(n.step) from review_step n where n.review = r.id);

drop index review_step_by_state;
