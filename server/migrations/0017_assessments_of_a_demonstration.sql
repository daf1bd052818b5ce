-- A demonstration is entered with assessments that people have acted in before. Who acted is still not for the
-- application to say, whoever asks it to: only the set-up may, which enters whole logs at once and acts in none.

create policy by_whoever_acts on assessment_action as restrictive for insert to jianheng_app
  with check (
    acting_system() = 'set-up'
    or (
      person_id is not distinct from acting_person()
      and actor_organisation_id is not distinct from acting_organisation()
      and post is not distinct from nullif(current_setting('jianheng.post', true), '')
      and system is not distinct from acting_system()
    )
  );
grant insert (person_id, actor_organisation_id, post, system) on assessment_action to jianheng_app;

create policy set_up on assessment_action for insert to jianheng_app
  with check (acting_system() = 'set-up' and person_id is not null);
create policy set_up_sees on assessment for select to jianheng_app using (acting_system() = 'set-up');
create policy set_up_sees on assessment_todo for select to jianheng_app using (acting_system() = 'set-up');
create policy set_up on assessment for insert to jianheng_app with check (acting_system() = 'set-up');
create policy set_up on assessment_party for insert to jianheng_app with check (acting_system() = 'set-up');
create policy set_up on assessment_todo for insert to jianheng_app with check (acting_system() = 'set-up');
