//! What is served, and what each address does: the permission table of
//! `domain::people` beside everything that can be asked for.

use std::fmt::Write;

use app::routes::{Endpoint, FUNCTIONS, Page, TOKEN};
use domain::people::{Action, Principal, Role, may};

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

const fn name(principal: Principal) -> &'static str {
    match principal {
        Principal::Visitor => "anybody",
        Principal::LinkHolder => "holder of its link",
        Principal::Staff(Role::Worker) => "worker",
        Principal::Staff(Role::Coordinator) => "coordinator",
        Principal::Service => "the service",
    }
}

/// `docs/permissions.md`.
#[must_use]
pub fn document() -> String {
    let mut text = "# Who may do what\n\n\
        Written by `jalon permissions` from `domain/src/people/permissions.rs` and from what the server serves; a test \
        compares it. The service is its own clock and its operator at the machine.\n\n\
        | action |"
        .to_owned();
    for principal in Principal::ALL {
        let _ = write!(text, " {} |", name(principal));
    }
    text.push_str("\n|---|");
    text.push_str(&"---|".repeat(Principal::ALL.len()));
    text.push('\n');
    for action in Action::ALL {
        let _ = write!(text, "| {} |", action.words());
        for principal in Principal::ALL {
            let _ = write!(text, " {} |", if may(principal, *action).is_ok() { "yes" } else { "" });
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
