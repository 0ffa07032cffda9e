//! Who can receive where, and the reception itself.

use domain::{
    booking::{BookingDraft, Channel, Field, FieldError, FieldWhy},
    directory::{Directory, OfficeId, WorkerId},
};
use http::StatusCode;
use locales::Lang;
use service::Staff;
use store::{IdempotencyKey, WalkInAnswer};

use super::{
    command,
    model::{ReceiveOutcome, ReceiveView},
    sheet_of,
};
use crate::{
    api_error::ApiError,
    form::FormPost,
    posted::{Follows, PostAnswer},
    staff::parts::{Holder, communes_of, known_by, offices_there, workers_there},
};

/// What can be chosen, with what is usual for whoever is signed in.
pub async fn receiving(staff: Staff<'_>, appointment: &str, file: &str) -> Result<ReceiveView, ApiError> {
    let directory = staff.directory();
    let known = known_by(staff, appointment, file).await?;
    let (worker, office) = staff.receives_now(None);
    Ok(ReceiveView {
        known: FormPost([known.what_for.0, known.person.0].concat()),
        communes: communes_of(directory),
        offices: offices_there(directory, staff.service().today()),
        workers: workers_there(directory, staff.service().today()),
        worker: worker.as_ref().map(WorkerId::to_string).unwrap_or_default(),
        office: office.as_ref().map(OfficeId::to_string).unwrap_or_default(),
        key: staff.service().new_key(),
    })
}

/// Receives whom a draft describes.
pub async fn receive(staff: Staff<'_>, draft: &BookingDraft, key: &str) -> Result<ReceiveOutcome, ApiError> {
    let rules = staff.service().draft_rules(Channel::Counter);
    let needed = draft.worker.trim().is_empty();
    let needed = needed.then_some(FieldError { field: Field::Worker, why: FieldWhy::Missing });
    let request = match draft.parse_now(rules) {
        Ok(request) => request,
        Err(mut errors) => {
            errors.extend(needed);
            return Ok(ReceiveOutcome::Wrong(errors));
        }
    };
    let (Some(worker), None) = (&request.worker, needed) else {
        return Ok(ReceiveOutcome::Wrong(needed.into_iter().collect()));
    };
    let key = IdempotencyKey::parse(key).ok_or_else(|| ApiError::BadRequest.with_status())?;
    let directory = staff.directory();
    Ok(match staff.receive(&request, &key).await? {
        WalkInAnswer::Received(booked) => ReceiveOutcome::Received {
            short: is_short(directory, request.kind, &booked.slot),
            id: booked.id.to_string(),
        },
        WalkInAnswer::Taken(by) => ReceiveOutcome::Taken(Holder::of(directory, worker, by.as_deref())),
        WalkInAnswer::Impossible(why) => ReceiveOutcome::Impossible(why),
        WalkInAnswer::KeyReused => ReceiveOutcome::KeyReused,
    })
}

/// Whether a slot is shorter than appointments of its kind are.
fn is_short(
    directory: &Directory,
    kind: domain::directory::AppointmentKind,
    slot: &domain::booking::Slot,
) -> bool {
    (slot.end - slot.start).num_minutes() < i64::from(directory.kind(kind).minutes)
}

/// A form without scripts: to the sheet of who is there, so that a reload repeats
/// nothing; a refusal stays on the page.
pub async fn answer_post(lang: Lang, form: &FormPost) -> PostAnswer {
    PostAnswer::of(command(form.clone()).await, |outcome| match outcome {
        ReceiveOutcome::Received { id, short } => Follows::Address(sheet_of(lang, id, *short)),
        ReceiveOutcome::Taken(_) => Follows::Status(StatusCode::CONFLICT),
        ReceiveOutcome::Wrong(_) | ReceiveOutcome::Impossible(_) | ReceiveOutcome::KeyReused => {
            Follows::Status(StatusCode::UNPROCESSABLE_ENTITY)
        }
    })
}
