-- What the journal keeps. Nothing here is ever changed; what happens later is a row of its own.

create table decision (
  id uuid primary key,
  taken_at timestamp with time zone not null,
  actor varchar(100) not null,
  api_key varchar(100) not null,
  client bigint,
  context varchar(100),
  motive varchar(4000),
  language varchar(2) not null,
  model varchar(200) not null,
  night varchar(200),
  -- JSON from here where a value is not one number or word: see contract.decision.DecisionRecord.
  inputs varchar not null,
  given varchar not null,
  probability double precision,
  threshold double precision not null,
  decision varchar(10) not null,
  rule varchar not null,
  missing varchar not null,
  against varchar not null,
  in_favour varchar not null,
  -- So that a request sent again records nothing again.
  idempotency_key varchar(200),
  request_sha256 varchar(64) not null,
  constraint decision_language check (language in ('fr', 'en')),
  constraint decision_probability check (probability >= 0 and probability <= 1),
  constraint decision_decision check (decision in ('granted', 'review', 'refused')),
  constraint decision_idempotency unique (api_key, idempotency_key)
);
create index decision_client on decision (client, taken_at);

create table statement (
  id uuid primary key,
  decision uuid not null references decision (id),
  taken_at timestamp with time zone not null,
  actor varchar(100) not null,
  api_key varchar(100) not null,
  text varchar(4000) not null
);
create index statement_decision on statement (decision, taken_at);

-- A decision's reviews are numbered, so two cannot be opened at once.
create table review (
  id uuid primary key,
  decision uuid not null references decision (id),
  ordinal integer not null,
  origin varchar(10) not null,
  before_review varchar(10) not null,
  opened_at timestamp with time zone not null,
  constraint review_origin check (origin in ('automatic', 'requested')),
  constraint review_before check (before_review in ('granted', 'review', 'refused')),
  constraint review_ordinal unique (decision, ordinal)
);
create index review_opened on review (opened_at, id);

-- A review's steps are numbered, so two people cannot take the same one.
create table review_step (
  review uuid not null references review (id),
  step integer not null,
  taken_at timestamp with time zone not null,
  actor varchar(100) not null,
  api_key varchar(100) not null,
  state varchar(10) not null,
  act varchar(10),
  decision varchar(10),
  text varchar(4000),
  constraint review_step_number primary key (review, step),
  constraint review_step_state check (state in ('open', 'taken', 'proposed', 'closed')),
  constraint review_step_act check (act in ('take', 'release', 'decide', 'confirm', 'decline')),
  -- No review ends in another review.
  constraint review_step_decision check (decision in ('granted', 'refused'))
);
create index review_step_by_state on review_step (state, review, step);

-- That decisions were removed, once the law no longer asked to keep them; of whom is not told.
create table retention (
  id uuid primary key,
  taken_at timestamp with time zone not null,
  actor varchar(100) not null,
  reason varchar(4000) not null,
  before_date timestamp with time zone not null,
  decisions integer not null
);
