//! Messages and jobs, from the service.

use domain::{
    booking::Appointment,
    calendar::in_brussels,
    message::Media,
    people::{Action, Person, Phone},
};
use service::{JobRun, MessageLine, Staff};

use super::model::{JobView, MessagesView, UndeliveredMessage};
use crate::{api_error::ApiError, staff::parts::MessageView};

/// So many are shown; the soonest appointments first.
const MOST: u32 = 100;

pub async fn messages(staff: Staff<'_>) -> Result<MessagesView, ApiError> {
    let failed = staff.failed_messages(MOST).await?;
    let jobs = if staff.may(Action::SeeJobs) {
        Some(staff.job_runs().await?.into_iter().map(job_view).collect())
    } else {
        None
    };
    Ok(MessagesView {
        sends_anything: staff.service().media() != Media::default(),
        undelivered: failed.into_iter().map(|(line, one)| undelivered(staff, &line, &one)).collect(),
        jobs,
    })
}

fn undelivered(staff: Staff<'_>, line: &MessageLine, one: &Appointment) -> UndeliveredMessage {
    let person = one.person.as_ref();
    let office = staff.directory().office(&one.slot.office);
    UndeliveredMessage {
        id: one.id.to_string(),
        number: line.id.number,
        name: person.map(Person::whole_name),
        phone: person
            .and_then(|person| person.phone.as_ref())
            .map(|phone: &Phone| (phone.as_str().to_owned(), phone.readable())),
        email: person.and_then(|person| person.email.as_ref()).map(ToString::to_string),
        start: one.slot.start,
        office: office.map(|office| office.name.clone()).unwrap_or_default(),
        message: MessageView::of(line),
    }
}

fn job_view(run: JobRun) -> JobView {
    JobView {
        is_over: run.ended_at.is_some_and(|ended| ended >= run.began_at),
        name: run.name,
        began_at: in_brussels(run.began_at),
        trouble: run.trouble,
    }
}
