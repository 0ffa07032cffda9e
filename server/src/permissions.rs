//! What is served, and what each address does: the permission table of
//! `domain::people` beside everything that can be asked for.

use std::fmt::Write;

use app::routes::{Endpoint, FUNCTIONS, Page, TOKEN};
use domain::{
    directory::CentreId,
    people::{Action, Principal, Role, may},
};

/// The addresses of the API; the OpenAPI document has the same ones.
const API: &[(&str, &str, &[Action])] = &[
    ("GET", "/api/v1/appointments/{token}", &[Action::SeeOwnAppointment]),
    ("GET", "/api/v1/appointments/{token}/calendar.ics", &[Action::SeeOwnAppointment]),
    ("GET", "/api/v1/communes", &[Action::Read]),
    ("GET", "/api/v1/offices", &[Action::Read]),
    ("GET", "/api/v1/openapi.json", &[Action::Read]),
    ("GET", "/api/v1/slots", &[Action::FindTimes]),
    ("POST", "/api/v1/appointments", &[Action::Book]),
    ("POST", "/api/v1/appointments/{token}/cancel", &[Action::CancelOwnAppointment]),
    ("POST", "/api/v1/appointments/{token}/move", &[Action::MoveOwnAppointment]),
    ("POST", "/api/v1/screenings", &[Action::Screen]),
];

/// An address and what it does.
pub struct Served {
    pub methods: &'static str,
    pub address: String,
    pub actions: &'static [Action],
}

/// Everything that does something for somebody. Files that are the same for everyone
/// and the probes of the machine are not among it.
#[must_use]
pub fn served() -> Vec<Served> {
    let pages = Page::all().into_iter().map(|page| Served {
        methods: "GET, POST",
        address: page.pattern(),
        actions: page.actions(),
    });
    let token = || TOKEN.to_owned();
    let endpoints = [
        ("POST", Endpoint::SignOut),
        ("POST", Endpoint::PlanCalendar),
        ("GET", Endpoint::AppointmentCalendar(token())),
        ("GET", Endpoint::AppointmentCode(token())),
        ("GET", Endpoint::RulebookGraph),
        ("GET", Endpoint::Feed(token())),
        ("GET", Endpoint::InterpretedHours),
    ]
    .map(|(methods, endpoint)| Served {
        methods,
        address: endpoint.pattern(),
        actions: endpoint.actions(),
    });
    let functions = FUNCTIONS.iter().map(|(address, action)| Served {
        methods: "POST",
        address: (*address).to_owned(),
        actions: std::slice::from_ref(action),
    });
    let api = API.iter().map(|(methods, address, actions)| Served {
        methods,
        address: (*address).to_owned(),
        actions,
    });
    pages.chain(endpoints).chain(functions).chain(api).collect()
}

const fn name(principal: Principal<'_>) -> &'static str {
    match principal {
        Principal::Visitor => "anybody",
        Principal::LinkHolder => "holder of its link",
        Principal::Staff(Role::Auditor, _) => "auditor",
        Principal::Staff(Role::Worker, _) => "worker",
        Principal::Staff(Role::Coordinator, _) => "coordinator",
        Principal::Service => "the service",
    }
}

/// `docs/permissions.md`.
#[must_use]
pub fn document() -> String {
    let mut text = "# Who may do what\n\n\
        Written by `jalon permissions` from `domain/src/people/permissions.rs` and from what the server serves; a test \
        compares it. The service is its own clock and its operator at the machine. Staff may do it to what belongs to \
        their own centre, and nothing to what belongs to another.\n\n\
        | action |"
        .to_owned();
    // Any centre: the table is about one's own.
    let Ok(centre) = CentreId::parse("own") else { return text };
    let principals = Principal::all(&centre);
    for principal in principals {
        let _ = write!(text, " {} |", name(principal));
    }
    text.push_str("\n|---|");
    text.push_str(&"---|".repeat(principals.len()));
    text.push('\n');
    for action in Action::ALL {
        let _ = write!(text, "| {} |", action.words());
        for principal in principals {
            let _ = write!(
                text,
                " {} |",
                if may(principal, *action, Some(&centre)).is_ok() { "yes" } else { "" }
            );
        }
        text.push('\n');
    }
    text.push_str("\n## What each address does\n\n| address | methods | actions |\n|---|---|---|\n");
    for Served { methods, address, actions } in served() {
        let actions: Vec<&str> = actions.iter().map(|action| action.words().trim_end_matches('.')).collect();
        let _ = writeln!(text, "| `{address}` | {methods} | {} |", actions.join("; "));
    }
    text
}
