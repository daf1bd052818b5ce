-- Of what conditions and vetoes a station has no record at all: nobody can say of these, which is not that they are not met.
alter table station_expectation add column unrecorded text[] not null default '{}';
