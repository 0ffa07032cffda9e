//! What the operator does with accounts.

use domain::{directory::WorkerId, people::Role};
use service::{AddAccountRefused, NewAccount, ServiceError};

use crate::world::TestApp;

fn account(login: &str, worker: Option<&str>) -> NewAccount {
    NewAccount {
        login: login.to_owned(),
        name: "Somebody".to_owned(),
        role: Role::Worker,
        worker: worker.map(|id| WorkerId::parse(id).unwrap()),
        password_hash: "$argon2id$".to_owned(),
    }
}

#[tokio::test]
async fn an_account_belongs_to_a_worker_of_its_own_centre_and_has_a_name_of_its_own() {
    let app = TestApp::new().await;
    let operator = app.state.service.operator();
    let directories = app.state.service.directories();
    let (ours, theirs) = {
        let mut all = directories.iter();
        (all.next().unwrap(), all.next().unwrap())
    };
    let elsewhere = theirs.workers().find(|worker| ours.worker(&worker.id).is_none()).unwrap();
    let elsewhere = elsewhere.id.as_str();
    let add = async |directory, login: &str, worker, number| {
        operator.add_account(directory, account(login, worker), [number; 10]).await.unwrap()
    };
    assert_eq!(add(ours, "a", Some(elsewhere), 1).await, Err(AddAccountRefused::UnknownWorker));
    assert!(operator.accounts().await.unwrap().is_empty());
    assert!(add(theirs, "a", Some(elsewhere), 2).await.is_ok());
    assert_eq!(add(ours, " A ", None, 3).await, Err(AddAccountRefused::LoginTaken));

    let known = operator.accounts().await.unwrap();
    assert_eq!(known.len(), 1);
    assert_eq!(&known[0].centre, theirs.own_centre_id());
    assert_eq!(known[0].worker.as_ref().map(WorkerId::as_str), Some(elsewhere));
    assert!(!known[0].is_disabled);
    operator.disable_account("A").await.unwrap();
    assert!(operator.accounts().await.unwrap()[0].is_disabled);
}

#[tokio::test]
async fn an_account_that_is_not_there_is_neither_changed_nor_disabled() {
    let app = TestApp::new().await;
    let operator = app.state.service.operator();
    let changed = operator.set_password("nobody", "$argon2id$").await;
    assert!(matches!(changed, Err(ServiceError::NotFound)));
    assert!(matches!(operator.disable_account("nobody").await, Err(ServiceError::NotFound)));
}
