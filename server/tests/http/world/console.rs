//! Colleagues who are signed in, and what they ask of the console.

use std::sync::Arc;

use axum::http::Method;
use domain::directory::Directory;
use domain::{
    booking::{Appointment, AppointmentId, Reference},
    directory::{CentreId, WorkerId},
    people::Role,
};
use serde_json::Value;
use store::{CentreStore, NewStaff};

use super::{Answer, Asking, PASSWORD, TestApp, form_of, sign_in_form};

impl TestApp {
    /// The centre of these stories, the first of the demonstration.
    pub fn centre(&self) -> Arc<Directory> {
        Arc::clone(self.state.service.directories().shared())
    }

    /// What it remembers.
    pub fn rows(&self) -> CentreStore {
        self.state.store.of(self.centre().own_centre_id())
    }

    /// A colleague with an account: `claire`, a worker of the directory.
    pub async fn staff(&self) {
        self.colleague(self.centre().own_centre_id(), "claire", Role::Worker).await;
    }

    /// What another centre of the demonstration remembers.
    pub fn rows_of(&self, centre: &str) -> CentreStore {
        self.state.store.of(&CentreId::parse(centre).unwrap())
    }

    async fn colleague(&self, centre: &CentreId, login: &str, role: Role) {
        let known = self.state.store.staff_by_login(login).await.unwrap();
        if known.is_some() {
            return;
        }
        let password_hash = self.state.passwords.hash(PASSWORD.to_owned()).await.unwrap();
        let worker = if role == Role::Worker { WorkerId::parse(login).ok() } else { None };
        let name = format!("{}{} Exemple", login[..1].to_uppercase(), &login[1..]);
        let new =
            NewStaff { login: login.to_owned(), name, centre: centre.clone(), role, worker, password_hash };
        let mut random = [7; 10];
        random.iter_mut().zip(login.bytes()).for_each(|(to, from)| *to = from);
        self.state.store.add_staff(&new, random, self.state.service.now()).await.unwrap();
    }

    /// The cookie of `claire`, a worker, after signing in.
    pub async fn cookie(&self) -> String {
        self.signed_in("claire", Role::Worker).await
    }

    /// The cookie of `alix`, who coordinates, after signing in.
    pub async fn coordinator(&self) -> String {
        self.signed_in("alix", Role::Coordinator).await
    }

    /// The cookie of `odile`, who audits, after signing in.
    pub async fn auditor(&self) -> String {
        self.signed_in("odile", Role::Auditor).await
    }

    async fn signed_in(&self, login: &str, role: Role) -> String {
        self.signed_in_to(self.centre().own_centre_id().as_str(), login, role).await
    }

    /// The cookie of a colleague of a centre, after signing in.
    pub async fn signed_in_to(&self, centre: &str, login: &str, role: Role) -> String {
        self.colleague(&CentreId::parse(centre).unwrap(), login, role).await;
        let answer = self.post_form("/fr/staff/sign-in", &sign_in_form(login, PASSWORD)).await;
        assert_eq!(answer.status, 303, "{}", answer.text());
        answer.cookie().unwrap()
    }

    /// What a colleague sees.
    pub async fn get_as(&self, cookie: &str, path: &str) -> Answer {
        self.send(Asking::new(Method::GET, path).header("cookie", cookie)).await
    }

    /// What a colleague gets for a form without scripts.
    pub async fn post_as(&self, cookie: &str, path: &str, pairs: &[(&str, &str)]) -> Answer {
        self.send(Asking::new(Method::POST, path).form(&form_of(pairs)).header("cookie", cookie)).await
    }

    /// What a server function of the console answers to a colleague.
    pub async fn call(&self, cookie: &str, function: &str, arguments: &Value) -> Answer {
        self.send(calling(function, arguments).header("cookie", cookie)).await
    }

    /// The same, where it is no error.
    pub async fn told(&self, cookie: &str, function: &str, arguments: &Value) -> Value {
        let answer = self.call(cookie, function, arguments).await;
        assert_eq!(answer.status, 200, "{function} {arguments}: {}", answer.text());
        answer.json()
    }

    /// Holds a server function to send a stranger away, whatever she asks of it.
    pub async fn is_for_staff(&self, function: &str, arguments: &Value) {
        let before = self.memory().await;
        self.send(calling(function, arguments)).await.is_error(401, "SignInNeeded");
        assert!(before == self.memory().await, "{function}: a stranger changed something");
    }

    /// An appointment of somebody who booked it herself.
    pub async fn appointment(&self) -> Appointment {
        self.appointment_called(self.booked().await["reference"].as_str().unwrap()).await
    }

    /// The appointment of this reference.
    pub async fn appointment_called(&self, reference: &str) -> Appointment {
        let reference = Reference::parse(reference).unwrap();
        self.rows().appointment_by_reference(&reference).await.unwrap().unwrap()
    }

    /// An appointment as it stands.
    pub async fn appointment_of(&self, id: &AppointmentId) -> Appointment {
        self.rows().appointment_by_id(id).await.unwrap().unwrap()
    }

    /// Lets time pass until an appointment begins. Sessions end meanwhile.
    pub fn wait_until_it_begins(&self, appointment: &Appointment) {
        self.wait_until(&appointment.slot.start.to_rfc3339());
    }
}

fn calling(function: &str, arguments: &Value) -> Asking {
    Asking::new(Method::POST, &["/api/staff/", function].concat()).json(arguments)
}
