-- What a demonstration's assessments have published is entered with their logs.

create policy set_up on assessment_snapshot for insert to jianheng_app with check (acting_system() = 'set-up');
create policy set_up on assessment_public for insert to jianheng_app with check (acting_system() = 'set-up');
create policy set_up on assessment_objection for insert to jianheng_app with check (acting_system() = 'set-up');
